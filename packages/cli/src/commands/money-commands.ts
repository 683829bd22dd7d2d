import type { Issue, LocalizedText } from "@kehoach/core";
import {
  type CountMention,
  findCounts,
  findMoney,
  type FindMoneyOptions,
  formatVnd,
  type MoneyMention,
  type MoneyUnit,
  readMoneyUnit,
  readVndRate,
  type Vnd,
  vnd,
} from "@kehoach/money";
import { readVndWithWords, readVndWords, spellVnd } from "@kehoach/money/words";
import { type CommandContext, optionHelp, type SharedOptions, toJson } from "../command-context.ts";
import { type Failure, fail } from "../failure.ts";

interface MoneyOptions extends SharedOptions {
  readonly unit?: string;
}

interface WordsOptions extends SharedOptions {
  readonly southern?: boolean;
  readonly even?: boolean;
}

const amountHelp = "số tiền: 23950000000, “7.500 triệu”, hoặc bằng chữ / an amount, in figures or in words";

/** `kehoach words` and `kehoach money`. */
export function addMoneyCommands({ program, environment, act }: CommandContext): void {
  program
    .command("words")
    .description("số tiền bằng chữ; từ chữ ra số / an amount in words, and back")
    .argument("<AMOUNT...>", amountHelp)
    .option("--southern", "lẻ, ngàn thay cho linh, nghìn / southern words")
    .option("--even", "thêm “chẵn” / with chẵn at the end")
    .option("--json", optionHelp.json)
    .option("--lang <vi|en>", optionHelp.lang)
    .action((parts: readonly string[], options: WordsOptions) =>
      act(options, (language) => {
        const text = parts.join(" ");
        const inFigures = readFigures(text);
        const { value, issues } = inFigures ?? readVndWords(text);
        if (value === undefined) {
          return Promise.resolve(fail(`Không đọc được một số tiền trong “${text}”.`, `Cannot read one amount of money in “${text}”.`));
        }
        const words = spellVnd(value, {
          ...(options.southern === true ? { zeroTens: "lẻ", thousand: "ngàn" } : {}),
          ...(options.even === true ? { even: true } : {}),
        });
        if (options.json === true) environment.write(toJson({ vnd: value, words, issues }));
        else {
          environment.write(`${inFigures === undefined ? formatVnd(value) : words}\n`);
          for (const issue of issues) environment.writeError(`${issue.severity}\t${issue.message[language]}\n`);
        }
        return Promise.resolve(undefined);
      }),
    );

  program
    .command("money")
    .description("các số tiền trong một câu, một ô bảng / the amounts in a sentence or a cell")
    .argument("<TEXT...>", "ví dụ “không quá 200.000 đồng/người/đêm” / for example “7.500 triệu”")
    .option("--unit <UNIT>", "đơn vị của cột, ví dụ “triệu đồng” / unit of the column")
    .option("--json", optionHelp.json)
    .option("--lang <vi|en>", optionHelp.lang)
    .action((parts: readonly string[], options: MoneyOptions) =>
      act(options, (language) => {
        const unit = readUnit(options.unit);
        if (typeof unit === "object") return Promise.resolve(unit);
        const text = parts.join(" ");
        const column: FindMoneyOptions = unit === undefined ? {} : { unit };
        const result = readAll(text, column);
        if (options.json === true) environment.write(toJson(result));
        else {
          for (const found of result.amounts) environment.write(`${text.slice(found.start, found.end)}\t${describe(found)[language]}\n`);
          for (const issue of result.issues) environment.write(`${issue.severity}\t${issue.message[language]}\n`);
        }
        return Promise.resolve(undefined);
      }),
    );
}

/** What stands in a text: one amount or rate with what was not used of the words, or all the amounts of a sentence. */
function readAll(
  text: string,
  options: FindMoneyOptions,
): {
  readonly text: string;
  readonly amounts: readonly MoneyMention[];
  readonly counts: readonly CountMention[];
  readonly issues: readonly Issue[];
  readonly rest: readonly { readonly start: number; readonly end: number; readonly words: string }[];
} {
  const amount = readVndWithWords(text, options);
  const isRate = amount.issues.some(({ code }) => code === "amount-is-rate");
  const { value, issues, rest } = isRate ? readVndRate(text, options) : amount;
  const found = value === undefined ? findMoney(text, options) : [value];
  const counts = findCounts(text);
  const words = found.length > 0 || counts.length > 0 ? undefined : mentionInWords(text);
  if (words !== undefined) return { text, amounts: [words.mention], counts, issues: words.issues, rest: [] };
  return {
    text,
    amounts: found,
    counts,
    // Several amounts in a sentence are what was asked for.
    issues: issues.filter(({ code }) => code !== "amount-several"),
    rest: value === undefined ? [] : rest.map(({ start, end }) => ({ start, end, words: text.slice(start, end) })),
  };
}

/** An amount that stands in words alone: `hai tỷ ba trăm triệu đồng`. */
function mentionInWords(text: string): { readonly mention: MoneyMention; readonly issues: readonly Issue[] } | undefined {
  const { value, issues } = readVndWords(text);
  if (value === undefined) return undefined;
  const money = { amount: value.toString(), unit: "đồng" } as const;
  const doubtful = issues.length > 0;
  return { mention: { start: 0, end: text.length, money, vnd: value, precision: 0, modality: "exact", per: [], doubtful }, issues };
}

/** A whole number is đồng however short it is; everything else is read as documents are. Nothing when figures name no single amount. */
function readFigures(text: string): { readonly value: Vnd; readonly issues: readonly Issue[] } | undefined {
  if (/^-?\d{1,1000}$/u.test(text)) return { value: vnd(BigInt(text)), issues: [] };
  const { value, issues } = readVndWithWords(text);
  return value === undefined || value.upper !== undefined ? undefined : { value: value.vnd, issues };
}

function readUnit(text: string | undefined): MoneyUnit | Failure | undefined {
  if (text === undefined) return undefined;
  const { value } = readMoneyUnit(`ĐVT: ${text}`);
  return (
    value ??
    fail(`Đơn vị “${text}” không có; chọn đồng, nghìn, triệu hoặc tỷ.`, `There is no unit “${text}”; choose đồng, nghìn, triệu or tỷ.`)
  );
}

const modalities: Readonly<Record<MoneyMention["modality"], LocalizedText>> = {
  exact: { vi: "", en: "" },
  approximate: { vi: "khoảng ", en: "about " },
  nearly: { vi: "gần ", en: "nearly " },
  "more-than": { vi: "hơn ", en: "more than " },
  "less-than": { vi: "dưới ", en: "less than " },
  "at-least": { vi: "ít nhất ", en: "at least " },
  "at-most": { vi: "không quá ", en: "at most " },
};

/** One amount in whole đồng, with its bound and what a rate is counted by. */
function describe({ vnd: amount, upperVnd, modality, per, money }: MoneyMention): LocalizedText {
  const dong = amount === undefined ? `${money.amount} ${money.unit}` : formatVnd(amount);
  const whole = `${dong}${upperVnd === undefined ? "" : ` – ${formatVnd(upperVnd)}`}${per.map((unit) => `/${unit}`).join("")}`;
  return { vi: `${modalities[modality].vi}${whole}`, en: `${modalities[modality].en}${whole}` };
}

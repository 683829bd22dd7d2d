import { createIssue, type Issue, type Read, type TextRange } from "@kehoach/core";
import { composeText } from "./internal/compose-text.ts";
import { digitWords } from "./internal/number-words.ts";
import { shorten } from "./internal/shorten.ts";
import { powerOfTen } from "./money-unit.ts";
import { spellVnd } from "./spell-vnd.ts";
import { vnd, type Vnd } from "./vnd.ts";
import { type WordsIssueCode, wordsMessages } from "./words-messages.ts";

/** What a word does to the number so far: `digit` names one, the others multiply or join. */
type Part =
  | { readonly kind: "digit"; readonly value: number }
  | { readonly kind: "ten" | "tens" | "hundred" | "zero-tens" }
  | { readonly kind: "scale"; readonly zeros: number };

const parts = new Map<string, Part>([
  ...digitWords.map((word, value): [string, Part] => [word, { kind: "digit", value }]),
  ["mốt", { kind: "digit", value: 1 }],
  ["tư", { kind: "digit", value: 4 }],
  ["lăm", { kind: "digit", value: 5 }],
  ["nhăm", { kind: "digit", value: 5 }],
  ["bẩy", { kind: "digit", value: 7 }],
  ["mười", { kind: "ten" }],
  ["mươi", { kind: "tens" }],
  ["trăm", { kind: "hundred" }],
  ["linh", { kind: "zero-tens" }],
  ["lẻ", { kind: "zero-tens" }],
  ["nghìn", { kind: "scale", zeros: 3 }],
  ["ngàn", { kind: "scale", zeros: 3 }],
  ["triệu", { kind: "scale", zeros: 6 }],
  ["tỷ", { kind: "scale", zeros: 9 }],
  ["tỉ", { kind: "scale", zeros: 9 }],
]);

/** Words that may stand before and behind the amount without saying anything of it. */
const frames = new Set(["bằng", "chữ", "số", "tiền", "viết", "là", "việt", "nam", "chẵn", "vnđ", "vnd"]);

/** A word of the text; commas and other marks between words are passed over. */
interface Word extends TextRange {
  readonly lower: string;
}

/** No amount has so many words; more would be a text of number words made to cost time. */
const mostWords = 400;

/**
 * Reads an amount in words back: the inverse of {@link spellVnd}, in all its choices of words, with or without `Bằng chữ:`, commas, `chẵn`
 * and `./.`.
 *
 * @vi số tiền bằng chữ
 * @param text - The words, in any case and any normal form.
 * @returns The amount; an issue when the words are spelt in another way than {@link spellVnd} spells them (`hai mươi năm`), with the usual
 *   one; the words that were not used.
 * @example
 * ```ts
 * readVndWords("Hai mươi ba tỷ chín trăm năm mươi triệu đồng chẵn").value; // → 23_950_000_000n
 * readVndWords("Bằng chữ: Một trăm lẻ năm ngàn đồng./.").value; // → 105_000n
 * readVndWords("Hai mươi năm đồng").issues[0]?.params["usual"]; // → "hai mươi lăm"
 * ```
 */
export function readVndWords(text: string): Read<Vnd, WordsIssueCode> {
  const composed = composeText(text);
  const words: Word[] = [];
  for (const { 0: word, index } of composed.text.matchAll(/\p{L}+/gu)) {
    if (words.push({ lower: word.toLowerCase(), start: index, end: index + word.length }) > mostWords) break;
  }
  const first = words.findIndex(({ lower }) => parts.has(lower));
  const minus = first > 0 && words[first - 1]?.lower === "âm";
  const said: Part[] = [];
  let last = first;
  for (; first >= 0 && last < words.length; last += 1) {
    const part = parts.get(words[last]?.lower ?? "");
    if (part === undefined) break;
    said.push(part);
  }
  const fail = (): Read<Vnd, WordsIssueCode> => ({
    issues: [createIssue(wordsMessages, "words-unreadable", { text: shorten(text.trim()) })],
    rest: text === "" ? [] : [{ start: 0, end: text.length }],
  });
  const value = words.length > mostWords ? undefined : valueOf(said);
  if (value === undefined) return fail();
  const hasUnit = words[last]?.lower === "đồng";
  if (hasUnit) last += 1;
  const others = [...words.slice(0, minus ? first - 1 : first), ...words.slice(last)].filter(({ lower }) => !frames.has(lower));
  // "năm" is also a year and "hai" a pair: words of another sentence are no amount.
  if (!hasUnit && others.length > 0) return fail();
  if (others.some(({ lower }) => parts.has(lower))) return fail();
  const amount = vnd(minus ? -value : value);
  const start = words[first]?.start ?? 0;
  const spelt = composed.text.slice(start, words[last - (hasUnit ? 2 : 1)]?.end);
  const usual = spellVnd(vnd(value), { capital: false, withUnit: false });
  const issues: Issue<WordsIssueCode>[] =
    plain(spelt) === plain(usual) ? [] : [createIssue(wordsMessages, "words-unusual", { text: spelt, usual })];
  return {
    value: amount,
    issues,
    rest: others.map(({ start: from, end }) => composed.back({ start: from, end })),
  };
}

/** The words without the choices that {@link spellVnd} offers. */
function plain(words: string): string {
  const same: Readonly<Record<string, string>> = { lẻ: "linh", ngàn: "nghìn", tỉ: "tỷ", tư: "bốn", nhăm: "lăm", bẩy: "bảy" };
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => (Object.hasOwn(same, word) ? (same[word] ?? word) : word)).join(" ");
}

/** The number that words name, or nothing when they stand in an order that names none. */
function valueOf(said: readonly Part[]): bigint | undefined {
  // What stands before the last "tỷ", within it, and within its last group of three digits.
  let total = 0n;
  let nine = 0n;
  let group: Group = {};
  let smallest = 9;
  for (const part of said) {
    if (part.kind !== "scale") {
      const next = addToGroup(group, part);
      if (next === undefined) return undefined;
      group = next;
      continue;
    }
    const value = groupValue(group);
    if (part.zeros === 9) {
      if (value === undefined && nine === 0n && total === 0n) return undefined;
      total = (total + nine + BigInt(value ?? 0)) * powerOfTen(9);
      nine = 0n;
      smallest = 9;
    } else {
      // "ba nghìn hai triệu" goes up again inside one nine.
      if (value === undefined || part.zeros >= smallest) return undefined;
      nine += BigInt(value) * powerOfTen(part.zeros);
      smallest = part.zeros;
    }
    group = {};
  }
  return said.length === 0 ? undefined : total + nine + BigInt(groupValue(group) ?? 0);
}

/** Three digits as far as they were named; `open` when the next word has to be a digit. */
interface Group {
  readonly hundreds?: number;
  readonly tens?: number;
  readonly units?: number;
}

function addToGroup(group: Group, part: Exclude<Part, { readonly kind: "scale" }>): Group | undefined {
  const { hundreds, tens, units } = group;
  switch (part.kind) {
    case "digit":
      return units === undefined ? { ...group, units: part.value } : undefined;
    case "hundred":
      return hundreds === undefined && tens === undefined && units !== undefined ? { hundreds: units } : undefined;
    case "tens":
      return tens === undefined && units !== undefined && units > 1
        ? { ...(hundreds === undefined ? {} : { hundreds }), tens: units }
        : undefined;
    case "ten":
      return tens === undefined && units === undefined ? { ...group, tens: 1 } : undefined;
    case "zero-tens":
      return tens === undefined && units === undefined && hundreds !== undefined ? { ...group, tens: 0 } : undefined;
    default:
      return part satisfies never;
  }
}

function groupValue({ hundreds, tens, units }: Group): number | undefined {
  if (hundreds === undefined && tens === undefined && units === undefined) return undefined;
  return (hundreds ?? 0) * 100 + (tens ?? 0) * 10 + (units ?? 0);
}

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { definePlan, listTasks, type PlanInput } from "@kehoach/plan";
import { describe, expect, test } from "vitest";
import { baRiaVungTau2022 } from "./plans/ba-ria-vung-tau-2022.ts";
import { bacGiang2023 } from "./plans/bac-giang-2023.ts";
import { binhPhuoc2022 } from "./plans/binh-phuoc-2022.ts";
import { boTttt2021 } from "./plans/bo-tttt-2021.ts";
import { dongNai2026 } from "./plans/dong-nai-2026.ts";

const inputs = [dongNai2026, bacGiang2023, baRiaVungTau2022, binhPhuoc2022, boTttt2021];
const fileOf = (id: string): string => fileURLToPath(new URL(`../../../../shared/seeds/${id}.txt`, import.meta.url));
const present = inputs.filter(({ id }) => existsSync(fileOf(id)));
if (present.length < inputs.length)
  console.log(`corpus: ${inputs.length - present.length} of ${inputs.length} seed documents are not here`);

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
const letters = ["a", "b", "c", "d", "đ", "e", "f", "g", "h", "i", "k", "l", "m"];

/** A heading to look for, and the headings of the same kind that end what stands under it. */
interface Step {
  readonly begins: RegExp;
  readonly ends: RegExp;
  /** How many of them come first. */
  readonly skip?: number;
}

const escape = (text: string): string => text.replaceAll(".", String.raw`\.`);
const mark = String.raw`^[#*\s<b>]*`;
const line = (ordinal: string, after: string): RegExp => new RegExp(`${mark}${escape(ordinal)}${after}`, "mu");
const rowOf = (ordinal: string): RegExp => new RegExp(String.raw`^[ \t]*${escape(ordinal)}(?:\t|[ ]*$|[ ]+(?=[A-ZĐÁỨ]))`, "mu");

/** The steps that lead to a place: `Phần III, mục II.2, điểm đ` is Phần III, then II., then 2., then đ). */
function stepsOf(label: string): readonly Step[] {
  const inAnnex = label.startsWith("Phụ lục");
  return label.split(", ").flatMap((part): readonly Step[] => {
    const [, kind = part, name = ""] = /^(\p{L}+(?: lục)?)(?: (.*))?$/u.exec(part) ?? [];
    switch (kind) {
      case "Phần":
        return [{ begins: line(`Phần ${name}`, String.raw`(?!\p{L})`), ends: /^[#*\s]*(?:Phần [IVX]+|Phụ lục)(?!\p{L})/mu }];
      case "Phụ lục":
        return [{ begins: line(`Phụ lục${name === "" ? "" : ` ${name}`}`, String.raw`(?![\p{L}\d])`), ends: /^[#*\s]*Phụ lục(?!\p{L})/mu }];
      case "Quyết":
      case "Trang":
      case "Đề":
        return [];
      case "mục":
      case "Mục":
        return headings(name, inAnnex);
      case "điểm":
        return [{ begins: line(name, String.raw`\)`), ends: line(letters[letters.indexOf(name) + 1] ?? "z", String.raw`\)`) }];
      case "gạch":
        return [{ begins: /^-\s/mu, ends: /^-\s/mu, skip: Number(name) - 1 }];
      case "dòng":
        return /^\d/u.test(name) ? [{ begins: rowOf(name), ends: rowOf(nextOf(name)) }] : [];
      case "đến":
        return [{ begins: new RegExp(`^Đến năm ${name.slice(-4)}:`, "mu"), ends: /^Đến năm 2030:|^III\./mu }];
      default:
        return [];
    }
  });
}

const nextOf = (row: string): string => (row === "3.2" ? "4" : row.replace(/\d+$/u, (last) => String(Number(last) + 1)));

/** `II.2`: II. and then 2.; `III.1.2`: III., then 1. or 1.1.; deeper numbers are printed whole. */
function headings(name: string, inAnnex: boolean): readonly Step[] {
  const [first = "", ...rest] = name.split(".");
  const isRoman = romans.includes(first);
  const after = String.raw`(?:[.)\t ]|$)`;
  const next = romans[romans.indexOf(first) + 1] ?? "XI";
  // In an annex a Roman number may stand alone in its line; in a table of the body it is a row.
  const alone = inAnnex ? String.raw`|\s*$` : "";
  const roman: Step = {
    begins: line(first, String.raw`(?:\.|</b>| [A-ZĐ]${alone})`),
    ends: line(next, String.raw`(?:\.|</b>| [A-ZĐ]${alone})`),
  };
  const numbers = (isRoman ? rest : [first, ...rest]).map((_, index, all): Step => {
    const path = all.slice(0, index + 1);
    const following = [...path.slice(0, -1), String(Number(path.at(-1)) + 1)].join(".");
    return { begins: line(path.join("."), String.raw`(?:\.\s|${after})`), ends: line(following, after) };
  });
  return [...(isRoman ? [roman] : []), ...numbers];
}

/** What the document says at a place. */
function sliceOf(text: string, label: string): string {
  let slice = text;
  for (const { begins, ends, skip = 0 } of stepsOf(label)) {
    const found = [...slice.matchAll(new RegExp(begins, "gmu"))][skip] ?? null;
    if (found === null) throw new Error(`“${label}” is not in the document (${begins.source})`);
    const rest = slice.slice(found.index + found[0].length);
    slice = found[0] + rest.slice(0, ends.exec(rest)?.index);
  }
  return slice;
}

/** Short names that stand for long ones. */
const shortNames: readonly (readonly [RegExp, string])[] = [
  [/sở tttt/gu, "sở thông tin và truyền thông"],
  [/sở gdđt/gu, "sở giáo dục và đào tạo"],
  [/sở lđtbxh/gu, "sở lao động thương binh và xã hội"],
  [/\bxh\b/gu, "xã hội"],
  [/ủy ban nhân dân|uỷ ban nhân dân/gu, "ubnd"],
  [/phát thành/gu, "phát thanh"],
  [/\bcông thông tin điện tử/gu, "cổng thông tin điện tử"],
  [/hàng năm/gu, "hằng năm"],
  [/nhân viên/gu, "nhân viên"],
];
const normal = (text: string): string =>
  shortNames.reduce(
    (words, [pattern, long]) => words.replace(pattern, long),
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[\s–-]+/gu, " "),
  );
/** `5.000` and `5000`, `05` and `5` are one number; `94,58` keeps its comma. */
const numbersIn = (text: string): readonly string[] =>
  (text.replace(/(?<=\d)\.(?=\d{3}(?!\d))/gu, "").match(/\d+(?:,\d+)?/gu) ?? []).map((digits) => digits.replace(/^0+(?=\d)/u, ""));
const wordsIn = (text: string): readonly string[] => normal(text).match(/[\p{L}\d]+/gu) ?? [];

interface Fact {
  readonly what: string;
  readonly kind: "numbers" | "words";
  readonly said: string;
  /** Places of which one must say it. */
  readonly at: readonly string[];
}

const asList = (at: string | readonly string[] | undefined): readonly string[] =>
  at === undefined ? [] : typeof at === "string" ? [at] : at;

function factsOf(input: PlanInput): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (what: string, kind: Fact["kind"], said: string | undefined, at: string | readonly string[] | undefined): void => {
    if (said !== undefined && said !== "") facts.push({ what, kind, said, at: asList(at) });
  };
  for (const target of input.targets ?? []) {
    const said = [target.level, target.says].filter((words) => words !== undefined).join(" ");
    for (const at of asList(target.at)) add(`target ${target.id}`, "numbers", said, at);
    // The year of a target may stand in the heading above it.
    const around = asList(target.at).flatMap((at) => [at, at.replace(/, gạch.*$/u, "")]);
    add(`target ${target.id}, when`, "numbers", typeof target.when === "string" ? target.when : undefined, around);
    add(`target ${target.id}, lead`, "words", target.lead, target.at);
    add(`target ${target.id}, with`, "words", target.with, target.at);
  }
  for (const task of input.tasks ?? []) {
    add(`task ${task.id}, when`, "words", typeof task.when === "string" ? task.when : undefined, asList(task.at)[0]);
    add(`task ${task.id}, lead`, "words", task.lead, asList(task.at)[0]);
    add(`task ${task.id}, with`, "words", task.with, asList(task.at)[0]);
    add(`task ${task.id}, money`, "numbers", task.money, asList(task.at)[0]);
    add(`task ${task.id}, headcount`, "numbers", task.training?.headcount, asList(task.at)[0]);
    for (const norm of task.norms ?? [])
      add(
        `task ${task.id}, norm`,
        "numbers",
        norm,
        (task.also ?? []).map(({ at }) => at),
      );
    for (const also of task.also ?? []) {
      for (const field of ["when", "lead", "with"] as const) add(`task ${task.id}, ${field}`, "words", also[field], also.at);
      for (const field of ["money", "headcount"] as const) add(`task ${task.id}, ${field}`, "numbers", also[field], also.at);
    }
  }
  for (const solution of input.solutions ?? []) add(`solution ${solution.title}`, "numbers", solution.says, solution.at);
  for (const duty of input.duties ?? []) {
    if (duty.report !== undefined) add(`duty ${duty.what ?? ""}, report`, "words", duty.report, duty.at);
    add(`duty ${duty.what ?? ""}, when`, "words", typeof duty.when === "string" ? duty.when.replace(/[()]/gu, "") : undefined, duty.at);
  }
  for (const baseline of input.baselines ?? []) {
    for (const at of asList(baseline.at)) add(`baseline ${baseline.title}`, "numbers", baseline.says, at);
    add(`baseline ${baseline.title}, on`, "numbers", baseline.on, baseline.at);
  }
  for (const citation of input.citations ?? []) {
    if (typeof citation === "string") add("citation", "words", citation, []);
    else {
      for (const at of asList(citation.at)) add("citation", "numbers", citation.words, at);
      for (const also of citation.also ?? []) add("citation", "numbers", also.words, also.at);
    }
  }
  add("total", "numbers", input.total?.money, input.total?.at);
  add("number", "numbers", input.number, input.at);
  for (const also of input.also ?? []) add("number", "numbers", `${also.number ?? ""} ${also.issuedOn ?? ""}`, also.at);
  return facts;
}

describe.each(present.map((input) => [input.id, input] as const))("%s", (id, input) => {
  const text = readFileSync(fileOf(id), "utf8").normalize("NFC").replace(/\r/gu, "");

  test("says every fact of the catalogue at the place the catalogue names", () => {
    const missing: string[] = [];
    for (const { what, kind, said, at } of factsOf(input)) {
      const slices = at.length === 0 ? [text] : at.map((label) => sliceOf(text, label));
      const wanted = kind === "numbers" ? numbersIn(said) : wordsIn(said);
      const isSaid = slices.some((slice) => {
        const found = new Set(kind === "numbers" ? numbersIn(slice) : wordsIn(slice));
        return wanted.every((word) => found.has(word));
      });
      if (!isSaid) missing.push(`${what}: “${said}” at ${at.join("; ")} (${slices[0]?.slice(0, 200) ?? ""})`);
    }
    expect(missing).toEqual([]);
  });

  test("has no sentence of the document: fewer than 20 of its words in a row", () => {
    const seed = wordsIn(text);
    const runs = new Set(seed.map((_, index) => seed.slice(index, index + 20).join(" ")));
    const ours = wordsIn(JSON.stringify(definePlan(input)));
    expect(ours.filter((_, index) => runs.has(ours.slice(index, index + 20).join(" ")))).toEqual([]);
  });

  test("the places of its elements are in the document", () => {
    const plan = definePlan(input);
    for (const element of [...plan.targets, ...listTasks(plan), ...plan.solutions, ...plan.duties, ...plan.baselines]) {
      for (const { place } of element.statements) expect(sliceOf(text, place.label).length).toBeGreaterThan(10);
    }
  });
});

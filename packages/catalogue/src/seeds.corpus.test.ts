import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { definePlan, listTasks, type PlanInput, readCitations } from "@kehoach/plan";
import { describe, expect, test } from "vitest";
import { findAround } from "./internal/find-place.ts";
import { baRiaVungTau2022 } from "./plans/ba-ria-vung-tau-2022.ts";
import { bacGiang2023 } from "./plans/bac-giang-2023.ts";
import { binhPhuoc2022 } from "./plans/binh-phuoc-2022.ts";
import { boTttt2021 } from "./plans/bo-tttt-2021.ts";
import { dongNai2026 } from "./plans/dong-nai-2026.ts";
import { withOfficialText } from "./with-official-text.ts";

const inputs = [dongNai2026, bacGiang2023, baRiaVungTau2022, binhPhuoc2022, boTttt2021];
const fileOf = (id: string): string => fileURLToPath(new URL(`../../../../shared/seeds/${id}.txt`, import.meta.url));
const present = inputs.filter(({ id }) => existsSync(fileOf(id)));
if (present.length < inputs.length)
  console.log(`corpus: ${inputs.length - present.length} of ${inputs.length} seed documents are not here`);

/** What the document says at a place; what a label only describes is looked for around it. */
function sliceOf(text: string, label: string): string {
  const found = findAround(text, label);
  if (found === undefined) throw new Error(`“${label}” is not in the document`);
  return text.slice(found.start, found.end);
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

/** Each place that targets and tasks refer to, with all that the catalogue says of what it refers to. */
function statedAt(input: PlanInput): readonly { readonly label: string; readonly data: string }[] {
  const elements = [...(input.targets ?? []), ...(input.tasks ?? [])].map((element) => ({
    data: JSON.stringify(element),
    at: [...asList(element.at), ...(element.also ?? []).map(({ at }) => at)],
  }));
  const labels = new Set(elements.flatMap(({ at }) => at));
  return [...labels].map((label) => ({
    label,
    data: elements.flatMap(({ data, at }) => (at.includes(label) ? [data] : [])).join(" "),
  }));
}

/** A line without the number it begins with. */
const withoutOrdinals = (lines: string): string =>
  lines.replace(/^[#*\s<b>]*\d{1,2}(?:\.\d{1,2}){0,2}(?:[.)](?!\d)|\t|\s*$|(?=\s+\p{Lu}))/gmu, " ");

/** Numbers of the documents that are no facts of the plan, and why. */
const skipped: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "dong-nai-2026": {
    "2050": "the title of a cited document",
    "2045": "the title of a cited document",
    "2010": "the years of an earlier programme",
    "2020": "the years of an earlier programme",
    "2021": "the years of an earlier programme",
  },
  "bac-giang-2023": { "0": "công nghiệp 4.0" },
  "binh-phuoc-2022": { "1000": "the title of a cited document", "1022": "a telephone number" },
};
const isSkipped = (id: string, number: string): boolean => Object.hasOwn(skipped[id] ?? {}, number);

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

  test("leaves out no number of a target, of a task row or of a task of the body", () => {
    const missing = statedAt(input).flatMap(({ label, data }) => {
      const ours = new Set(numbersIn(data));
      const lost = numbersIn(withoutOrdinals(sliceOf(text, label))).filter((number) => !ours.has(number) && !isSkipped(id, number));
      return lost.length === 0 ? [] : [`${label}: ${lost.join(" ")}`];
    });
    expect(missing).toEqual([]);
  });

  test("leaves out no other number of the document, nor a document that it names", () => {
    const ours = new Set(numbersIn(JSON.stringify(input)));
    const lost = text.split("\n").flatMap((line) => {
      const numbers = numbersIn(withoutOrdinals(line)).filter((number) => !ours.has(number) && !isSkipped(id, number));
      return numbers.length === 0 ? [] : [`${numbers.join(" ")}: ${line.trim().slice(0, 160)}`];
    });
    expect(lost).toEqual([]);
    const named = new Set(readCitations(text.replace(/\s+/gu, " ")).value.flatMap(({ number }) => number ?? []));
    const known = JSON.stringify(definePlan(input));
    expect([...named].filter((number) => !known.includes(`"${number}"`))).toEqual([]);
    console.log(`corpus: ${id}: numbers that are no facts of the plan: ${Object.keys(skipped[id] ?? {}).join(" ")}`);
  });

  test("has no sentence of the document: fewer than 20 of its words in a row", () => {
    const seed = wordsIn(text);
    const runs = new Set(seed.map((_, index) => seed.slice(index, index + 20).join(" ")));
    const ours = wordsIn(JSON.stringify(definePlan(input)));
    expect(ours.filter((_, index) => runs.has(ours.slice(index, index + 20).join(" ")))).toEqual([]);
  });

  test("gives every element its official wording back", () => {
    const plan = definePlan(input);
    const { plan: full, refilled, total, missing } = withOfficialText(plan, { id, text });
    const titled = [...full.targets, ...listTasks(full), ...full.solutions];
    const ours = new Set([...plan.targets, ...listTasks(plan), ...plan.solutions].map(({ title }) => title));
    const official = titled.filter(({ title }) => !ours.has(title)).length;
    const share = `${refilled} of ${total} elements (${((100 * refilled) / total).toFixed(1)} %)`;
    console.log(
      `corpus: ${id}: ${share} have their official wording, ${official} of ${titled.length} their official title, ${missing.length} places not found`,
    );
    expect(refilled).toBe(total);
    for (const { title } of titled) if (!ours.has(title)) expect(normal(text)).toContain(normal(title));
    for (const { statements } of full.targets)
      for (const { place, words } of statements)
        if (place.span !== undefined)
          expect(normal(text.slice(place.span.start, place.span.end))).toContain(normal(words ?? "").slice(0, 40));
  });

  test("the places of its elements are in the document", () => {
    const plan = definePlan(input);
    for (const element of [...plan.targets, ...listTasks(plan), ...plan.solutions, ...plan.duties, ...plan.baselines]) {
      for (const { place } of element.statements) expect(sliceOf(text, place.label).length).toBeGreaterThan(10);
    }
  });
});

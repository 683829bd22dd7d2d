import { describe, expect, test } from "vitest";
import { definePlan, readPlanInput } from "./define-plan.ts";
import { fromRows } from "./from-rows.ts";
import { isPlan } from "./is-plan.ts";
import { isPlanRows } from "./is-plan-rows.ts";
import type { Plan } from "./model/plan.ts";
import { readPlan } from "./read-plan.ts";
import { toRows } from "./to-rows.ts";

const input = {
  id: "x",
  kind: "ke-hoach",
  title: "Thử",
  jurisdiction: "tỉnh Lâm Đồng",
  period: "2027 - 2030",
  targets: [{ id: "a", title: "Kỹ năng số", says: "đạt 30% người học (trong đó ít nhất 15% học công nghệ số)" }],
  tasks: [{ id: "1", title: "Mở lớp", serves: ["a"], at: "Phụ lục, dòng 1" }],
} as const;
const plan = definePlan(input);
const rows = toRows(plan);
/** Some data as JSON with a piece of its text changed, so that it holds what only a text can: `__proto__`, numbers too large. */
const changed = (data: unknown, from: string, to: string): unknown => {
  const text = JSON.stringify(data);
  if (!text.includes(from)) throw new Error(`there is no ${from}`);
  return JSON.parse(text.replace(from, to));
};
const nested = (levels: number, end: string): string => `${'{"a":'.repeat(levels)}${end}${"}".repeat(levels)}`;
const proto = '"__proto__":{"polluted":true,"words":"y"}';

const hazards: readonly (readonly [string, string, string])[] = [
  ["__proto__ at the top", '"schemaVersion":1', `"schemaVersion":1,${proto}`],
  ["__proto__ deep inside", '"label":"Phụ lục, dòng 1"', `"label":"Phụ lục, dòng 1",${proto}`],
  ["__proto__ in place of a field", '"title":"Mở lớp"', proto],
  ["constructor and prototype", '"schemaVersion":1', '"schemaVersion":1,"constructor":{"prototype":{"polluted":true}}'],
  ["nesting of 100 levels in a known field", '"title":"Thử"', `"title":${nested(100, "1")}`],
  ["nesting of 100 levels in an unknown field", '"schemaVersion":1', `"schemaVersion":1,"x":${nested(100, "1")}`],
  ["a number beyond 2^53 where a text stands", '"value":"30"', '"value":9007199254740993'],
  ["a number beyond all", '"value":"30"', '"value":1e400'],
  ["an id used twice", '"id":"m2"', '"id":"m1"'],
  ["a measure nested in itself", '"parent":"m1"', '"parent":"m2"'],
  ["the version of another form", '"schemaVersion":1', '"schemaVersion":2'],
  ["the version as a text", '"schemaVersion":1', '"schemaVersion":"1"'],
  ["a list where an object stands", '"period":{', '"period":[],"x":{'],
];

describe("a stored plan with a hazard gives findings", () => {
  test.each(hazards)("%s", (_, from, to) => {
    const data = changed(plan, from, to);
    const { value, issues } = readPlan(data);
    expect(value).toBeUndefined();
    expect(issues.length).toBeGreaterThan(0);
    for (const { severity, path, message } of issues) {
      expect(severity).toBe("error");
      expect(path).toMatch(/^\//u);
      expect(message.vi).not.toMatch(/\{\w+\}/u);
    }
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("references in a circle through several measures", () => {
    const [first] = plan.targets;
    if (first === undefined) throw new Error("there is a target");
    const circle = ["m1", "m2", "m3"].map((id, index, ids) => ({ ...first.measures[0]!, id, parent: ids[(index + 1) % 3]! }));
    const data: Plan = { ...plan, targets: [{ ...first, measures: circle }] };
    expect(isPlan(data)).toBe(true);
    expect(readPlan(data).issues.map(({ code }) => code)).toEqual(["circle", "circle", "circle"]);
  });

  test("10,000 elements with one id, each told", () => {
    const [first] = plan.targets;
    if (first === undefined) throw new Error("there is a target");
    expect(readPlan({ ...plan, targets: Array.from({ length: 10_000 }, () => first) }).issues).toHaveLength(9_999);
  });

  test("an exact decimal beyond 2^53 is kept to its last digit", () => {
    const data = changed(plan, '"value":"30"', '"value":"900719925474099312345678901234567890.5"');
    expect(JSON.stringify(readPlan(data).value?.targets[0]?.measures[0]?.quantity)).toContain("900719925474099312345678901234567890.5");
  });
});

describe("a plan written by hand with a hazard gives issues or a sound plan", () => {
  const self: Record<string, unknown> = {};
  self["self"] = self;
  test.each<[string, unknown]>([
    ["__proto__", changed(input, '"id":"x"', `"id":"x",${proto}`)],
    ["__proto__ in an element", changed(input, '"id":"a"', `"id":"a",${proto}`)],
    ["itself as a field", { ...input, title: self }],
    ["itself as a list", { ...input, tasks: [self] }],
    ["100 levels", changed(input, '"title":"Thử"', `"title":${nested(100, "1")}`)],
    ["a number beyond 2^53", changed(input, '"says":"đạt 30%', `"note":9007199254740993,"says":"đạt 30%`)],
    ["an id twice", { ...input, targets: [...input.targets, ...input.targets] }],
    ["text of a number beyond 2^53", changed(input, "đạt 30%", `đạt ${"9".repeat(400)}%`)],
    ["a reference to nothing", changed(input, '"serves":["a"]', '"serves":["b"]')],
  ])("%s", (_, data) => {
    const { value, issues } = readPlanInput(data);
    expect(value !== undefined || issues.some(({ severity }) => severity === "error")).toBe(true);
    if (value !== undefined) expect(readPlan(JSON.parse(JSON.stringify(value))).issues).toEqual([]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

describe("flat rows with a hazard are no rows", () => {
  test.each([
    ["__proto__", '"kind":"ke-hoach"', `"kind":"ke-hoach",${proto}`],
    ["nesting", '"issuer":null', `"issuer":${nested(100, "null")}`],
    ["a number beyond all", '"value":30', '"value":1e400'],
    ["a key less", '"alsoAt":[]', '"also":[]'],
  ])("%s", (_, from, to) => {
    const data = changed(rows, from, to);
    expect(isPlanRows(data)).toBe(false);
  });

  test("a number beyond 2^53 is the nearest double", () => {
    const data = changed(rows, '"value":30', '"value":9007199254740993');
    if (!isPlanRows(data)) throw new Error("these are rows");
    expect(fromRows(data).value?.targets[0]?.measures[0]?.quantity).toEqual({ kind: "exact", value: "9007199254740992" });
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { fromRows } from "./from-rows.ts";
import { plans } from "../test/random-plans.ts";
import { isPlanRows } from "./is-plan-rows.ts";
import type { PlanRows } from "./plan-rows.ts";
import { readPlan } from "./read-plan.ts";
import { toRows } from "./to-rows.ts";

/** Rows of random plans; a total that is no whole number of đồng, and phases of a plan without a period, rows cannot bring back. */
const rowsOfPlans = plans
  .filter((plan) => plan.period.kind === "stated")
  .map((plan) => toRows(plan))
  .map((rows): PlanRows => ({ ...rows, totals: rows.totals.filter(({ vnd }) => vnd !== null) }));

/** Rows in the words of documents, whose columns may say something else than the words. */
const words = fc.constantFrom(
  "100%",
  "ít nhất 70% người dân",
  "Hằng năm",
  "2027 - 2030",
  "đến năm 2030",
  "7.500 triệu",
  "Sở KH&CN",
  "Mở lớp",
  "Luật",
);
const someWords = fc.array(words, { maxLength: 3 });
const numbers = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(70, 94.58, 1e21, 1e-7))
  .map((value) => value + 0);
const measures = fc.oneof(
  fc.record({
    comparator: fc.constantFrom("eq", "gt", "gte", "lt", "lte", "approx" as const),
    value: numbers,
    upper: fc.constant(null),
    unit: fc.constantFrom("%", "chuyên gia", "cái", null),
  }),
  fc.record({ comparator: fc.constant("range" as const), value: numbers, upper: numbers, unit: fc.constantFrom("%", null) }),
  fc.record({ comparator: fc.constant("none" as const), value: fc.constant(null), upper: fc.constant(null), unit: fc.constant(null) }),
);
const placed = {
  span: fc.constantFrom(null, { document: "a", start: 1, end: 2 }),
  alsoAt: fc.constant([]),
};
const handRows: fc.Arbitrary<PlanRows> = fc.record({
  document: fc.constant({
    kind: "ke-hoach",
    number: "1/KH-UBND",
    issuedOn: null,
    issuer: "UBND tỉnh",
    from: "2027-01-01",
    to: "2030-12-31",
  } as const),
  targets: fc.array(
    fc.record({
      phase: fc.constantFrom("2027 - 2030", "đến năm 2028", "", "Mốc đầu"),
      ordinal: fc.constantFrom("a", "đ", "-", ""),
      text: words,
      measures: fc.array(
        fc
          .tuple(
            measures,
            fc.record({ population: fc.constantFrom("", "người dân"), per: fc.constantFrom(null, "year" as const), keep: fc.boolean() }),
          )
          .map(([level, rest]) => ({ ...level, ...rest })),
        { maxLength: 3 },
      ),
      lead: someWords,
      coordinating: someWords,
      ...placed,
    }),
    { maxLength: 4 },
  ),
  tasks: fc.array(
    fc.record({
      part: fc.constantFrom("annex" as const, "body" as const),
      section: fc.constantFrom("", "II. Đào tạo", "Đào tạo", "4.1. Lớp. Hai"),
      ordinal: fc.constantFrom("1", "3.1", ""),
      text: words,
      lead: someWords,
      coordinating: someWords,
      schedule: fc.oneof(
        fc.record({
          raw: words,
          from: fc.constantFrom(null, "2028-01-01"),
          to: fc.constant("2028-12-31"),
          recurrence: fc.constantFrom("none", "yearly", "periodic" as const),
        }),
        fc.record({
          raw: words,
          from: fc.constantFrom(null, "2028-01-01"),
          to: fc.constant(null),
          recurrence: fc.constantFrom("ongoing", "monthly", "every-3-years" as const),
        }),
      ),
      budget: fc.option(
        fc.record({ raw: words, vnd: fc.constantFrom(null, "7500000000", "1", "0"), source: fc.constantFrom(null, "Ngân sách tỉnh") }),
        { nil: null },
      ),
      output: fc.option(words, { nil: null }),
      ...placed,
    }),
    { maxLength: 6 },
  ),
  totals: fc.array(fc.record({ raw: words, vnd: fc.constantFrom("7500000000", "12"), ...placed }), { maxLength: 1 }),
  citations: fc.array(
    fc.record({ raw: words, number: fc.constantFrom(null, "146/QĐ-TTg"), issuedOn: fc.constantFrom(null, "2022-01-28"), ...placed }),
    { maxLength: 2 },
  ),
});

test.each([
  ["rows of random plans", rowsOfPlans],
  ["rows filled in by hand", handRows],
])("toRows(fromRows(rows)) are the rows: %s", (_, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (rows) => {
      const { value, issues } = fromRows(rows);
      expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(value === undefined ? undefined : toRows(value)).toEqual(rows);
      expect(readPlan(JSON.parse(JSON.stringify(value))).issues).toEqual([]);
      expect(isPlanRows(JSON.parse(JSON.stringify(rows)))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("fromRows() answers rows of any content with a plan or with what is wrong", () => {
  fc.assert(
    fc.property(handRows, fc.string(), fc.string(), (rows, odd, other) => {
      const { value, issues } = fromRows({
        ...rows,
        document: { ...rows.document, from: odd, issuedOn: other },
        tasks: rows.tasks.map((task) => ({
          ...task,
          schedule: { ...task.schedule, from: odd },
          budget: { raw: other, vnd: odd, source: other },
        })),
      });
      expect(value !== undefined || issues.some(({ severity }) => severity === "error")).toBe(true);
    }),
  );
});

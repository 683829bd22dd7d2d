import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryOf, plans } from "../test/random-plans.ts";
import { keepFaults } from "./internal/keep-faults.ts";
import { isPlan } from "./is-plan.ts";
import { listPlanIssues } from "./list-plan-issues.ts";
import { planSchema } from "./plan-schema.ts";
import { readPlan } from "./read-plan.ts";

const schemaSays = (value: unknown): boolean => planSchema.safeParse(value).success;

/** A list or an object of some data. */
type Holder = Record<string, unknown>;

/** Every place of some data: the object or list that holds it, and its name there. */
function placesOf(data: unknown): readonly (readonly [Holder, string])[] {
  if (typeof data !== "object" || data === null) return [];
  const holder: Holder = Object.assign(data);
  return Object.entries(holder).flatMap(([name, value]) => [[holder, name] as const, ...placesOf(value)]);
}

const wrong = fc.constantFrom<unknown>(
  null,
  undefined,
  0,
  -1,
  0.5,
  13,
  2 ** 53,
  Number.NaN,
  "",
  " ",
  "x",
  "1.",
  "-0",
  "01.50",
  "2027-02-29",
  "2027-2-9",
  "kind",
  "exact",
  "unknown",
  "unresolved",
  true,
  [],
  {},
  [null],
  { kind: "exact" },
  { kind: "unstated" },
  "x".repeat(201),
);

test("isPlan() accepts what the schema accepts, field by field", () => {
  fc.assert(
    fc.property(arbitraryOf(planSchema), (value) => {
      expect(schemaSays(value)).toBe(true);
      expect(isPlan(value)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("isPlan() and the schema agree on plans with a field changed, taken away, added or renamed", () => {
  const change = fc.tuple(fc.nat(), fc.constantFrom("change", "remove", "add", "rename"), wrong);
  let refused = 0;
  fc.assert(
    fc.property(plans, fc.array(change, { minLength: 10, maxLength: 10 }), (plan, changes) => {
      const data: unknown = JSON.parse(JSON.stringify(plan));
      const places = placesOf(data);
      for (const [place, how, value] of changes) {
        const [holder, name] = places[place % places.length] ?? [{}, ""];
        const before = holder[name];
        if (how === "add") holder["extra"] = value;
        else if (how === "change") holder[name] = value;
        else {
          if (how === "rename") holder[`${name}x`] = before;
          Reflect.deleteProperty(holder, name);
        }
        const verdict = schemaSays(data);
        if (!verdict) refused += 1;
        expect(isPlan(data), JSON.stringify([how, name, value])).toBe(verdict);
        holder[name] = before;
        Reflect.deleteProperty(holder, "extra");
        Reflect.deleteProperty(holder, `${name}x`);
      }
    }),
    { numRuns: 300 },
  );
  // Changes that hurt nothing would prove nothing.
  expect(refused).toBeGreaterThan(1500);
});

test("keepFaults() leaves every fault where it was, and makes none", () => {
  const faultsOf = (data: unknown): readonly string[] =>
    (planSchema.safeParse(data).error?.issues ?? []).map(({ code, path, message }) => `${code} ${path.join("/")} ${message}`);
  fc.assert(
    fc.property(plans, fc.array(fc.tuple(fc.nat(), fc.boolean(), wrong), { minLength: 1, maxLength: 4 }), (plan, changes) => {
      const data: unknown = JSON.parse(JSON.stringify(plan));
      for (const [place, isRemoved, value] of changes) {
        const places = placesOf(data);
        const [holder, name] = places[place % places.length] ?? [{}, ""];
        if (isRemoved) Reflect.deleteProperty(holder, name);
        else holder[name] = value;
      }
      expect(faultsOf(keepFaults(data))).toEqual(faultsOf(data));
    }),
    { numRuns: 400 },
  );
});

test("isPlan() takes anything", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(isPlan(value)).toBe(false);
    }),
  );
});

test("a random plan goes through JSON whole, and nothing is wrong with it", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      expect(listPlanIssues(plan)).toEqual([]);
      const text = JSON.stringify(plan);
      const { value, issues } = readPlan(JSON.parse(text));
      expect(issues).toEqual([]);
      expect(JSON.stringify(value)).toBe(text);
    }),
    { numRuns: 150 },
  );
});

test.each(["satisfying", "one-of"])("isPlan() and readPlan() end at the same depth of %s", (kind) => {
  const [base] = fc.sample(
    plans.filter((plan) => plan.targets.length > 0),
    { numRuns: 1, seed: 1 },
  );
  const nest = (levels: number): unknown => {
    const data = JSON.parse(JSON.stringify(base));
    let quantity: unknown = { kind: "exact", value: "1" };
    let schedule: unknown = { kind: "unspecified", words: "" };
    for (let level = 0; level < levels; level += 1) {
      if (kind === "satisfying")
        quantity = { kind, share: { kind: "exact", value: "1" }, inner: { id: "i", unit: "share", counting: "unstated", quantity } };
      else schedule = { kind, words: "", options: [schedule] };
    }
    data.targets[0].measures = [{ id: "m", unit: "share", counting: "unstated", quantity }];
    data.targets[0].schedule = schedule;
    return data;
  };
  const verdicts = Array.from({ length: 40 }, (_, level) => [isPlan(nest(level)), readPlan(nest(level)).value !== undefined]);
  expect(verdicts.map(([is]) => is)).toEqual(verdicts.map(([, read]) => read));
  expect(verdicts[10]).toEqual([true, true]);
  expect(verdicts[39]).toEqual([false, false]);
});

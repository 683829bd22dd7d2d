import { createIsoDate } from "@kehoach/core";
import fc from "fast-check";
import * as z from "zod";
import type { Plan } from "../src/model/plan.ts";
import { planSchema } from "../src/plan-schema.ts";

/** Texts as odd as those of files. */
const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("Mở lớp kỹ năng số", "Sở KH&CN", "điểm a", "2027 - 2030", "7.500 triệu", "người dân", "") },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: "grapheme" }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("=SUM(A1)", "a\tb\r\nc", '"', "\u0000", "__proto__", "Kỹ năng".normalize("NFD"), "x".repeat(300)),
  },
);
const days = fc.record({
  year: fc.integer({ min: 1, max: 9999 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

/**
 * Values that a schema accepts, made from the schema itself: a field it gains is made from then on.
 *
 * @param schema - The schema.
 * @param level - How many objects stand around the value: types that hold themselves come to an end.
 * @returns The values.
 */
export function arbitraryOf(schema: unknown, level = 0): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodExactOptional || schema instanceof z.ZodLazy) {
    return arbitraryOf(schema.unwrap(), level);
  }
  if (schema instanceof z.ZodObject) {
    const fields: readonly (readonly [string, unknown])[] = Object.entries(schema.shape);
    return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, arbitraryOf(field, level + 1)])), {
      requiredKeys: fields.flatMap(([name, field]) => (field instanceof z.ZodExactOptional ? [] : [name])),
      noNullPrototype: true,
    });
  }
  if (schema instanceof z.ZodArray) {
    const minLength = Math.max(
      0,
      ...(schema.def.checks ?? []).map((check) => (check instanceof z.core.$ZodCheckMinLength ? check._zod.def.minimum : 0)),
    );
    return fc.array(arbitraryOf(schema.element, level + 1), { minLength, maxLength: level > 8 ? minLength : 3 });
  }
  if (schema instanceof z.ZodUnion) {
    const options = level > 8 ? schema.options.filter((option) => !holdsItself(option)) : schema.options;
    return fc.oneof(...options.map((option) => arbitraryOf(option, level)));
  }
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) {
    const most = schema.maxValue ?? Number.MAX_SAFE_INTEGER;
    return fc.integer({ min: schema.minValue ?? 0, max: Math.min(most, 2 ** 31 - 1) });
  }
  if (schema instanceof z.ZodString) {
    const pattern = (schema.def.checks ?? []).flatMap((check) =>
      check instanceof z.core.$ZodCheckRegex ? [check._zod.def.pattern] : [],
    )[0];
    if (pattern !== undefined) return fc.stringMatching(pattern, { maxLength: 30 });
    return schema.minLength === null
      ? texts
      : texts.filter((text) => text !== "").map((text) => text.slice(0, schema.maxLength ?? undefined));
  }
  if (schema instanceof z.ZodCustom) return days.map(({ year, month, day }) => createIsoDate(year, month, day));
  throw new Error(`no values are known for ${String(schema)}`);
}

function holdsItself(schema: unknown): boolean {
  return schema instanceof z.ZodObject && Object.values(schema.shape).some((field) => field instanceof z.ZodLazy);
}

/** Plans of every form: what the schema accepts, with ids that are used once and references that lead somewhere. */
export const plans: fc.Arbitrary<Plan> = arbitraryOf(planSchema).map((value) => mend(planSchema.parse(value)));

function mend(plan: Plan): Plan {
  const named = <T extends { readonly id: string }>(list: readonly T[], prefix: string): readonly T[] =>
    list.map((item, index) => ({ ...item, id: `${prefix}${index}` }));
  const inOrder = <T extends { readonly from: string; readonly to: string }>(period: T): T =>
    period.from <= period.to ? period : { ...period, from: period.to, to: period.from };
  const schedule = (when: Plan["targets"][number]["schedule"]): typeof when => {
    if (when.kind === "window") return inOrder(when);
    if (when.kind === "one-of") return { ...when, options: when.options.map(schedule) };
    if (when.kind === "recurring" && when.window?.from !== undefined && when.window.to !== undefined)
      return { ...when, window: inOrder({ from: when.window.from, to: when.window.to }) };
    return when;
  };
  const phases = named(plan.phases, "p").map(inOrder);
  const targets = phases.length === 0 ? [] : named(plan.targets, "t");
  const of = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
  let tasks = 0;
  return {
    ...plan,
    period: plan.period.kind === "stated" ? { ...plan.period, value: inOrder(plan.period.value) } : plan.period,
    phases,
    targets: targets.map((target, index) => ({
      ...target,
      phase: of(phases, index)?.id ?? "",
      schedule: schedule(target.schedule),
      measures: named(target.measures, "m").map(({ parent, ...measure }, place) =>
        parent === undefined || place === 0 ? measure : { ...measure, parent: `m${place - 1}` },
      ),
    })),
    taskGroups: named(plan.taskGroups, "g").map((group) => ({
      ...group,
      tasks: group.tasks.map((task) => {
        tasks += 1;
        return {
          ...task,
          id: `n${tasks}`,
          schedule: schedule(task.schedule),
          serves: task.serves.flatMap((served, index) => {
            const target = of(targets, index + tasks);
            return target === undefined ? [] : [{ ...served, target: target.id }];
          }),
        };
      }),
    })),
    sections: named(plan.sections, "s"),
    solutions: named(plan.solutions, "l"),
    duties: named(plan.duties, "d").map((duty) => ({ ...duty, schedule: schedule(duty.schedule) })),
    baselines: named(plan.baselines, "b"),
    sources: named(plan.sources, "x"),
    conflicts: plan.conflicts.flatMap((conflict) => (conflict.statements.length === 0 ? [] : [{ ...conflict, chosen: 0 }])),
  };
}

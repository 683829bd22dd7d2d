import type { Plan } from "./model/plan.ts";

/**
 * One place where two plans differ.
 *
 * @vi điểm khác nhau
 */
export interface PlanDifference {
  /** `changed`: both have something there; `removed`: only the first; `added`: only the second. */
  readonly kind: "changed" | "removed" | "added";
  /** The place as a JSON pointer, into the first plan, or for `added` into the second. */
  readonly path: string;
  /** What the first has there. */
  readonly before?: unknown;
  /** What the second has there. */
  readonly after?: unknown;
}

/** Lists whose items are told apart by their ids: their order is that of the document, which the ordinals say too. */
const byId: ReadonlySet<string> = new Set([
  "phases",
  "sections",
  "targets",
  "measures",
  "taskGroups",
  "tasks",
  "solutions",
  "duties",
  "baselines",
  "sources",
]);
/** Lists in which an item counts and its position does not. Statements are none: the first is the one that values come from. */
const unordered: ReadonlySet<string> = new Set([
  "serves",
  "assignments",
  "agencies",
  "recipients",
  "sources",
  "norms",
  "citations",
  "spans",
  "parents",
  "options",
  "conflicts",
]);

/**
 * Where two plans differ, piece by piece. The order of fields means nothing, nor does the order of elements that have ids, of agencies,
 * sources of money, norms, citations and alternatives; the order of statements does.
 *
 * @vi điểm khác nhau
 * @param plan - A plan.
 * @param other - Another.
 * @returns The differences, in the order of the first plan; none when both are the same.
 * @example
 * ```ts
 * const plan = definePlan({ id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" });
 * listPlanDifferences(plan, { ...plan, title: "Khác" }); // → [{ kind: "changed", path: "/title", before: "Thử", after: "Khác" }]
 * ```
 */
export function listPlanDifferences(plan: Plan, other: Plan): readonly PlanDifference[] {
  return [...eachDifference(plan, other, "", "", "")];
}

/**
 * Whether two plans say the same; what may differ all the same is said at {@link listPlanDifferences}.
 *
 * @vi kế hoạch
 * @param plan - A plan.
 * @param other - Another.
 * @returns `true` when they say the same.
 * @example
 * ```ts
 * const plan = definePlan({ id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" });
 * isSamePlan(plan, JSON.parse(JSON.stringify(plan))); // → true
 * ```
 */
export function isSamePlan(plan: Plan, other: Plan): boolean {
  return eachDifference(plan, other, "", "", "").next().done === true;
}

/** `path` leads through the first plan, `otherPath` through the second: lists may have the same element at different places. */
function* eachDifference(before: unknown, after: unknown, name: string, path: string, otherPath: string): Generator<PlanDifference, void> {
  if (Object.is(before, after)) return;
  if (isList(before) && isList(after)) {
    if (byId.has(name) && hasIds(before) && hasIds(after)) yield* compareById(before, after, path, otherPath);
    else if (unordered.has(name)) yield* compareAsSets(before, after, path, otherPath);
    else yield* compareInOrder(before, after, path, otherPath);
    return;
  }
  if (isRecord(before) && isRecord(after)) {
    for (const key of Object.keys(before)) {
      const [here, there] = [`${path}/${key}`, `${otherPath}/${key}`];
      if (Object.hasOwn(after, key)) yield* eachDifference(before[key], after[key], key, here, there);
      else yield { kind: "removed", path: here, before: before[key] };
    }
    for (const key of Object.keys(after)) {
      if (!Object.hasOwn(before, key)) yield { kind: "added", path: `${otherPath}/${key}`, after: after[key] };
    }
    return;
  }
  yield { kind: "changed", path, before, after };
}

interface WithId {
  readonly id: string;
}

function* compareById(
  before: readonly WithId[],
  after: readonly WithId[],
  path: string,
  otherPath: string,
): Generator<PlanDifference, void> {
  const places = new Map(after.map(({ id }, index) => [id, index]));
  for (const [index, item] of before.entries()) {
    const place = places.get(item.id);
    if (place === undefined) yield { kind: "removed", path: `${path}/${index}`, before: item };
    else yield* eachDifference(item, after[place], "", `${path}/${index}`, `${otherPath}/${place}`);
  }
  const known = new Set(before.map(({ id }) => id));
  for (const [index, item] of after.entries()) {
    if (!known.has(item.id)) yield { kind: "added", path: `${otherPath}/${index}`, after: item };
  }
}

function* compareAsSets(
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
  otherPath: string,
): Generator<PlanDifference, void> {
  const left = new Map<string, number[]>();
  after.forEach((item, index) => {
    const key = canonical(item, "");
    const places = left.get(key);
    if (places === undefined) left.set(key, [index]);
    else places.push(index);
  });
  for (const [index, item] of before.entries()) {
    if (left.get(canonical(item, ""))?.shift() === undefined) yield { kind: "removed", path: `${path}/${index}`, before: item };
  }
  const added = [...left.values()].flat().sort((first, second) => first - second);
  for (const index of added) yield { kind: "added", path: `${otherPath}/${index}`, after: after[index] };
}

function* compareInOrder(
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
  otherPath: string,
): Generator<PlanDifference, void> {
  for (const [index, item] of before.entries()) {
    if (index < after.length) yield* eachDifference(item, after[index], "", `${path}/${index}`, `${otherPath}/${index}`);
    else yield { kind: "removed", path: `${path}/${index}`, before: item };
  }
  for (const [index, item] of after.entries()) {
    if (index >= before.length) yield { kind: "added", path: `${otherPath}/${index}`, after: item };
  }
}

/** The same text for what says the same. */
function canonical(value: unknown, name: string): string {
  if (isList(value)) {
    const items = value.map((item) => canonical(item, ""));
    return `[${(unordered.has(name) || byId.has(name) ? items.sort() : items).join(",")}]`;
  }
  if (!isRecord(value)) return JSON.stringify(value);
  const fields = Object.keys(value).sort();
  return `{${fields.map((key) => `${JSON.stringify(key)}:${canonical(value[key], key)}`).join(",")}}`;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A list of elements whose ids are used once each. */
function hasIds(list: readonly unknown[]): list is readonly WithId[] {
  const ids = new Set(list.map((item) => (isRecord(item) && typeof item["id"] === "string" ? item["id"] : undefined)));
  return ids.size === list.length && !ids.has(undefined);
}

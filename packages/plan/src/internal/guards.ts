/** Levels of nesting a plan may have: a measure inside a measure inside a target needs a dozen. No data can exhaust the stack. */
export const maxDepth = 64;

type FieldOf<T> = T extends unknown ? keyof T : never;

/** What is known of data of outside before it is looked at: it may have the fields of `T`, whatever stands in them. */
export type Loose<T> = Readonly<Partial<Record<FieldOf<T>, unknown>>>;

/** An object that may have the fields of `T`; `depth` counts the lists and objects around it. */
export function isObject<T>(value: unknown, depth: number): value is Loose<T> {
  return typeof value === "object" && value !== null && depth < maxDepth && !Array.isArray(value);
}

/** How many fields it has. */
export function sizeOf(value: object): number {
  let size = 0;
  for (const _name in value) size += 1;
  return size;
}

/** 1 for a field that is there: what {@link sizeOf} counts of the fields that may be left out. */
export function present(...values: readonly unknown[]): number {
  let count = 0;
  for (const value of values) if (value !== undefined) count += 1;
  return count;
}

/** Whether a list holds nothing but such items. */
export function isListOf<T>(value: unknown, item: (value: unknown, depth: number) => value is T, depth: number): value is readonly T[] {
  if (!Array.isArray(value) || depth >= maxDepth) return false;
  const items: readonly unknown[] = value;
  for (const each of items) if (!item(each, depth + 1)) return false;
  return true;
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

export function isId(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= 200;
}

export function isDecimal(value: unknown): value is string {
  return typeof value === "string" && /^-?\d+(?:\.\d+)?$/u.test(value);
}

/** A whole number that a double holds exactly. */
export function isIntFrom(value: unknown, least: number, most: number = Number.MAX_SAFE_INTEGER): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most;
}

/** Nothing, or what a field that may be left out must be. */
export function maybeText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

export function maybeBoolean(value: unknown): value is boolean | undefined {
  return value === undefined || typeof value === "boolean";
}

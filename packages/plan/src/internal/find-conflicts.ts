import { type AgencyRef, isSameAgency } from "@kehoach/agencies";
import type { Schedule } from "@kehoach/calendar/schedule";
import { type Money, toVnd } from "@kehoach/money";
import { foldVietnamese } from "@kehoach/text";
import type { BudgetLine } from "../model/budget-line.ts";
import type { Conflict, ConflictPolicy, Statement } from "../model/place.ts";
import type { Measure } from "../model/quantity.ts";
import { partOf } from "./statements-at.ts";

/** One place that states a value, with what was understood of its words. */
export interface Said<T> {
  /** The place, as a reader would find it. */
  readonly at: string;
  /** Its words. */
  readonly words: string;
  /** What they mean. */
  readonly value: T;
}

/**
 * The conflict between the statement a value was taken from and those that differ.
 *
 * @param path - JSON pointer of the value in the plan.
 * @param main - The statement the value was taken from.
 * @param others - The further statements.
 * @param agrees - Whether a further statement says the same, or less.
 * @param policy - Why the main one was taken, when it is not for its part of the document.
 * @returns The conflict, or nothing when all agree.
 */
export function conflictBetween<T>(
  path: string,
  main: Said<T>,
  others: readonly Said<T>[],
  agrees: (main: T, other: T) => boolean,
  policy?: ConflictPolicy,
): Conflict | undefined {
  const differing = others.filter((other) => !agrees(main.value, other.value));
  if (differing.length === 0) return undefined;
  const mainPart = partOf(main.at);
  const across = differing.find((other) => partOf(other.at) !== mainPart);
  const chosenFor: ConflictPolicy =
    policy ?? (across === undefined ? "first-statement" : mainPart === "annex" ? "annex-over-body" : "body-over-annex");
  const rank = (said: Said<T>): number => (partOf(said.at) === "annex" ? 1 : 0);
  const ordered =
    policy === "outside-source" ? [...differing, main] : [main, ...differing].sort((first, second) => rank(first) - rank(second));
  return { path, statements: ordered.map(statementOf), chosen: ordered.indexOf(main), policy: chosenFor };
}

function statementOf({ at, words }: Said<unknown>): Statement {
  return { place: { part: partOf(at), label: at }, words };
}

/** Whether another schedule says the same as this one, or less: `2024 - 2030` beside `hằng năm từ 2024 - 2030`. */
export function agreesOnTime(main: Schedule, other: Schedule): boolean {
  if (other.kind === "unspecified") return true;
  if (main.kind === "recurring" && other.kind === "window" && main.window !== undefined) {
    return main.window.from === other.from && main.window.to === other.to;
  }
  return withoutWords(main) === withoutWords(other);
}

function withoutWords(schedule: Schedule): string {
  return JSON.stringify(schedule, (key, value: unknown) => (key === "words" || key === "precision" ? undefined : value));
}

/** Whether two lines state the same amount, or give the same reason for none. */
export function agreesOnMoney(main: BudgetLine, other: BudgetLine): boolean {
  if (main.kind === "priced" && other.kind === "priced") return dongOf(main.money) === dongOf(other.money);
  return main.kind === "unpriced" && other.kind === "unpriced" && main.reason === other.reason;
}

/** As a number of đồng, or as written when it is no whole number of them. */
function dongOf(money: Money): bigint | string {
  try {
    return toVnd(money);
  } catch {
    return `${money.amount} ${money.unit}`;
  }
}

/** Whether two lists name the same agencies, in whatever order. */
export function agreesOnAgencies(main: readonly AgencyRef[], other: readonly AgencyRef[]): boolean {
  const holds = (list: readonly AgencyRef[], agency: AgencyRef): boolean => list.some((candidate) => isSameAgency(candidate, agency));
  return main.every((agency) => holds(other, agency)) && other.every((agency) => holds(main, agency));
}

/** Whether two sentences set the same numbers of the same kind of thing. */
export function agreesOnMeasures(main: readonly Measure[], other: readonly Measure[]): boolean {
  const numbers = (measures: readonly Measure[]): string =>
    JSON.stringify(measures.filter(({ unit }) => unit !== "none").map(({ unit, quantity }) => [unit, quantity]));
  return numbers(main) === numbers(other);
}

/** Whether two cells give the same number of people: `5.000 cán bộ` and `5000`, but not `khoảng 30` and `30`. */
export function agreesOnHeadcount(main: string, other: string): boolean {
  return headcountOf(main) === headcountOf(other);
}

function headcountOf(words: string): string {
  const folded = foldVietnamese(words).replace(/(?<=\d)\.(?=\d{3})/gu, "");
  return (
    /(?:(?:khoang|hon|gan|tren|tu|it nhat|toi thieu) )?\d+(?: ?[-–] ?\d+)?/u.exec(folded)?.[0].replace(/ ?[-–] ?/u, "-") ?? folded.trim()
  );
}

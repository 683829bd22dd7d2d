import { findDates, type Period } from "@kehoach/calendar";
import { readSchedule } from "@kehoach/calendar/schedule";
import { createIsoDate, isIsoDate, type IsoDate, type Stated } from "@kehoach/core";
import { foldVietnamese, toComposed } from "@kehoach/text";
import type { Amendment } from "../model/amendment.ts";
import type { Jurisdiction, Orientation, ParentPlan, Phase } from "../model/plan.ts";
import type { PeriodInput, PhaseInput, PlanInput } from "../plan-input.ts";
import { readAmendments } from "../read-amendments.ts";
import { readCitations } from "../read-citations.ts";
import { readDocumentNumber } from "../read-document-number.ts";
import type { Doubts } from "./doubts.ts";
import { statementsAt } from "./statements-at.ts";

/** Words as stated; `""` is a blank, nothing is not stated. */
export function stated(words: string | undefined): Stated<string> {
  if (words === undefined) return { kind: "unknown", reason: "not-stated" };
  return words.trim() === "" ? { kind: "unknown", reason: "blank" } : { kind: "stated", value: words };
}

/** Number and symbol without spaces; a blank of a draft keeps its words, and so does what has no such form. */
export function readNumber(words: string | undefined, path: string, doubts: Doubts): Stated<string> {
  if (words === undefined || words.trim() === "") return stated(words);
  const { value, issues } = readDocumentNumber(words);
  doubts.add(issues, path);
  if (value === undefined) return { kind: "stated", value: words };
  if (value.number === undefined) return { kind: "unknown", reason: "blank", words };
  return value.number === words ? { kind: "stated", value: words } : { kind: "stated", value: value.number, words };
}

/** What the line of place and day says. */
export interface IssueLine {
  readonly issuedOn: Stated<IsoDate>;
  /** Where it was issued, when the words name it. */
  readonly issuedIn?: string;
}

// Lâm Đồng, ngày 05 tháng 01 năm 2027 · Lâm Đồng, ngày … tháng … năm 2027
const placed = /^(?!ngày\s)([^,\d]{2,60}),\s*(?=ngày(?!\p{L}))/iu;
const dayWords = /^(?:ngày|tháng|năm|[\s.…_/\d])+$/iu;

/** `YYYY-MM-DD`, a day in words, or the line of place and day with what it leaves blank. */
export function readIssueLine(words: string | undefined, doubts: Doubts): IssueLine {
  if (words === undefined) return { issuedOn: { kind: "unknown", reason: "not-stated" } };
  const text = toComposed(words).trim();
  const place = placed.exec(text);
  const issuedIn = place?.[1]?.trim();
  const where = issuedIn === undefined ? {} : { issuedIn };
  const said = text.slice(place?.[0].length ?? 0);
  if (said === "") return { issuedOn: { kind: "unknown", reason: "blank" }, ...where };
  const day = dayIn(said);
  if (day !== undefined) return { issuedOn: { kind: "stated", value: day, ...(day === words ? {} : { words }) }, ...where };
  if (dayWords.test(said) && [...said.matchAll(/\d+/gu)].length < 3)
    return { issuedOn: { kind: "unknown", reason: "blank", words }, ...where };
  doubts.say("day-invalid", { value: words }, "/issuedOn");
  return { issuedOn: { kind: "unknown", reason: "unreadable", words }, ...where };
}

/** The first whole day some words name. */
export function dayIn(words: string): IsoDate | undefined {
  return isIsoDate(words) ? words : findDates(words).find((date) => date.precision === "day")?.from;
}

/** The time of a plan or a phase, and how far ahead it looks when the same words say so. */
export interface ReadPeriod {
  readonly period?: Period;
  readonly orientation?: Orientation;
}

const orientationWords = /(?:và\s)?(?:định hướng|tầm nhìn)(?!\p{L})[^,;.]*$/iu;

/**
 * A period in words or as two days. `đến năm 2030` begins on the day of issue.
 *
 * @param words - As written by hand.
 * @param begins - The day a period without a beginning begins, where it is known.
 * @param path - Path of the field.
 * @param doubts - Receives what is wrong.
 * @returns What was understood.
 */
export function readPeriod(words: string | PeriodInput, begins: IsoDate | undefined, path: string, doubts: Doubts): ReadPeriod {
  if (typeof words !== "string") {
    const { from, to } = words;
    if (isIsoDate(from) && isIsoDate(to) && from <= to) return { period: { from, to } };
    doubts.say("period-invalid", { value: `${from} – ${to}` }, path);
    return {};
  }
  const text = toComposed(words).trim();
  const ahead = orientationWords.exec(text);
  const orientation = ahead === null ? undefined : orientationIn(ahead[0]);
  const { value } = readSchedule(text.slice(0, ahead?.index));
  const period =
    value.kind === "window"
      ? { from: value.from, to: value.to }
      : value.kind === "by" && begins !== undefined && begins <= value.day
        ? { from: begins, to: value.day }
        : undefined;
  if (period === undefined) doubts.say(value.kind === "by" ? "period-without-beginning" : "period-invalid", { value: words }, path);
  return { ...(period === undefined ? {} : { period }), ...(orientation === undefined ? {} : { orientation }) };
}

/** How far some words look ahead: to the end of the last year they name. */
export function orientationIn(words: string): Orientation | undefined {
  const years = [...words.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)];
  const last = years.at(-1);
  return last === undefined ? undefined : { to: createIsoDate(Number(last[0]), 12, 31), words: words.trim() };
}

function labelOf({ from, to }: Period): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? `Năm ${last}` : `${first} - ${last}`;
}

/** The phases; without any, one that is the whole period. `Đến năm 2028` begins with the plan. */
export function readPhases(
  input: readonly PhaseInput[] | undefined,
  period: Period | undefined,
  issuedOn: IsoDate | undefined,
  doubts: Doubts,
): readonly Phase[] {
  if (input === undefined) return period === undefined ? [] : [{ id: "all", label: labelOf(period), ...period }];
  return input.flatMap(({ id, label, when }, index) => {
    // One that cannot be read is there all the same for the targets that name it.
    const read = readPeriod(when, period?.from ?? issuedOn, `/phases/${index}/when`, doubts).period ?? period;
    return read === undefined ? [] : [{ id, label, ...read }];
  });
}

/** A unit by its code, the whole country, or words that `resolveJurisdiction` can tie to a unit. */
export function readJurisdiction(input: PlanInput["jurisdiction"], doubts: Doubts): Jurisdiction {
  if (typeof input === "string") {
    return /^(?:ca nuoc|toan quoc|viet nam|pham vi (?:ca nuoc|toan quoc))$/u.test(foldVietnamese(input).trim())
      ? { kind: "nation", words: input }
      : { kind: "unresolved", words: input };
  }
  if (!isIsoDate(input.asOf)) {
    doubts.say("day-invalid", { value: input.asOf }, "/jurisdiction/asOf");
    return { kind: "unresolved", words: input.words ?? input.code };
  }
  return { kind: "unit", code: input.code, asOf: input.asOf, ...(input.words === undefined ? {} : { words: input.words }) };
}

/** The plans above: by number, by number with words around it, by id of their data, or by both. */
export function readParents(inputs: PlanInput["parents"], doubts: Doubts): readonly ParentPlan[] {
  return (inputs ?? []).map((input, index) => {
    const path = `/parents/${index}`;
    const { number, plan } = typeof input === "string" ? parentIn(input) : input;
    if (number === "") return { number, ...(plan === undefined ? {} : { plan }) };
    const read = readDocumentNumber(number).value?.number ?? readCitations(toComposed(number)).value[0]?.number;
    if (read === undefined) doubts.say("number-unreadable", { words: number }, path);
    return { number: read ?? number, ...(plan === undefined ? {} : { plan }) };
  });
}

/** `qd-146-2022` is the id of data, anything else a number. */
function parentIn(words: string): ParentPlan {
  return /^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(words) ? { number: "", plan: words } : { number: words };
}

/** What the plan changes, or was changed by. */
export function buildAmendments(inputs: PlanInput["amendments"], doubts: Doubts): readonly Amendment[] {
  return (inputs ?? []).flatMap((input, index) => {
    const { words, at } = typeof input === "string" ? { words: input } : input;
    const path = `/amendments/${index}`;
    const { value, issues } = readAmendments(toComposed(words));
    doubts.add(issues, path);
    if (value.length === 0) doubts.say("amendment-unreadable", { value: words }, path);
    return at === undefined ? value : value.map((amendment) => ({ ...amendment, statements: statementsAt(at) }));
  });
}

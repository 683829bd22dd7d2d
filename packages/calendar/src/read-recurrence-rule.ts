import { createIssue, datePartsOf, daysInMonth, type Issue, isIsoDate, type IsoDate, type Read } from "@kehoach/core";
import { listRecurrences } from "./list-recurrences.ts";
import { type ScheduleIssueCode, scheduleMessages } from "./schedule-messages.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";

/**
 * Reads a rule of iCalendar (`DTSTART` and `RRULE`) in the forms on which all calendar programs agree. Every part outside them is an issue
 * of its own, and then there is no value: times of day, other frequencies, `BYMONTH` without `BYMONTHDAY`, days that some of the months
 * have not, days from the end, `BYDAY`, `BYSETPOS`, a `DTSTART` that is no day of its rule.
 *
 * @vi quy tắc lặp iCalendar
 * @param text - The two lines, in any order.
 * @returns The rule, or an issue for each part that is refused.
 * @see RFC 5545, 3.3.10
 * @example
 * ```ts
 * readRecurrenceRule("DTSTART;VALUE=DATE:20261101\nRRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1").value?.months; // → [11]
 * readRecurrenceRule("DTSTART;VALUE=DATE:20260131\nRRULE:FREQ=MONTHLY;BYMONTHDAY=31").issues.map(({ params }) => params["part"]);
 * // → ["FREQ=MONTHLY", "BYMONTHDAY=31"]
 * ```
 */
export function readRecurrenceRule(text: string): Read<RecurrenceRule, ScheduleIssueCode> {
  const issues: Issue<ScheduleIssueCode>[] = [];
  const rest = [{ start: 0, end: text.length }];
  const refuse = (part: string, why: Refusal = "recurrence-refused"): void => {
    issues.push(createIssue(scheduleMessages, why, { part: part.slice(0, 60) }));
  };
  const lines = text.length > longest ? [] : text.split(/\r?\n/u).map((line) => line.trim());
  const startLine = lines.find((line) => /^DTSTART[;:]/iu.test(line));
  const ruleLine = lines.find((line) => /^RRULE:/iu.test(line));
  if (startLine === undefined || ruleLine === undefined) {
    issues.push(createIssue(scheduleMessages, "recurrence-unreadable", { text: text.slice(0, 60) }));
    return { issues, rest };
  }
  for (const line of lines) if (line !== "" && line !== startLine && line !== ruleLine) refuse(line);
  const from = dateOf(/^DTSTART;VALUE=DATE:(\d{8})$/iu.exec(startLine)?.[1]);
  if (from === undefined) refuse(startLine, whyNoDate(startLine));
  const parts = new Map<string, string>();
  for (const part of ruleLine.slice("RRULE:".length).split(";")) {
    const [name = "", value = "", ...more] = part.toUpperCase().split("=");
    if (more.length > 0 || parts.has(name) || !(known.has(name) || others.has(name))) refuse(part, "recurrence-part-unreadable");
    else if (others.has(name)) refuse(part);
    else parts.set(name, value);
  }
  const take = <T>(name: string, read: (value: string) => T | undefined, why: (value: string) => Refusal = unreadable): T | undefined => {
    const written = parts.get(name);
    const value = written === undefined ? undefined : read(written);
    if (written !== undefined && value === undefined) refuse(`${name}=${written}`, why(written));
    return value;
  };
  if (parts.get("FREQ") !== "YEARLY") refuse(`FREQ=${parts.get("FREQ") ?? ""}`);
  const everyYears = take("INTERVAL", (value) => (/^[1-9]\d{0,3}$/u.test(value) ? Number(value) : undefined)) ?? 1;
  const months = take("BYMONTH", monthsIn) ?? [];
  const day = take("BYMONTHDAY", (value) => dayIn(value, months), whyNoMonthDay);
  // One of them alone is what programs differ on; without either the day is that of DTSTART, which is not asked of all of them.
  const lone = ["BYMONTH", "BYMONTHDAY"].filter((name) => parts.has(name));
  if (lone.length < 2) refuse(lone.map((name) => `${name}=${parts.get(name) ?? ""}`)[0] ?? ruleLine, "recurrence-month-and-day");
  const until = take("UNTIL", dateOf, whyNoDate);
  const count = take("COUNT", (value) => (/^[1-9]\d{0,3}$/u.test(value) ? Number(value) : undefined));
  if (parts.has("UNTIL") && parts.has("COUNT")) refuse("UNTIL;COUNT", "recurrence-two-ends");
  if (issues.length > 0 || from === undefined || day === undefined) return { issues: withoutRepeats(issues), rest };
  const rule: RecurrenceRule = { from, everyYears, months, day, ...(until === undefined ? {} : { until }) };
  if (listRecurrences(rule, { from, to: from })[0] !== from) {
    refuse(startLine, "recurrence-start-off");
    return { issues, rest };
  }
  if (count === undefined) return { value: rule, issues, rest: [] };
  const last = nthOf(rule, count);
  return { value: { ...rule, ...(last === undefined ? {} : { until: last }) }, issues, rest: [] };
}

/** Two lines of the forms that are read are much shorter. */
const longest = 1000;

const known = new Set(["FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "UNTIL", "COUNT"]);

/** Parts of RFC 5545 on which programs differ. */
const others = new Set(["BYSECOND", "BYMINUTE", "BYHOUR", "BYDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS", "WKST"]);

type Refusal = Extract<ScheduleIssueCode, `recurrence-${string}`>;

const unreadable = (): Refusal => "recurrence-part-unreadable";

/** A day with a time of day is none; anything else is a slip. */
const whyNoDate = (value: string): Refusal => (/\d{8}T\d{6}/iu.test(value) ? "recurrence-no-day" : unreadable());

/** Days from the end, several days, and days that some of the months lack. */
function whyNoMonthDay(value: string): Refusal {
  if (/^(?:[1-9]|[12]\d|3[01])$/u.test(value)) return "recurrence-day-lacking";
  return /^[+-]?\d{1,2}(?:,[+-]?\d{1,2})*$/u.test(value) && Number(value) !== 0 ? "recurrence-refused" : unreadable();
}

function withoutRepeats(issues: readonly Issue<ScheduleIssueCode>[]): readonly Issue<ScheduleIssueCode>[] {
  return issues.filter((issue, index) => issues.findIndex((other) => other.params["part"] === issue.params["part"]) === index);
}

function dateOf(digits: string | undefined): IsoDate | undefined {
  const text = digits?.replace(/^(\d{4})(\d{2})(\d{2})$/u, "$1-$2-$3");
  return isIsoDate(text) ? text : undefined;
}

function monthsIn(value: string): readonly number[] | undefined {
  if (!/^\d{1,2}(?:,\d{1,2}){0,11}$/u.test(value)) return undefined;
  const months = [...new Set(value.split(",").map(Number))].sort((a, b) => a - b);
  return months.every((month) => month >= 1 && month <= 12) ? months : undefined;
}

/** One day that each of the months has in every year: programs differ on the 31st of April and on 29 February. */
function dayIn(value: string, months: readonly number[]): number | undefined {
  const day = /^\d{1,2}$/u.test(value) ? Number(value) : 0;
  // Without months the day stands alone, which is refused where the two are compared.
  const longest = months.length === 0 ? 28 : Math.min(...months.map((month) => daysInMonth(2027, month)));
  return day >= 1 && day <= longest ? day : undefined;
}

function nthOf(rule: RecurrenceRule, count: number): IsoDate | undefined {
  const years = Math.ceil(count / rule.months.length + 1) * rule.everyYears;
  const lastYear = Math.min(9999, datePartsOf(rule.from).year + years);
  const end = dateOf(`${String(lastYear).padStart(4, "0")}1231`);
  return end === undefined ? undefined : listRecurrences(rule, { from: rule.from, to: end })[count - 1];
}

/**
 * What is due, as an iCalendar file. The library is loaded here only.
 *
 * @packageDocumentation
 */
import { addDays } from "@kehoach/calendar";
import type { IsoDate } from "@kehoach/core";
import icalendar from "ical-generator";
import type { Due } from "./list-due.ts";

/** How to print an iCalendar file. */
export interface PrintICalendarOptions {
  /** Name of the calendar. */
  readonly name: string;
  /** Id of the plan; it makes the ids of the events unique. */
  readonly planId: string;
  /** The day written as the time of the file; two runs with the same day give the same text. */
  readonly asOf: IsoDate;
}

/**
 * Prints what is due as an iCalendar file with one whole-day event each. An event keeps its id from one file to the next, so that a
 * calendar that takes a newer file replaces it.
 *
 * @vi lịch iCalendar
 * @param due - What is due.
 * @param options - Name, plan and day.
 * @returns The text of an `.ics` file.
 * @see RFC 5545
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * printICalendar([], { name: "Thử", planId: "x", asOf: parseIsoDate("2026-11-22") }).split("\r\n")[0]; // → "BEGIN:VCALENDAR"
 * ```
 */
export function printICalendar(due: readonly Due[], options: PrintICalendarOptions): string {
  const calendar = icalendar({ name: options.name, prodId: { company: "kehoach", product: "deadlines", language: "VI" } });
  const stamp = utc(options.asOf);
  for (const item of due) {
    const who = item.agencies.map((agency) => agency.words).join("; ");
    const to = item.recipients.map(({ role, agency }) => (role === "via" ? `thông qua ${agency.words}` : `gửi ${agency.words}`)).join(", ");
    const where = item.statements.map((statement) => statement.place.label).join("; ");
    calendar.createEvent({
      id: `${item.id}@${options.planId}`,
      stamp,
      start: utc(item.on),
      end: utc(addDays(item.on, 1)),
      allDay: true,
      summary: `${item.report ? "Báo cáo" : item.source.kind === "task" ? "Hết hạn nhiệm vụ" : "Hết hạn mục tiêu"}: ${item.what}`,
      description: [who === "" ? "" : `Thực hiện: ${who}`, to, where === "" ? "" : `Căn cứ: ${where}`]
        .filter((line) => line !== "")
        .join("\n"),
    });
  }
  return calendar.toString();
}

/** The library writes whole-day events and stamps from the UTC parts of a Date, wherever the machine stands. */
function utc(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

import type { Period } from "@kehoach/calendar";
import type { Schedule } from "@kehoach/calendar/schedule";
import type { IsoDate } from "@kehoach/core";

/**
 * The last day a schedule names; nothing for one that names none, or that depends on an event.
 *
 * @param schedule - A schedule.
 * @returns The day; of alternatives the latest, when all of them name one.
 */
export function lastDayOf(schedule: Schedule): IsoDate | undefined {
  switch (schedule.kind) {
    case "by":
      return schedule.day;
    case "window":
      return schedule.to;
    case "recurring":
      return schedule.window?.to;
    case "one-of": {
      const days = schedule.options.map(lastDayOf);
      return days.reduce((latest, day) => (latest === undefined || day === undefined ? undefined : day > latest ? day : latest), days[0]);
    }
    case "after":
    case "continuous":
    case "unspecified":
      return undefined;
    default:
      return schedule satisfies never;
  }
}

/**
 * Whether something so scheduled can fall within a period; what names no time can.
 *
 * @param schedule - A schedule.
 * @param period - The period.
 * @returns `false` only when the days it names are all outside. A last day leaves the whole time before it.
 */
export function touches(schedule: Schedule, period: Period): boolean {
  switch (schedule.kind) {
    case "by":
      return schedule.day >= period.from;
    case "window":
      return schedule.from <= period.to && schedule.to >= period.from;
    case "recurring":
      return (schedule.window?.from ?? period.to) <= period.to && (schedule.window?.to ?? period.from) >= period.from;
    case "continuous":
      return (schedule.from ?? period.to) <= period.to;
    case "one-of":
      return schedule.options.some((option) => touches(option, period));
    case "after":
    case "unspecified":
      return true;
    default:
      return schedule satisfies never;
  }
}

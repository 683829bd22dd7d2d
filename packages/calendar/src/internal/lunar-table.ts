import { fromDayNumber, type IsoDate } from "@kehoach/core";
import { firstDay, firstMonth, unsettled, years } from "../data/lunar-months.ts";

/** The months of the lunar calendar, spread out for look-ups. */
interface LunarTable {
  /** Day number of the first day of each month, and of the day after the last. */
  readonly starts: Int32Array;
  /** Lunar year of each month. */
  readonly years: Uint16Array;
  /** Number of each month, 1 to 12. */
  readonly months: Uint8Array;
  /** 1 for a leap month. */
  readonly leaps: Uint8Array;
  /** 1 where the first day of the month may yet move. */
  readonly unsettled: Uint8Array;
  /** Place of the first month of each year, from the first year of the table on. */
  readonly firstOfYear: Uint16Array;
  /** Place of the month that holds the first day of each step. */
  readonly steps: Uint16Array;
  /** Day number of the first day. */
  readonly from: number;
  /** Day number of the day after the last. */
  readonly to: number;
}

const width = 4;
/** Days are looked up in steps of 16: a step holds the first day of one month at most. */
const step = 4;

let table: LunarTable | undefined;

/** The table, spread out at the first call. */
export function lunarTable(): LunarTable {
  return (table ??= spread());
}

function spread(): LunarTable {
  const starts: number[] = [firstDay];
  const [yearOf, monthOf, leapOf, firstOfYear]: [number[], number[], number[], number[]] = [[], [], [], []];
  let day = firstDay;
  for (let place = 0; place * width < years.length; place++) {
    const leap = Number.parseInt(years.charAt(place * width), 36);
    const lengths = Number.parseInt(years.slice(place * width + 1, (place + 1) * width), 36);
    firstOfYear.push(monthOf.length);
    let bit = 0;
    for (let month = place === 0 ? firstMonth.month : 1; month <= 12; month++) {
      for (const isLeap of month === leap ? [0, 1] : [0]) {
        yearOf.push(firstMonth.year + place);
        monthOf.push(month);
        leapOf.push(isLeap);
        day += ((lengths >> bit) & 1) === 1 ? 30 : 29;
        starts.push(day);
        bit += 1;
      }
    }
  }
  const doubtful = new Uint8Array(monthOf.length);
  for (const place of unsettled) doubtful[place] = 1;
  const steps = new Uint16Array(((day - firstDay) >> step) + 1);
  for (let place = 0, at = 0; at < steps.length; at++) {
    while ((starts[place + 1] ?? day) <= firstDay + (at << step)) place += 1;
    steps[at] = place;
  }
  return {
    steps,
    from: firstDay,
    to: day,
    starts: Int32Array.from(starts),
    years: Uint16Array.from(yearOf),
    months: Uint8Array.from(monthOf),
    leaps: Uint8Array.from(leapOf),
    unsettled: doubtful,
    firstOfYear: Uint16Array.from(firstOfYear),
  };
}

/** The place of the month that holds a day; -1 outside the table. */
export function monthAt(dayNumber: number): number {
  const { starts, steps, from, to } = table ?? lunarTable();
  if (dayNumber < from || dayNumber >= to) return -1;
  const place = steps[(dayNumber - from) >> step] ?? 0;
  return dayNumber < (starts[place + 1] ?? to) ? place : place + 1;
}

/** Whether a day of a month stays where it is, whatever better figures say: all of a doubtful month moves, and the day before it. */
export function isSettled(place: number, day: number): boolean {
  const { unsettled: doubtful } = lunarTable();
  return doubtful[place] === 0 && (day < 29 || doubtful[place + 1] !== 1);
}

/** The answer for what is not in the table. */
export function outside(reason: "outside-table" | "no-such-day"): {
  readonly kind: "unknown";
  readonly reason: "outside-table" | "no-such-day";
  readonly from: IsoDate;
  readonly to: IsoDate;
} {
  const { from, to } = lunarTable();
  return { kind: "unknown", reason, from: fromDayNumber(from), to: fromDayNumber(to - 1) };
}

import { createIsoDate } from "@kehoach/core";
import { names, sources, years } from "./data/notice-table.ts";
import type { Notice, NoticeDay } from "./notice.ts";

const others = {
  C: { kind: "compensatory", vi: "Nghỉ bù ngày", en: "In lieu of" },
  O: { kind: "swapped-off", vi: "Nghỉ hoán đổi với ngày", en: "Off, swapped with" },
  W: { kind: "swapped-working", vi: "Làm bù cho ngày", en: "Worked in place of" },
} as const;

function readDay(year: number, code: string): NoticeDay {
  const dayAt = (at: number): NoticeDay["date"] => createIsoDate(year, Number(code.slice(at, at + 2)), Number(code.slice(at + 2, at + 4)));
  const [date, kind] = [dayAt(0), code.charAt(5)];
  const source = sources[Number.parseInt(code.charAt(4), 36)];
  if (source === undefined) throw new TypeError(`The table names no source at ${date}`);
  if (kind === "C" || kind === "O" || kind === "W") {
    const other = others[kind];
    const short = `${code.slice(8)}/${code.slice(6, 8)}`;
    return { date, kind: other.kind, name: { vi: `${other.vi} ${short}`, en: `${other.en} ${short}` }, source, counterpart: dayAt(6) };
  }
  const name = names[Number.parseInt(kind, 36)];
  if (name === undefined) throw new TypeError(`The table names no holiday at ${date}`);
  return { date, kind: "holiday", name, source };
}

function readNotices(): readonly Notice[] {
  return years.map((row) => {
    const [first, ...codes] = row.split(" ");
    const year = Number(first);
    return { year, days: codes.map((code) => readDay(year, code)) };
  });
}

/**
 * The official calendars of the years 2020 to 2026; each day names the notice behind it.
 *
 * @vi thông báo lịch nghỉ lễ, tết
 * @see Bộ luật Lao động 45/2019/QH14, Điều 112 (public holidays)
 */
export const officialNotices: readonly Notice[] = /* @__PURE__ */ readNotices();

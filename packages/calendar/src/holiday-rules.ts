import { type IsoDate, type LocalizedText, parseIsoDate, type Source } from "@kehoach/core";

/** A public holiday as the law lays it down, with the days on which the law is so. @vi quy định ngày nghỉ lễ */
export interface HolidayRule {
  /** Stable name. */
  readonly id: "new-year" | "tet" | "hung-kings" | "victory" | "labour" | "national" | "culture";
  /** Its name. */
  readonly name: LocalizedText;
  /** The day it falls on; of the holidays of several days, the one that the law names. */
  readonly falls: {
    /** Solar or lunar calendar. */
    readonly calendar: "solar" | "lunar";
    /** Month, 1 to 12. */
    readonly month: number;
    /** Day of the month. */
    readonly day: number;
  };
  /** Days off in all; the days beside the named one are decided anew each year. */
  readonly days: number;
  /** Whether a day at the weekend is made up: the article that says so names the holidays of the Labour Code only. */
  readonly madeUp: boolean;
  /** First day on which the rule holds here. */
  readonly validFrom: IsoDate;
  /** Last day on which it holds. */
  readonly validTo?: IsoDate;
  /** The law. */
  readonly source: Source;
}

const [solar, lunar] = ["solar", "lunar"] as const;
const code2019: Source = { instrument: "Bộ luật Lao động 45/2019/QH14", article: "Điều 112 khoản 1", grade: "A" };
// What it says was looked up for 2020 only.
const code2012: Source = { instrument: "Bộ luật Lao động 2012", grade: "B" };
const from2020: IsoDate = /* @__PURE__ */ parseIsoDate("2020-01-01");
const until2020: IsoDate = /* @__PURE__ */ parseIsoDate("2020-12-31");
const from2021: IsoDate = /* @__PURE__ */ parseIsoDate("2021-01-01");
const from2026: IsoDate = /* @__PURE__ */ parseIsoDate("2026-07-01");

type Shape = Pick<HolidayRule, "id" | "name" | "falls" | "days">;
const shapes: readonly Shape[] = [
  { id: "new-year", name: { vi: "Tết Dương lịch", en: "New Year" }, falls: { calendar: solar, month: 1, day: 1 }, days: 1 },
  { id: "tet", name: { vi: "Tết Âm lịch", en: "Lunar New Year" }, falls: { calendar: lunar, month: 1, day: 1 }, days: 5 },
  { id: "hung-kings", name: { vi: "Giỗ Tổ Hùng Vương", en: "Hùng Kings day" }, falls: { calendar: lunar, month: 3, day: 10 }, days: 1 },
  { id: "victory", name: { vi: "Ngày Chiến thắng", en: "Victory Day" }, falls: { calendar: solar, month: 4, day: 30 }, days: 1 },
  { id: "labour", name: { vi: "Quốc tế Lao động", en: "Labour Day" }, falls: { calendar: solar, month: 5, day: 1 }, days: 1 },
  { id: "national", name: { vi: "Quốc khánh", en: "National Day" }, falls: { calendar: solar, month: 9, day: 2 }, days: 2 },
];

/**
 * The public holidays by law, with the days on which each rule holds: from 2020 on, one day at 2 September until 2020 and two since, and
 * 24 November from 2026 by a resolution of its own.
 *
 * @vi quy định ngày nghỉ lễ
 * @see Bộ luật Lao động 45/2019/QH14, Điều 112; Nghị quyết 28/2026/QH16, Điều 2
 */
export const holidayRules: readonly HolidayRule[] = /* @__PURE__ */ listRules();

function listRules(): readonly HolidayRule[] {
  return [
    ...shapes.map((shape) => ({
      ...shape,
      days: shape.id === "national" ? 1 : shape.days,
      madeUp: true,
      validFrom: from2020,
      validTo: until2020,
      source: code2012,
    })),
    ...shapes.map((shape) => ({ ...shape, madeUp: true, validFrom: from2021, source: code2019 })),
    {
      id: "culture",
      name: { vi: "Ngày Văn hóa Việt Nam", en: "Viet Nam Culture Day" },
      falls: { calendar: solar, month: 11, day: 24 },
      days: 1,
      madeUp: false,
      validFrom: from2026,
      source: { instrument: "Nghị quyết 28/2026/QH16", article: "Điều 2", grade: "B" },
    },
  ];
}

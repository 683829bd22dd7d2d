import { type IsoDate, parseIsoDate } from "@kehoach/core";

/** The day up to which the official calendars of this package were looked up. */
export const dataAsOf: IsoDate = parseIsoDate("2026-11-22");

import { type IsoDate, parseIsoDate } from "@kehoach/core";

/** The day up to which changes of agencies were looked up. */
export const dataAsOf: IsoDate = /* @__PURE__ */ parseIsoDate("2026-11-22");

import { type IsoDate, type Step } from "@kehoach/core";
import type { Calendar } from "../create-calendar.ts";
import { formatDate } from "../format-date.ts";

/**
 * What becomes of a fixed day that is a day off: the law on terms does not move it by itself, so it stays (`keep`) unless the caller's
 * office rolls it.
 */
export type FixedDayPolicy = "keep" | "next-working-day" | "previous-working-day";

/** A fixed day under a policy, with the step that moved it. */
export function placeFixedDay(
  nominal: IsoDate,
  policy: FixedDayPolicy,
  calendar: Calendar | undefined,
):
  | { readonly kind: "known" | "projected"; readonly on: IsoDate; readonly steps: readonly Step[] }
  | { readonly kind: "unknown"; readonly year: number } {
  if (policy === "keep" || calendar === undefined) return { kind: "known", on: nominal, steps: [] };
  const status = calendar.explainDay(nominal);
  if (status.kind === "unknown") return { kind: "unknown", year: status.year };
  if (status.working) return { kind: status.projected === true ? "projected" : "known", on: nominal, steps: [] };
  const moved = policy === "next-working-day" ? calendar.nextWorkingDay(nominal) : calendar.previousWorkingDay(nominal);
  if (moved.kind === "unknown") return { kind: "unknown", year: moved.year };
  const step: Step = {
    rule: policy,
    text: { vi: "Chuyển theo lựa chọn của đơn vị vì là ngày nghỉ", en: "Moved by the choice of the office because it is a day off" },
    inputs: [{ name: { vi: "ngày nêu", en: "nominal day" }, value: formatDate(nominal, { style: "short" }) }],
    value: moved.value,
  };
  return { kind: moved.kind, on: moved.value, steps: [step] };
}

import { type AdminUnit, type AdminUnits, formatUnit, readUnit, type UnitIssueCode } from "@kehoach/admin-units";
import { createIssue, type IsoDate, type Issue, type SureRead } from "@kehoach/core";
import { unitOn } from "./internal/unit-on.ts";
import { type PlanIssueCode, planMessages } from "./messages.ts";
import type { Jurisdiction, Plan } from "./model/plan.ts";

/** What is known of the place beside its words. */
export interface ResolveJurisdictionOptions {
  /** The day its name is of; default: the day of issue, else the first day of the period. */
  readonly asOf?: IsoDate;
}

const path = "/jurisdiction";

/**
 * Ties the place a plan holds in to a unit, or checks the unit it names.
 *
 * @vi địa bàn
 * @param plan - The plan.
 * @param units - Loaded units, as `loadUnits` of `@kehoach/admin-units` gives them.
 * @param options - The day, when the plan does not say.
 * @returns The plan with its unit when the words name one; an issue for a code that names none on its day, for a code whose unit is called
 * otherwise than the words, and for words that name none or several.
 * @example
 * ```ts
 * import { loadUnits } from "@kehoach/admin-units";
 * import { resolveJurisdiction } from "@kehoach/plan/units";
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", issuedOn: "2026-12-15", jurisdiction: "xã Tân Hà Lâm Hà, tỉnh Lâm Đồng", period: "2027 - 2030",
 * });
 * const { value } = resolveJurisdiction(plan, await loadUnits());
 * value.jurisdiction; // → { kind: "unit", code: "24916", asOf: "2026-12-15", words: "xã Tân Hà Lâm Hà, tỉnh Lâm Đồng" }
 * ```
 */
export function resolveJurisdiction(
  plan: Plan,
  units: AdminUnits,
  options: ResolveJurisdictionOptions = {},
): SureRead<Plan, PlanIssueCode | UnitIssueCode> {
  const { jurisdiction } = plan;
  switch (jurisdiction.kind) {
    case "nation":
      return { value: plan, issues: [], rest: [] };
    case "unit":
      return { value: plan, issues: checkUnit(jurisdiction, units), rest: [] };
    case "unresolved": {
      const { words } = jurisdiction;
      // Who has read no place has said so.
      if (words.trim() === "") return { value: plan, issues: [], rest: [] };
      const begins = plan.period.kind === "stated" ? plan.period.value.from : undefined;
      const asOf = options.asOf ?? (plan.issuedOn.kind === "stated" ? plan.issuedOn.value : begins);
      const { value, issues } = readUnit(words, units, asOf === undefined ? {} : { asOf });
      const resolved: Jurisdiction =
        value.best === undefined ? jurisdiction : { kind: "unit", code: value.best.unit.code, asOf: asOf ?? value.best.asOf, words };
      // With a day it is no assumption which of two units of one name is meant.
      const doubts = issues.filter((issue) => asOf === undefined || issue.code !== "unit-era-assumed");
      return { value: { ...plan, jurisdiction: resolved }, issues: doubts.map((issue) => ({ ...issue, path })), rest: [] };
    }
    default:
      return jurisdiction satisfies never;
  }
}

function checkUnit(
  { code, asOf, words }: Extract<Jurisdiction, { readonly kind: "unit" }>,
  units: AdminUnits,
): readonly Issue<PlanIssueCode | UnitIssueCode>[] {
  const unit = unitOn(units, code, asOf);
  if (unit === undefined) {
    const meanings = units.versionsOf(code).map((version) => nameWithDays(version, units));
    const known = meanings.length === 0 ? "–" : meanings.join("; ");
    return [createIssue(planMessages, "jurisdiction-unknown", { code, asOf, known }, { path })];
  }
  if (words === undefined) return [];
  const named = readUnit(words, units, { asOf }).value.best?.unit;
  if (named === undefined || (named.code === code && named.name === unit.name)) return [];
  const name = formatUnit(unit, { within: units });
  return [createIssue(planMessages, "jurisdiction-differs", { code, asOf, name, words }, { path })];
}

function nameWithDays(unit: AdminUnit, units: AdminUnits): string {
  return `${formatUnit(unit, { within: units })} (${unit.from ?? "…"} – ${unit.to ?? "…"})`;
}

import type { IsoDate, Source } from "@kehoach/core";
import type { Agencies } from "./agencies.ts";
import type { Agency, AgencyDay, AgencyRef, AgencySuccession } from "./agency.ts";
import { knownAgencies } from "./known-agencies.ts";
import { lastDayOf } from "./internal/holds-on.ts";

/** What successors are looked up in. */
export interface SuccessorOfOptions {
  /** The agencies to know. Default: {@link knownAgencies}. */
  readonly agencies?: Agencies;
}

/**
 * What stands for an agency on a day: itself (`same`); another one (`successor`), with the day and the parts of the work that went
 * elsewhere; nobody (`ended`); or we cannot say (`unknown`): its words are not resolved, or it is not in the list.
 *
 * @vi cơ quan kế thừa
 */
export type AgencySuccessor =
  | {
      /** It exists on that day, as far as is known. */
      readonly kind: "same";
      /** The agency. */
      readonly agency: Agency;
    }
  | {
      /** Another one took over. */
      readonly kind: "successor";
      /** That one. */
      readonly agency: Agency;
      /** Since when; `local-decision` where each province had its own day. */
      readonly on: AgencyDay;
      /** Parts of its work that went to others. */
      readonly parts: readonly AgencySuccession[];
      /** What says so; grade `U` where the succession of the departments is concluded from that of the ministries. */
      readonly source: Source;
    }
  | {
      /** It ended, and no one body took over. */
      readonly kind: "ended";
      /** The agency. */
      readonly agency: Agency;
      /** Its last day. */
      readonly on: AgencyDay;
      /** What says so. */
      readonly sources: readonly Source[];
    }
  | {
      /** It cannot be said. */
      readonly kind: "unknown";
      /** Why. */
      readonly reason: "unresolved" | "not-listed";
    };

/**
 * The agency that stands for one on a day: Sở Thông tin và Truyền thông is Sở Khoa học và Công nghệ since 2025.
 *
 * @vi cơ quan kế thừa
 * @param agency - An agency, as `readAgencies` gives it.
 * @param asOf - The day.
 * @param options - The agencies to know.
 * @returns Itself, its successor, that it ended, or why it cannot be said.
 * @see Nghị quyết 176/2025/QH15 (ministries, 1 March 2025); Nghị định 45/2025/NĐ-CP, Điều 8 (departments); Luật 72/2025/QH15 (no districts since 1 July 2025)
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const { agency } = readAgencies("Sở TT&TT").value![0]!;
 * const today = successorOf(agency, parseIsoDate("2026-11-22"));
 * today.kind === "successor" && [today.agency.name, today.on]; // → ["Sở Khoa học và Công nghệ", { kind: "unknown", reason: "local-decision", usual: "2025-03-01" }]
 * successorOf(agency, parseIsoDate("2023-12-25")).kind; // → "same"
 * ```
 */
export function successorOf(agency: AgencyRef, asOf: IsoDate, options: SuccessorOfOptions = {}): AgencySuccessor {
  if (agency.kind === "unresolved") return { kind: "unknown", reason: "unresolved" };
  const agencies = options.agencies ?? knownAgencies;
  const own = agencies.agencyOf(agency.id);
  if (own === undefined) return { kind: "unknown", reason: "not-listed" };
  let at: Agency = own;
  let step: AgencySuccession | undefined;
  const seen = new Set<string>();
  while (!seen.has(at.id)) {
    seen.add(at.id);
    const { id } = at;
    const steps = agencies.successions.filter(({ from }) => from === id);
    const main = steps.find(({ share }) => share === "main");
    // A province's own day of succession says more than the usual last day of the list.
    const turned = main === undefined ? undefined : main.on.kind === "known" ? main.on.value : main.on.usual;
    const last = lastDayOf(at);
    const isOver = turned === undefined ? last !== undefined && last < asOf : turned <= asOf;
    if (!isOver) break;
    const next = main === undefined ? undefined : agencies.agencyOf(main.to);
    if (main === undefined || next === undefined)
      return { kind: "ended", agency: at, on: at.to ?? { kind: "unknown", reason: "no-source" }, sources: at.sources };
    [at, step] = [next, main];
  }
  if (step === undefined) return { kind: "same", agency: at };
  const { id } = agency;
  return {
    kind: "successor",
    agency: at,
    on: step.on,
    parts: agencies.successions.filter(({ from, share }) => from === id && share === "part"),
    source: step.source,
  };
}

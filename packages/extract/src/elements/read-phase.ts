import { createIsoDate, createIssue, type Issue, type IsoDate } from "@kehoach/core";
import type { Phase } from "@kehoach/plan";
import { foldVietnamese, toComposed } from "@kehoach/text";
import { extractMessages } from "../messages.ts";

/** The phases found so far; the same years are the same phase. */
export interface PhaseRegistry {
  readonly phases: readonly Phase[];
  /** The phase a heading names (`giai đoạn 2026 - 2030`, `đến năm 2025`), or `undefined` when it names none. */
  find(heading: string): Phase | undefined;
  /** The phase with these days. */
  add(label: string, from: IsoDate, to: IsoDate): Phase;
}

/**
 * Gathers the phases that headings name.
 *
 * @param start - First day of a phase that says only where it ends.
 * @param issues - Receives the phases whose first day is not known.
 * @returns The registry.
 */
export function createPhaseRegistry(start: IsoDate | undefined, issues: Issue[]): PhaseRegistry {
  const phases: Phase[] = [];
  const add = (label: string, from: IsoDate, to: IsoDate): Phase => {
    const known = phases.find((phase) => phase.from === from && phase.to === to);
    if (known !== undefined) return known;
    const years = `${from.slice(0, 4)}-${to.slice(0, 4)}`;
    const id = phases.some((phase) => phase.id === years) ? `${years}-${phases.length + 1}` : years;
    const phase = { id, label, from, to };
    phases.push(phase);
    return phase;
  };
  return {
    phases,
    add,
    find(heading) {
      const folded = foldVietnamese(toComposed(heading));
      // Năm học 2025 - 2026: its days are not known.
      if (/nam hoc (?:19|20)\d{2}/u.test(folded)) return undefined;
      const window = /((?:19|20)\d{2})\s*(?:-|–|—|den)\s*(?:nam\s+)?((?:19|20)\d{2})/u.exec(folded);
      if (window !== null && Number(window[1]) <= Number(window[2])) {
        return add(
          `${window[1] ?? ""} - ${window[2] ?? ""}`,
          createIsoDate(Number(window[1]), 1, 1),
          createIsoDate(Number(window[2]), 12, 31),
        );
      }
      const until = /(?:den|trong|nam)\s+(?:het\s+)?(?:nam\s+)?((?:19|20)\d{2})/u.exec(folded);
      if (until === null) return undefined;
      const year = Number(until[1]);
      const to = createIsoDate(year, 12, 31);
      const open = until[0].includes("den");
      const from = open && start !== undefined && start <= to ? start : createIsoDate(year, 1, 1);
      const label = heading.slice(until.index, until.index + until[0].length);
      const known = phases.length;
      const phase = add(label, from, to);
      if (open && start === undefined && phases.length > known)
        issues.push(createIssue(extractMessages, "phase-start-assumed", { label, from }));
      return phase;
    },
  };
}

import type { Period } from "@kehoach/calendar";
import type { Schedule } from "@kehoach/calendar/schedule";
import type { BudgetBasis } from "./model/budget-line.ts";
import type { PlanKind, PlanStatus, SectionKind } from "./model/plan.ts";
import type { Measure } from "./model/quantity.ts";
import type { TargetModality } from "./model/target.ts";

/** A target as written by hand: words of a document, or the structure. The types are the ids of its plan's targets and phases. */
export interface TargetInput<TargetId extends string = string, PhaseId extends string = string> {
  /** Unique in the plan. */
  readonly id: TargetId;
  /** As printed; default: the id. */
  readonly ordinal?: string;
  /** What is wanted. */
  readonly title: string;
  /** Id of its phase; default: the first one. */
  readonly phase?: NoInfer<PhaseId>;
  /** Of whom: `cán bộ, công chức`. */
  readonly of?: string;
  /** How much: `100%`, `ít nhất 70%`, `ít nhất 100`. */
  readonly level?: string;
  /** The numbers in a sentence of its own, instead of `level` and `of`: `đạt 30% (trong đó ít nhất 15% ngành công nghệ số)`. */
  readonly says?: string;
  /** The numbers as structure, instead of words. */
  readonly measures?: readonly Measure[];
  /** `required` unless the words say `phấn đấu`. */
  readonly modality?: TargetModality;
  /** When: words or structure. */
  readonly when?: string | Schedule;
  /** Who answers for it. */
  readonly lead?: string;
  /** Who helps. */
  readonly with?: string;
  /** What shows that it is met. */
  readonly output?: string;
  /** Anything beside it. */
  readonly note?: string;
  /** Where the source states it, the main place first: `Phụ lục I, dòng 5`. */
  readonly at?: string | readonly string[];
}

/** A task as written by hand. The type is the ids of its plan's targets. */
export interface TaskInput<TargetId extends string = string> {
  /** Unique in the plan. */
  readonly id: string;
  /** As printed; default: the id. */
  readonly ordinal?: string;
  /** What is to be done. */
  readonly title: string;
  /** Heading it stands under. */
  readonly group?: string;
  /** Ids of the targets it serves. */
  readonly serves?: readonly NoInfer<TargetId>[];
  /** Who does it. */
  readonly lead?: string;
  /** Who helps. */
  readonly with?: string;
  /** When: words or structure. */
  readonly when?: string | Schedule;
  /** Its money in words: `7.500 triệu`, `Theo quy định`. */
  readonly money?: string;
  /** What the amount covers, when its words do not say. */
  readonly basis?: BudgetBasis;
  /** Where the money comes from. */
  readonly source?: string;
  /** Further places that state the same amount. */
  readonly moneyAlsoAt?: readonly string[];
  /** What comes out of it. */
  readonly output?: string;
  /** Anything beside it. */
  readonly note?: string;
  /** Where the source states it. */
  readonly at?: string | readonly string[];
}

/** A duty as written by hand. */
export interface DutyInput {
  /** Default: `duty-1`, `duty-2` … */
  readonly id?: string;
  /** Who must do it. */
  readonly who: string;
  /** What; default for a report: `Báo cáo kết quả thực hiện`. */
  readonly what?: string;
  /** To whom a report goes; makes it a duty to report. */
  readonly report?: string;
  /** Through whom the report goes. */
  readonly via?: string;
  /** When: words or structure. */
  readonly when?: string | Schedule;
  /** Where the source states it. */
  readonly at?: string | readonly string[];
}

/** A phase as written by hand. The type is the ids of its plan's phases. */
export interface PhaseInput<PhaseId extends string = string> {
  /** Unique in the plan. */
  readonly id: PhaseId;
  /** As printed. */
  readonly label: string;
  /** `2026-2030`, or the two days. */
  readonly when: string | Period;
}

/** A section of the source as written by hand. */
export interface SectionInput {
  /** As printed: `Phần II`, `I`. */
  readonly ordinal: string;
  /** The heading, in words of one's own where the source is not one's own. */
  readonly title: string;
  /** 1 for the outermost. */
  readonly level: number;
  /** What it is about. */
  readonly kind: SectionKind;
}

/** A unit as written by hand. */
export interface JurisdictionInput {
  /** Official code of the unit. */
  readonly code: string;
  /** `YYYY-MM-DD`: the day on which the code means that unit. */
  readonly asOf: string;
  /** Its name. */
  readonly words?: string;
}

/** A solution as written by hand. */
export interface SolutionInput {
  /** Heading it stands under. */
  readonly group: string;
  /** As printed. */
  readonly ordinal: string;
  /** What it says. */
  readonly title: string;
  /** Where the source states it. */
  readonly at?: string;
}

/**
 * A plan as written by hand, in TypeScript, JSON or YAML: every field takes the words of the document or the structure. The types are
 * the ids of its targets and phases; `definePlan` finds them, so that what refers to one must name one that is there.
 */
export interface PlanInput<TargetId extends string = string, PhaseId extends string = string> {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string;
  /** Kind of document. */
  readonly kind: PlanKind;
  /** Title. */
  readonly title: string;
  /** Number and symbol; `""` for a blank left in a draft. */
  readonly number?: string;
  /** `YYYY-MM-DD` or words; `""` for a blank left in a draft. */
  readonly issuedOn?: string;
  /** Who issues it. */
  readonly issuer?: string;
  /** Default: `draft` when number or day is blank, else `unknown`. */
  readonly status?: PlanStatus;
  /** A unit by code on a day, or its name. */
  readonly jurisdiction: JurisdictionInput | string;
  /** `2026 - 2030`, or the two days. */
  readonly period: string | Period;
  /** The year it looks ahead to: `đến năm 2035`. */
  readonly orientation?: string;
  /** Its named intervals; default: one that is the period. */
  readonly phases?: readonly PhaseInput<PhaseId>[];
  /** The outline of the source. */
  readonly sections?: readonly SectionInput[];
  /** What is wanted. */
  readonly targets?: readonly TargetInput<TargetId, PhaseId>[];
  /** What is done. */
  readonly tasks?: readonly TaskInput<TargetId>[];
  /** How it is done. */
  readonly solutions?: readonly SolutionInput[];
  /** Who must do what to carry it out. */
  readonly duties?: readonly DutyInput[];
  /** The documents it names, each in one line of words. */
  readonly citations?: readonly string[];
  /** Numbers of the plans above it. */
  readonly parents?: readonly string[];
}

import type { Schedule } from "@kehoach/calendar/schedule";
import type { Grade } from "@kehoach/core";
import type { BudgetBasis } from "./model/budget-line.ts";
import type { Baseline, ParentPlan, PlanKind, PlanStatus, SectionKind } from "./model/plan.ts";
import type { Measure } from "./model/quantity.ts";
import type { TargetModality } from "./model/target.ts";
import type { Training } from "./model/task.ts";

/**
 * What another place of the source says of the same element: only the facts that place states. A fact that differs becomes a conflict
 * of the plan; one that says less does not.
 */
export interface AlsoInput {
  /** The place: `Phụ lục, mục II, dòng 3`. */
  readonly at: string;
  /** Its words about the time. */
  readonly when?: string;
  /** Its words about the numbers of a target. */
  readonly says?: string;
  /** Its words about who answers. */
  readonly lead?: string;
  /** Its words about who helps. */
  readonly with?: string;
  /** Its words about the money of a task. */
  readonly money?: string;
  /** Its words about how many are trained. */
  readonly headcount?: string;
}

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
  readonly modality?: TargetModality | `${string} ${string}`;
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
  /** Further places, each with the facts it states. */
  readonly also?: readonly AlsoInput[];
  /** How sure it is, when the source itself was not read. */
  readonly grade?: Grade;
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
  readonly basis?: BudgetBasis | `${string} ${string}`;
  /** Where the money comes from. */
  readonly source?: string;
  /** The norms the amount rests on, each in one line of words: `Thông tư 36/2018/TT-BTC`. */
  readonly norms?: readonly string[];
  /** Further places that state the same amount. */
  readonly moneyAlsoAt?: readonly string[];
  /** What comes out of it. */
  readonly output?: string;
  /** For training tasks: audience, headcount, form, content, place. */
  readonly training?: Training;
  /** Anything beside it. */
  readonly note?: string;
  /** Where the source states it, the main place first. */
  readonly at?: string | readonly string[];
  /** Further places, each with the facts it states. */
  readonly also?: readonly AlsoInput[];
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

/** Two days as written by hand, both included. */
export interface PeriodInput {
  /** `YYYY-MM-DD`. */
  readonly from: string;
  /** `YYYY-MM-DD`. */
  readonly to: string;
}

/** A phase as written by hand. The type is the ids of its plan's phases. */
export interface PhaseInput<PhaseId extends string = string> {
  /** Unique in the plan. */
  readonly id: PhaseId;
  /** As printed. */
  readonly label: string;
  /** `2026-2030`, or the two days. */
  readonly when: string | PeriodInput;
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
  /** The numbers it sets, in a sentence of its own: `ít nhất 03 doanh nghiệp`. */
  readonly says?: string;
  /** Where the source states it. */
  readonly at?: string | readonly string[];
}

/** A value known from before the plan, as written by hand. */
export interface BaselineInput {
  /** Default: `baseline-1`, `baseline-2` … */
  readonly id?: string;
  /** What is measured. */
  readonly title: string;
  /** The value with what it counts: `75/81 biên chế`, `85% giáo viên`, `khoảng 1.999 y, bác sĩ`. */
  readonly says: string;
  /** When it held: `năm 2021`, `tháng 6/2023`, `YYYY-MM-DD`. */
  readonly on?: string;
  /** How it was found. */
  readonly method?: Baseline["method"] | `${string} ${string}`;
  /** Who counted. */
  readonly source?: string;
  /** Where the source states it. */
  readonly at?: string | readonly string[];
  /** Further places with the words they use; a figure that differs becomes a conflict. */
  readonly also?: readonly {
    /** The place. */
    readonly at: string;
    /** Its words. */
    readonly says: string;
  }[];
}

/** A document the plan names, with the places that name it, as written by hand. */
export interface CitationInput {
  /** One line of words: `Quyết định số 146/QĐ-TTg ngày 28/01/2022 của Thủ tướng Chính phủ`. */
  readonly words: string;
  /** Where the source names it. */
  readonly at?: string | readonly string[];
  /** Further places with the words they use; a day or a number that differs becomes a conflict. */
  readonly also?: readonly {
    /** The place. */
    readonly at: string;
    /** Its words. */
    readonly words: string;
  }[];
  /** `outside-source` when the cited document itself proves `words`, and the places of `also` stand before it. */
  readonly policy?: "first-statement" | "outside-source";
}

/** What the plan changes, or was changed by, as written by hand. */
export interface AmendmentInput {
  /** One line of words: `Thay thế Kế hoạch số 12/KH-UBND ngày 03/01/2026`. */
  readonly words: string;
  /** Where the source states it. */
  readonly at?: string | readonly string[];
}

/** What another place of the source says of the plan itself. */
export interface HeadAlsoInput {
  /** The place: `Phụ lục, tên phụ lục`. */
  readonly at: string;
  /** Number and symbol as that place has it. */
  readonly number?: string;
  /** Day as that place has it. */
  readonly issuedOn?: string;
}

/** The total of the money as written by hand. */
export interface StatedTotalInput {
  /** `23.950 triệu`. */
  readonly money: string;
  /** Where the source states it. */
  readonly at?: string | readonly string[];
}

/**
 * A plan as written by hand, in TypeScript, JSON or YAML: every field takes the words of the document or the structure. The types are
 * the ids of its targets and phases; `definePlan` finds them, so that what refers to one must name one that is there.
 */
export interface PlanInput<TargetId extends string = string, PhaseId extends string = string> {
  /** Where an editor finds the schema of the file; it says nothing of the plan. */
  readonly $schema?: string;
  /** Lower-case letters, digits and hyphens. */
  readonly id: string;
  /** Kind of document: its id, or `Kế hoạch`, `Đề án`. */
  readonly kind: PlanKind | `${string} ${string}`;
  /** Title. */
  readonly title: string;
  /** Number and symbol as printed: `94 /KH-UBND`; `""` or `…/KH-UBND` for a blank left in a draft. */
  readonly number?: string;
  /** `YYYY-MM-DD`, or words: `Lâm Đồng, ngày 05 tháng 01 năm 2027`; `""` for a blank left in a draft. */
  readonly issuedOn?: string;
  /** Where it is issued, when `issuedOn` does not say: `Đà Lạt`. */
  readonly issuedIn?: string;
  /** Who issues it. */
  readonly issuer?: string;
  /** Default: `draft` when number or day is blank, else `unknown`. */
  readonly status?: PlanStatus | `${string} ${string}`;
  /** A unit by code on a day, its name, or `cả nước`. */
  readonly jurisdiction: JurisdictionInput | string;
  /** `2026 - 2030`, `năm 2027`, `đến năm 2030` (from its day of issue), or the two days. */
  readonly period: string | PeriodInput;
  /** The year it looks ahead to, when the words of `period` do not say: `định hướng đến năm 2035`. */
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
  readonly citations?: readonly (string | CitationInput)[];
  /** The plans above it: a number (`146/QĐ-TTg`), the id of its data (`qd-146-2022`), or both. */
  readonly parents?: readonly (string | ParentPlan)[];
  /** The documents it changes, or that changed it, each in one line of words. */
  readonly amendments?: readonly (string | AmendmentInput)[];
  /** Where things stood before. */
  readonly baselines?: readonly BaselineInput[];
  /** The total of the money, when the source states one. */
  readonly total?: StatedTotalInput;
  /** Where number and day stand; default: `Trang đầu`. */
  readonly at?: string;
  /** Further places that state number or day. */
  readonly also?: readonly HeadAlsoInput[];
}

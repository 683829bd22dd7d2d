import type { AgencyRef } from "@kehoach/agencies";
import type { Period } from "@kehoach/calendar";
import type { Schedule } from "@kehoach/calendar/schedule";
import type { IsoDate, Span, Stated } from "@kehoach/core";
import type { Money } from "@kehoach/money";
import type { Amendment } from "./amendment.ts";
import type { Citation } from "./citation.ts";
import type { Conflict, Statement } from "./place.ts";
import type { Measure } from "./quantity.ts";
import type { Target } from "./target.ts";
import type { Assignment, TaskGroup } from "./task.ts";

/** Kind of document a plan is. @vi loại văn bản */
export type PlanKind = "ke-hoach" | "de-an" | "chuong-trinh" | "to-trinh" | "quyet-dinh" | "nghi-quyet" | "other";

/** How far the document has come: a `draft` leaves number or day blank. @vi tình trạng của kế hoạch */
export type PlanStatus = "draft" | "adopted" | "unknown";

/** Where a plan holds: an administrative unit by code on a day, the whole country, or words not yet tied to a unit. @vi địa bàn */
export type Jurisdiction =
  | {
      /** A unit known by its code. */
      readonly kind: "unit";
      /** Official code of the unit. */
      readonly code: string;
      /** Day on which the code means that unit. */
      readonly asOf: IsoDate;
      /** Its name as the document prints it. */
      readonly words?: string;
    }
  | {
      /** The whole country. */
      readonly kind: "nation";
      /** As printed: `cả nước`, `toàn quốc`. */
      readonly words?: string;
    }
  | {
      /** A unit known by its name only. */
      readonly kind: "unresolved";
      /** As printed. */
      readonly words: string;
    };

/** A named interval of a plan; phases may overlap. @vi giai đoạn */
export interface Phase extends Period {
  /** Unique in the plan. */
  readonly id: string;
  /** As printed. */
  readonly label: string;
}

/** The years a plan looks ahead to beyond its period. @vi định hướng, tầm nhìn */
export interface Orientation {
  /** Last day. */
  readonly to: IsoDate;
  /** As printed. */
  readonly words: string;
}

/** What a section is about. @vi loại mục */
export type SectionKind =
  | "necessity"
  | "legal-basis"
  | "situation"
  | "viewpoint"
  | "general-goal"
  | "targets"
  | "audience"
  | "tasks"
  | "solutions"
  | "funding"
  | "organisation"
  | "annex"
  | "other";

/** A part of the document under a heading. @vi phần, mục */
export interface Section {
  /** Unique in the plan. */
  readonly id: string;
  /** As printed: `Phần II`, `I`, `2`. */
  readonly ordinal: string;
  /** The heading. */
  readonly title: string;
  /** 1 for the outermost. */
  readonly level: number;
  /** What it is about. */
  readonly kind: SectionKind;
  /** From its heading to its last word. */
  readonly span?: Span;
}

/** A way to carry the plan out that is no task of its own. @vi giải pháp */
export interface Solution {
  /** Unique in the plan. */
  readonly id: string;
  /** As printed. */
  readonly ordinal: string;
  /** Heading it stands under. */
  readonly group: string;
  /** What it says. */
  readonly title: string;
  /** The numbers it sets, when it sets any. */
  readonly measures?: readonly Measure[];
  /** Where. */
  readonly statements: readonly Statement[];
}

/** What an agency must do to carry the plan out: `report` for a duty to report. @vi trách nhiệm */
export interface Duty {
  /** Unique in the plan. */
  readonly id: string;
  /** Kind of duty. */
  readonly kind: "report" | "other";
  /** Who must do it. */
  readonly agencies: readonly AgencyRef[];
  /** What. */
  readonly what: string;
  /** When. */
  readonly schedule: Schedule;
  /** To whom a report goes, and through whom. */
  readonly recipients: readonly Assignment[];
  /** Every place that states it. */
  readonly statements: readonly Statement[];
}

/** A value known from before the plan. @vi hiện trạng, số liệu nền */
export interface Baseline {
  /** Unique in the plan. */
  readonly id: string;
  /** What is measured. */
  readonly title: string;
  /** What kind of thing is counted, and of whom. */
  readonly measure: Pick<Measure, "population" | "unit" | "unitWords">;
  /** The value, as an exact decimal string; absent when only the two parts are stated. */
  readonly value?: string;
  /** The part, as an exact decimal string. */
  readonly numerator?: string;
  /** The whole, as an exact decimal string. */
  readonly denominator?: string;
  /** `khoảng`, `hơn`, `gần`: the value is not exact. */
  readonly approximate?: boolean;
  /** The day it holds for; the last one of a year or a month that is stated. */
  readonly on: Stated<IsoDate>;
  /** How it was found. */
  readonly method: "administrative" | "platform" | "survey" | "estimate" | "unstated";
  /** Who counted, or where the number comes from, as printed. */
  readonly source?: string;
  /** Where it is stated. */
  readonly statements: readonly Statement[];
}

/** The money a document states for all its tasks together; it need not be their sum. @vi tổng kinh phí */
export interface StatedTotal {
  /** As stated. */
  readonly money: Money;
  /** As printed. */
  readonly words: string;
  /** Every place that states it. */
  readonly statements: readonly Statement[];
}

/** A plan or programme above this one. @vi kế hoạch cấp trên */
export interface ParentPlan {
  /** Number and symbol, for example `146/QĐ-TTg`; empty when only the id of its data is known. */
  readonly number: string;
  /** Id of its data, when a catalogue has it. */
  readonly plan?: string;
}

/** A document the plan was read from. @vi văn bản gốc */
export interface SourceDocument {
  /** Id that spans carry. */
  readonly id: string;
  /** File name or title. */
  readonly title: string;
  /** Form it came in. */
  readonly format: "text" | "markdown" | "html" | "docx" | "xlsx" | "csv" | "authored";
  /** Length of its text in UTF-16 units. */
  readonly length?: number;
}

/**
 * A government plan as a checked model. It is JSON: money as stated, days as `YYYY-MM-DD`, numbers as decimal strings.
 *
 * It has no field for a person's name: counts and posts, never persons.
 *
 * @vi kế hoạch, đề án, chương trình
 */
export interface Plan {
  /** Version of this form. */
  readonly schemaVersion: 1;
  /** Id of the plan: lower-case letters, digits and hyphens. */
  readonly id: string;
  /** Kind of document. */
  readonly kind: PlanKind;
  /** Number and symbol, without spaces; a blank of a draft (`…/KH-UBND`) is unknown and keeps its words. @vi số, ký hiệu */
  readonly number: Stated<string>;
  /** Title. */
  readonly title: string;
  /** Who issued it, as printed. */
  readonly issuer: Stated<string>;
  /** Its day. */
  readonly issuedOn: Stated<IsoDate>;
  /** Where it was issued, as the line of place and day names it. @vi địa danh ban hành */
  readonly issuedIn?: string;
  /** How far it has come. */
  readonly status: PlanStatus;
  /** Where it holds. */
  readonly jurisdiction: Jurisdiction;
  /** From its first to its last day. */
  readonly period: Stated<Period>;
  /** How far it looks ahead beyond the period. */
  readonly orientation?: Orientation;
  /** Its named intervals. */
  readonly phases: readonly Phase[];
  /** The outline of the document. */
  readonly sections: readonly Section[];
  /** What is wanted. */
  readonly targets: readonly Target[];
  /** What is done, by group. */
  readonly taskGroups: readonly TaskGroup[];
  /** The total of the money, as the document states it. */
  readonly statedTotal?: StatedTotal;
  /** Totals that other places state and that differ from it: the list of tasks of the first years only, or a contradiction. */
  readonly otherTotals?: readonly StatedTotal[];
  /** How it is done. */
  readonly solutions: readonly Solution[];
  /** Who must do what to carry it out. */
  readonly duties: readonly Duty[];
  /** Where things stood before. */
  readonly baselines: readonly Baseline[];
  /** The documents it names. */
  readonly citations: readonly Citation[];
  /** The plans above it. */
  readonly parents: readonly ParentPlan[];
  /** The documents it changes, and those that change it; absent when none is stated. @vi sửa đổi, bổ sung, thay thế */
  readonly amendments?: readonly Amendment[];
  /** What it was read from. */
  readonly sources: readonly SourceDocument[];
  /** Where the document contradicts itself. */
  readonly conflicts: readonly Conflict[];
}

import type { Money } from "@kehoach/money";
import type { Period } from "@kehoach/calendar";
import type { Citation } from "./citation.ts";
import type { Statement } from "./place.ts";

/** Whether an amount is for the whole time, for each year, or the document does not say. @vi cơ sở tính kinh phí */
export type BudgetBasis = "total" | "per-year" | "unstated";

/** Why a line has no amount. `other`: words that give no amount and no reason we know. @vi lý do không nêu kinh phí */
export type UnpricedReason = "by-regulation" | "recurrent-budget" | "off-budget" | "blank" | "other";

/**
 * What a document says of the money of one task.
 *
 * @vi kinh phí
 */
export type BudgetLine =
  | {
      /** An amount is stated. */
      readonly kind: "priced";
      /** As stated. */
      readonly money: Money;
      /** What the amount covers. */
      readonly basis: BudgetBasis;
      /** Whether words say the basis, or it follows from a schedule with a beginning and an end. */
      readonly basisFrom: "words" | "schedule" | "nothing";
      /** The years the amount is for, when stated beside it. */
      readonly period?: Period;
      /** `khoảng`, `hơn`, `không quá`: the amount is not exact. */
      readonly approximate?: boolean;
      /** Where the money comes from, as printed. @vi nguồn kinh phí */
      readonly sources: readonly string[];
      /** Norms the amount rests on. */
      readonly norms: readonly Citation[];
      /** As printed. */
      readonly words: string;
      /** Further places that say the same amount; they are not more money. */
      readonly statements: readonly Statement[];
    }
  | {
      /** No amount is stated. */
      readonly kind: "unpriced";
      /** Why. */
      readonly reason: UnpricedReason;
      /** Where the money comes from, as printed. */
      readonly sources: readonly string[];
      /** Norms it rests on. */
      readonly norms: readonly Citation[];
      /** As printed; empty for a blank cell. */
      readonly words: string;
      /** Further places that speak of it. */
      readonly statements: readonly Statement[];
    };

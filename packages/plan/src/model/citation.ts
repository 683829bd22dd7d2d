import type { IsoDate, Span, Stated } from "@kehoach/core";
import type { Statement } from "./place.ts";

/**
 * A document that the plan names.
 *
 * @vi văn bản viện dẫn
 */
export interface Citation {
  /** As printed, white space collapsed. */
  readonly raw: string;
  /** Kind of document as printed: `Quyết định`, `Nghị quyết`. */
  readonly kind?: string;
  /** Number and symbol, without spaces: `146/QĐ-TTg`. Absent for a law cited by name. */
  readonly number?: string;
  /** Its day. */
  readonly issuedOn: Stated<IsoDate>;
  /** Who issued it, as printed. */
  readonly issuer?: string;
  /** Every place that names it. */
  readonly spans: readonly Span[];
  /** Where a reader finds it, when the source is not at hand as text. */
  readonly statements?: readonly Statement[];
}

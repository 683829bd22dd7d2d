import type { Citation } from "./citation.ts";
import type { Statement } from "./place.ts";

/** What one document does to another; `repeal` is `bãi bỏ`. @vi sửa đổi, bổ sung, thay thế, bãi bỏ */
export type AmendmentAct = "amend" | "supplement" | "replace" | "repeal";

/**
 * That a plan changes another document, or is changed by one.
 *
 * @vi sửa đổi, bổ sung, thay thế
 */
export interface Amendment {
  /** What is done, in the order of the words: `sửa đổi, bổ sung` are two. */
  readonly acts: readonly AmendmentAct[];
  /** `by-this`: the plan changes the document. `to-this`: the document changes the plan. */
  readonly direction: "by-this" | "to-this";
  /** The other document. */
  readonly document: Citation;
  /** What of the changed document, as printed: `Điều 3`, `Phụ lục II`; absent for the whole or for `một số nội dung`. */
  readonly part?: string;
  /** Where the source states it. */
  readonly statements?: readonly Statement[];
}

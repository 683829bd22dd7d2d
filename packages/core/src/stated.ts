import type { Span } from "./span.ts";

/**
 * Why a value is not known: `blank`: the document leaves a place for it and did not fill it in; `not-stated`: the document
 * does not speak of it; `unreadable`: something is written that could not be understood.
 *
 * @vi lý do chưa rõ
 */
export type UnknownReason = "blank" | "not-stated" | "unreadable";

/**
 * A value the document states, or the reason why it is not known.
 *
 * @example
 * ```ts
 * const show = (value: Stated<string>): string => (value.kind === "stated" ? value.value : value.reason);
 * show({ kind: "unknown", reason: "blank", words: "ngày ... tháng ... năm 2026" }); // → "blank"
 * ```
 */
export type Stated<T> =
  | {
      /** It is known. */
      readonly kind: "stated";
      /** The value. */
      readonly value: T;
      /** As printed. */
      readonly words?: string;
      /** Where it stands. */
      readonly span?: Span;
    }
  | {
      /** It is not known. */
      readonly kind: "unknown";
      /** Why. */
      readonly reason: UnknownReason;
      /** As printed. */
      readonly words?: string;
      /** Where it stands. */
      readonly span?: Span;
    };

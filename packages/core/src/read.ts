import type { Issue } from "./issue.ts";

/** A stretch of the text that was read, in UTF-16 units; `end` is the position after the last one. */
export interface TextRange {
  /** First position. */
  readonly start: number;
  /** Position after the last one. */
  readonly end: number;
}

/**
 * What a `readX` function understood of a text. It never throws on content.
 */
export interface Read<T, Code extends string = string> {
  /** Absent when nothing could be understood. */
  readonly value?: T;
  /** Everything doubtful, also beside a value. */
  readonly issues: readonly Issue<Code>[];
  /** The stretches of the text that were not used. */
  readonly rest: readonly TextRange[];
}

/**
 * What a `readX` function understood of a text when it always has a value, if only that nothing is stated.
 */
export interface SureRead<T, Code extends string = string> extends Read<T, Code> {
  /** What was understood. */
  readonly value: T;
}

import type { Issue } from "@kehoach/core";
import type { DocumentTree, TextNode } from "@kehoach/document";
import type { Conflict } from "@kehoach/plan";
import type { Part } from "./outline/build-outline.ts";
import type { Line } from "./outline/line.ts";
import type { Readers } from "./create-readers.ts";

/** What every part of the extraction shares while it runs. */
export interface Work {
  readonly tree: DocumentTree;
  readonly parts: readonly Part[];
  readonly issues: Issue[];
  readonly conflicts: Conflict[];
  /** The readers of words, with what the caller knows. */
  readonly readers: Readers;
  /** The year of a plan for one year: times that name none are of it. */
  readonly year?: number;
  /** Says what became of some text. */
  cover(node: TextNode, fate: "understood" | "kept" | "ignored" | "not-understood", why: string): void;
  /** Whether something was said about it. */
  covered(node: TextNode): boolean;
}

/** A line that only sends the reader to an annex, or says what an annex belongs to. */
export function isPointer(line: Line): boolean {
  // (Chi tiết tại Phụ lục I); Chi tiết tại Phụ lục I.
  if (
    /^(?:\(?[^\p{L}]{0,9})?(?:nội dung )?(?:chi tiết|cụ thể)(?: như)? (?:tại|ở|theo|trong|xem)(?: các)? (?:phụ lục|biểu)[^.;]{0,60}\.?\)?$/iu.test(
      line.words.trim(),
    )
  )
    return true;
  return /^\s*\((?:đính kèm|kèm (?:theo|biểu|phụ lục)|ban hành kèm theo|có .{0,40}kèm theo|chi tiết)/iu.test(line.node.text);
}

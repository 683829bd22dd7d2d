import { createIssue, type SureRead } from "@kehoach/core";
import { foldVietnamese } from "@kehoach/text";
import { type PlanIssueCode, planMessages } from "./messages.ts";
import type { TargetModality } from "./model/target.ts";

/**
 * Reads whether a target must be met or is striven for (`Phấn đấu …`).
 *
 * @vi phấn đấu
 * @param text - The words of the target, in composed form (NFC).
 * @returns `stretch` when the target says `phấn đấu`, else `required`; an issue when the word is misprinted (`Phần đầu`).
 * @example
 * ```ts
 * readModality("Phấn đấu ít nhất 50% người dân có kỹ năng số").value; // → "stretch"
 * ```
 */
export function readModality(text: string): SureRead<TargetModality, PlanIssueCode> {
  // Only at the head: further in, "phần đầu" are words of their own, and "phấn đấu" speaks of one part.
  const match = /^\s*phan dau(?=\s)/u.exec(foldVietnamese(text));
  if (match === null) return { value: "required", issues: [], rest: [] };
  const end = match.index + match[0].length;
  const words = text.slice(end - "phấn đấu".length, end);
  const issues = words.toLowerCase() === "phấn đấu" ? [] : [createIssue(planMessages, "slip-assumed", { words, read: "Phấn đấu" })];
  return { value: "stretch", issues, rest: [] };
}

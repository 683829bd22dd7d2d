import { createIssue, type Issue } from "@kehoach/core";
import { type PlanIssueCode, planMessages } from "../messages.ts";

/** Gathers every doubt while a plan written by hand is read. */
export interface Doubts {
  /** What was found so far. */
  readonly issues: Issue[];
  /** Adds what a reader found, at the path of its field. */
  add(found: readonly Issue[], path: string): void;
  /** Adds one of our own. */
  say(code: PlanIssueCode, params: Readonly<Record<string, string>>, path: string): void;
}

/** Doubts that begin with those about the form. */
export function gatherDoubts(shape: readonly Issue[]): Doubts {
  const issues: Issue[] = [...shape];
  return {
    issues,
    add: (found, path) => issues.push(...found.map((issue) => ({ ...issue, path }))),
    say: (code, params, path) => issues.push(createIssue(planMessages, code, params, { path })),
  };
}

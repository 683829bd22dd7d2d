import type { Issue, Span } from "@kehoach/core";
import type { Plan, Statement } from "@kehoach/plan";
import type { CoveredStretch, Extraction } from "./extraction.ts";

/** A value of the plan that was read from a place. @vi giá trị */
export interface ReadValue {
  /** Where it stands in the plan, as a JSON pointer. */
  readonly path: string;
  /** The words it was read from, as printed. */
  readonly words: string;
  /** The place, for people: `Phụ lục II, dòng 3`. */
  readonly place: string;
}

/** How a place of a document was read. @vi cách đọc */
export interface SpanExplanation {
  /** What became of each stretch of it, and why. */
  readonly stretches: readonly CoveredStretch[];
  /** What of the plan was read from it. */
  readonly values: readonly ReadValue[];
  /** What was doubtful about it. */
  readonly issues: readonly Issue[];
}

/**
 * Tells how a place of a document was read: what became of its words, which values of the plan come from it, and what was doubtful.
 *
 * @vi cách đọc
 * @param extraction - The extraction of the document.
 * @param span - The place; one position is enough.
 * @returns Everything that touches it, in the order of the document.
 * @throws RangeError if the span ends before it starts.
 * @example
 * ```ts
 * import { readText } from "@kehoach/document";
 * import { extractPlan } from "@kehoach/extract";
 * const text = "KẾ HOẠCH\nKỹ năng số giai đoạn 2027 - 2030\nI. MỤC TIÊU\na) 100% công chức được bồi dưỡng.";
 * const { values } = explainSpan(extractPlan(readText(text, { id: "x" })), { document: "x", start: 60, end: 61 });
 * values.map(({ path, words }) => [path, words]); // → [["/targets/0", "100% công chức được bồi dưỡng."]]
 * ```
 */
export function explainSpan(extraction: Extraction, span: Span): SpanExplanation {
  const { plan, issues, coverage } = extraction;
  if (span.end < span.start) throw new RangeError(`Cannot explain a span from ${span.start} to ${span.end}`);
  const touches = (other: Span | undefined): boolean =>
    other?.document === span.document && other.start < Math.max(span.end, span.start + 1) && span.start < other.end;
  return {
    stretches: coverage.stretches.filter((stretch) => touches(stretch.span)),
    values: [...eachStatement(plan)]
      .filter(([, statement]) => touches(statement.place.span))
      .map(([path, { words, place }]) => ({ path, words: words ?? "", place: place.label })),
    issues: issues.filter((issue) => touches(issue.span)),
  };
}

function* eachStatement(plan: Plan): Generator<readonly [path: string, statement: Statement]> {
  for (const field of ["number", "issuedOn", "issuer", "period"] as const) {
    const { span, words } = plan[field];
    const place = { part: "body" as const, label: "phần đầu", ...(span === undefined ? {} : { span }) };
    yield [`/${field}`, { place, ...(words === undefined ? {} : { words }) }];
  }
  const elements = [
    ...plan.targets.map((target, index) => [`/targets/${index}`, target.statements] as const),
    ...plan.taskGroups.flatMap((group, at) =>
      group.tasks.map((task, index) => [`/taskGroups/${at}/tasks/${index}`, task.statements] as const),
    ),
    ...plan.solutions.map((solution, index) => [`/solutions/${index}`, solution.statements] as const),
    ...plan.duties.map((duty, index) => [`/duties/${index}`, duty.statements] as const),
    ["/statedTotal", plan.statedTotal?.statements ?? []] as const,
    ...(plan.otherTotals ?? []).map((total, index) => [`/otherTotals/${index}`, total.statements] as const),
  ];
  for (const [path, statements] of elements) for (const statement of statements) yield [path, statement];
  for (const [index, citation] of plan.citations.entries()) {
    for (const span of citation.spans)
      yield [`/citations/${index}`, { place: { part: "body", label: citation.raw, span }, words: citation.raw }];
  }
}

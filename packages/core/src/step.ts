import type { Language, LocalizedText } from "./language.ts";
import { formatSource, type Source } from "./source.ts";
import type { Span } from "./span.ts";

/** Something a step of a calculation started from. */
export interface StepInput {
  /** Its name. */
  readonly name: LocalizedText;
  /** Its value, as printed; in both languages where it is words. */
  readonly value: string | LocalizedText;
  /** The words of the document it was read from. */
  readonly span?: Span;
}

/**
 * One step of a calculation, so that a clerk can check it: the rule, what it started from, what it gave.
 *
 * @vi bước tính
 */
export interface Step {
  /** Stable name of the rule. */
  readonly rule: string;
  /** What the rule does. */
  readonly text: LocalizedText;
  /** What it started from. */
  readonly inputs: readonly StepInput[];
  /** What it gave, as printed. */
  readonly value: string;
  /** The law or the decision behind it. */
  readonly source?: Source;
}

/**
 * Prints steps as numbered lines.
 *
 * @param steps - The steps, in order.
 * @param language - Language of the lines.
 * @returns One line a step: what it does, its inputs, its result and its source.
 * @example
 * ```ts
 * const step: Step = {
 *   rule: "sum", text: { vi: "Cộng các dòng", en: "Add the rows" }, value: "9.500 triệu",
 *   inputs: [{ name: { vi: "dòng 1", en: "row 1" }, value: "7.500 triệu" }, { name: { vi: "dòng 2", en: "row 2" }, value: "2.000 triệu" }],
 * };
 * formatSteps([step], "vi"); // → "1. Cộng các dòng (dòng 1: 7.500 triệu; dòng 2: 2.000 triệu) → 9.500 triệu"
 * ```
 */
export function formatSteps(steps: readonly Step[], language: Language): string {
  return steps
    .map((step, index) => {
      const inputs = step.inputs
        .map(({ name, value }) => `${name[language]}: ${typeof value === "string" ? value : value[language]}`)
        .join("; ");
      const from = inputs === "" ? "" : ` (${inputs})`;
      const source = step.source === undefined ? "" : ` [${formatSource(step.source)}]`;
      return `${index + 1}. ${step.text[language]}${from} → ${step.value}${source}`;
    })
    .join("\n");
}

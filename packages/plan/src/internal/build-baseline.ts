import { readSchedule } from "@kehoach/calendar/schedule";
import { createIssue, type Issue, type IsoDate, type Stated, type SureRead } from "@kehoach/core";
import { foldVietnamese, readNumber, toDecimalString } from "@kehoach/text";
import { type PlanIssueCode, planMessages } from "../messages.ts";
import type { Baseline } from "../model/plan.ts";
import type { BaselineInput } from "../plan-input.ts";
import type { MeasureMention } from "../read-measures.ts";
import { choiceIn, methods } from "./choices.ts";
import { findFigures } from "./find-figures.ts";
import { countNounsOf } from "./count-nouns.ts";
import { statementsAt } from "./statements-at.ts";

// 22.146/23.415 lượt · 75/81 biên chế · 1.891/1.891 Tổ công nghệ số (đạt 100%)
const fraction = /^(\d[\d.]*)\s?\/\s?(\d[\d.]*)\s*/u;
const percentOf = /(\d{1,3}(?:,\d{1,6})?)\s?%/u;

/** What the words of a baseline state. */
type Figures = Pick<Baseline, "measure" | "value" | "numerator" | "denominator" | "approximate">;

/**
 * A baseline from its words: a fraction, a share or a count.
 *
 * @param input - As written by hand.
 * @param index - Its place in the list, for its default id.
 * @param measuresIn - Reads the numbers of some words.
 * @returns The baseline, with an issue when no number or no day was understood.
 */
export function buildBaseline(
  input: BaselineInput,
  index: number,
  measuresIn: (words: string) => SureRead<readonly MeasureMention[]>,
): { readonly value: Baseline; readonly issues: readonly Issue<PlanIssueCode>[] } {
  const issues: Issue<PlanIssueCode>[] = [];
  const says = input.says.normalize("NFC").trim();
  const figures = readFraction(says) ?? readFigure(says, measuresIn);
  if (figures === undefined)
    issues.push(createIssue(planMessages, "field-invalid", { value: input.says, why: "75/81 biên chế; 85% giáo viên" }));
  const on = readOn(input.on);
  if (on.kind === "unknown" && on.reason === "unreadable") {
    issues.push(createIssue(planMessages, "field-invalid", { value: input.on ?? "", why: "năm 2021; tháng 6/2023; YYYY-MM-DD" }));
  }
  const value: Baseline = {
    id: input.id ?? `baseline-${index + 1}`,
    title: input.title,
    ...(figures ?? { measure: { unit: "none" } }),
    on,
    method: choiceIn(input.method ?? "", methods) ?? "unstated",
    ...(input.source === undefined ? {} : { source: input.source }),
    statements: statementsAt(input.at, input.also),
  };
  return { value, issues };
}

function readFraction(says: string): Figures | undefined {
  const match = fraction.exec(says);
  if (match === null) return undefined;
  const [whole, part = "", all = ""] = match;
  const [numerator, denominator] = [decimalOf(part), decimalOf(all)];
  if (numerator === undefined || denominator === undefined) return undefined;
  const words = says.slice(whole.length);
  const stated = decimalOf(percentOf.exec(words)?.[1] ?? "");
  const population = (/^[^(,;]*/u.exec(words)?.[0] ?? "").trim();
  const noun = countNounsOf()(foldVietnamese(words));
  return {
    measure: {
      ...(population === "" ? {} : { population }),
      unit: "share",
      ...(noun === undefined ? {} : { unitWords: words.slice(0, noun.length) }),
    },
    ...(stated === undefined ? {} : { value: stated }),
    numerator,
    denominator,
  };
}

function readFigure(says: string, measuresIn: (words: string) => SureRead<readonly MeasureMention[]>): Figures | undefined {
  const first = measuresIn(says).value[0]?.measure;
  if (first === undefined) return undefined;
  const { population, unit, unitWords, quantity } = first;
  const value =
    quantity.kind === "exact" || quantity.kind === "bound" || quantity.kind === "approximate"
      ? quantity.value
      : [...findFigures(says, [])][0]?.value;
  if (value === undefined) return undefined;
  const isNumber = quantity.kind === "exact" || quantity.kind === "qualitative";
  return {
    measure: {
      ...(population === undefined ? {} : { population }),
      unit: unit === "none" ? "other" : unit,
      ...(unitWords === undefined ? {} : { unitWords }),
    },
    value,
    ...(isNumber ? {} : { approximate: true }),
  };
}

function decimalOf(text: string): string | undefined {
  const { value } = readNumber(text);
  return value === undefined ? undefined : toDecimalString(value);
}

function readOn(words: string | undefined): Stated<IsoDate> {
  if (words === undefined || words.trim() === "") return { kind: "unknown", reason: "not-stated" };
  const { value } = readSchedule(words.normalize("NFC"), { as: "deadline" });
  if (value.kind === "by") return { kind: "stated", value: value.day, words };
  return value.kind === "window" ? { kind: "stated", value: value.to, words } : { kind: "unknown", reason: "unreadable", words };
}

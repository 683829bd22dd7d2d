import { createIssue, type Issue } from "@kehoach/core";
import { type PlanIssueCode, planMessages } from "../messages.ts";
import { findFault, pointerOf } from "./find-fault.ts";
import { choiceIn, type Choices } from "./choices.ts";
import { suggestName } from "./suggest-name.ts";

/** What a text has to look like: some words, an id of an element, an id of a plan. */
export type TextForm = "words" | "id" | "plan-id";

/** What a field of data from outside may be. `structure` is an object of the model. */
export type FieldRule =
  | {
      readonly kind: "structure";
      readonly required?: boolean;
      readonly is: (value: unknown, depth: number) => boolean;
      /** One that is right. */
      readonly example: string;
    }
  | { readonly kind: "text"; readonly required?: boolean; readonly form?: TextForm }
  | { readonly kind: "choice"; readonly required?: boolean; readonly choices: Choices<string> }
  | { readonly kind: "number"; readonly required?: boolean }
  | { readonly kind: "list"; readonly required?: boolean; readonly of: FieldRule }
  | { readonly kind: "object"; readonly required?: boolean; readonly fields: Readonly<Record<string, FieldRule>> }
  | { readonly kind: "any-of"; readonly required?: boolean; readonly options: readonly FieldRule[] };

/** The forms of texts, each as an expression. */
export const textForms: Readonly<Record<TextForm, RegExp>> = {
  words: /\S/u,
  id: /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u,
  "plan-id": /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
};

/**
 * Everything about a value that does not follow its rule.
 *
 * @param value - Data from outside.
 * @param rule - What it should be.
 * @param path - JSON pointer of the value.
 * @returns Issues with the path of each field; no error means that the value has the form of the rule.
 */
export function describeShape(value: unknown, rule: FieldRule, path: string): Issue[] {
  switch (rule.kind) {
    case "text":
      return describeText(value, rule.form, path);
    case "choice": {
      if (typeof value !== "string") return describeText(value, undefined, path);
      if (choiceIn(value, rule.choices) !== undefined) return [];
      const ids = Object.keys(rule.choices);
      const near = suggestName(value, ids);
      const known = ids.map((id) => [id, ...(rule.choices[id] ?? []).slice(0, 1)].join(" = ")).join("; ");
      return near === undefined
        ? [issue("choice-unknown", { value: showValue(value), known }, path)]
        : [issue("choice-misspelt", { value: showValue(value), suggestion: near, known }, path)];
    }
    case "structure":
      if (!isObject(value)) return [issue("object-expected", { value: showValue(value) }, path)];
      return rule.is(value, 0) ? [] : [describeFault(value, rule, path)];
    case "number":
      return typeof value === "number" && Number.isFinite(value) ? [] : [issue("number-expected", { value: showValue(value) }, path)];
    case "list": {
      if (!Array.isArray(value)) return [issue("list-expected", { value: showValue(value) }, path)];
      return value.flatMap((item: unknown, index) => describeShape(item, rule.of, `${path}/${index}`));
    }
    case "object":
      return describeObject(value, rule.fields, path);
    case "any-of": {
      // What the value looks like says which of the forms was meant.
      const meant = rule.options.find((option) => looksLike(value, option)) ?? rule.options.at(-1);
      return meant === undefined ? [] : describeShape(value, meant, path);
    }
    default:
      return rule satisfies never;
  }
}

function describeFault(value: object, rule: Extract<FieldRule, { readonly kind: "structure" }>, path: string): Issue {
  const fault = findFault(value, (each) => rule.is(each, 0));
  const shown = typeof fault.value === "object" && fault.value !== null ? showStructure(fault.value) : showValue(fault.value);
  return issue("structure-invalid", { value: shown, example: rule.example }, `${path}${fault.path}`);
}

function describeText(value: unknown, form: TextForm | undefined, path: string): Issue[] {
  if (typeof value === "number" || typeof value === "boolean") return [issue("text-unquoted", { value: String(value) }, path)];
  if (typeof value !== "string") return [issue("text-expected", { value: showValue(value) }, path)];
  if (form === undefined || textForms[form].test(value)) return [];
  return [
    value.trim() === ""
      ? issue("field-empty", {}, path)
      : issue(form === "plan-id" ? "plan-id-invalid" : "id-invalid", { value: showValue(value) }, path),
  ];
}

function describeObject(value: unknown, fields: Readonly<Record<string, FieldRule>>, path: string): Issue[] {
  if (!isObject(value)) return [issue("object-expected", { value: showValue(value) }, path)];
  const issues: Issue[] = [];
  const entries = new Map<string, unknown>(Object.entries(value));
  for (const [name, rule] of Object.entries(fields)) {
    const field = entries.get(name);
    if (field !== undefined) issues.push(...describeShape(field, rule, `${path}/${name}`));
    else if (rule.required === true) issues.push(issue("field-missing", { field: name }, `${path}/${name}`));
  }
  for (const name of entries.keys()) {
    if (Object.hasOwn(fields, name)) continue;
    const suggestion = suggestName(name, Object.keys(fields));
    const place = `${path}/${pointerOf(name)}`;
    issues.push(
      suggestion === undefined
        ? issue("field-unknown", { field: name.slice(0, 80) }, place)
        : issue("field-misspelt", { field: name.slice(0, 80), suggestion }, place),
    );
  }
  return issues;
}

function looksLike(value: unknown, { kind }: FieldRule): boolean {
  if (Array.isArray(value)) return kind === "list";
  return typeof value === "object" && value !== null ? kind === "object" || kind === "structure" : kind === "text" || kind === "choice";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function issue(code: PlanIssueCode, params: Readonly<Record<string, string>>, path: string): Issue {
  return createIssue(planMessages, code, params, { path });
}

/** The fields of a structure, for its message; what is inside them may hold circles. */
function showStructure(value: object): string {
  return `{${Object.entries(value)
    .slice(0, 6)
    .map(([name, inner]) => `${name.slice(0, 40)}: ${showValue(inner)}`)
    .join(", ")}}`;
}

/** A short picture of any value; data from outside may hold circles and bigints, which JSON cannot show. */
function showValue(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  return typeof value === "object" && value !== null ? "{…}" : String(value).slice(0, 80);
}

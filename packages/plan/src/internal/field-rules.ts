import { createIssue, type Issue } from "@kehoach/core";
import { planMessages } from "../messages.ts";

/** What a field of data from outside may be. `structure` is an object of the model, which the schema of the finished plan checks. */
export type FieldRule =
  | { readonly kind: "structure"; readonly required?: boolean }
  | { readonly kind: "text"; readonly required?: boolean; readonly pattern?: RegExp; readonly oneOf?: readonly string[] }
  | { readonly kind: "number"; readonly required?: boolean }
  | { readonly kind: "list"; readonly required?: boolean; readonly of: FieldRule }
  | { readonly kind: "object"; readonly required?: boolean; readonly fields: Readonly<Record<string, FieldRule>> }
  | { readonly kind: "any-of"; readonly required?: boolean; readonly options: readonly FieldRule[] };

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
    case "text": {
      if (typeof value !== "string") return [invalid(value, "chuỗi ký tự / a text", path)];
      if (rule.oneOf !== undefined && !rule.oneOf.includes(value)) return [invalid(value, rule.oneOf.join(" | "), path)];
      return rule.pattern === undefined || rule.pattern.test(value) ? [] : [invalid(value, rule.pattern.source, path)];
    }
    case "structure":
      return typeof value === "object" && value !== null && !Array.isArray(value) ? [] : [invalid(value, "đối tượng / an object", path)];
    case "number":
      return typeof value === "number" && Number.isFinite(value) ? [] : [invalid(value, "số / a number", path)];
    case "list": {
      if (!Array.isArray(value)) return [invalid(value, "danh sách / a list", path)];
      return value.flatMap((item: unknown, index) => describeShape(item, rule.of, `${path}/${index}`));
    }
    case "object":
      return describeObject(value, rule.fields, path);
    case "any-of": {
      const attempts = rule.options.map((option) => describeShape(value, option, path));
      return attempts.find((issues) => issues.every((issue) => issue.severity !== "error")) ?? attempts.at(-1) ?? [];
    }
    default:
      return rule satisfies never;
  }
}

function describeObject(value: unknown, fields: Readonly<Record<string, FieldRule>>, path: string): Issue[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [invalid(value, "đối tượng / an object", path)];
  const issues: Issue[] = [];
  const entries = new Map<string, unknown>(Object.entries(value));
  for (const [name, rule] of Object.entries(fields)) {
    const field = entries.get(name);
    if (field !== undefined) issues.push(...describeShape(field, rule, `${path}/${name}`));
    else if (rule.required === true) issues.push(createIssue(planMessages, "field-missing", { field: name }, { path: `${path}/${name}` }));
  }
  for (const name of entries.keys()) {
    if (!Object.hasOwn(fields, name)) issues.push(createIssue(planMessages, "field-unknown", { field: name }, { path: `${path}/${name}` }));
  }
  return issues;
}

function invalid(value: unknown, why: string, path: string): Issue {
  return createIssue(planMessages, "field-invalid", { value: showValue(value), why }, { path });
}

/** A short picture of any value; data from outside may hold circles and bigints, which JSON cannot show. */
function showValue(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  return typeof value === "object" && value !== null ? "{…}" : String(value).slice(0, 80);
}

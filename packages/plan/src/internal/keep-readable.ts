import { choiceIn } from "./choices.ts";
import { describeShape, type FieldRule } from "./field-rules.ts";

/**
 * What can still be read of a value that does not follow its rule, so that the doubts about the rest are said in the same go: a number in
 * place of a text as its digits, a text in the wrong form as it is, and a stand-in for what is missing.
 *
 * @param value - Data from outside.
 * @param rule - What it should be.
 * @returns A value that follows the rule; nothing when there is none and none is needed.
 */
export function keepReadable(value: unknown, rule: FieldRule): unknown {
  if (describeShape(value, rule, "").every(({ severity }) => severity !== "error")) return value;
  switch (rule.kind) {
    case "text":
      return typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value.trim() !== "")
        ? String(value)
        : standIn(rule);
    case "choice":
      return typeof value === "string" && choiceIn(value, rule.choices) !== undefined ? value : standIn(rule);
    case "number":
    case "structure":
      return standIn(rule);
    case "list":
      // Every item keeps its place, or the paths of the others would be wrong.
      return Array.isArray(value) ? value.map((item: unknown) => keepReadable(item, { ...rule.of, required: true })) : standIn(rule);
    case "object": {
      const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
      if (!isObject && rule.required !== true) return undefined;
      const entries = new Map<string, unknown>(isObject ? Object.entries(value) : []);
      const kept = Object.entries(rule.fields).flatMap(([name, field]) => {
        const inner = entries.has(name) || field.required === true ? keepReadable(entries.get(name), field) : undefined;
        return inner === undefined ? [] : [[name, inner] as const];
      });
      return Object.fromEntries(kept);
    }
    case "any-of": {
      const text = rule.options.find(({ kind }) => kind === "text");
      const isText = typeof value === "number" || typeof value === "string";
      const meant = rule.options.find(({ kind }) => (Array.isArray(value) ? kind === "list" : kind === "object"));
      const option = (isText ? text : meant) ?? text;
      return option === undefined ? undefined : keepReadable(value, { ...option, required: rule.required === true });
    }
    default:
      return rule satisfies never;
  }
}

/** Stands for a required value that is not there. */
function standIn(rule: FieldRule): unknown {
  if (rule.required !== true) return undefined;
  switch (rule.kind) {
    case "text":
    case "any-of":
      return "2000";
    case "choice":
      return Object.keys(rule.choices)[0];
    case "number":
      return 1;
    case "list":
      return [];
    case "object":
      return keepReadable({}, rule);
    case "structure":
      return undefined;
    default:
      return rule satisfies never;
  }
}

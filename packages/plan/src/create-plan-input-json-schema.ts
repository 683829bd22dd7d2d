import { createPlanJsonSchema, type PlanJsonSchema } from "./create-plan-json-schema.ts";
import { type FieldRule, textForms } from "./internal/field-rules.ts";
import { describeWords, fieldWords } from "./internal/field-words.ts";
import { planInputRules } from "./internal/plan-input-rules.ts";

/**
 * The form of a plan written by hand (`PlanInput`) as JSON Schema of the year 2020-12: editors complete and check YAML and JSON files by
 * it. The package carries it as the file `@kehoach/plan/plan-input.schema.json`.
 *
 * @returns The schema, with what each field means in Vietnamese and English. It says the form only; `readPlanInput` reads the words.
 * @example
 * ```ts
 * import { createPlanInputJsonSchema } from "@kehoach/plan/schema";
 * createPlanInputJsonSchema()["required"]; // → ["id", "kind", "title", "jurisdiction", "period"]
 * ```
 */
export function createPlanInputJsonSchema(): PlanJsonSchema {
  const { $defs = {} } = createPlanJsonSchema();
  const schema = toSchema(planInputRules, "");
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Plan written by hand (kế hoạch viết tay)",
    description: describeWords([
      "Kế hoạch viết tay: mỗi trường nhận lời văn của văn bản",
      "A plan written by hand: every field takes the words of the document",
    ]),
    ...schema,
    $defs: used(schema, typeof $defs === "object" && $defs !== null ? Object.entries($defs) : []),
  };
}

type Schema = Readonly<Record<string, unknown>>;

/** Which definition of the finished plan a field of the model has. */
const structures: Readonly<Record<string, string>> = { when: "Schedule", measures: "Measure" };

function toSchema(rule: FieldRule, name: string): Schema {
  switch (rule.kind) {
    case "text":
      return { type: "string", ...(rule.form === undefined ? {} : { pattern: textForms[rule.form].source }) };
    case "choice": {
      const ids = Object.keys(rule.choices);
      const words = ids.flatMap((id) => rule.choices[id] ?? []);
      return words.length === 0 ? { enum: ids } : { anyOf: [{ enum: ids }, { enum: words }] };
    }
    case "number":
      return { type: "number" };
    case "structure":
      return { $ref: `#/$defs/${structures[name] ?? "Schedule"}` };
    case "list":
      return { type: "array", items: toSchema(rule.of, name) };
    case "object": {
      const fields = Object.entries(rule.fields);
      const required = fields.flatMap(([field, { required: must }]) => (must === true ? [field] : []));
      return {
        type: "object",
        properties: Object.fromEntries(fields.map(([field, inner]) => [field, { ...describe(field), ...toSchema(inner, field) }])),
        ...(required.length === 0 ? {} : { required }),
        additionalProperties: false,
      };
    }
    case "any-of":
      return { anyOf: rule.options.map((option) => toSchema(option, name)) };
    default:
      return rule satisfies never;
  }
}

function describe(field: string): Schema {
  const words = fieldWords[field];
  return words === undefined ? {} : { description: describeWords(words) };
}

/** The definitions a schema refers to, and those they refer to. */
function used(schema: Schema, all: readonly (readonly [string, unknown])[]): Schema {
  const found = new Set<string>();
  const open: unknown[] = [schema];
  while (open.length > 0) {
    for (const [, name = ""] of JSON.stringify(open.pop()).matchAll(/"#\/\$defs\/([^"]+)"/gu)) {
      if (found.has(name)) continue;
      found.add(name);
      open.push(all.find(([known]) => known === name)?.[1] ?? {});
    }
  }
  return Object.fromEntries(all.filter(([name]) => found.has(name)));
}

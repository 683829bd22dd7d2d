import * as z from "zod";
import { definitionWords, describeWords, fieldWords } from "./internal/field-words.ts";
import { createSchemaNames, planSchema } from "./plan-schema.ts";

/** A JSON Schema document. @vi lược đồ dữ liệu */
export type PlanJsonSchema = Readonly<Record<string, unknown>>;

/**
 * The form of a finished plan as JSON Schema of the year 2020-12, for editors and for programs in other languages. It says the form
 * only; what elements refer to is checked by `readPlan`. The package carries it as the file `@kehoach/plan/plan.schema.json`.
 *
 * @returns The schema, with a definition for each type of the model, and what each field means in Vietnamese and English.
 * @example
 * ```ts
 * import { createPlanJsonSchema } from "@kehoach/plan/schema";
 * createPlanJsonSchema()["$schema"]; // → "https://json-schema.org/draft/2020-12/schema"
 * ```
 */
export function createPlanJsonSchema(): PlanJsonSchema {
  const names = createSchemaNames();
  const { $schema, ...schema } = z.toJSONSchema(planSchema, {
    target: "draft-2020-12",
    metadata: names,
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      // The one thing zod cannot print is a day of the calendar: the pattern says its form, the format that it exists.
      if (zodSchema._zod.def.type === "custom")
        Object.assign(jsonSchema, { type: "string", format: "date", pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });
      const meaning = definitionWords[names.get(zodSchema)?.id ?? ""];
      if (meaning !== undefined) jsonSchema.description = describeWords(meaning);
      for (const [name, field] of Object.entries(jsonSchema.properties ?? {})) {
        const words = fieldWords[name];
        if (words !== undefined && typeof field === "object") field.description ??= describeWords(words);
      }
    },
  });
  return {
    $schema,
    title: "Plan (kế hoạch)",
    description: describeWords(["Kế hoạch đã kiểm tra, dạng dữ liệu hoàn chỉnh", "A government plan as a checked model"]),
    ...schema,
  };
}

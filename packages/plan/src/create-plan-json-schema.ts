import * as z from "zod";
import { createSchemaNames, planSchema } from "./plan-schema.ts";

/** A JSON Schema document. @vi lược đồ dữ liệu */
export type PlanJsonSchema = Readonly<Record<string, unknown>>;

/**
 * The form of a finished plan as JSON Schema of the year 2020-12, for editors and for programs in other languages. It says the form
 * only; what elements refer to is checked by `readPlan`.
 *
 * @returns The schema, with a definition for each type of the model.
 * @example
 * ```ts
 * import { createPlanJsonSchema } from "@kehoach/plan/schema";
 * createPlanJsonSchema()["$schema"]; // → "https://json-schema.org/draft/2020-12/schema"
 * ```
 */
export function createPlanJsonSchema(): PlanJsonSchema {
  return {
    ...z.toJSONSchema(planSchema, {
      target: "draft-2020-12",
      metadata: createSchemaNames(),
      unrepresentable: "any",
      override: ({ zodSchema, jsonSchema }) => {
        // The one thing zod cannot print is a day of the calendar: the pattern says its form, the format that it exists.
        if (zodSchema._zod.def.type === "custom")
          Object.assign(jsonSchema, { type: "string", format: "date", pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });
      },
    }),
    title: "Plan (kế hoạch)",
  };
}

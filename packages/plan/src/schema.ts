/**
 * The zod schema of a plan and what rests on it, for data that comes from outside. It is apart from the main door because zod takes
 * time to load.
 *
 * @packageDocumentation
 */
export { createPlanInputJsonSchema } from "./create-plan-input-json-schema.ts";
export { createPlanJsonSchema, type PlanJsonSchema } from "./create-plan-json-schema.ts";
export { planSchema } from "./plan-schema.ts";
export { readPlan } from "./read-plan.ts";

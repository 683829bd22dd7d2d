import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type { PlanInput } from "./plan-input.ts";
import type { Plan } from "./model/plan.ts";
import type { planSchema } from "./plan-schema.ts";

expectTypeOf<z.infer<typeof planSchema>>().toEqualTypeOf<Plan>();
// A finished plan is no input, and an input is no finished plan.
expectTypeOf<Plan>().not.toExtend<PlanInput>();
expectTypeOf<PlanInput>().not.toExtend<Plan>();
// Counts and posts, never persons.
expectTypeOf<Plan>().not.toHaveProperty("person");

import { expectTypeOf } from "vitest";
import { definePlan } from "./define-plan.ts";
import type { Plan } from "./model/plan.ts";
import type { PlanInput } from "./plan-input.ts";

const head = { id: "x", kind: "ke-hoach", title: "A", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" } as const;
const target = { id: "a", title: "Bồi dưỡng" } as const;

expectTypeOf(definePlan({ ...head, targets: [target], tasks: [{ id: "1", title: "Mở lớp", serves: ["a"] }] })).toEqualTypeOf<Plan>();
// @ts-expect-error [ts2322] -- no target is called "b"
definePlan({ ...head, targets: [target], tasks: [{ id: "1", title: "Mở lớp", serves: ["b"] }] });
// @ts-expect-error [ts2322] -- no phase is called "2"
definePlan({ ...head, phases: [{ id: "1", label: "đến 2030", when: "2027 - 2030" }], targets: [{ ...target, phase: "2" }] });
// Without phases of its own a plan has one, whose id it does not know here.
definePlan({ ...head, targets: [{ ...target, phase: "1" }] });
// @ts-expect-error [ts2353] -- counts and posts, never persons
definePlan({ ...head, person: "A" });
// @ts-expect-error [ts2322] -- a kind of the vocabulary
definePlan({ ...head, kind: "plan" });
// @ts-expect-error [ts2322] -- what an amount covers is one of three
definePlan({ ...head, tasks: [{ id: "1", title: "Mở lớp", money: "5 triệu", basis: "yearly" }] });
// @ts-expect-error [ts2345] -- where it holds is essential
definePlan({ id: "x", kind: "ke-hoach", title: "A", period: "2027 - 2030" });

// A plan that came from elsewhere knows no ids: it is checked when it runs.
declare const fromElsewhere: PlanInput;
expectTypeOf(definePlan(fromElsewhere)).toEqualTypeOf<Plan>();

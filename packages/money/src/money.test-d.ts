import { expectTypeOf } from "vitest";
import { allocateVnd } from "./allocate-vnd.ts";
import { type Vnd, vnd } from "./vnd.ts";

expectTypeOf(vnd(1n)).toEqualTypeOf<Vnd>();
// @ts-expect-error [ts2345] -- a bare bigint has no unit
allocateVnd(30n, [1n]);
// @ts-expect-error [ts2345] -- money is never a floating-point number
vnd(7.5);

import type { IsoDate } from "@kehoach/core";
import { expectTypeOf } from "vitest";
import type { Calendar, Known } from "./create-calendar.ts";

declare const calendar: Calendar;
declare const day: IsoDate;
const answer = calendar.isWorkingDay(day);
expectTypeOf(answer).toEqualTypeOf<Known<boolean>>();
// @ts-expect-error [ts2339] -- a year without a notice gives no value: it has to be asked for
expectTypeOf(answer.value).toEqualTypeOf<boolean>();
if (answer.kind === "unknown") expectTypeOf(answer.reason).toEqualTypeOf<"no-notice">();
else expectTypeOf(answer.value).toEqualTypeOf<boolean>();
// @ts-expect-error [ts2339] -- only a projection has years that are undecided
if (answer.kind === "known") expectTypeOf(answer.years).toEqualTypeOf<readonly [number, number]>();

import { expectTypeOf } from "vitest";
import { type IsoDate, isIsoDate, parseIsoDate, toDayNumber } from "./iso-date.ts";
import type { Stated } from "./stated.ts";

expectTypeOf(parseIsoDate("2026-11-22")).toEqualTypeOf<IsoDate>();
expectTypeOf<IsoDate>().toExtend<string>();
expectTypeOf<string>().not.toExtend<IsoDate>();
// @ts-expect-error [ts2345] -- a text is no day before it was checked
toDayNumber("2026-11-22");
// @ts-expect-error [ts2345] -- the clock's Date has a time and a zone
toDayNumber(new Date());

declare const text: string;
if (isIsoDate(text)) expectTypeOf(text).toEqualTypeOf<IsoDate>();

declare const stated: Stated<IsoDate>;
// @ts-expect-error [ts2339] -- what is unknown has no value
expectTypeOf(stated.value).toEqualTypeOf<IsoDate>();
if (stated.kind === "stated") expectTypeOf(stated.value).toEqualTypeOf<IsoDate>();

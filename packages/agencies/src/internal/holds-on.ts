import type { IsoDate } from "@kehoach/core";
import type { Agency } from "../agency.ts";

/** The last day of an agency, or the usual one; absent while it exists and where no source was found. */
export function lastDayOf({ to }: Agency): IsoDate | undefined {
  return to === undefined ? undefined : to.kind === "known" ? to.value : to.usual;
}

/** The first day of an agency, or the usual one; absent where no source was found. */
export function firstDayOf({ from }: Agency): IsoDate | undefined {
  return from.kind === "known" ? from.value : from.usual;
}

/** Whether an agency exists on a day, as far as is known. */
export function holdsOn(agency: Agency, day: IsoDate): boolean {
  const [first, last] = [firstDayOf(agency), lastDayOf(agency)];
  return (first === undefined || first <= day) && (last === undefined || day <= last);
}

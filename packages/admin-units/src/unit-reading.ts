import type { IsoDate, TextRange } from "@kehoach/core";
import type { AdminUnit, UnitEra } from "./admin-unit.ts";

/** A unit that a text may name. @vi đơn vị có thể được nhắc đến */
export interface UnitCandidate {
  /** The unit. */
  readonly unit: AdminUnit;
  /** The last day, up to that of the data, on which its code means it; the day asked about, if it holds then. */
  readonly asOf: IsoDate;
  /** From 0 to 1: how well the text fits it. Only good for comparing candidates of one text. */
  readonly score: number;
  /** Where its name stands, and those of its district and its province. */
  readonly spans: readonly TextRange[];
}

/** What a text says of a unit. @vi kết quả đọc địa chỉ */
export interface UnitReading {
  /** The unit it names; absent when it names none, or several equally well. */
  readonly best: UnitCandidate | undefined;
  /** The list the unit stands in; absent without one. */
  readonly era: UnitEra | undefined;
  /** Whether the text fits several units equally well. */
  readonly isAmbiguous: boolean;
  /** The units it fits, the best first, 10 at most. */
  readonly candidates: readonly UnitCandidate[];
}

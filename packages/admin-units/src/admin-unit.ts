import type { IsoDate, LocalizedText } from "@kehoach/core";

/**
 * Level of a unit. Districts ended on 30 June 2025.
 *
 * @vi cấp của đơn vị hành chính
 */
export type UnitLevel = "province" | "district" | "commune";

/**
 * Which list a unit stands in: `2025`: in force on 1 July 2025 or since; `pre2025`: in force on 30 June 2025; `former`: ended earlier.
 *
 * @vi thời kỳ của đơn vị hành chính
 */
export type UnitEra = "2025" | "pre2025" | "former";

/**
 * What a unit is: tỉnh, thành phố, quận, huyện, thị xã, phường, xã, thị trấn, đặc khu.
 *
 * @vi loại đơn vị hành chính
 */
export type UnitKind = "tinh" | "thanh-pho" | "quan" | "huyen" | "thi-xa" | "phuong" | "xa" | "thi-tran" | "dac-khu";

/**
 * One version of an administrative unit: what a code meant from one day to another. A new name or type makes a new version; since 1 July
 * 2025 most codes of communes mean something else than before.
 *
 * @vi đơn vị hành chính
 */
export interface AdminUnit {
  /** 2 digits for a province, 3 for a district, 5 for a commune. */
  readonly code: string;
  /** Its level. */
  readonly level: UnitLevel;
  /** The list it stands in. */
  readonly era: UnitEra;
  /** What it is. */
  readonly type: UnitKind;
  /** Its name without the type: `Bến Nghé`, `1`, `Hồ Chí Minh`. */
  readonly name: string;
  /** Other spellings in official lists. */
  readonly otherNames: readonly string[];
  /** Code of the province it lies in; its own code for a province. */
  readonly province: string;
  /** Code of the district it lay in; communes before 1 July 2025 only. */
  readonly district: string | undefined;
  /** First day; absent when it is older than the records (31 August 2004; 1 January 2025 for the type of a province). */
  readonly from: IsoDate | undefined;
  /** Last day; absent while it holds. */
  readonly to: IsoDate | undefined;
  /** The act this version began with, where one was identified. */
  readonly basis: string | undefined;
  /** The act it ended with, where one was identified. */
  readonly endBasis: string | undefined;
}

/**
 * What an official table says of the part that went to a successor: `all`, or all that was left as it was (`unchanged`), only renamed
 * or only given another type; `part` of area and people; `area-part`: of the area only; `area-part+population-all`: everybody, but not
 * all of the area; `population-part`; `area-all`; `remainder`: what the others did not get; `unstated`: no table says.
 *
 * @vi phần được chuyển
 */
export type SuccessionShare =
  | "all"
  | "unchanged"
  | "renamed"
  | "retyped"
  | "part"
  | "area-part"
  | "area-part+population-all"
  | "population-part"
  | "area-all"
  | "remainder"
  | "unstated";

/**
 * One step from a unit to what took it over.
 *
 * @vi kế thừa
 */
export interface Succession {
  /** The unit that ended. */
  readonly from: AdminUnit;
  /** What it went to; absent when no source says, or when that part of the data is not loaded. */
  readonly to: AdminUnit | undefined;
  /** How much of it. */
  readonly share: SuccessionShare;
  /** Whether an act says that all residents went there. Where a unit was split and no act says so, no successor is the default. */
  readonly isDefault: boolean;
  /** First day of the new state. */
  readonly on: IsoDate;
  /** The act behind it, where one was identified. */
  readonly basis: string | undefined;
  /** Whether an official table says so; `false` for successions of 2004–2024 that only third-party lists know. */
  readonly isOfficial: boolean;
}

/** A unit on a day: a code alone may mean several. @vi đơn vị hành chính tại một ngày */
export interface UnitRef {
  /** Its code. */
  readonly code: string;
  /** A day on which the code means it. */
  readonly asOf: IsoDate;
}

/** The words for the types of units, in lower case. */
export const unitTypeNames: Readonly<Record<UnitKind, LocalizedText>> = {
  tinh: { vi: "tỉnh", en: "province" },
  "thanh-pho": { vi: "thành phố", en: "city" },
  quan: { vi: "quận", en: "urban district" },
  huyen: { vi: "huyện", en: "district" },
  "thi-xa": { vi: "thị xã", en: "town" },
  phuong: { vi: "phường", en: "ward" },
  xa: { vi: "xã", en: "commune" },
  "thi-tran": { vi: "thị trấn", en: "township" },
  "dac-khu": { vi: "đặc khu", en: "special zone" },
};

import { type AdminUnit, type AdminUnits, formatUnit, type UnitRef } from "@kehoach/admin-units/lookup";
import type { IsoDate, Source } from "@kehoach/core";
import type { Agencies } from "./agencies.ts";
import type { Agency, AgencyDay, AgencyLevel, AgencyRef } from "./agency.ts";
import { holdsOn } from "./internal/holds-on.ts";
import { slugOf } from "./internal/unpack-agencies.ts";
import { knownAgencies } from "./known-agencies.ts";

/** Where and when members are listed. */
export interface ListMembersOptions {
  /** Code of the province, for example `75`. */
  readonly province: string;
  /** The day. */
  readonly asOf: IsoDate;
  /** The agencies to know. Default: {@link knownAgencies}. */
  readonly agencies?: Agencies;
}

/**
 * One body of a class.
 *
 * @vi cơ quan thuộc nhóm
 */
export interface AgencyMember {
  /** Id as `readAgencies` gives it for the name; `unit` sets bodies of the same name apart. */
  readonly id: string;
  /** Its name with its place: `UBND phường Biên Hòa`. */
  readonly name: string;
  /** Its level. */
  readonly level: AgencyLevel;
  /** `possible`: a province may have it, and no source says whether this one does; or the class does not always mean it. */
  readonly presence: "sure" | "possible";
  /** The unit it belongs to, for bodies of communes, districts and provinces. */
  readonly unit?: UnitRef;
}

/**
 * The bodies of a class: a `list`; that none is left, because the class `ended`; or why they are `unknown`: `unresolved` words, a class
 * that is `not-listed`, or one of which there is `no-list` (doanh nghiệp, trường học).
 *
 * @vi danh sách cơ quan thuộc nhóm
 */
export type MemberList =
  | {
      /** They are known. */
      readonly kind: "list";
      /** In the order of codes, or of the data. */
      readonly members: readonly AgencyMember[];
      /** Whether every member is sure and none may be missing. */
      readonly isComplete: boolean;
      /** What the list rests on. */
      readonly sources: readonly Source[];
    }
  | {
      /** There is none on that day. */
      readonly kind: "ended";
      /** The last day. */
      readonly on: AgencyDay;
      /** What says so. */
      readonly sources: readonly Source[];
    }
  | {
      /** They are not known. */
      readonly kind: "unknown";
      /** Why. */
      readonly reason: "unresolved" | "not-listed" | "no-list";
    };

/** The last day of the districts. */
const districtEve = "2025-06-30";

/** Sorts of which every unit of the level has one. */
const oneInEachUnit: ReadonlySet<Agency["sort"]> = new Set([
  "people-committee",
  "people-council",
  "party",
  "office",
  "armed-forces",
  "front",
  "mass-organisation",
  "health",
]);

/**
 * The bodies an agency or a class means in a province on a day: `UBND cấp xã` is 95 committees in Đồng Nai today, `các sở, ban, ngành`
 * the twelve departments every province has, and those it may have besides.
 *
 * @vi cơ quan thuộc nhóm
 * @param agency - An agency or a class, as `readAgencies` gives it.
 * @param units - The units, loaded for that day.
 * @param options - Province and day.
 * @returns The bodies, that there are none any more, or why they are not known.
 * @throws RangeError if there is no such province on that day, or the units of that day are not loaded.
 * @see Nghị định 45/2025/NĐ-CP, Điều 8, Điều 9 (departments); Luật 72/2025/QH15; Nghị định 150/2025/NĐ-CP (offices of communes)
 * @example
 * ```ts
 * import { loadUnits } from "@kehoach/admin-units";
 * import { readAgencies } from "@kehoach/agencies";
 * import { parseIsoDate } from "@kehoach/core";
 * const units = await loadUnits({ eras: ["2025"] });
 * const { agency } = readAgencies("UBND cấp xã").value![0]!;
 * const found = listMembers(agency, units, { province: "75", asOf: parseIsoDate("2026-11-22") });
 * found.kind === "list" && found.members.length; // → 95
 * ```
 */
export function listMembers(agency: AgencyRef, units: AdminUnits, options: ListMembersOptions): MemberList {
  const { province, asOf } = options;
  const agencies = options.agencies ?? knownAgencies;
  const place = units.unitAt(province, asOf);
  if (place?.level !== "province") throw new RangeError(`There is no province "${province}" on ${asOf}`);
  if (agency.kind === "unresolved") return { kind: "unknown", reason: "unresolved" };
  const known = agencies.agencyOf(agency.id);
  if (known === undefined) return { kind: "unknown", reason: "not-listed" };
  if (known.to !== undefined && !holdsOn(known, asOf)) return { kind: "ended", on: known.to, sources: known.sources };
  const list = (members: readonly AgencyMember[], sources = known.sources): MemberList => ({
    kind: "list",
    members,
    // The units know the districts of 30 June 2025; those that ended earlier may be missing on earlier days.
    isComplete: members.every(({ presence, level }) => presence === "sure" && (level !== "district" || asOf >= districtEve)),
    sources,
  });
  if (known.kind === "one") return list([memberOf(known, place, "sure", asOf)]);
  const inUnits = (level: "district" | "commune", base: Agency): readonly AgencyMember[] =>
    units.listUnits(asOf, { level, province }).map((unit) => bodyOf(base, unit, asOf));
  switch (known.id) {
    case "so-ban-nganh":
      return list(
        agencies.all.flatMap((each): readonly AgencyMember[] => {
          const { presence } = each;
          if (presence === undefined || each.kind !== "one" || !holdsOn(each, asOf)) return [];
          if (typeof presence === "object" && !presence.includes(province)) return [];
          return [memberOf(each, place, presence === "some" || presence === "usage" ? "possible" : "sure", asOf)];
        }),
      );
    case "bo-nganh":
      return list(
        agencies.all
          .filter((each) => each.kind === "one" && (each.sort === "ministry" || each.sort === "ministerial-agency") && holdsOn(each, asOf))
          .map(({ id, name, level }) => ({ id, name, level, presence: "sure" })),
      );
    case "ubnd-cac-tinh":
      return list(units.listUnits(asOf, { level: "province" }).map((unit) => bodyOf(known, unit, asOf)));
    case "ubnd-cac-cap":
      return list([bodyOf(known, place, asOf), ...inUnits("district", known), ...inUnits("commune", known)]);
    case "dia-phuong": {
      // Usage, not law: the level below the province that acts on its own.
      const committees = agencies.agencyOf("ubnd-cap-huyen");
      const level = committees !== undefined && holdsOn(committees, asOf) ? "district" : "commune";
      return list(inUnits(level, agencies.agencyOf(level === "district" ? "ubnd-cap-huyen" : "ubnd-cap-xa") ?? known));
    }
    default:
      if ((known.level === "commune" || known.level === "district") && oneInEachUnit.has(known.sort))
        return list(inUnits(known.level, known));
      return { kind: "unknown", reason: "no-list" };
  }
}

/** A body of which a province has one. */
function memberOf(agency: Agency, place: AdminUnit, presence: AgencyMember["presence"], asOf: IsoDate): AgencyMember {
  const { id, name, level } = agency;
  if (level !== "province") return { id, name, level, presence };
  return { id, name: `${name.replace(/ cấp tỉnh$/u, "")} ${formatUnit(place)}`, level, presence, unit: { code: place.code, asOf } };
}

/** The body of a class in one unit. */
function bodyOf(agency: Agency, unit: AdminUnit, asOf: IsoDate): AgencyMember {
  const base = agency.name.replace(/ (?:cấp (?:xã|huyện|tỉnh)|các .*)$/u, "");
  // The economic office of a phường, and of Phú Quốc, also has works and towns in its name.
  const isTown = agency.id === "phong-kinh-te" && (unit.type === "phuong" || unit.name === "Phú Quốc");
  const name = `${base}${isTown ? ", Hạ tầng và Đô thị" : ""} ${formatUnit(unit)}`;
  return { id: slugOf(name), name, level: unit.level, presence: "sure", unit: { code: unit.code, asOf } };
}

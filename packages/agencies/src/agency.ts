import type { IsoDate, Source } from "@kehoach/core";

/**
 * Level of a body: `central` (bộ, ngành), `province` (sở, công an tỉnh), `commune` (UBND cấp xã), `district` (until
 * 30/06/2025), `none` (doanh nghiệp, trường, người dân).
 *
 * @vi cấp
 */
export type AgencyLevel = "central" | "province" | "district" | "commune" | "none";

/**
 * What a body is: sở, ủy ban, đoàn thể, báo đài, doanh nghiệp…
 *
 * @vi loại cơ quan
 */
export type AgencySort =
  | "government"
  | "ministry"
  | "ministerial-agency"
  | "party"
  | "steering-committee"
  | "people-council"
  | "people-committee"
  | "department"
  | "department-equivalent"
  | "office"
  | "board"
  | "public-service-unit"
  | "portal"
  | "armed-forces"
  | "justice"
  | "vertical"
  | "press"
  | "front"
  | "mass-organisation"
  | "association"
  | "enterprise"
  | "school"
  | "health"
  | "community"
  | "public"
  | "generic";

/**
 * An agency as a plan names it: `one` body; a `class` of bodies, each of which is meant (`các sở, ban, ngành`); or words that
 * name no body we know (`unresolved`), kept as they are.
 *
 * @vi cơ quan, đơn vị
 */
export type AgencyRef =
  | {
      /** One body. */
      readonly kind: "one";
      /** Stable id, for example `so-khoa-hoc-va-cong-nghe`. */
      readonly id: string;
      /** Canonical name. */
      readonly name: string;
      /** Level of the body. */
      readonly level: AgencyLevel;
      /** As printed. */
      readonly words: string;
    }
  | {
      /** Each body of a class. */
      readonly kind: "class";
      /** Stable id, for example `ubnd-cap-xa`. */
      readonly id: string;
      /** Canonical name. */
      readonly name: string;
      /** Level of the bodies. */
      readonly level: AgencyLevel;
      /** As printed. */
      readonly words: string;
    }
  | {
      /** Words that name no body we know. */
      readonly kind: "unresolved";
      /** As printed. */
      readonly words: string;
    };

/**
 * A first or last day. `local-decision`: each province decides its own day, and `usual` is the one of most; `no-source`: no source was
 * found.
 *
 * @vi ngày bắt đầu, ngày kết thúc
 */
export type AgencyDay =
  | {
      /** A text says it. */
      readonly kind: "known";
      /** The day. */
      readonly value: IsoDate;
    }
  | {
      /** It is not known. */
      readonly kind: "unknown";
      /** Why. */
      readonly reason: "local-decision" | "no-source";
      /** The day of most provinces. */
      readonly usual?: IsoDate;
    };

/**
 * Which provinces have a department: `all`; `some`, without a list; those with these codes. `usage`: no department, but classes such as
 * `các sở, ban, ngành` often mean it too.
 *
 * @vi nơi có cơ quan
 */
export type AgencyPresence = "all" | "some" | "usage" | readonly string[];

/**
 * A body, or a class of bodies, that is known.
 *
 * @vi cơ quan, đơn vị
 */
export interface Agency {
  /** Stable id. */
  readonly id: string;
  /** One body (of the country, or of each province), or each body of a class. */
  readonly kind: "one" | "class";
  /** What it is. */
  readonly sort: AgencySort;
  /** Its level. */
  readonly level: AgencyLevel;
  /** Canonical name. */
  readonly name: string;
  /** Canonical short form, `Sở KH&CN`; the name itself where there is none. */
  readonly shortName: string;
  /** First day. */
  readonly from: AgencyDay;
  /** Last day; absent while it exists. */
  readonly to?: AgencyDay;
  /** Which provinces have it; absent where the question does not arise. */
  readonly presence?: AgencyPresence;
  /** What says so. */
  readonly sources: readonly Source[];
}

/**
 * What took a body over: `main`: the body that stands for it today; `part`: some of its work went there.
 *
 * @vi kế thừa chức năng, nhiệm vụ
 */
export interface AgencySuccession {
  /** Id of the body that ended. */
  readonly from: string;
  /** Id of the body that took over. */
  readonly to: string;
  /** All that is not said elsewhere, or a part. */
  readonly share: "main" | "part";
  /** Which part, in Vietnamese. */
  readonly what?: string;
  /** First day of the new state. */
  readonly on: AgencyDay;
  /** What says so. */
  readonly source: Source;
}

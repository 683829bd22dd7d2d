/**
 * Level of a body: `central` (bộ, ngành), `province` (sở, công an tỉnh), `commune` (UBND cấp xã), `district` (until
 * 30/06/2025), `none` (doanh nghiệp, trường, người dân).
 *
 * @vi cấp
 */
export type AgencyLevel = "central" | "province" | "district" | "commune" | "none";

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

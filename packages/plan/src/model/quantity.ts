import type { IsoDate } from "@kehoach/core";

/** How a number binds, named by the relation. @vi so với mức */
export type BoundRelation = ">=" | ">" | "<=" | "<";

/**
 * How much is wanted. Numbers are exact decimal strings; the unit stands in the measure.
 *
 * @vi mức chỉ tiêu
 */
export type Quantity =
  | {
      /** `100%`, `đạt 30%`. */
      readonly kind: "exact";
      /** The number. */
      readonly value: string;
    }
  | {
      /** `ít nhất 50%`, `trên 90%`, `không quá 5%`. */
      readonly kind: "bound";
      /** The relation the result must have to the number. */
      readonly relation: BoundRelation;
      /** The number. */
      readonly value: string;
    }
  | {
      /** `35% - 40%`, `từ 80% đến 100%`; both ends included unless said otherwise. */
      readonly kind: "interval";
      /** Lower end. */
      readonly from: string;
      /** Upper end. */
      readonly to: string;
      /** The lower end itself does not count. */
      readonly fromOpen?: boolean;
      /** The upper end itself does not count. */
      readonly toOpen?: boolean;
    }
  | {
      /** `khoảng 20%`, `gần 200 người`. */
      readonly kind: "approximate";
      /** The number. */
      readonly value: string;
    }
  | {
      /** `80% các tỉnh … cho ít nhất 60% số xã`: a share of things that each satisfy another measure. */
      readonly kind: "satisfying";
      /** How many of the things. */
      readonly share: Quantity;
      /** What each of them must satisfy. */
      readonly inner: Measure;
    }
  | {
      /** No number: `trở thành trung tâm đào tạo`. */
      readonly kind: "qualitative";
      /** The words that say what is wanted. */
      readonly words: string;
    }
  | {
      /** The number is to be set later. */
      readonly kind: "to-be-set";
      /** The words that say so. */
      readonly words: string;
    };

/**
 * What is counted. A person (người) is not an attendance (lượt), and neither is an account (tài khoản): one never satisfies a target of
 * the other. Money is in đồng.
 *
 * @vi đơn vị đếm
 */
export type CountUnit =
  | "share"
  | "person"
  | "attendance"
  | "account"
  | "organisation"
  | "class"
  | "event"
  | "group"
  | "document"
  | "place"
  | "rank"
  | "money"
  | "other"
  | "none";

/**
 * When the quantity must hold: `by-end` of the period; `each-period` (mỗi năm); `running-total`; `throughout` (duy trì);
 * `since-previous` (tăng thêm; a fall, giảm, is a number below zero); `unstated`.
 *
 * @vi cách tính
 */
export type Counting = "by-end" | "each-period" | "running-total" | "throughout" | "since-previous" | "unstated";

/**
 * What a share is a share of: `explicit` words; the same whole as the measure it is nested in (`same-as-parent`); what that
 * measure counted (`parent-numerator`); or `ambiguous` between the two.
 *
 * @vi mẫu số
 */
export type Denominator =
  | {
      /** The whole is named. */
      readonly kind: "explicit";
      /** Its words. */
      readonly words: string;
    }
  | {
      /** It follows from the measure above, or does not. */
      readonly kind: "same-as-parent" | "parent-numerator" | "ambiguous" | "unstated";
    };

/** One number a target sets. @vi chỉ tiêu */
export interface Measure {
  /** Unique in its target. */
  readonly id: string;
  /** Whom or what it counts, as printed. @vi đối tượng */
  readonly population?: string;
  /** What kind of thing is counted. */
  readonly unit: CountUnit;
  /** The noun that is counted, as printed: `chuyên gia`, `doanh nghiệp`. */
  readonly unitWords?: string;
  /** How much. */
  readonly quantity: Quantity;
  /** When it must hold. */
  readonly counting: Counting;
  /** The period of `each-period`. */
  readonly per?: "year" | "half-year" | "quarter" | "month";
  /** Last day of its own time, where the target sets several numbers for several years. */
  readonly by?: IsoDate;
  /** For a share, of what. */
  readonly denominator?: Denominator;
  /** The measure it is nested in (`trong đó`). */
  readonly parent?: string;
}

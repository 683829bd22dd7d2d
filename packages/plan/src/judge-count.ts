import type { LocalizedText, Source, Step } from "@kehoach/core";
import { compareExact, type ExactNumber, formatNumber, parseDecimalString } from "@kehoach/text";
import type { CountUnit, Measure, Quantity } from "./model/quantity.ts";
import type { Vocabulary } from "./model/vocabulary.ts";
import { unitTerms } from "./vocabulary/unit-terms.ts";

/** Something that was counted. @vi kết quả đếm được */
export interface Count {
  /** How many, as a decimal string of 0 or more. */
  readonly value: string;
  /** What kind of thing. */
  readonly unit: CountUnit;
  /** Whom or what, in words. */
  readonly population?: string;
}

/** How many of one thing make how many of another, stated by somebody. @vi quy tắc quy đổi */
export interface Conversion {
  /** What is counted. */
  readonly from: CountUnit;
  /** What it becomes. */
  readonly to: CountUnit;
  /** So many of the one make so many of the other, as decimal strings above 0: `["3", "1"]` for 3 lượt a person. */
  readonly ratio: readonly [from: string, to: string];
  /** Who says so. */
  readonly source: Source;
}

/** What the judgement may use. */
export interface JudgeCountOptions {
  /** Conversions that were stated; without one a count of lượt says nothing of people. Each holds in its own direction only. */
  readonly conversions?: readonly Conversion[];
  /** The populations; without them it is not asked whether the count is of those the measure means. */
  readonly populations?: Vocabulary;
}

/**
 * Why a count does not say whether a measure is met: `unit-differs`: it counts another kind of thing and no conversion was stated;
 * `population-narrower`: it counts a part of those meant, and the others could change the answer; `population-wider`: it counts others too;
 * `population-differs`: neither; `no-number`, `to-be-set`,
 * `share-of-things`: the measure has no number to compare with; `near-approximate`: it is less than a number that is not exact;
 * `beyond-interval`: it is more than both ends of an interval.
 *
 * @vi lý do chưa kết luận được
 */
export type JudgementReason =
  | "unit-differs"
  | "population-narrower"
  | "population-wider"
  | "population-differs"
  | "no-number"
  | "to-be-set"
  | "share-of-things"
  | "near-approximate"
  | "beyond-interval";

/** Whether a count meets a measure, or why that is not known. @vi kết luận */
export type Judgement =
  | {
      /** It does, or does not. */
      readonly kind: "satisfied" | "not-satisfied";
      /** How that was found. */
      readonly steps: readonly Step[];
    }
  | {
      /** The count does not say. */
      readonly kind: "unknown";
      /** Why. */
      readonly reason: JudgementReason;
      /** The same in words. */
      readonly message: LocalizedText;
    };

/**
 * Whether a count meets a measure. A count of one kind of thing never meets a measure of another, unless a conversion is stated:
 * 23.415 lượt may be 6.478 people or 23.415.
 *
 * A number without a bound (`100 chuyên gia`) is met by it and by more; a rank by it and by a better one.
 *
 * @vi đánh giá kết quả so với chỉ tiêu
 * @param measure - What is wanted.
 * @param count - What was counted.
 * @param options - Conversions and populations.
 * @returns The judgement with its steps, or the reason why there is none.
 * @throws SyntaxError if the value of the count or a ratio is no decimal string.
 * @throws RangeError if a ratio is not above 0.
 * @example
 * ```ts
 * import { judgeCount } from "@kehoach/plan/vocabularies";
 * const measure = readMeasures("ít nhất 5.000 người").value[0]?.measure;
 * const lượt = { value: "23415", unit: "attendance" } as const;
 * const rule = { from: "attendance", to: "person", ratio: ["3", "1"], source: { instrument: "12/KH-UBND", grade: "A" } } as const;
 * const judge = (options = {}) => (measure === undefined ? undefined : judgeCount(measure, lượt, options));
 * judge(); // → { kind: "unknown", reason: "unit-differs", message: { vi: "Kết quả đếm theo lượt, chỉ tiêu tính theo người; cần quy tắc quy đổi có nguồn", en: "The count is of attendance, the measure of person; a conversion with its source is needed" } }
 * judge({ conversions: [rule] })?.kind; // → "satisfied"
 * ```
 */
export function judgeCount(measure: Measure, count: Count, options: JudgeCountOptions = {}): Judgement {
  const counted = parseDecimalString(count.value);
  const conversion = measure.unit === count.unit ? undefined : findConversion(measure.unit, count.unit, options.conversions ?? []);
  if (measure.unit !== count.unit && conversion === undefined) {
    const [from, to] = [unitName(count.unit), unitName(measure.unit)];
    return unknown("unit-differs", {
      vi: `Kết quả đếm theo ${from.vi}, chỉ tiêu tính theo ${to.vi}; cần quy tắc quy đổi có nguồn`,
      en: `The count is of ${from.en}, the measure of ${to.en}; a conversion with its source is needed`,
    });
  }
  const wanted = wantedOf(measure.quantity, measure.unit === "rank");
  if (typeof wanted === "string") return unknown(wanted);
  const population = relatePopulations(measure.population, count.population, options.populations);
  if (population === "differs") return unknown("population-differs");
  const compare = (limit: ExactNumber): number => compareConverted(counted, conversion?.ratio ?? ["1", "1"], limit);
  const { least, most } = wanted;
  const isTooFew = least !== undefined && (least.isOpen ? compare(least.value) <= 0 : compare(least.value) < 0);
  const isTooMany = most !== undefined && (most.isOpen ? compare(most.value) >= 0 : compare(most.value) > 0);
  const answer = (kind: "satisfied" | "not-satisfied"): Judgement => ({ kind, steps: stepsOf(measure, count, conversion, kind) });
  if (isTooFew) {
    if (wanted.isApproximate) return unknown("near-approximate");
    return population === "narrower" ? unknown("population-narrower") : answer("not-satisfied");
  }
  if (isTooMany) {
    if (least !== undefined) return unknown("beyond-interval");
    return population === "wider" ? unknown("population-wider") : answer("not-satisfied");
  }
  // Enough of a part is enough of all, and few enough of all is few enough of a part.
  if (population === "wider" && least !== undefined) return unknown("population-wider");
  if (population === "narrower" && most !== undefined) return unknown("population-narrower");
  return answer("satisfied");
}

/** An end of what is wanted; an open one does not count itself. */
interface Limit {
  readonly value: ExactNumber;
  readonly isOpen: boolean;
}

/** What a quantity wants of a number. */
interface Wanted {
  readonly least?: Limit;
  readonly most?: Limit;
  readonly isApproximate: boolean;
}

function wantedOf(quantity: Quantity, isRank: boolean): Wanted | JudgementReason {
  const limit = (value: string, isOpen = false): Limit => ({ value: parseDecimalString(value), isOpen });
  switch (quantity.kind) {
    case "exact":
    case "approximate": {
      const isApproximate = quantity.kind === "approximate";
      return isRank ? { most: limit(quantity.value), isApproximate } : { least: limit(quantity.value), isApproximate };
    }
    case "bound": {
      const end = limit(quantity.value, quantity.relation.length === 1);
      return quantity.relation.startsWith(">") ? { least: end, isApproximate: false } : { most: end, isApproximate: false };
    }
    case "interval":
      return { least: limit(quantity.from, quantity.fromOpen), most: limit(quantity.to, quantity.toOpen), isApproximate: false };
    case "satisfying":
      return "share-of-things";
    case "qualitative":
      return "no-number";
    case "to-be-set":
      return "to-be-set";
    default:
      return quantity satisfies never;
  }
}

function findConversion(to: CountUnit, from: CountUnit, conversions: readonly Conversion[]): Conversion | undefined {
  return conversions.find((conversion) => conversion.from === from && conversion.to === to);
}

/** Compares a converted count with a limit, exactly: `counted × to / from` against it. */
function compareConverted(counted: ExactNumber, ratio: Conversion["ratio"], limit: ExactNumber): number {
  const [from, to] = [parseDecimalString(ratio[0]), parseDecimalString(ratio[1])];
  if (from.digits <= 0n || to.digits <= 0n) throw new RangeError(`Cannot convert by the ratio ${ratio.join(" : ")}`);
  return compareExact(multiply(counted, to), multiply(limit, from));
}

const multiply = (a: ExactNumber, b: ExactNumber): ExactNumber => ({ digits: a.digits * b.digits, scale: a.scale + b.scale });

/** Whom the count is of, beside whom the measure means. */
function relatePopulations(
  meant: string | undefined,
  counted: string | undefined,
  populations: Vocabulary | undefined,
): "same" | "narrower" | "wider" | "differs" {
  if (meant === undefined || counted === undefined || populations === undefined || meant === counted) return "same";
  const [whole, part] = [meant, counted].map((words) => populations.find(words).map(({ term }) => term.id));
  if (whole === undefined || part === undefined || whole.length === 0 || part.length === 0) return "differs";
  const holds = (outer: readonly string[], inner: readonly string[]): boolean =>
    inner.every((id) => outer.some((other) => populations.isWithin(id, other)));
  if (holds(whole, part)) return holds(part, whole) ? "same" : "narrower";
  return holds(part, whole) ? "wider" : "differs";
}

const reasons: Readonly<Record<JudgementReason, LocalizedText>> = {
  "unit-differs": { vi: "Đơn vị đếm khác nhau", en: "The units of count differ" },
  "population-narrower": {
    vi: "Kết quả chỉ tính một phần đối tượng của chỉ tiêu",
    en: "The count is of a part of those the measure means",
  },
  "population-wider": { vi: "Kết quả tính cả đối tượng khác", en: "The count is of others too" },
  "population-differs": { vi: "Đối tượng của kết quả khác đối tượng của chỉ tiêu", en: "The count is of others than the measure means" },
  "no-number": { vi: "Chỉ tiêu không nêu số", en: "The measure has no number" },
  "to-be-set": { vi: "Mức chỉ tiêu chưa được ấn định", en: "The number of the measure is yet to be set" },
  "share-of-things": {
    vi: "Chỉ tiêu là tỷ lệ các đơn vị cùng đạt một mức; cần kết quả của từng đơn vị",
    en: "The measure is a share of things that each meet another; the result of each is needed",
  },
  "near-approximate": { vi: "Chỉ tiêu chỉ nêu mức gần đúng", en: "The number of the measure is not exact" },
  "beyond-interval": { vi: "Kết quả vượt cả hai đầu của khoảng", en: "The count is beyond both ends of the interval" },
};

function unknown(reason: JudgementReason, message: LocalizedText = reasons[reason]): Judgement {
  return { kind: "unknown", reason, message };
}

function unitName(unit: CountUnit): LocalizedText {
  return unitTerms.find(({ id }) => id === unit) ?? { vi: "đơn vị khác", en: "something else" };
}

function stepsOf(measure: Measure, count: Count, conversion: Conversion | undefined, kind: "satisfied" | "not-satisfied"): readonly Step[] {
  const [from, to] = [unitName(count.unit), unitName(measure.unit)];
  const counted = { name: { vi: `kết quả (${from.vi})`, en: `count (${from.en})` }, value: printed(count.value) };
  const convert = (rule: Conversion): Step => ({
    rule: "convert-count",
    text: { vi: `Quy đổi ${from.vi} ra ${to.vi}`, en: `Convert ${from.en} to ${to.en}` },
    inputs: [counted],
    value: `${printed(count.value)} × ${printed(rule.ratio[1])} / ${printed(rule.ratio[0])}`,
    source: rule.source,
  });
  return [
    ...(conversion === undefined ? [] : [convert(conversion)]),
    {
      rule: "judge-count",
      text: { vi: "So với mức chỉ tiêu", en: "Compare with the measure" },
      inputs: [counted, { name: { vi: `chỉ tiêu (${to.vi})`, en: `measure (${to.en})` }, value: wordsOf(measure.quantity) }],
      value: kind === "satisfied" ? "đạt" : "chưa đạt",
    },
  ];
}

function wordsOf(quantity: Quantity): string {
  switch (quantity.kind) {
    case "exact":
      return printed(quantity.value);
    case "approximate":
      return `≈ ${printed(quantity.value)}`;
    case "bound":
      return `${quantity.relation} ${printed(quantity.value)}`;
    case "interval":
      return `${printed(quantity.from)} - ${printed(quantity.to)}`;
    case "satisfying":
    case "qualitative":
    case "to-be-set":
      return "";
    default:
      return quantity satisfies never;
  }
}

const printed = (value: string): string => formatNumber(parseDecimalString(value));

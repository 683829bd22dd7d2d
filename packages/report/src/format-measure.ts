import { formatNumber, parseDecimalString } from "@kehoach/text";
import type { BoundRelation, Measure, Quantity, Target } from "@kehoach/plan";

const relations: Readonly<Record<BoundRelation, string>> = { ">=": "ít nhất", ">": "trên", "<=": "không quá", "<": "dưới" };
const periods: Readonly<Record<NonNullable<Measure["per"]>, string>> = {
  year: "năm",
  "half-year": "6 tháng",
  quarter: "quý",
  month: "tháng",
};

/**
 * One measure of a target in Vietnamese, for the cell of a table.
 *
 * @param measure - The measure.
 * @returns For example `ít nhất 100 chuyên gia/năm`, `35% - 40%`, `định tính`.
 * @example
 * ```ts
 * formatMeasure({ id: "m1", unit: "person", unitWords: "chuyên gia", quantity: { kind: "bound", relation: ">=", value: "100" }, counting: "each-period", per: "year" });
 * // → "ít nhất 100 chuyên gia/năm"
 * ```
 */
export function formatMeasure(measure: Measure): string {
  const sign = measure.unit === "share" ? "%" : "";
  const unit = measure.unit === "share" || measure.unitWords === undefined ? "" : ` ${measure.unitWords}`;
  const per = measure.per === undefined || measure.unit === "share" ? "" : `/${periods[measure.per]}`;
  const kept = measure.counting === "throughout" ? "duy trì " : "";
  return `${kept}${formatQuantity(measure.quantity, sign)}${measure.quantity.kind === "qualitative" ? "" : `${unit}${per}`}`;
}

function formatQuantity(quantity: Quantity, sign: string): string {
  const number = (value: string): string => `${formatNumber(parseDecimalString(value))}${sign}`;
  switch (quantity.kind) {
    case "exact":
      return number(quantity.value);
    case "bound":
      return `${relations[quantity.relation]} ${number(quantity.value)}`;
    case "interval":
      return `${quantity.fromOpen === true ? "trên " : ""}${number(quantity.from)} - ${quantity.toOpen === true ? "dưới " : ""}${number(quantity.to)}`;
    case "approximate":
      return `khoảng ${number(quantity.value)}`;
    case "satisfying":
      return `${formatQuantity(quantity.share, "%")}, mỗi nơi ${formatMeasure(quantity.inner)}`;
    case "qualitative":
      return "định tính";
    case "to-be-set":
      return "sẽ xác định";
    default:
      return quantity satisfies never;
  }
}

/**
 * All measures of a target in Vietnamese; nested ones follow `trong đó`.
 *
 * @param target - The target.
 * @returns For example `phấn đấu 30%; trong đó ít nhất 15%`.
 * @example
 * ```ts
 * import { definePlan } from "@kehoach/plan";
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   targets: [{ id: "a", title: "Kỹ năng số", says: "Phấn đấu ít nhất 50% người dân có kỹ năng số" }],
 * });
 * plan.targets.map(formatLevel); // → ["phấn đấu ít nhất 50%"]
 * ```
 */
export function formatLevel(target: Target): string {
  const parts = target.measures.map((measure) => `${measure.parent === undefined ? "" : "trong đó "}${formatMeasure(measure)}`);
  return `${target.modality === "stretch" ? "phấn đấu " : ""}${parts.join("; ")}`;
}

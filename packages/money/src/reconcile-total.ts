import type { AmountModality } from "./money-mention.ts";
import { powerOfTen } from "./money-unit.ts";
import type { RoundingMode } from "./round-vnd.ts";
import { sumVnd } from "./sum-vnd.ts";
import { vnd, type Vnd } from "./vnd.ts";

/** An amount as exactly as it was stated; what `readVnd` reads is one. @vi số tiền làm tròn */
export interface RoundedVnd {
  /** Whole đồng; for an interval the lower end. */
  readonly vnd: Vnd;
  /** Power of ten, in đồng, of the last digit stated. Default: 0, so the amount is exact. */
  readonly precision?: number;
  /** Upper end of an interval. */
  readonly upperVnd?: Vnd;
  /** How the words around it bind it. Default: `exact`. */
  readonly modality?: AmountModality;
}

/** Whole đồng from … to …, both included; an end that is not known is absent. @vi khoảng giá trị */
export interface VndInterval {
  /** The least it can be. */
  readonly from?: Vnd;
  /** The most it can be. */
  readonly to?: Vnd;
}

/**
 * What a stated total says of its parts: `equal`: they add up as stated; `within-rounding`: they can add up, because each was rounded;
 * `open`: they can add up, because an amount has no bound (`khoảng`, `hơn`); `differs`: they cannot, whatever was rounded.
 *
 * @vi đối chiếu tổng số
 */
export interface Reconciliation {
  /** The verdict. */
  readonly kind: "equal" | "within-rounding" | "open" | "differs";
  /** Sum of the parts as stated. */
  readonly sum: Vnd;
  /** The stated total less that sum. */
  readonly difference: Vnd;
  /** What the total can be. */
  readonly total: VndInterval;
  /** What the sum of the parts can be. */
  readonly parts: VndInterval;
}

/** How the amounts were rounded. */
export interface ReconcileTotalOptions {
  /** Default: to the nearer one, whatever happens to a half. `down` and `floor`: cut off; `up` and `ceiling`: rounded up. */
  readonly rounding?: RoundingMode;
}

/**
 * Holds a stated total against its parts by interval arithmetic, the idea of XBRL Calculations 1.1: an amount stated in triệu stands for
 * all that is rounded to it, the parts for all their sums, and the two agree when they have an amount in common.
 *
 * @vi đối chiếu tổng số
 * @param total - The stated total.
 * @param parts - The stated parts.
 * @param options - How they were rounded.
 * @returns The verdict, with the intervals it rests on.
 * @throws RangeError if a precision is no whole number of 0 or more.
 * @example
 * ```ts
 * const million = (amount: bigint) => ({ vnd: vnd(amount * 1_000_000n), precision: 6 });
 * reconcileTotal(million(11n), [million(3n), million(3n), million(4n)]).kind; // → "within-rounding"
 * reconcileTotal(million(13n), [million(3n), million(3n), million(4n)]).kind; // → "differs"
 * ```
 */
export function reconcileTotal(total: RoundedVnd, parts: readonly RoundedVnd[], options: ReconcileTotalOptions = {}): Reconciliation {
  const rounding = options.rounding ?? "half-up";
  const whole = intervalOf(total, rounding);
  const intervals = parts.map((part) => intervalOf(part, rounding));
  const from = addUp(intervals.map((interval) => interval.from));
  const to = addUp(intervals.map((interval) => interval.to));
  const sum = sumVnd(parts.map((part) => part.vnd));
  const difference = vnd(total.vnd - sum);
  const meets =
    (whole.from === undefined || to === undefined || whole.from <= to) &&
    (whole.to === undefined || from === undefined || from <= whole.to);
  const asStated = [total, ...parts].every(({ upperVnd, modality = "exact" }) => upperVnd === undefined && modality === "exact");
  const bounded = [whole.from, whole.to, from, to].every((end) => end !== undefined);
  return {
    kind: !meets ? "differs" : difference === 0n && asStated ? "equal" : bounded ? "within-rounding" : "open",
    sum,
    difference,
    total: whole,
    parts: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
  };
}

function intervalOf({ vnd: amount, precision = 0, upperVnd, modality = "exact" }: RoundedVnd, rounding: RoundingMode): VndInterval {
  if (!Number.isInteger(precision) || precision < 0) throw new RangeError(`Cannot take ${precision} for a power of ten of đồng`);
  if (upperVnd !== undefined) return { from: amount, to: upperVnd };
  switch (modality) {
    case "exact":
      return roundedInterval(amount, powerOfTen(precision), rounding);
    case "approximate":
      return {};
    case "nearly":
    case "less-than":
    case "at-most":
      return { to: amount };
    case "more-than":
    case "at-least":
      return { from: amount };
    default:
      return modality satisfies never;
  }
}

/** All amounts that are rounded to one: half a step to both sides, or one step less a đồng to the side that was cut. */
function roundedInterval(amount: Vnd, step: bigint, rounding: RoundingMode): VndInterval {
  const most = step - 1n;
  switch (rounding) {
    case "half-up":
    case "half-even":
      return { from: vnd(amount - step / 2n), to: vnd(amount + step / 2n) };
    case "floor":
      return { from: amount, to: vnd(amount + most) };
    case "ceiling":
      return { from: vnd(amount - most), to: amount };
    case "down":
      return { from: vnd(amount > 0n ? amount : amount - most), to: vnd(amount < 0n ? amount : amount + most) };
    case "up":
      return { from: vnd(amount > 0n ? amount - most : amount), to: vnd(amount < 0n ? amount + most : amount) };
    default:
      return rounding satisfies never;
  }
}

function addUp(ends: readonly (Vnd | undefined)[]): Vnd | undefined {
  let sum = 0n;
  for (const end of ends) {
    if (end === undefined) return undefined;
    sum += end;
  }
  return vnd(sum);
}

import { vnd, type Vnd } from "../vnd.ts";
import { fromDouble, largestDouble, toDouble } from "./double.ts";

/**
 * Shares of a whole number by largest remainder. Each is `q·w + ⌊r·w/sum⌋`, with `q` and `r` quotient and remainder of the whole by the
 * sum of the weights; what is left goes to the largest remainders, of equal ones to the larger weight, of equal weights to the earlier.
 * Nothing is given when no weight is above 0.
 *
 * @param whole - 0 or more.
 * @param weights - 0 or more each.
 */
export function shareOut(whole: bigint, weights: readonly bigint[]): readonly Vnd[] | undefined {
  const { length } = weights;
  const small = numbersFor(0, length);
  let sum = 0;
  let largest = 0;
  for (let index = 0; index < length; index += 1) {
    const weight = weights[index] ?? 0n;
    if (weight < 0n) throw new RangeError(`Cannot split by the negative weight ${weight}`);
    // Beyond 2^53 the sum stays beyond, whatever is added.
    const value = weight > largestDouble ? Number.POSITIVE_INFINITY : toDouble(weight);
    small[index] = value;
    sum += value;
    if (value > largest) largest = value;
  }
  if (sum === 0) return undefined;
  if (sum <= Number.MAX_SAFE_INTEGER) {
    const remainder = whole <= largestDouble ? toDouble(whole) % sum : Number(whole % BigInt(sum));
    // r·w and its quotient by the sum are exact in doubles up to 2^53.
    if (remainder * largest <= Number.MAX_SAFE_INTEGER) return shareSmall(whole, weights, small, sum, remainder);
  }
  return shareLarge(whole, weights).map(vnd);
}

// To make typed arrays takes longer than to share out a dozen weights: short lists use these, one call after the other.
const short = [new Float64Array(64), new Float64Array(64), new Float64Array(64)];

const numbersFor = (use: number, length: number): Float64Array => (length > 64 ? undefined : short[use]) ?? new Float64Array(length);

function shareSmall(whole: bigint, weights: readonly bigint[], small: Float64Array, sum: number, remainder: number): Vnd[] {
  const { length } = weights;
  const left = numbersFor(1, length);
  const copy = numbersFor(2, length);
  let over = remainder;
  for (let index = 0; index < length; index += 1) {
    const product = remainder * (small[index] ?? 0);
    const share = Math.floor(product / sum);
    const rest = product - share * sum;
    left[index] = rest;
    copy[index] = rest;
    over -= share;
  }
  // Fewer are left over than there are remainders above 0, so the last one served has one, too.
  const threshold = over === 0 ? sum : largestAt(copy, length, over);
  const served = over === 0 ? [] : servedAt(threshold, left, small, length, over);
  const parts: Vnd[] = [];
  const inDoubles = whole <= largestDouble;
  const times = inDoubles ? (toDouble(whole) - remainder) / sum : 0;
  const bigTimes = inDoubles ? 0n : whole / BigInt(sum);
  let next = 0;
  for (let index = 0; index < length; index += 1) {
    const weight = small[index] ?? 0;
    const rest = left[index] ?? 0;
    let share = (remainder * weight - rest) / sum;
    if (rest > threshold) share += 1;
    else if (rest === threshold && served[next] === index) {
      share += 1;
      next += 1;
    }
    parts.push(vnd(inDoubles ? fromDouble(times * weight + share) : bigTimes * (weights[index] ?? 0n) + fromDouble(share)));
  }
  return parts;
}

/** Which of the remainders at the threshold are served, in rising order: of equal ones the larger weight, of equal weights the earlier. */
function servedAt(threshold: number, left: Float64Array, weights: Float64Array, length: number, over: number): readonly number[] {
  const equal: number[] = [];
  let toServe = over;
  for (let index = 0; index < length; index += 1) {
    const rest = left[index] ?? 0;
    if (rest > threshold) toServe -= 1;
    else if (rest === threshold) equal.push(index);
  }
  if (equal.length <= toServe) return equal;
  return equal
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, toServe)
    .sort((a, b) => a - b);
}

/** The value that stands at a place, from 1, when the largest stand first: by halves, and by sorting when the halves are uneven. */
function largestAt(values: Float64Array, length: number, place: number): number {
  let from = 0;
  let to = length - 1;
  for (let rounds = 0; from < to; rounds += 1) {
    if (rounds > 60) return values.subarray(0, length).sort()[length - place] ?? 0;
    const pivot = values[(from + to) >> 1] ?? 0;
    let left = from;
    let right = to;
    while (left <= right) {
      while ((values[left] ?? 0) > pivot) left += 1;
      while ((values[right] ?? 0) < pivot) right -= 1;
      if (left > right) break;
      const value = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = value;
      left += 1;
      right -= 1;
    }
    if (place - 1 <= right) to = right;
    else if (place - 1 >= left) from = left;
    else return pivot;
  }
  return values[from] ?? 0;
}

function shareLarge(whole: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((a, b) => a + b, 0n);
  let over = whole;
  const left: bigint[] = [];
  const shares = weights.map((weight) => {
    const product = whole * weight;
    const share = product / sum;
    left.push(product - share * sum);
    over -= share;
    return share;
  });
  const compare = (a = 0n, b = 0n): number => (a < b ? -1 : a > b ? 1 : 0);
  const order = [...weights.keys()].sort((a, b) => compare(left[b], left[a]) || compare(weights[b], weights[a]) || a - b);
  for (const index of order.slice(0, Number(over))) shares[index] = (shares[index] ?? 0n) + 1n;
  return shares;
}

// Engines inline the way through a typed array, and call a slow function for `Number(bigint)` and `BigInt(number)`.
const word = new BigInt64Array([1n]);
const halves = new Uint32Array(word.buffer);
const low = halves[0] === 1 ? 0 : 1;
const high = 1 - low;

/** The largest whole number up to which all are exact as doubles. */
export const largestDouble = 9_007_199_254_740_991n;

/** A whole number from 0 to 2^53 as a double. */
export function toDouble(value: bigint): number {
  word[0] = value;
  return (halves[high] ?? 0) * 0x1_0000_0000 + (halves[low] ?? 0);
}

/** A whole double from 0 to 2^53 as a bigint. */
export function fromDouble(value: number): bigint {
  const upper = (value / 0x1_0000_0000) >>> 0;
  halves[high] = upper;
  halves[low] = value - upper * 0x1_0000_0000;
  return word[0] ?? 0n;
}

/**
 * Adds whole numbers: halves of 32 bits as doubles, which stay exact for a million of them, where a bigint for each sum would cost twenty
 * times as much.
 */
export function addUp(values: Iterable<bigint>): bigint {
  let sum = 0n;
  let lower = 0;
  let upper = 0;
  let count = 0;
  for (const value of values) {
    if (BigInt.asIntN(64, value) !== value) {
      sum += value;
      continue;
    }
    word[0] = value;
    lower += halves[low] ?? 0;
    upper += (halves[high] ?? 0) | 0;
    count += 1;
    if (count < 1_000_000) continue;
    sum += (BigInt(upper) << 32n) + BigInt(lower);
    lower = upper = count = 0;
  }
  return sum + (BigInt(upper) << 32n) + BigInt(lower);
}

/**
 * Shares of a whole number by largest remainder. Each is `q·w + ⌊r·w/sum⌋`, with `q` and `r` quotient and remainder of the whole by the
 * sum of the weights; what is left goes to the largest remainders, of equal ones to the larger weight, of equal weights to the earlier.
 *
 * @param whole - 0 or more.
 * @param weights - 0 or more each.
 * @param sum - Sum of the weights, above 0.
 */
export function shareOut(whole: bigint, weights: readonly bigint[], sum: bigint): bigint[] {
  const quotient = whole / sum;
  const remainder = whole - quotient * sum;
  if (sum <= safe) {
    const small = Float64Array.from(weights, Number);
    let largest = 0;
    for (const weight of small) if (weight > largest) largest = weight;
    // r·w and its quotient by the sum are exact in doubles up to 2^53.
    if (Number(remainder) * largest <= Number.MAX_SAFE_INTEGER)
      return shareSmall(whole, weights, small, Number(sum), quotient, Number(remainder));
  }
  return shareLarge(weights, sum, quotient, remainder);
}

const safe = BigInt(Number.MAX_SAFE_INTEGER);

function shareSmall(
  whole: bigint,
  weights: readonly bigint[],
  small: Float64Array,
  sum: number,
  quotient: bigint,
  remainder: number,
): bigint[] {
  const count = small.length;
  const floors = new Float64Array(count);
  const remainders = new Float64Array(count);
  let left = remainder;
  for (let index = 0; index < count; index += 1) {
    const product = remainder * (small[index] ?? 0);
    const floor = Math.floor(product / sum);
    floors[index] = floor;
    remainders[index] = product - floor * sum;
    left -= floor;
  }
  if (left > 0) serveSmall(floors, remainders, small, left);
  const shares: bigint[] = [];
  if (whole <= safe) {
    const times = Number(quotient);
    for (let index = 0; index < count; index += 1) shares.push(BigInt(times * (small[index] ?? 0) + (floors[index] ?? 0)));
  } else for (let index = 0; index < count; index += 1) shares.push(quotient * (weights[index] ?? 0n) + BigInt(floors[index] ?? 0));
  return shares;
}

/** Adds 1 to the floors with the largest remainders. */
function serveSmall(floors: Float64Array, remainders: Float64Array, weights: Float64Array, left: number): void {
  // Fewer are left than there are remainders above 0, so the last one served has one, too.
  const threshold = Float64Array.from(remainders).sort()[remainders.length - left] ?? 0;
  const equal: number[] = [];
  let toServe = left;
  for (let index = 0; index < remainders.length; index += 1) {
    const remainder = remainders[index] ?? 0;
    if (remainder < threshold) continue;
    if (remainder === threshold) equal.push(index);
    else {
      floors[index] = (floors[index] ?? 0) + 1;
      toServe -= 1;
    }
  }
  if (equal.length > toServe) equal.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  for (const index of equal.slice(0, toServe)) floors[index] = (floors[index] ?? 0) + 1;
}

function shareLarge(weights: readonly bigint[], sum: bigint, quotient: bigint, remainder: bigint): bigint[] {
  let left = remainder;
  const remainders: bigint[] = [];
  const shares = weights.map((weight) => {
    const product = remainder * weight;
    const floor = product / sum;
    remainders.push(product - floor * sum);
    left -= floor;
    return quotient * weight + floor;
  });
  if (left === 0n) return shares;
  const compare = (a: bigint | undefined, b: bigint | undefined): number => {
    const [x, y] = [a ?? 0n, b ?? 0n];
    return x < y ? -1 : x > y ? 1 : 0;
  };
  const order = weights
    .map((_, index) => index)
    .sort((a, b) => compare(remainders[b], remainders[a]) || compare(weights[b], weights[a]) || a - b);
  for (const index of order.slice(0, Number(left))) shares[index] = (shares[index] ?? 0n) + 1n;
  return shares;
}

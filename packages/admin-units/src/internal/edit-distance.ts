/**
 * Whether one slip (a letter too many, too few, a wrong one, or two that changed places) makes one word of the other.
 *
 * @param a - A folded word.
 * @param b - Another.
 * @returns 0 when they are equal, 1 for one slip, 2 for more.
 */
export function slipsBetween(a: string, b: string): 0 | 1 | 2 {
  if (a === b) return 0;
  const difference = a.length - b.length;
  if (difference > 1 || difference < -1) return 2;
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const [left, right] = [endA - start, endB - start];
  if (left <= 1 && right <= 1) return 1;
  const areSwapped =
    left === 2 && right === 2 && a.charCodeAt(start) === b.charCodeAt(start + 1) && a.charCodeAt(start + 1) === b.charCodeAt(start);
  return areSwapped ? 1 : 2;
}

/**
 * The least number of letters to take away, put in or change to make one word of the other, up to a limit.
 *
 * @param a - A word.
 * @param b - Another.
 * @param limit - From here on it does not matter how many.
 * @returns The number, `limit` at most.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? limit) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const cost = Math.min(change, (previous[j] ?? limit) + 1, (row[j - 1] ?? limit) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least >= limit) return limit;
    previous = row;
  }
  return Math.min(limit, previous[b.length] ?? limit);
}

/**
 * The number of slips between one word and many: letters too many, too few, wrong ones, neighbours that changed places. By the bit vectors
 * of Myers and Hyyrö: one pass over each of the others.
 *
 * @param word - A word of 1 to 31 ASCII characters.
 * @returns A function that gives the distance to another word of ASCII characters.
 */
export function distanceFrom(word: string): (other: string) => number {
  const { length } = word;
  const masks = new Int32Array(128);
  for (let at = 0; at < length; at++) {
    const code = word.charCodeAt(at) & 127;
    masks[code] = (masks[code] ?? 0) | (1 << at);
  }
  const last = 1 << (length - 1);
  return (other) => {
    let plus = -1;
    let minus = 0;
    let diagonal = 0;
    let before = 0;
    let distance = length;
    for (let at = 0; at < other.length; at++) {
      const equal = masks[other.charCodeAt(at) & 127] ?? 0;
      const swapped = ((~diagonal & equal) << 1) & before;
      diagonal = (((equal & plus) + plus) ^ plus) | equal | minus | swapped;
      const up = minus | ~(diagonal | plus);
      const down = plus & diagonal;
      if ((up & last) !== 0) distance += 1;
      else if ((down & last) !== 0) distance -= 1;
      const shifted = (up << 1) | 1;
      plus = (down << 1) | ~(diagonal | shifted);
      minus = shifted & diagonal;
      before = equal;
    }
    return distance;
  };
}

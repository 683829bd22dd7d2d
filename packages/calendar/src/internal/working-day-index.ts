/** The working days of a stretch of days, numbered, so that any number of them is passed in one step. */
export interface WorkingDayIndex {
  /** Working days before each day of the stretch, and before the day after its last. */
  readonly before: Int32Array;
  /** Place of each working day in the stretch. */
  readonly places: Int32Array;
}

/**
 * Numbers the working days of a stretch.
 *
 * @param length - Number of days.
 * @param isWorking - Whether offices work on the day at a place.
 * @returns The numbers.
 */
export function indexWorkingDays(length: number, isWorking: (place: number) => boolean): WorkingDayIndex {
  const before = new Int32Array(length + 1);
  const places: number[] = [];
  for (let place = 0; place < length; place++) {
    before[place] = places.length;
    if (isWorking(place)) places.push(place);
  }
  before[length] = places.length;
  return { before, places: Int32Array.from(places) };
}

/**
 * The place some working days after a day, or before it.
 *
 * @param index - The numbers.
 * @param place - Place of the day; one before the stretch and one behind it will do.
 * @param days - Whole number, not 0.
 * @returns The place; -1 when the stretch begins too late, its length when it ends too early.
 */
export function placeAfter({ before, places }: WorkingDayIndex, place: number, days: number): number {
  const length = before.length - 1;
  const wanted = days > 0 ? (before[Math.min(place + 1, length)] ?? 0) + days - 1 : (before[Math.max(place, 0)] ?? 0) + days;
  if (wanted < 0) return -1;
  return places[wanted] ?? length;
}

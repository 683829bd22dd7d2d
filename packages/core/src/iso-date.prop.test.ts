import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fromDayNumber, isIsoDate, toDayNumber } from "./iso-date.ts";

const numbers = fc.integer({ min: -719_162, max: 2_932_896 });

test("fromDayNumber() and toDayNumber() undo each other", () => {
  fc.assert(
    fc.property(numbers, (number) => {
      expect(toDayNumber(fromDayNumber(number))).toBe(number);
    }),
  );
});

test("the day after has the next number, and a day compares like its number", () => {
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      expect(fromDayNumber(a) < fromDayNumber(b)).toBe(a < b);
    }),
  );
});

test("toDayNumber() counts like date-fns", () => {
  const origin = new Date(1970, 0, 1);
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 60_000 }), (number) => {
      const [year = 0, month = 1, day = 1] = fromDayNumber(number).split("-").map(Number);
      expect(differenceInCalendarDays(new Date(year, month - 1, day), origin)).toBe(number);
    }),
  );
});

test("isIsoDate() never throws", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(typeof isIsoDate(value)).toBe("boolean");
    }),
  );
});

import { expect, test } from "vitest";

const offsets = new Map([
  ["UTC", 0],
  ["Asia/Ho_Chi_Minh", -7 * 60],
  ["America/New_York", 5 * 60],
]);

test("a test of days runs in the time zone its project names", () => {
  const zone = process.env["TZ"] ?? "no zone";
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offsets.get(zone));
});

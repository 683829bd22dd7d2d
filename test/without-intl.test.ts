import { expect, test } from "vitest";

test("the engine of this project has no Intl, and what needs it throws", () => {
  expect(typeof Intl).toBe("undefined");
  expect(() => "a".localeCompare("b")).toThrow("localeCompare needs Intl");
});

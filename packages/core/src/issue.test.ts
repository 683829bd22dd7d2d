import { expect, test } from "vitest";
import { createIssue, fillTemplate, formatIssue } from "./issue.ts";
import { createLineIndex } from "./span.ts";
import { formatSteps } from "./step.ts";

const templates = {
  "unit-unknown": { severity: "warning", vi: "Không rõ “{unit}” ở {where}", en: "Unknown “{unit}” in {where}" },
} as const;

test("createIssue() prints both languages from the same parameters", () => {
  const issue = createIssue(templates, "unit-unknown", { unit: "xu", where: "cột 3" }, { path: "/tasks/0/money" });
  expect(issue).toEqual({
    code: "unit-unknown",
    severity: "warning",
    message: { vi: "Không rõ “xu” ở cột 3", en: "Unknown “xu” in cột 3" },
    params: { unit: "xu", where: "cột 3" },
    path: "/tasks/0/money",
  });
  expect(formatIssue(issue, "en", { place: "line 4" })).toBe("line 4: Unknown “xu” in cột 3");
});

test("fillTemplate() keeps a name it has no parameter for, and takes nothing from the prototype", () => {
  expect(fillTemplate("{a} {b} {constructor}", { a: "{b}" })).toBe("{b} {b} {constructor}");
});

test.each([
  ["", 0, 1, 1],
  ["a\nb", 1, 1, 2],
  ["a\nb", 2, 2, 1],
  ["a\r\nb\rc", 3, 2, 1],
  ["a\r\nb\rc", 5, 3, 1],
])("createLineIndex(%j) finds position %i in line %i, column %i", (text, offset, line, column) => {
  expect(createLineIndex(text).locate(offset)).toEqual({ line, column });
});

test("formatSteps() numbers the steps and names their sources", () => {
  const step = {
    rule: "r",
    text: { vi: "Giữ ngày", en: "Keep the day" },
    inputs: [],
    value: "2026-11-01",
    source: { instrument: "91/2015/QH13", grade: "A" as const },
  };
  expect(formatSteps([step, step], "en").split("\n")[1]).toBe("2. Keep the day → 2026-11-01 [91/2015/QH13 [A]]");
});

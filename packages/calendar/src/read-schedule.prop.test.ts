import fc from "fast-check";
import { expect, test } from "vitest";
import { readSchedule } from "./read-schedule.ts";

test("readSchedule() always answers, keeps the words, and never ends before it begins", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "2026",
      "2030",
      " - ",
      "năm ",
      "đến ",
      "hằng năm",
      "quý IV/2023",
      "định kỳ ",
      "02 năm/01 lần",
      "31/02/2026",
      "ngày 30",
      "từ ",
      "kể từ ngày ",
      "99",
      " hoặc ",
      "…",
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }).map((text) => text.normalize("NFC")),
        pieces.map((parts) => parts.join("")),
      ),
      (text) => {
        const { value } = readSchedule(text);
        expect(value.words).toBe(text.trim() === "" ? "" : text);
        if (value.kind === "window") expect(value.from <= value.to).toBe(true);
      },
    ),
  );
});

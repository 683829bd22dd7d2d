import numbers from "@kehoach/vectors/document-numbers.json" with { type: "json" };
import { expect, test } from "vitest";
import { readCitations } from "./read-citations.ts";
import { readDocumentNumber } from "./read-document-number.ts";

test.each(numbers.rows)("$id", ({ input, expected }) => {
  const { value, issues } = readDocumentNumber(input.text);
  if ("issue" in expected) expect([value, issues[0]?.code]).toEqual([undefined, expected.issue]);
  else expect([value, issues]).toEqual([expected, []]);
});

const whole = numbers.rows.flatMap(({ expected }) => ("number" in expected ? [expected.number] : []));

test.each(whole)("readDocumentNumber() and readCitations() agree on %s", (number) => {
  expect(readDocumentNumber(number).value?.number).toBe(number);
  expect(readCitations(`Căn cứ Văn bản số ${number} ngày 05/01/2027 của cơ quan ban hành;`).value[0]?.number).toBe(number);
});

test("readDocumentNumber() says what it could not read", () => {
  expect(readDocumentNumber("ngày 05/01/2027").issues[0]?.message.vi).toContain("“ngày 05/01/2027” không có dạng số");
  expect(readDocumentNumber(`1/KH-${"A".repeat(1_000_000)}`).value).toBeUndefined();
});

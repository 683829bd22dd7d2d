import { formatSteps } from "@kehoach/core";
import { describe, expect, test } from "vitest";
import { createVocabularies } from "./create-vocabularies.ts";
import { type Conversion, type Count, type Judgement, judgeCount, type JudgeCountOptions } from "./judge-count.ts";
import type { CountUnit } from "./model/quantity.ts";
import { readMeasures } from "./read-measures.ts";

const { populations } = createVocabularies();
const rule: Conversion = {
  from: "attendance",
  to: "person",
  ratio: ["3,6".replace(",", "."), "1"],
  source: { instrument: "12/KH-UBND", grade: "A" },
};

const judge = (text: string, value: string, unit: CountUnit, options: JudgeCountOptions = {}, population?: string): Judgement => {
  const measure = readMeasures(text).value[0]?.measure;
  if (measure === undefined) throw new Error(text);
  const count: Count = { value, unit, ...(population === undefined ? {} : { population }) };
  return judgeCount(measure, count, options);
};
const said = (judgement: Judgement): string => (judgement.kind === "unknown" ? judgement.reason : judgement.kind);

describe("judgeCount()", () => {
  test.each([
    { text: "ít nhất 5.000 người", value: "5000", unit: "person", expected: "satisfied" },
    { text: "ít nhất 5.000 người", value: "4999", unit: "person", expected: "not-satisfied" },
    { text: "trên 5.000 người", value: "5000", unit: "person", expected: "not-satisfied" },
    { text: "5.000 người", value: "5001", unit: "person", expected: "satisfied" },
    { text: "ít nhất 5.000 người", value: "23415", unit: "attendance", expected: "unit-differs" },
    { text: "ít nhất 5.000 người", value: "6478", unit: "account", expected: "unit-differs" },
    { text: "ít nhất 5.000 lượt người", value: "6478", unit: "person", expected: "unit-differs" },
    { text: "xếp hạng 10", value: "9", unit: "rank", expected: "satisfied" },
    { text: "xếp hạng 10", value: "11", unit: "rank", expected: "not-satisfied" },
    { text: "không quá 5% hồ sơ trễ hạn", value: "4.9", unit: "share", expected: "satisfied" },
    { text: "40 - 50 học viên", value: "45", unit: "person", expected: "satisfied" },
    { text: "40 - 50 học viên", value: "39", unit: "person", expected: "not-satisfied" },
    { text: "40 - 50 học viên", value: "51", unit: "person", expected: "beyond-interval" },
    { text: "khoảng 200 người", value: "200", unit: "person", expected: "satisfied" },
    { text: "khoảng 200 người", value: "199", unit: "person", expected: "near-approximate" },
    { text: "trở thành trung tâm của vùng", value: "1", unit: "none", expected: "no-number" },
    { text: "Đạt …% người dân", value: "70", unit: "share", expected: "to-be-set" },
    { text: "80% số tỉnh cho ít nhất 60% số xã", value: "80", unit: "share", expected: "share-of-things" },
  ] as const)("$value $unit for “$text”: $expected", ({ text, value, unit, expected }) => {
    expect(said(judge(text, value, unit))).toBe(expected);
  });

  test("converts by a stated rule only, exactly, and in its own direction", () => {
    const options = { conversions: [rule] };
    expect(said(judge("ít nhất 5.000 người", "18000", "attendance", options))).toBe("satisfied");
    expect(said(judge("ít nhất 5.000 người", "17999.999", "attendance", options))).toBe("not-satisfied");
    expect(said(judge("ít nhất 5.000 lượt", "1", "person", options))).toBe("unit-differs");
    expect(() => judge("5 người", "1", "attendance", { conversions: [{ ...rule, ratio: ["0", "1"] }] })).toThrow(RangeError);
    expect(() => judge("5 người", "năm", "person")).toThrow(SyntaxError);
  });

  test("says how, with the source of the rule", () => {
    const judgement = judge("ít nhất 5.000 người", "23415", "attendance", { conversions: [rule] });
    expect(judgement.kind === "unknown" ? "" : formatSteps(judgement.steps, "vi")).toBe(
      "1. Quy đổi lượt ra người (kết quả (lượt): 23.415) → 23.415 × 1 / 3,6 [12/KH-UBND [A]]\n" +
        "2. So với mức chỉ tiêu (kết quả (lượt): 23.415; chỉ tiêu (người): >= 5.000) → đạt",
    );
  });

  test.each([
    { text: "100% công chức", of: "công chức", value: "100", expected: "satisfied" },
    { text: "60% cán bộ, công chức, viên chức", of: "công chức", value: "70", expected: "satisfied" },
    { text: "60% cán bộ, công chức, viên chức", of: "công chức", value: "50", expected: "population-narrower" },
    { text: "60% công chức", of: "cán bộ, công chức, viên chức", value: "70", expected: "population-wider" },
    { text: "60% công chức", of: "cán bộ, công chức, viên chức", value: "50", expected: "not-satisfied" },
    { text: "60% công chức", of: "học sinh", value: "70", expected: "population-differs" },
    { text: "60% công chức", of: "ai đó", value: "70", expected: "population-differs" },
  ])("a count of $of for “$text”: $expected", ({ text, of, value, expected }) => {
    expect(said(judge(text, value, "share", { populations }, of))).toBe(expected);
    expect(said(judge(text, value, "share", {}, of))).toBe(
      Number(value) >= Number(text.slice(0, text.indexOf("%"))) ? "satisfied" : "not-satisfied",
    );
  });
});

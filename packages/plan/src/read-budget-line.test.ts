import { describe, expect, test } from "vitest";
import { readBudgetLine } from "./read-budget-line.ts";
import { readCitations } from "./read-citations.ts";
import { readSchedule } from "@kehoach/calendar/schedule";

const beside = (words: string): { readonly schedule: ReturnType<typeof readSchedule>["value"] } => ({
  schedule: readSchedule(words).value,
});

describe("readBudgetLine()", () => {
  test.each([
    ["7.500 triệu", "2026-2030", "total", "schedule"],
    ["7.500 triệu", "2027", "total", "schedule"],
    ["5.000 triệu", "Hàng năm", "unstated", "nothing"],
    ["2.500 triệu", "Định kỳ", "unstated", "nothing"],
    ["2.500 triệu", "", "unstated", "nothing"],
    ["500 triệu/năm", "2026-2030", "per-year", "words"],
    ["500 triệu đồng mỗi năm", "Hằng năm", "per-year", "words"],
    ["230 triệu đồng (ngân sách xã 130 triệu đồng, xã hội hóa 100 triệu đồng)", "2027", "total", "schedule"],
    ["2.000 triệu đồng cho giai đoạn 2026-2028", "Hàng năm", "total", "words"],
    ["3.500.000.000", "2024 - 2030", "total", "schedule"],
  ])("%j beside %j covers %s", (words, when, basis, basisFrom) => {
    expect(readBudgetLine(words, beside(when)).value).toMatchObject({ kind: "priced", basis, basisFrom });
  });

  test("never guesses: what does not say is an issue", () => {
    expect(readBudgetLine("5.000 triệu", beside("Hàng năm")).issues.map((issue) => issue.message.vi)).toEqual([
      "“5.000 triệu” không nói là tổng số hay mỗi năm (thời gian: Hàng năm)",
    ]);
  });

  test.each(["từ 1,2 đến 1,5 tỷ đồng", "500 - 700 triệu đồng", "khoảng 500 triệu đến 1 tỷ đồng"])("takes neither end of %j", (words) => {
    const { value, issues } = readBudgetLine(words, beside("2027"));
    expect(value).toMatchObject({ kind: "unpriced", reason: "other", words });
    expect(issues.map((issue) => issue.code)).toEqual(["budget-interval"]);
  });

  test.each([
    ["", "blank"],
    ["-", "blank"],
    ["…", "blank"],
    ["Theo quy định của cơ sở đào tạo", "by-regulation"],
    ["Ngân sách chi thường xuyên", "recurrent-budget"],
    ["Nguồn của doanh nghiệp và nguồn hợp pháp khác ngoài ngân sách", "off-budget"],
    ["Xã hội hóa", "off-budget"],
    ["Sở Tài chính cân đối", "other"],
    ["1.000 triệu đồng năm đầu, 500 triệu đồng năm sau", "other"],
    ["200.000 đồng/người/đêm", "other"],
  ])("%j has no amount: %s", (words, reason) => {
    const { value, issues } = readBudgetLine(words);
    expect(value).toMatchObject({ kind: "unpriced", reason, words });
    expect(issues.map((issue) => issue.code)).toEqual(reason === "other" ? ["budget-unreadable"] : []);
  });

  test.each([
    ["Lồng ghép", "other", []],
    ["Lồng ghép trong các chương trình, dự án", "other", []],
    ["Đơn vị tự cân đối", "other", []],
    ["Theo dự toán được duyệt", "other", []],
    ["Không", "other", []],
    ["Ngân sách tỉnh", "other", ["Ngân sách tỉnh"]],
    ["Từ nguồn ngân sách xã và xã hội hóa", "off-budget", ["Từ nguồn ngân sách xã và xã hội hóa"]],
    ["NSNN", "other", ["NSNN"]],
  ])("%j is understood, though it names no amount", (words, reason, sources) => {
    const { value, issues } = readBudgetLine(words);
    expect(value).toMatchObject({ kind: "unpriced", reason, sources });
    expect(issues).toEqual([]);
  });

  test("takes the unit of the column and the source beside it", () => {
    expect(readBudgetLine("1.250", { ...beside("2027"), unit: "triệu", source: "Ngân sách tỉnh" }).value).toMatchObject({
      money: { amount: "1250", unit: "triệu" },
      sources: ["Ngân sách tỉnh"],
    });
  });

  test("keeps the norms that are cited beside the amount", () => {
    const { value } = readBudgetLine("500 triệu đồng theo Thông tư 36/2018/TT-BTC", beside("2027"));
    expect(value.norms.map((norm) => norm.number)).toEqual(["36/2018/TT-BTC"]);
  });
});

describe("readCitations()", () => {
  test.each([
    ["Quyết định số 146/QĐ-TTg ngày 28/01/2022 của Thủ tướng Chính phủ phê duyệt", "146/QĐ-TTg", "2022-01-28", "Thủ tướng Chính phủ"],
    ["Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về", "57-NQ/TW", "2024-12-22", "Bộ Chính trị"],
    ["Kế hoạch 94 /KH-UBND ngày 20 tháng 5 năm 2022", "94/KH-UBND", "2022-05-20", undefined],
    ["Quyết định số 1813/QĐ- TTg", "1813/QĐ-TTg", undefined, undefined],
    ["20/2020/QĐ-TTg", "20/2020/QĐ-TTg", undefined, undefined],
    ["Nghị quyết 66.22/2026/NQ-CP", "66.22/2026/NQ-CP", undefined, undefined],
    ["Kế hoạch số 01-KH/BCĐTW ngày 21 tháng 3 năm 2025", "01-KH/BCĐTW", "2025-03-21", undefined],
    ["Tờ trình số 15/TTr-STTTT ngày 02/5/2022", "15/TTr-STTTT", "2022-05-02", undefined],
    ["Luật số 45/2019/QH14", "45/2019/QH14", undefined, undefined],
  ])("reads %j", (text, number, day, issuer) => {
    const [found] = readCitations(text).value;
    expect(found?.number).toBe(number);
    expect(found?.issuedOn.kind === "stated" ? found.issuedOn.value : undefined).toBe(day);
    expect(found?.issuer).toBe(issuer);
  });

  test("reads a law by its name", () => {
    expect(readCitations("Căn cứ Luật Công nghệ thông tin ngày 29/6/2006;").value[0]).toMatchObject({
      kind: "Luật",
      issuedOn: { value: "2006-06-29" },
    });
  });

  test("says which day does not exist", () => {
    const { value, issues } = readCitations("Quyết định số 749/QĐ-TTg ngày 03/6/20022 của Thủ tướng");
    expect(value[0]?.issuedOn).toEqual({ kind: "unknown", reason: "unreadable", words: "03/6/20022" });
    expect(issues.map((issue) => issue.params["suggestion"])).toEqual([" (03/6/2022 / 03/6/2002?)"]);
  });

  test("leaves dates, years, shares and clock times alone", () => {
    expect(readCitations("ngày 03/6/2020, 4G/5G, 24/7, 10/10, 94,58%, 2026-2030, Số:    /TTr-BTTTT").value).toEqual([]);
  });
});

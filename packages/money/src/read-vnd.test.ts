import { describe, expect, test } from "vitest";
import { toVnd } from "./money.ts";
import { parseVnd, readVnd, readVndRate } from "./read-vnd.ts";
import { sumVnd } from "./sum-vnd.ts";

describe("readVnd()", () => {
  test.each([
    ["7.500 triệu", 7_500_000_000n],
    ["2.000 triệu đồng", 2_000_000_000n],
    ["300 triệu đồng", 300_000_000n],
    ["23.950.000.000", 23_950_000_000n],
    ["500.000.000 đồng", 500_000_000n],
    ["2,5 tỷ", 2_500_000_000n],
    ["2,5 tỉ đồng", 2_500_000_000n],
    ["27 nghìn tỷ", 27_000_000_000_000n],
    ["986,8 nghìn đồng", 986_800n],
    ["12 ngàn đồng", 12_000n],
    ["1,2340 nghìn đồng", 1_234n],
    ["200.000đ", 200_000n],
    ["200.000 đ", 200_000n],
    ["200.000₫", 200_000n],
    ["500 tr.đ", 500_000_000n],
    ["500 trđ", 500_000_000n],
    ["5.000 TRIỆU ĐỒNG", 5_000_000_000n],
    ["3 tỷ 500 triệu đồng", 3_500_000_000n],
    ["3 tỷ 500 triệu 200 nghìn đồng", 3_500_200_000n],
    ["2 tỷ rưỡi", 2_500_000_000n],
    ["2 triệu rưỡi đồng", 2_500_000n],
    ["8.220.000 tỷ đồng", 8_220_000_000_000_000n],
    ["2 triệu tỷ đồng", 2n * 10n ** 15n],
    ["1 tỷ tỷ đồng", 10n ** 18n],
    ["2,375 tỷ đồng", 2_375_000_000n],
    ["0,50 tỷ", 500_000_000n],
    ["05 triệu đồng", 5_000_000n],
    ["1 250 triệu đồng", 1_250_000_000n],
    ["-500 triệu", -500_000_000n],
    ["−2,5 tỷ đồng", -2_500_000_000n],
    ["− 2,5 tỷ đồng", -2_500_000_000n],
    ["12345678901234567890 đồng", 12_345_678_901_234_567_890n],
    ["10.000", 10_000n],
    ["0 đồng", 0n],
    ["150.000 VNĐ", 150_000n],
    ["7.500 triệu".normalize("NFD"), 7_500_000_000n],
    ["7.500\u00a0triệu", 7_500_000_000n],
  ])("reads %j", (text, amount) => {
    const { value, issues } = readVnd(text);
    expect(value?.vnd).toBe(amount);
    expect(issues).toEqual([]);
  });

  test.each([
    ["hơn 27 tỷ đồng", "more-than"],
    ["Trên 27 tỷ đồng", "more-than"],
    ["vượt quá 5 tỷ", "more-than"],
    ["khoảng 5 tỷ", "approximate"],
    ["ước 5 tỷ đồng", "approximate"],
    ["xấp xỉ 5 tỷ đồng", "approximate"],
    ["~5 tỷ", "approximate"],
    ["gần 30 tỷ đồng", "nearly"],
    ["không quá 200 triệu đồng", "at-most"],
    ["Không vượt quá 200 triệu đồng", "at-most"],
    ["tối đa 200 triệu đồng", "at-most"],
    ["tối đa là 200 triệu đồng", "at-most"],
    ["tối đa khoảng 200 triệu đồng", "at-most"],
    ["tối đa không quá 200 triệu đồng", "at-most"],
    ["≤ 200 triệu đồng", "at-most"],
    ["200 triệu đồng trở xuống", "at-most"],
    ["tối thiểu 50 triệu đồng", "at-least"],
    ["ít nhất 50 triệu đồng", "at-least"],
    ["không dưới 50 triệu đồng", "at-least"],
    ["không ít hơn 50 triệu đồng", "at-least"],
    ["TỪ 50 TRIỆU ĐỒNG TRỞ LÊN", "at-least"],
    ["dưới 50 triệu đồng", "less-than"],
    ["ít hơn 50 triệu đồng", "less-than"],
    ["chưa đến 50 triệu đồng", "less-than"],
    ["50 triệu đồng", "exact"],
    ["dự kiến 50 triệu đồng", "exact"],
    ["nhân chứng 50 triệu đồng", "exact"],
  ])("keeps how %j binds: %s", (text, modality) => {
    const { value, issues } = readVnd(text);
    expect(value?.modality).toBe(modality);
    expect(issues).toEqual([]);
  });

  test.each([
    ["hơn 27 tỷ đồng"],
    ["tối đa không quá 200 triệu đồng"],
    ["50 triệu đồng trở lên"],
    ["từ 40 triệu đến 50 triệu đồng"],
    ["300 triệu đồng."],
    ["300 triệu đồng ."],
    ["300 triệu đồng./."],
  ])("uses all words of %j", (text) => {
    expect(readVnd(text).rest).toEqual([]);
  });

  test.each([
    ["40-50 triệu", "40", "50", 40_000_000n, 50_000_000n, undefined],
    ["40 – 50 triệu đồng", "40", "50", 40_000_000n, 50_000_000n, undefined],
    ["40 triệu - 50 triệu", "40", "50", 40_000_000n, 50_000_000n, undefined],
    ["từ 40 đến 50 triệu đồng", "40", "50", 40_000_000n, 50_000_000n, undefined],
    ["từ 500 triệu đồng đến dưới 2 tỷ đồng", "500", "2", 500_000_000n, 2_000_000_000n, true],
    ["100.000 - 200.000 đồng", "100000", "200000", 100_000n, 200_000n, undefined],
    ["12.000.000.000 - 15.000.000.000", "12000000000", "15000000000", 12_000_000_000n, 15_000_000_000n, undefined],
    ["1,5-2 tỷ", "1.5", "2", 1_500_000_000n, 2_000_000_000n, undefined],
  ])("reads the interval %j with both ends", (text, lower, upper, from, to, open) => {
    const { value, issues } = readVnd(text);
    expect([value?.money.amount, value?.upper?.amount, value?.vnd, value?.upperVnd, value?.upperOpen]).toEqual([
      lower,
      upper,
      from,
      to,
      open,
    ]);
    expect(issues).toEqual([]);
  });

  test.each([
    ["7.500 triệu", 6],
    ["2,5 tỷ", 8],
    ["2,50 tỷ", 7],
    ["23.950.000.000", 0],
    ["27 nghìn tỷ", 12],
    ["3 tỷ 500 triệu", 6],
    ["1,5-2 tỷ", 8],
  ])("keeps how precisely %j is stated: to 10^%d đồng", (text, precision) => {
    expect(readVnd(text).value?.precision).toBe(precision);
  });

  test.each([
    ["NSNN 16.000 triệu đồng (sự nghiệp KH&CN)", "NSNN", "sự nghiệp KH&CN"],
    ["Ngân sách tỉnh: 500 triệu đồng", "Ngân sách tỉnh", undefined],
    ["- Nguồn xã hội hóa: khoảng 500 triệu đồng", "Nguồn xã hội hóa", undefined],
    ["500 triệu đồng (ngân sách trung ương)", "ngân sách trung ương", "ngân sách trung ương"],
    ["500 triệu đồng từ nguồn sự nghiệp giáo dục, năm 2027", "nguồn sự nghiệp giáo dục", undefined],
    ["Kinh phí dự kiến: 500 triệu đồng (làm tròn)", undefined, "làm tròn"],
    ["500 triệu đồng (chưa đóng ngoặc", undefined, undefined],
  ])("names the source that stands beside %j", (text, source, note) => {
    const { value } = readVnd(text);
    expect([value?.source, value?.note]).toEqual([source, note]);
  });

  test.each([
    ["4,5 triệu dân", ["amount-counts-things", "amount-unreadable"]],
    ["4,5 TRIỆU DÂN", ["amount-counts-things", "amount-unreadable"]],
    ["3,2 triệu thửa đất", ["amount-counts-things", "amount-unreadable"]],
    ["986,8 nghìn người", ["amount-counts-things", "amount-unreadable"]],
    ["1,2 tỷ USD", ["amount-counts-things", "amount-unreadable"]],
    ["9 triệu đồng bào", ["amount-counts-things", "amount-unreadable"]],
    ["5 đồng chí", ["amount-unreadable"]],
    ["05 đ/c", ["amount-unreadable"]],
    ["Năm 2026 Đồng Nai hoàn thành", ["amount-unreadable"]],
    ["đến năm 2030 đồng bộ các hệ thống", ["amount-unreadable"]],
    ["Theo quy định", ["amount-unreadable"]],
    ["", ["amount-unreadable"]],
    ["2026-2030", ["amount-unreadable"]],
    ["5000", ["amount-unreadable"]],
    ["12345,6", ["amount-unreadable"]],
    ["250 tr.", ["amount-unreadable"]],
    ["Kinh phí 12.000.000", ["amount-unreadable"]],
    ["12.000.000 cho xã", ["amount-unreadable"]],
    ["QĐ.500 triệu", ["amount-unreadable"]],
    ["không quá 200.000 đồng/người/đêm", ["amount-is-rate"]],
    ["1.000 triệu đồng và 500 triệu đồng", ["amount-several"]],
    ["0,5 đồng", ["amount-not-whole"]],
    ["1 - 2,5 đồng", ["amount-not-whole"]],
    ["23.950.000.00 đồng", ["amount-misprinted"]],
  ])("gives no value for %j: %j", (text, codes) => {
    const { value, issues, rest } = readVnd(text);
    expect(value).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toEqual(codes);
    expect(rest).toEqual(text === "" ? [] : [{ start: 0, end: text.length }]);
  });

  test.each([
    ["1.250", 1_250_000_000n],
    ["2026", 2_026_000_000n],
    ["1.250.000", 1_250_000_000_000n],
    [" 1.250.000 ", 1_250_000_000_000n],
    ["500 (NSTW)", 500_000_000n],
    ["1.250,5", 1_250_500_000n],
    ["-500", -500_000_000n],
    ["0", 0n],
    ["2 tỷ", 2_000_000_000n],
    ["7.500 đồng", 7_500n],
    ["1500-2000", 1_500_000_000n],
    ["05 lớp", undefined],
    ["2026-2028", undefined],
    ["năm 2026: 500", 500_000_000n],
    ["năm 2026", undefined],
    ["15/12/2026", undefined],
    ["35%", undefined],
    ["4,5 triệu dân", undefined],
  ])("reads %j of a column in triệu as %s", (text, amount) => {
    expect(readVnd(text, { unit: "triệu" }).value?.vnd).toBe(amount);
  });

  test("reads bare numbers in the unit of the column", () => {
    expect(readVnd("1.250", { unit: "triệu" }).value?.vnd).toBe(1_250_000_000n);
  });

  test("shows the beginning of a long text", () => {
    const [issue] = readVnd("Theo quy định ".repeat(1000)).issues;
    expect(issue?.message.vi.length).toBeLessThan(200);
  });

  test.each([
    ["-10.000", -10_000n],
    ["−10.000", -10_000n],
    [" 10.000 ", 10_000n],
    ["10.000", 10_000n],
    ["9.999", undefined],
    ["-9.999", undefined],
    ["10000 - 20000", 10_000n],
    [`${" ".repeat(93)}10.000`, 10_000n],
    [`${" ".repeat(94)}10.000`, undefined],
  ])("takes the cell %j, which holds a number and no more, for %s đồng", (text, amount) => {
    expect(readVnd(text).value?.vnd).toBe(amount);
  });

  test.each([
    ["từ 5 tỷ đồng", ["từ "]],
    ["từ 5 tỷ đồng đến 6 tỷ đồng", []],
    ["Từ 5 đến 6 tỷ đồng, năm 2027", [", năm 2027"]],
    ["Với 4,5 triệu dân, chi 5 tỷ đồng, 2,3 triệu lượt", ["Với ", "4,5 triệu dân", ", chi ", ", ", "2,3 triệu lượt"]],
    ["chi 23.950.00 đồng, sửa là 5 tỷ đồng", ["chi ", "23.950.00 đồng", ", sửa là "]],
    ["5 tỷ đồng trở lên cho xã", [" cho xã"]],
    ["tối đa 5 tỷ đồng;", []],
    ["mức tối đa 5 tỷ đồng;", ["mức "]],
  ])("leaves of %j what says more: %j", (text, words) => {
    expect(readVnd(text).rest.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  test("says of twenty things that are counted, and no more", () => {
    const { issues } = readVnd("1 triệu dân; ".repeat(25));
    expect(issues.map(({ code }) => code)).toEqual([...Array.from({ length: 20 }, () => "amount-counts-things"), "amount-unreadable"]);
    expect(readVnd("2.3.4 đồng; ".repeat(25)).issues.map(({ code }) => code)).toEqual(
      Array.from({ length: 20 }, () => "amount-misprinted"),
    );
  });

  test("shows a text of up to 120 characters whole", () => {
    const shown = (length: number): unknown => readVnd("x".repeat(length)).issues[0]?.params["text"];
    expect(shown(120)).toBe("x".repeat(120));
    expect(shown(121)).toBe(`${"x".repeat(119)}…`);
  });

  test("says which words were not money", () => {
    const text = "NSNN 16.000 triệu đồng (sự nghiệp)";
    expect(readVnd(text).rest.map(({ start, end }) => text.slice(start, end).trim())).toEqual(["NSNN", "(sự nghiệp)"]);
  });

  test.each([
    ["1.5 tỷ", 1_500_000_000n],
    ["1,500 đồng", 1500n],
    // No half thousandth of a đồng is meant by the zeros either.
    ["2,000 đồng", 2000n],
    ["500,000 đ", 500_000n],
    ["1,500 - 2,000 đồng", 1500n],
    ["200,000,000 đồng", 200_000_000n],
    ["1,500,000.00 đồng", 1_500_000n],
  ])("doubts the international notation of %j", (text, amount) => {
    const { value, issues } = readVnd(text);
    expect([value?.vnd, issues.map((issue) => issue.code)]).toEqual([amount, ["amount-notation-doubtful"]]);
  });

  test.each([
    ["7,500 triệu", 7_500_000n],
    ["12,350 tỷ đồng", 12_350_000_000n],
  ])("reads %j in Vietnamese notation, and says that it can be read the other way", (text, amount) => {
    const { value, issues } = readVnd(text);
    expect([value?.vnd, value?.doubtful, issues.map((issue) => issue.code)]).toEqual([amount, true, ["amount-reads-two-ways"]]);
  });

  test.each([
    ["(1.250.000)", undefined, -1_250_000n, "-1250000"],
    [" ( 1.250,5 ) ", "triệu", -1_250_500_000n, "-1250.5"],
    ["(0)", "triệu", 0n, "0"],
  ] as const)("reads %j in brackets as accountants write amounts below zero, and says so", (text, unit, amount, stated) => {
    const { value, issues, rest } = readVnd(text, unit === undefined ? {} : { unit });
    expect([value?.vnd, value?.money.amount, issues.map((issue) => issue.code), rest]).toEqual([
      amount,
      stated,
      ["amount-in-brackets"],
      [],
    ]);
  });

  test.each([
    ["350tr", 350_000_000n, undefined],
    ["350 tr", 350_000_000n, undefined],
    ["khoảng 350Tr", 350_000_000n, undefined],
    ["Kinh phí: 1,2tr", 1_200_000n, undefined],
    ["10-15tr", 10_000_000n, 15_000_000n],
    ["200k", 200_000n, undefined],
    ["200K", 200_000n, undefined],
    ["50k - 100k", 50_000n, 100_000n],
  ])("reads %j, and says that it is abbreviated", (text, amount, upper) => {
    const { value, issues } = readVnd(text);
    expect([value?.vnd, value?.upperVnd, value?.doubtful, issues.map((issue) => issue.code)]).toEqual([
      amount,
      upper,
      true,
      ["amount-abbreviated"],
    ]);
  });

  test.each([
    ["200k đồng", 200_000n],
    ["200k VNĐ", 200_000n],
    ["500tr đồng", 500_000_000n],
    ["1 tỷ 250tr", 1_250_000_000n],
    ["15.000.000.đ", 15_000_000n],
  ])("has no doubt about the abbreviation in %j", (text, amount) => {
    expect(readVnd(text)).toMatchObject({ value: { vnd: amount, doubtful: false }, issues: [], rest: [] });
  });

  test.each(["250 tr.", "tr. 350", "Sách dày 350 tr", "350 trang", "5 trường", "350trẻ", "12 kg", "2.đ", "10 km", "k 5"])(
    "takes %j for no money",
    (text) => {
      expect(readVnd(text).issues.map((issue) => issue.code)).toEqual(["amount-unreadable"]);
    },
  );

  test("takes an abbreviation for money only where nothing else is", () => {
    const { value, issues } = readVnd("màn hình 4k, 12 triệu đồng");
    expect([value?.vnd, issues]).toEqual([12_000_000n, []]);
  });

  test.each(["(300 triệu đồng)", "(1.250)", "(năm 2026)"])("reads %j not as an amount below zero", (text) => {
    expect(readVnd(text).value?.vnd ?? 0n).toBeGreaterThanOrEqual(0n);
  });

  test.each(["USD 5 triệu", "US$5 triệu", "$5 triệu", "5 triệu $", "€2 tỷ", "EUR 2 tỷ", "viện trợ USD 5 triệu", "5 triệu €"])(
    "takes %j for money of another country",
    (text) => {
      const { value, issues } = readVnd(text);
      expect([value, issues.map((issue) => issue.code)]).toEqual([undefined, ["amount-counts-things", "amount-unreadable"]]);
    },
  );

  test("doubts nothing when the notation is known", () => {
    for (const [text, amount] of [
      ["1.5 tỷ", 1_500_000_000n],
      ["1,500 triệu", 1_500_000_000n],
      ["1.500 triệu", 1_500_000n],
    ] as const) {
      const { value, issues } = readVnd(text, { notation: "international" });
      expect([value?.vnd, issues]).toEqual([amount, []]);
    }
  });

  test("leads back to the places of decomposed text", () => {
    const whole = "7.500 triệu đồng".normalize("NFD");
    expect(readVnd(whole)).toMatchObject({ value: { start: 0, end: whole.length }, rest: [] });
    const text = "Với 4,5 triệu dân, kinh phí không quá 7.500 triệu đồng".normalize("NFD");
    const { value, rest, issues } = readVnd(text);
    expect(text.slice(value?.start, value?.end).normalize("NFC")).toBe("7.500 triệu đồng");
    expect(rest.map(({ start, end }) => text.slice(start, end).normalize("NFC"))).toEqual(["Với ", "4,5 triệu dân", ", kinh phí "]);
    expect(issues.map(({ code, params }) => [code, params["of"]])).toEqual([["amount-counts-things", "dân"]]);
  });
});

test("parseVnd() refuses all but one exact amount", () => {
  expect(parseVnd("1.250 triệu đồng")).toBe(1_250_000_000n);
  for (const text of [
    "khoảng 5 tỷ",
    "40-50 triệu",
    "1.5 tỷ",
    "NSNN 5 tỷ",
    "5",
    "5 tỷ đồng/năm",
    "(1.250.000)",
    "4,5 triệu dân",
    "5 tỷ đồng trở lên",
  ])
    expect(() => parseVnd(text)).toThrow(new SyntaxError(`Cannot read "${text}" as one exact amount of money`));
});

describe("readVndRate()", () => {
  test.each([
    ["không quá 200.000 đồng/người/đêm", 200_000n, ["người", "đêm"], "at-most"],
    ["tối đa 2.000.000 đồng/người/buổi", 2_000_000n, ["người", "buổi"], "at-most"],
    ["70.000 đồng/trang chuẩn", 70_000n, ["trang chuẩn"], "exact"],
    ["70.000 đồng/trang cho tài liệu", 70_000n, ["trang"], "exact"],
    ["200.000đ/ng/ngày", 200_000n, ["ng", "ngày"], "exact"],
    ["5 triệu đồng/01 lớp", 5_000_000n, ["lớp"], "exact"],
    ["5 triệu đồng/học viên/khóa", 5_000_000n, ["học viên", "khóa"], "exact"],
    ["500 triệu/năm", 500_000_000n, ["năm"], "exact"],
    ["2.000.000 đồng một lớp", 2_000_000n, ["lớp"], "exact"],
    ["50.000 đồng mỗi người", 50_000n, ["người"], "exact"],
    ["300.000 đồng / người / ngày", 300_000n, ["người", "ngày"], "exact"],
    ["tối đa 150 triệu đồng/mô hình", 150_000_000n, ["mô hình"], "at-most"],
    ["500.000.000đ/dự án", 500_000_000n, ["dự án"], "exact"],
    ["25 triệu đồng/m2", 25_000_000n, ["m2"], "exact"],
    ["50.000 VND/ giờ/ 1bé", 50_000n, ["giờ", "bé"], "exact"],
    ["40 triệu đ/tấn", 40_000_000n, ["tấn"], "exact"],
  ])("reads %j", (text, amount, per, modality) => {
    const { value, issues } = readVndRate(text);
    expect([value?.vnd, value?.per, value?.modality]).toEqual([amount, per, modality]);
    expect(issues).toEqual([]);
  });

  test.each([
    ["5 tr/ha", 5_000_000n, ["ha"]],
    ["30tr/tháng", 30_000_000n, ["tháng"]],
    ["200k/người/ngày", 200_000n, ["người", "ngày"]],
    ["hỗ trợ 5 tr/ha cho hộ nghèo", 5_000_000n, ["ha"]],
  ])("reads %j, and says that it is abbreviated", (text, amount, per) => {
    const { value, issues } = readVndRate(text);
    expect([value?.vnd, value?.per, issues.map((issue) => issue.code)]).toEqual([amount, per, ["amount-abbreviated"]]);
  });

  test("takes no total for a rate", () => {
    const { value, issues } = readVndRate("7.500 triệu");
    expect([value, issues.map(({ code }) => code)]).toEqual([undefined, ["amount-is-total"]]);
  });
});

test("toVnd() refuses parts of a đồng and other forms", () => {
  expect(() => toVnd({ amount: "0.5", unit: "đồng" })).toThrow(RangeError);
  expect(() => toVnd({ amount: "7.500,0", unit: "triệu" })).toThrow(SyntaxError);
  expect(sumVnd([])).toBe(0n);
});

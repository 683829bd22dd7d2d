import { parseIsoDate } from "@kehoach/core";
import { describe, expect, test } from "vitest";
import { loadUnits, parseUnit, readUnit } from "./index.ts";

const units = await loadUnits();
const codes = (text: string, options = {}) => readUnit(text, units, options).issues.map(({ code }) => code);

test("readUnit() says where it read, what it left, and how sure it is", () => {
  const text = "12 Lê Lợi, P. Bến Nghé, Q1, TPHCM";
  const { value, rest } = readUnit(text, units);
  expect(value.best).toMatchObject({ unit: { code: "26740" }, asOf: "2025-06-30" });
  expect(value.best?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(["Bến Nghé", "1", "TPHCM"]);
  expect(rest.map(({ start, end }) => text.slice(start, end))).toEqual(["12 Lê Lợi, ", ", ", ", "]);
  expect([value.era, value.isAmbiguous]).toEqual(["pre2025", false]);
});

test("spans are those of the text as it was given, composed or not", () => {
  const text = "Phường Bến Nghé, Quận 1".normalize("NFD");
  const span = readUnit(text, units).value.best?.spans[0];
  expect(text.slice(span?.start, span?.end).normalize("NFC")).toBe("Bến Nghé");
});

describe("the era", () => {
  test("is that of today when the text does not say, and that is said", () => {
    const { value, issues } = readUnit("Phường Bến Thành, TPHCM", units);
    expect([value.era, issues.map(({ code }) => code)]).toEqual(["2025", ["unit-era-assumed"]]);
  });

  test.each([
    ["old", "pre2025"],
    ["new", "2025"],
  ] as const)("may be asked for: %s", (era, expected) => {
    expect(readUnit("Phường Bến Thành, TPHCM", units, { era }).value.era).toBe(expected);
  });

  test.each([
    ["Gò Công Đông, Tiền Giang", "824"],
    ["Phú Giáo, Bình Dương", "722"],
    ["xã Gò Công Đông, Tiền Giang", "28747"],
    ["xã Gò Công Đông, Đồng Tháp", "28747"],
    // The short form of a province is the name of its capital, and a bare one may be that of the ward as well.
    ["Vũng Tàu", undefined],
    ["Phường 1, Vũng Tàu", "26506"],
  ])("follows from the province named with a bare name: %s", (text, code) => {
    expect(readUnit(text, units).value.best?.unit.code).toBe(code);
  });

  test("follows from the day of the text", () => {
    expect(readUnit("Phường Bến Thành, TPHCM", units, { asOf: parseIsoDate("2024-05-01") }).value.best).toMatchObject({
      unit: { era: "pre2025" },
      asOf: "2024-05-01",
    });
    expect(readUnit("tỉnh Bắc Ninh", units, { asOf: parseIsoDate("2024-05-01") }).value.best?.unit.code).toBe("27");
    expect(readUnit("tỉnh Bắc Ninh", units).value.best?.unit.code).toBe("24");
  });
});

test.each([
  ["Thừa Thiên - Huế", "46"],
  ["Phan Rang - Tháp Chàm", "582"],
  ["TP. Phan Rang – Tháp Chàm, Ninh Thuận", "582"],
  ["Bà Rịa Vũng Tàu", "77"],
  ["P. Xuân Hương, Đà Lạt, Lâm Đồng", "24781"],
  ["Phan Rang, Khánh Hòa", "22759"],
  ["UBND xã Phúc Thọ Lâm Hà, tỉnh Lâm Đồng", "24907"],
])("a dash may stand inside a name, and a part of a name is no name: %s", (text, code) => {
  expect(readUnit(text, units).value.best?.unit.code).toBe(code);
});

test.each([
  // The longer name with a slip, not the shorter one with a word behind it; a letter lost beside a y; two names a slip away are no answer.
  ["phường An Nhơn Đôg, tỉnh Gia Lai", "21934"],
  ["phường Tân Sơn Nhìì, Thành phố Hồ Chí Minh", "27019"],
  ["phường Phú Thy, tỉnh Lâm Đồng", "22924"],
  ["phường Phú Lm, quận Hà Đông, thành phố Hà Nội", undefined],
  ["xã Giao Thnh, huyện Giao Thủy, tỉnh Nam Định", undefined],
])("a slip in a name: %s", (text, code) => {
  expect(readUnit(text, units).value.best?.unit.code).toBe(code);
});

describe("doubts", () => {
  test.each([
    ["Phường Bến Ngé, Quận 1, TPHCM", ["unit-spelling", "unit-ended"]],
    ["xã Bến Nghé, Quận 1, TPHCM", ["unit-type-differs", "unit-ended"]],
    ["xã Thuận Lợi, huyện Đồng Phú, tỉnh Đồng Nai", ["unit-parents-mixed", "unit-ended"]],
    ["xã Tân Lập", ["unit-ambiguous"]],
    ["", ["unit-unknown"]],
    ["Phường Không Có, Quận 1, TPHCM", ["unit-unknown"]],
  ])("%j: %j", (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test.each([
    // A ward and the city it lies in; two levels that are one unit today; a word that no unit has; a name among other words.
    ["Biên Hòa", undefined, true],
    ["Mường Nhé", undefined, true],
    ["phường Tân Bình", undefined, true],
    ["Côn Đảo", "26732", false],
    ["Trường Sa", "22736", false],
    ["Không Có Đâu", undefined, false],
    ["nghỉ ở Côn Đảo vui", undefined, false],
  ])("a name alone: %s", (text, code, isAmbiguous) => {
    const { value, issues } = readUnit(text, units);
    expect([value.best?.unit.code, value.isAmbiguous]).toEqual([code, isAmbiguous]);
    expect(issues.map((issue) => issue.code)).toEqual([
      isAmbiguous ? "unit-ambiguous" : code === undefined ? "unit-unknown" : "unit-era-assumed",
    ]);
  });

  test("what fits one unit is not said to fit several", () => {
    for (const text of ["Biên Hòa", "phường Tân Bình", "Nguyễn Huệ"])
      expect(readUnit(text, units).issues[0]?.params["count"]).not.toBe("1");
  });

  test("an ambiguous name has candidates and no best", () => {
    const { value } = readUnit("xã Tân Lập", units);
    expect([value.best, value.isAmbiguous, value.candidates.length]).toEqual([undefined, true, 10]);
  });
});

describe("a code", () => {
  test("without a day is answered with all its meanings", () => {
    const { value } = readUnit("26740", units);
    expect([value.best, value.candidates.map(({ unit }) => unit.name)]).toEqual([undefined, ["Sài Gòn", "Bến Nghé"]]);
  });

  test("with a day or an era has one", () => {
    expect(readUnit("26740", units, { asOf: parseIsoDate("2025-06-30") }).value.best?.unit.name).toBe("Bến Nghé");
    expect(readUnit("26740", units, { era: "new" }).value.best?.unit.name).toBe("Sài Gòn");
    expect(readUnit("70000", units).value.best).toBeUndefined();
  });
});

test("with the units of today alone, an old name is not found rather than mistaken", async () => {
  const now = await loadUnits({ eras: ["2025"] });
  expect(readUnit("P. Bến Nghé, Q1, TPHCM", now).value.best).toBeUndefined();
  expect(readUnit("phường Sài Gòn, TPHCM", now).value.best?.unit.code).toBe("26740");
});

test("parseUnit() throws what readUnit() says", () => {
  expect(parseUnit("TP. Đồng Nai", units).code).toBe("75");
  expect(() => parseUnit("xã Tân Lập", units)).toThrow(SyntaxError);
  expect(() => parseUnit("abc", units)).toThrow(new SyntaxError("No administrative unit was recognised in “abc”"));
});

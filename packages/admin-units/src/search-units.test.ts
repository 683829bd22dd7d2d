import { parseIsoDate } from "@kehoach/core";
import { expect, test } from "vitest";
import { createRandom, makeSlip } from "../test/perturb-addresses.ts";
import { loadUnits, searchUnits } from "./index.ts";

const units = await loadUnits();
const asOf = parseIsoDate("2026-11-22");
const names = (text: string, options = {}): readonly string[] =>
  searchUnits(text, units, { asOf, ...options }).map(({ unit, match }) => `${unit.name} ${match}`);

test.each([
  ["ben ngh", { asOf: parseIsoDate("2025-06-30"), province: "79" }, ["Bến Nghé prefix"]],
  ["Sài Gòn", { level: "commune" }, ["Sài Gòn exact"]],
  ["Mỹ Quý", { level: "commune" }, ["Mỹ Quý exact", "Mỹ Quí exact"]],
  ["xã Mỹ Quí", { level: "commune" }, ["Mỹ Quí exact", "Mỹ Quý exact"]],
  ["phuong tan binh", { level: "commune", province: "79", limit: 1 }, ["Tân Bình exact"]],
  ["P. 1", { asOf: parseIsoDate("2025-06-30"), province: "79", limit: 1 }, ["1 exact"]],
  ["quận Bình Thạnh", { level: "commune", limit: 1 }, ["Bình Thạnh exact"]],
  ["xã Tnâ Bình", { level: "commune" }, ["Tân Bình fuzzy"]],
  ["tịnh biên", { level: "commune", limit: 1 }, ["Tịnh Biên exact"]],
  ["hoa bin", { province: "25" }, ["Hòa Bình prefix", "Tân Hòa fuzzy"].slice(0, 1)],
  ["dong thpa", { level: "province" }, ["Đồng Tháp fuzzy"]],
  ["mui", { province: "68" }, ["Mũi Né prefix"]],
  ["gon", { province: "79", limit: 1 }, ["Sài Gòn words"]],
  ["Kpé", { level: "commune" }, ["Kép fuzzy"]],
  ["Tnâ Bình", { level: "commune" }, ["Tân Bình fuzzy"]],
  ["Tân Hợ", { level: "commune" }, ["Tân Hợp prefix"]],
  ["Bình Yn", { level: "commune" }, ["Bình Yên fuzzy"]],
  // A blank ends a word, a mark that was typed is meant, and what is all but written out comes before what is not.
  ["Trà n", { level: "commune", limit: 1 }, ["Trà Ôn fuzzy"]],
  ["Tân Thận", { level: "commune", limit: 1 }, ["Tân Thuận fuzzy"]],
  ["Yên Th", { level: "commune", limit: 1 }, ["Yên Thế prefix"]],
  ["Bình Sn", { level: "commune", limit: 1 }, ["Bình Sơn fuzzy"]],
  ["tanthanh", { level: "commune", limit: 1 }, ["Tân Thanh exact"]],
  ["zzzzzz", {}, []],
  ["", {}, []],
])("searchUnits(%j, %j)", (text, options, expected) => {
  expect(names(text, options).slice(0, expected.length || 10)).toEqual(expected);
});

test("equal hits come in Vietnamese order", () => {
  expect(names("h", { level: "province", limit: 6 }).map((name) => name.replace(" prefix", ""))).toEqual([
    "Hà Nội",
    "Hà Tĩnh",
    "Hải Phòng",
    "Hồ Chí Minh",
    "Huế",
    "Hưng Yên",
  ]);
});

test("of all communes of today, misspelt, nineteen in twenty come first and nearly all in five", () => {
  const random = createRandom(9);
  const communes = units.listUnits(asOf, { level: "commune" });
  let first = 0;
  let five = 0;
  for (const { name } of communes) {
    const hits = searchUnits(makeSlip(name, random), units, { asOf, level: "commune", limit: 5 }).map(({ unit }) => unit.name);
    if (hits[0] === name) first += 1;
    if (hits.includes(name)) five += 1;
  }
  expect(first / communes.length).toBeGreaterThan(0.95);
  expect(five / communes.length).toBeGreaterThan(0.997);
});

test.each([
  // A letter lost beside a y, a blank on the wrong side of one, namesakes that would fill the list, a word for a type that is none.
  ["Ty Sơn", "Tây Sơn"],
  ["Sơn Thy", "Sơn Thủy"],
  ["Thủ yNguyên", "Thủy Nguyên"],
  ["Tân Hơng", "Tân Hương"],
  ["An Binê", "An Biên"],
  ["Xa ung", "Xa Dung"],
  ["Y Ma", "Ya Ma"],
])("of five communes for %j one is %j", (text, expected) => {
  expect(searchUnits(text, units, { asOf, level: "commune", limit: 5 }).map(({ unit }) => unit.name)).toContain(expected);
});

test("a limit is a whole number of 1 or more", () => {
  for (const limit of [0, -1, 1.5, Number.NaN]) expect(() => searchUnits("a", units, { asOf, limit })).toThrow(RangeError);
});

import { expect, test } from "vitest";
import { locateInSource } from "./locate-in-source.ts";
import { type NormalFormPart, normalizeText } from "./normalize-text.ts";
import { toComposed } from "./to-composed.ts";

test.each([
  ["“Kế  hoạch” 2026\u00a0– 2030", '"Kế hoạch" 2026 - 2030'],
  ["Độc lập — Tự do ‒ Hạnh phúc −5", "Độc lập - Tự do - Hạnh phúc -5"],
  ["«Đề án» ‘số’ ″’", "\"Đề án\" 'số' \"'"],
  ["ke\u0302\u0301 hoa\u0323ch", "kế hoạch"],
  ["e\u0323\u0302", "ệ"], // marks in the other order
  ["a\u0302\u0340", "ầ"], // the tone mark that Unicode has given up
  ["chu\u00adyển đổ\u200bi\u200e số\ufeff", "chuyển đổi số"],
  ["tổ\u200b\u0323", "tộ\u0309"],
  ["a\u200b\u0301", "á"],
  ["ế\u0000\u0323", "ệ\u0301"],
  ["ế\ufeff\u0323", "ệ\u0301"],
  ["dòng 1\r\ndòng 2\rdòng 3\u2028dòng 4\fdòng 5", "dòng 1\ndòng 2\ndòng 3\ndòng 4\ndòng 5"],
  ["STT\tNội dung\t\tKinh phí", "STT\tNội dung\t\tKinh phí"],
  ["a \u200b b", "a b"],
  ["ÐỒNG NAI, ðề án", "ĐỒNG NAI, đề án"],
  ["Ɖồng", "Đồng"],
  ["hіệu quả", "hiệu quả"], // a Cyrillic і
  ["СNTT", "CNTT"], // a Cyrillic С
  ["Mục А", "Mục A"], // nothing else in the text is Cyrillic
  ["Москва А", "Москва А"],
  ["Αn Giang, Ομάδα Α", "An Giang, Ομάδα Α"],
  ["ＵＢＮＤ　２０２６：１００％", "UBND 2026:100%"],
  ["Ⅳ. ﬁle, ﬃ", "IV. file, ffi"],
  ["\u0000số\u0007 05\u0085x", "số 05\nx"],
  ["a\ud800b", "a\ufffdb"],
  ["😀 👩‍👧 ok", "😀 👩👧 ok"],
  ["각각", "각각".normalize("NFC")],
  ["", ""],
  ["   ", " "],
])("normalizeText(%j) is %j", (text, normal) => {
  expect(normalizeText(text).text).toBe(normal);
});

test.each<[NormalFormPart, string]>([
  ["spaces", "a\u00a0 b\r\nc"],
  ["dashes", "2026 – 2030"],
  ["quotes", "“số”"],
  ["invisible", "a\u200bb"],
  ["look-alikes", "Ðề án ５ СNTT"],
])("normalizeText() can leave out %s", (part, text) => {
  expect(normalizeText(text, { keep: [part] }).text).toBe(text);
  expect(normalizeText(text).text).not.toBe(text);
});

// The words of the normal form, and the words of the source they come from.
test.each([
  ["Kinh   phí: “7.500\u00a0triệu”", "7.500 triệu", "7.500\u00a0triệu"],
  ["ho\u0300a bi\u0300nh", "bình", "bi\u0300nh"],
  ["ho\u0300a bi\u0300nh", "hòa bình", "ho\u0300a bi\u0300nh"],
  ["chuyển\u00ad đổi   số", "đổi số", "đổi   số"],
  ["chuyển\u00ad đổi   số", "chuyển", "chuyển"],
  ["dòng một\r\ndòng hai", "dòng hai", "dòng hai"],
  ["dòng một\r\ndòng hai", "một\ndòng", "một\r\ndòng"],
  ["\ufeffĐề án", "Đề", "Đề"],
  ["ﬁle 2", "ile", "ﬁle"], // a ligature is taken whole
])("locateInSource() of %j finds %j at %j", (source, words, place) => {
  const { text, pieces } = normalizeText(source);
  const start = text.indexOf(words);
  const found = locateInSource(pieces, start, start + words.length);
  expect(source.slice(found?.start, found?.end)).toBe(place);
});

test("locateInSource() has no place for nothing and for what lies outside", () => {
  const { pieces } = normalizeText("abc");
  expect(locateInSource(pieces, 1, 1)).toBeUndefined();
  expect(locateInSource(pieces, 3, 5)).toBeUndefined();
  expect(locateInSource([], 0, 1)).toBeUndefined();
  expect(locateInSource(pieces, 2, 9)).toEqual({ start: 2, end: 3 });
});

test("toComposed() leaves a heap of marks as it is, and does not sort it for minutes", () => {
  const heap = `a${"\u0301\u0323".repeat(200_000)}`;
  expect(toComposed(`e\u0301${heap} e\u0301`)).toBe(`\u00e9${heap} \u00e9`);
  expect(normalizeText(`e\u0301${heap} e\u0301`).text).toBe(`\u00e9${heap} \u00e9`);
});

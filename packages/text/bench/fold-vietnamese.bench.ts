import { remove as diacritics } from "diacritics";
import deburr from "lodash.deburr";
import removeAccents from "remove-accents";
import { bench, describe } from "vitest";
import { foldVietnamese } from "../src/fold-vietnamese.ts";

const paragraph =
  "Ủy ban nhân dân tỉnh giao Sở Khoa học và Công nghệ chủ trì, phối hợp với các sở, ban, ngành mở 12 lớp bồi dưỡng kỹ năng số cho cán bộ, " +
  "công chức cấp xã trong giai đoạn 2026 - 2030; kinh phí 7.500 triệu đồng từ ngân sách tỉnh, quyết toán trước ngày 31/12 hằng năm.\n";
const megabyte = paragraph.repeat(Math.ceil(1_000_000 / paragraph.length)).slice(0, 1_000_000);
const names = paragraph.split(/[,;.\n]\s*/u).filter((name) => name !== "");

const contenders: Readonly<Record<string, (text: string) => string>> = {
  foldVietnamese,
  "normalize, \\p{M}": (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d").toLowerCase(),
  "normalize, range of marks": (text) =>
    text
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/gu, "")
      .toLowerCase()
      .replace(/đ/gu, "d"),
  "lodash.deburr": (text) => deburr(text).toLowerCase(),
  "lodash.deburr after NFD": (text) => deburr(text.normalize("NFD")).toLowerCase(),
  "remove-accents": (text) => removeAccents(text).toLowerCase(),
  diacritics: (text) => diacritics(text).toLowerCase(),
};

// Every letter of the alphabet, every vowel with every tone, in both cases: who cannot fold it is not timed.
const tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const vowels = Array.from("aăâeêioôơuưyAĂÂEÊIOÔƠUƯY").flatMap((vowel) => tones.map((tone) => vowel + tone));
const alphabet = `${vowels.join("")}bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX`;
const wanted = (text: string): string =>
  Array.from(text.normalize("NFD"))
    .filter((letter) => !/\p{M}/u.test(letter))
    .map((letter) => (letter === "đ" || letter === "Đ" ? "d" : letter.toLowerCase()))
    .join("");

for (const [title, form, text] of [
  ["1 MB, composed", "NFC", megabyte],
  ["1 MB, decomposed", "NFD", megabyte.normalize("NFD").slice(0, 1_000_000)],
] as const) {
  describe(title, () => {
    for (const [name, fold] of Object.entries(contenders)) {
      const probe = alphabet.normalize(form);
      if (fold(probe) === wanted(probe))
        bench(name, () => void fold(text).charCodeAt(text.length >> 1)); // reading a letter makes engines join the parts
      else console.log(`${name} folds ${form} wrongly: not timed`);
    }
  });
}

describe("short names, composed", () => {
  for (const [name, fold] of Object.entries(contenders)) {
    const probe = alphabet.normalize("NFC");
    if (fold(probe) === wanted(probe))
      bench(name, () => {
        for (const each of names) fold(each).charCodeAt(0);
      });
  }
});

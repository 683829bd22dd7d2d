// What foldVietnamese is measured against, and how a contender shows that it may be timed.
import { remove as diacritics } from "diacritics";
import deburr from "lodash.deburr";
import removeAccents from "remove-accents";

export const paragraph =
  "Ủy ban nhân dân tỉnh giao Sở Khoa học và Công nghệ chủ trì, phối hợp với các sở, ban, ngành mở 12 lớp bồi dưỡng kỹ năng số cho cán bộ, " +
  "công chức cấp xã trong giai đoạn 2026 - 2030; kinh phí 7.500 triệu đồng từ ngân sách tỉnh, quyết toán trước ngày 31/12 hằng năm.\n";

export const peers = {
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
const wanted = Array.from(alphabet.normalize("NFD"))
  .filter((letter) => !/\p{M}/u.test(letter))
  .map((letter) => (letter === "đ" || letter === "Đ" ? "d" : letter.toLowerCase()))
  .join("");

/** Whether a contender folds every letter of a form right. */
export const foldsAll = (fold, form) => fold(alphabet.normalize(form)) === wanted;

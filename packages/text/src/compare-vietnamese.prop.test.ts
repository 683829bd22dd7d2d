import fc from "fast-check";
import { expect, test } from "vitest";
import { compareVietnamese } from "./compare-vietnamese.ts";
import { foldVietnamese } from "./fold-vietnamese.ts";
import { isSyllable } from "./is-syllable.ts";

const names =
  "An Giang,Bà Rịa,Ba Vì,Bạc Liêu,Bắc Giang,Bắc Kạn,Bắc Ninh,Bến Tre,Bình Dương,Bình Định,Bình Phước,Bình Thuận,Cà Mau,Cao Bằng,Cần Thơ,Đà Nẵng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Giang,Hà Nam,Hà Nội,Hà Tĩnh,Hải Dương,Hải Phòng,Hậu Giang,Hòa Bình,Hưng Yên,Khánh Hòa,Kiên Giang,Kon Tum,Lai Châu,Lạng Sơn,Lào Cai,Lâm Đồng,Long An,Nam Định,Nghệ An,Ninh Bình,Ninh Thuận,Phú Thọ,Phú Yên,Quảng Bình,Quảng Nam,Quảng Ngãi,Quảng Ninh,Quảng Trị,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,Thừa Thiên Huế,Tiền Giang,Trà Vinh,Tuyên Quang,Vĩnh Long,Vĩnh Phúc,Yên Bái".split(
    ",",
  );

test("compareVietnamese() and Intl.Collator differ only where a tone of an earlier word meets a letter of a later one", () => {
  const collator = new Intl.Collator("vi");
  const differing: string[] = [];
  for (const a of names)
    for (const b of names) {
      if (Math.sign(compareVietnamese(a, b)) === Math.sign(collator.compare(a, b)) || a > b) continue;
      differing.push(`${a} | ${b}`);
      // The first words have the same letters and other tones; the second words have other letters.
      const [first, second] = [a, b].map((name) => name.split(" "));
      expect(foldVietnamese(first?.[0] ?? "")).toBe(foldVietnamese(second?.[0] ?? ""));
      expect(first?.[0]).not.toBe(second?.[0]);
      expect(foldVietnamese(first?.[1] ?? "")).not.toBe(foldVietnamese(second?.[1] ?? ""));
    }
  expect(differing).toEqual(["Ba Vì | Bà Rịa"]);
});

/** Every syllable that isSyllable() knows: built from its parts, with the tone on each letter in turn. */
const syllables = (() => {
  const found = new Set<string>();
  const onsets = ["", ..."b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ")];
  const vowels = "a ă â e ê i iê y yê o oo ô ơ u uô ư ươ oa oă oe uâ uê uơ uy uyê".split(" ");
  const finals = ["", ..."i o u y a m n ng nh p t c ch ê".split(" ")];
  for (const onset of onsets)
    for (const rhyme of vowels.flatMap((vowel) => finals.map((final) => vowel + final)))
      for (const tone of ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"])
        for (let at = 1; at <= rhyme.length; at++) {
          const word = (onset + rhyme.slice(0, at) + tone + rhyme.slice(at)).normalize("NFC");
          if (isSyllable(word)) found.add(word);
        }
  return [...found];
})();

test("compareVietnamese() and Intl.Collator agree on all 17,776 syllables of both styles", () => {
  expect(syllables).toHaveLength(17_776);
  expect([...syllables].sort(compareVietnamese)).toEqual([...syllables].sort(new Intl.Collator("vi").compare));
});

test("on words and numbers compareVietnamese() and Intl.Collator differ for one reason alone", () => {
  const collator = new Intl.Collator("vi", { numeric: true });
  const words = fc.oneof(fc.constantFrom(...syllables), fc.constantFrom("Bà", "Rịa", "ba", "Ba", "an", "An", "hòa", "2", "10"));
  const texts = fc.array(words, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const ours = Math.sign(compareVietnamese(a.join(" "), b.join(" ")));
      if (ours === Math.sign(collator.compare(a.join(" "), b.join(" ")))) return;
      // The first word that differs does so in a tone alone, and letters of a later one differ: the collator looks at those first.
      const at = a.findIndex((word, index) => compareVietnamese(word.toLowerCase(), b[index]?.toLowerCase() ?? "") !== 0);
      const plain = (list: readonly string[]): string => list.map(toneless).join(" ");
      expect(toneless(a[at] ?? "")).toBe(toneless(b[at] ?? ""));
      expect(plain(a.slice(at + 1))).not.toBe(plain(b.slice(at + 1)));
    }),
    { numRuns: 5_000 },
  );
});

const toneless = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, "");

test.each([
  ["numbers go by their value", "Phường 9", "Phường 10"],
  ["numbers stand before letters", "10", "a"],
  ["the first word decides", "Ba Vì", "Bà Rịa"],
  ["letters of other languages stand behind ours", "z", "ß"],
])("compareVietnamese() differs from Intl.Collator: %s", (_, first, second) => {
  expect(compareVietnamese(first, second)).toBeLessThan(0);
});

test("compareVietnamese() puts small letters before capitals, as Intl.Collator does", () => {
  const list = ["an", "An", "AN", "an giang", "An Giang", "AN GIANG", "ân"];
  expect([...list].reverse().sort(compareVietnamese)).toEqual(list);
  expect([...list].reverse().sort(new Intl.Collator("vi").compare)).toEqual(list);
});

import type { CountUnit } from "../model/quantity.ts";

/** Nouns that plans count, folded, longest first within a kind. */
const nouns: readonly (readonly [CountUnit, readonly string[]])[] = [
  ["attendance", ["luot nguoi", "luot hoc vien", "luot can bo", "luot", "hoc luot"]],
  [
    "person",
    [
      "chuyen gia",
      "can bo",
      "cong chuc",
      "vien chuc",
      "cbccvc",
      "cbcc",
      "giang vien",
      "giao vien",
      "hoc vien",
      "hoc sinh",
      "sinh vien",
      "ky su",
      "cu nhan",
      "thac si",
      "thac sy",
      "tien si",
      "nhan luc",
      "nhan su",
      "lao dong",
      "nguoi",
      "thanh vien",
      "doan vien",
      "hoi vien",
      "nong dan",
      "lanh dao",
      "nghien cuu vien",
      "tuyen truyen vien",
      "tai khoan",
    ],
  ],
  [
    "organisation",
    [
      "doanh nghiep",
      "hop tac xa",
      "co quan",
      "don vi",
      "to chuc",
      "truong",
      "co so",
      "trung tam",
      "ho kinh doanh",
      "ho gia dinh",
      "ho",
      "smes",
    ],
  ],
  ["group", ["nhom nghien cuu", "nhom", "to cong nghe so", "to", "doi", "cau lac bo", "mang luoi"]],
  ["class", ["lop", "khoa hoc", "khoa", "chuong trinh dao tao", "chuyen de"]],
  ["event", ["chien dich", "buoi", "hoi nghi", "hoi thao", "cuoc thi", "dot", "su kien", "dien dan", "toa dam"]],
  [
    "document",
    [
      "van ban",
      "bao cao",
      "tai lieu",
      "giao trinh",
      "chuong trinh",
      "de an",
      "mo hinh",
      "bai giang",
      "tin bai",
      "tin, bai",
      "video",
      "san pham",
    ],
  ],
  ["place", ["xa, phuong", "xa", "phuong", "dac khu", "huyen", "tinh", "thanh pho", "thon", "ap", "khu pho", "diem"]],
];

const byNoun = new Map(nouns.flatMap(([unit, words]) => words.map((word) => [word, unit] as const)));
const pattern = new RegExp(`^(?:${[...byNoun.keys()].sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}\\d])`, "u");

/**
 * The counted noun at the head of some folded words.
 *
 * @param folded - What stands after a number, folded.
 * @returns The kind of thing and the length of the noun.
 */
export function countNoun(folded: string): { readonly unit: CountUnit; readonly length: number } | undefined {
  const match = pattern.exec(folded);
  const unit = match === null ? undefined : byNoun.get(match[0]);
  return match === null || unit === undefined ? undefined : { unit, length: match[0].length };
}

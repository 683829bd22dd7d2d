import { bench, describe } from "vitest";
import { knownAgencies } from "../src/known-agencies.ts";
import { readAgencies } from "../src/read-agencies.ts";

// Cells in the forms of annexes: short, with commas inside names, with a list of five.
const cells = [
  "Sở KH&CN",
  "Các sở, ban, ngành; UBND cấp xã",
  "Sở Văn hóa, Thể thao và Du lịch, Sở Y tế",
  "Công an tỉnh; Báo Bắc Giang; các doanh nghiệp",
  "Sở GD&ĐT, Sở LĐTBXH, các cơ sở giáo dục nghề nghiệp, các trường cao đẳng, đại học trong tỉnh",
];
const expected = [1, 2, 2, 3, 4];

/** What an application writes first: cut at every comma and semicolon, compare with a list of names. */
const names = new Map(
  knownAgencies.all.flatMap(({ id, name, shortName }) => [name, shortName].map((each) => [each.toLowerCase(), id] as const)),
);
const byCutting = (text: string): readonly string[] => text.split(/[,;]/u).flatMap((part) => names.get(part.trim().toLowerCase()) ?? []);

/** The next step: one alternation of all names, the longest first, over the text without tone marks. */
const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/giu, "d").toLowerCase();
const alternation = new RegExp(
  [...names.keys()]
    .map(fold)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join("|"),
  "gu",
);
const byAlternation = (text: string): readonly string[] => fold(text).match(alternation) ?? [];

const countsOf = (read: (text: string) => readonly unknown[]): string => cells.map((cell) => read(cell).length).join(" ");
const ours = (text: string): readonly unknown[] => readAgencies(text).value ?? [];
if (countsOf(ours) !== expected.join(" ")) throw new Error(`readAgencies finds ${countsOf(ours)}`);
console.log(
  `agencies in the five cells: ${expected.join(" ")}; by cutting: ${countsOf(byCutting)}; by alternation: ${countsOf(byAlternation)}`,
);

describe("five cells", () => {
  bench("readAgencies: bodies, classes, places, roles, issues", () => {
    for (const cell of cells) readAgencies(cell);
  });
  bench("cut at commas and semicolons: wrong on four of the five", () => {
    for (const cell of cells) byCutting(cell);
  });
  bench("one alternation of all names over folded text: no short forms, no classes in other words", () => {
    for (const cell of cells) byAlternation(cell);
  });
});

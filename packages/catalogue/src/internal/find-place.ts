/** A stretch of the text of a document. */
export interface FoundPlace {
  readonly start: number;
  readonly end: number;
  /** What the last step stands on: a row of a table, or anything else. */
  readonly isRow: boolean;
  /** Length of the marker at its head: `a)`, `1.`, `-`. */
  readonly marker: number;
}

/** A heading to look for, and the headings of the same kind that end what stands under it. */
interface Step {
  readonly begins: RegExp;
  readonly ends: RegExp;
  /** How many of them come first. */
  readonly skip?: number;
  readonly isRow?: true;
}

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
const letters = ["a", "b", "c", "d", "đ", "e", "f", "g", "h", "i", "k", "l", "m"];
const mark = String.raw`^[#*\s<b>]{0,12}`;
const escape = (text: string): string => text.replaceAll(".", String.raw`\.`);
const line = (ordinal: string, after: string): RegExp => new RegExp(`${mark}${escape(ordinal)}${after}`, "gmu");
const rowOf = (ordinal: string): RegExp =>
  new RegExp(String.raw`^[ \t]{0,12}${escape(ordinal)}(?:\t|[ ]{0,12}$|[ ]{1,12}(?=[A-ZĐÁỨ]))`, "gmu");
const nextOf = (row: string): string => (row === "3.2" ? "4" : row.replace(/(?<!\d)\d{1,4}$/u, (last) => String(Number(last) + 1)));

/** After `e` some documents go on with `f`, and most with `g`. */
const nextLetters = (name: string): string => (name === "e" ? "[fg]" : (letters[letters.indexOf(name) + 1] ?? "z"));

/**
 * Where a document says what a label names: `Phần III, mục II.2, điểm đ` is Phần III, in it II., in it 2., in it đ).
 *
 * @param text - The text of the document, line by line.
 * @param label - The label of a place.
 * @returns The stretch; nothing when a step is not there, or when the label names no place of its own, such as `Trang đầu, căn cứ`.
 */
export function findPlace(text: string, label: string): FoundPlace | undefined {
  const around = findAround(text, label);
  return around?.isNamed === true ? around : undefined;
}

/** Where the steps of a label lead, and whether its last part is one of them. */
export function findAround(text: string, label: string): (FoundPlace & { readonly isNamed: boolean }) | undefined {
  let [start, end, marker, isRow, isNamed] = [0, text.length, 0, false, false];
  for (const part of label.split(", ")) {
    const steps = stepsOf(part, label.startsWith("Phụ lục"));
    isNamed = steps !== undefined;
    for (const { begins, ends, skip = 0, isRow: row = false } of steps ?? []) {
      const slice = text.slice(start, end);
      const found = [...slice.matchAll(begins)][skip];
      if (found === undefined) return undefined;
      [marker, isRow] = [found[0].length, row];
      const from = start + found.index;
      const next = firstAfter(slice, ends, found.index + marker);
      [start, end] = [from, next === undefined ? end : start + next];
    }
  }
  return { start, end, isRow, marker, isNamed };
}

function firstAfter(text: string, pattern: RegExp, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index;
}

/** The steps that a part of a label is; none for one that only describes. */
function stepsOf(part: string, inAnnex: boolean): readonly Step[] | undefined {
  const [, kind = part, name = ""] = /^(\p{L}+(?: lục)?)(?: (.*))?$/u.exec(part) ?? [];
  switch (kind) {
    case "Phần":
      return [{ begins: line(`Phần ${name}`, String.raw`(?!\p{L})`), ends: /^[#*\s]{0,12}(?:Phần [IVX]+|Phụ lục)(?!\p{L})/gmu }];
    case "Phụ lục":
      return [
        {
          begins: line(`Phụ lục${name === "" ? "" : ` ${name}`}`, String.raw`(?![\p{L}\d])`),
          ends: /^[#*\s]{0,12}Phụ lục(?!\p{L})/gmu,
        },
      ];
    case "mục":
    case "Mục":
      return headings(name, inAnnex);
    case "điểm":
      return [{ begins: line(name, String.raw`\)`), ends: line(nextLetters(name), String.raw`\)`) }];
    case "dấu":
      return [{ begins: /^\*\s/gmu, ends: /^\*\s/gmu, skip: Number(name.replace("sao ", "")) - 1 }];
    case "Điều":
      return [{ begins: line(`Điều ${name}`, String.raw`\.`), ends: /^[ ]{0,4}(?:Điều \d|Đ(?:Ề|ề) (?:ÁN|án)$)/gmu }];
    case "gạch":
      return [{ begins: /^-\s/gmu, ends: /^-\s/gmu, skip: Number(name) - 1 }];
    case "dòng":
      return /^\d/u.test(name) ? [{ begins: rowOf(name), ends: rowOf(nextOf(name)), isRow: true }] : undefined;
    case "đến":
      return [{ begins: new RegExp(`^Đến năm ${name.slice(-4)}:`, "gmu"), ends: /^Đến năm \d{4}:|^[IVX]{1,5}\./gmu }];
    default:
      return undefined;
  }
}

/** `II.2`: II. and then 2.; `III.1.2`: III., then 1. or 1.1.; deeper numbers are printed whole. */
function headings(name: string, inAnnex: boolean): readonly Step[] {
  const [first = "", ...rest] = name.split(".");
  const isRoman = romans.includes(first);
  const after = String.raw`(?:[.)\t ]|$)`;
  const next = romans[romans.indexOf(first) + 1] ?? "XI";
  // In an annex a Roman number may stand alone in its line; in a table of the body it is a row.
  const alone = inAnnex ? String.raw`|\s*$` : "";
  const roman: Step = {
    begins: line(first, String.raw`(?:\.|</b>| [A-ZĐ]${alone})`),
    ends: line(next, String.raw`(?:\.|</b>| [A-ZĐ]${alone})`),
  };
  const numbers = (isRoman ? rest : [first, ...rest]).map((_, index, all): Step => {
    const path = all.slice(0, index + 1);
    const following = [...path.slice(0, -1), String(Number(path.at(-1)) + 1)].join(".");
    return { begins: line(path.join("."), String.raw`(?:\.\s|${after})`), ends: line(following, after) };
  });
  return [...(isRoman ? [roman] : []), ...numbers];
}

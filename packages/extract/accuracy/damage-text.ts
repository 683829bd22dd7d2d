import { createDice, type Dice } from "./random-plans.ts";

/** What happens to documents on their way through scanners, converters and mail. */
export const damages = ["none", "page cuts", "lost separators", "lost headers", "OCR slips", "glued cells", "NFD"] as const;

/** One of them. */
export type Damage = (typeof damages)[number];

/**
 * Whether a damage happens to a layout: the separators of Markdown and HTML are their form, and their cells do not run together.
 *
 * @param damage - The damage.
 * @param format - How the text is to be read.
 * @returns Whether it is tried.
 */
export function canDamage(damage: Damage, format: string): boolean {
  return !((format === "markdown" || format === "html") && (damage === "lost separators" || damage === "glued cells"));
}

/**
 * Damages the text of a document.
 *
 * @param text - The text.
 * @param damage - What happens to it.
 * @param seed - Where it happens.
 * @returns The damaged text.
 */
export function damageText(text: string, damage: Damage, seed: number): string {
  const dice = createDice(seed);
  switch (damage) {
    case "none":
      return text;
    case "page cuts":
      return cutPages(text, dice);
    case "lost separators":
      return text.replaceAll("\t", " ");
    case "lost headers":
      return loseHeaders(text, dice);
    case "OCR slips":
      return misread(text, dice);
    case "glued cells":
      return glue(text, dice);
    case "NFD":
      return text.normalize("NFD");
    default:
      return damage satisfies never;
  }
}

/** A page takes about so many letters. */
const page = 1500;

/** A page ends in the middle of a paragraph or between two lines; its number stands alone. */
function cutPages(text: string, dice: Dice): string {
  let number = 1;
  let left = page + dice.next(page / 2);
  return text
    .split("\n")
    .flatMap((line) => {
      left -= line.length + 1;
      // A table in Markdown or HTML has no pages.
      if (left > 0 || line.startsWith("|") || line.startsWith("<")) return [line];
      left = page + dice.next(page / 2);
      number += 1;
      const words = line.split(" ");
      const at = words.findIndex((word, place) => place > 4 && /^\p{Ll}/u.test(word));
      if (line.includes("\t") || at < 0) return ["", String(number), "", line];
      return [words.slice(0, at).join(" "), "", String(number), "", words.slice(at).join(" ")];
    })
    .join("\n");
}

/** The header of the table is lost, or the last cells of it. */
function loseHeaders(text: string, dice: Dice): string {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => /^(?:\t|\| )?(?:STT|TT|Số TT)(?:\t| \||$)/u.test(line));
  if (at < 0) return text;
  const line = lines[at] ?? "";
  if (line.includes("\t") && !line.startsWith("\t")) {
    if (dice.next(2) === 0) lines.splice(at, 1);
    else lines[at] = line.split("\t").slice(1, 4).join("\t");
    return lines.join("\n");
  }
  if (line.startsWith("| ")) {
    lines[at] = line.replace(/[^|]+/gu, "  ");
    return lines.join("\n");
  }
  // Cells one a line: those up to the next blank line that ends the row.
  const end = lines.findIndex((words, index) => index > at && /^\t?(?:I|1)$/u.test(words));
  if (end > at) lines.splice(at + 2, Math.max(0, end - at - 4));
  return lines.join("\n");
}

const looksLike: Readonly<Record<string, string>> = {
  ố: "ó",
  ộ: "ọ",
  ụ: "u",
  ứ: "ú",
  ậ: "ạ",
  ể: "ề",
  ẵ: "ã",
  ợ: "ọ",
  ặ: "ạ",
  ỹ: "ỳ",
  ữ: "ũ",
  đ: "d",
};

/** One letter in sixty is read as one that looks like it. */
function misread(text: string, dice: Dice): string {
  return Array.from(text.normalize("NFC"))
    .map((letter) => (looksLike[letter] !== undefined && dice.next(6) === 0 ? looksLike[letter] : letter))
    .join("");
}

/** Two neighbouring cells of a row run together. */
function glue(text: string, dice: Dice): string {
  return text
    .split("\n")
    .map((line) => {
      const cells = line.split("\t");
      if (cells.length < 4 || line.startsWith("\t") || dice.next(4) > 0) return line;
      // Lead and coordinating run together most often: both are narrow columns of names.
      return [...cells.slice(0, 2), `${cells[2] ?? ""} ${cells[3] ?? ""}`, "", ...cells.slice(4)].join("\t");
    })
    .join("\n");
}

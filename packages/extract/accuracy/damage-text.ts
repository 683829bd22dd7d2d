import { createDice, type Dice } from "./random-plans.ts";

/** What happens to documents on their way through scanners, converters and mail. */
export const damages = ["none", "page cuts", "lost separators", "lost headers", "OCR slips", "glued cells", "NFD"] as const;

/** One of them. */
export type Damage = (typeof damages)[number];

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
      return text.replaceAll("\t", " ").replace(/ \| /gu, " ").replace(/^\| | \|$/gmu, "");
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

/** A page ends in the middle of a paragraph or between two lines; its number stands alone. */
function cutPages(text: string, dice: Dice): string {
  const lines = text.split("\n");
  let page = 1;
  return lines
    .flatMap((line, index) => {
      if (index === 0 || dice.next(14) > 0) return [line];
      page += 1;
      const words = line.split(" ");
      const at = words.findIndex((word, place) => place > 4 && /^\p{Ll}/u.test(word));
      if (line.includes("\t") || line.startsWith("|") || line.startsWith("<") || at < 0) return ["", String(page), "", line];
      return [words.slice(0, at).join(" "), "", String(page), "", words.slice(at).join(" ")];
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

const looksLike: Readonly<Record<string, string>> = { ố: "ó", ộ: "ọ", ụ: "u", ứ: "ú", ậ: "ạ", ể: "ề", ẵ: "ã", ợ: "ọ", ặ: "ạ", ỹ: "ỳ", ữ: "ũ", đ: "d" };

/** One letter in sixty is read as one that looks like it. */
function misread(text: string, dice: Dice): string {
  return [...text.normalize("NFC")].map((letter) => (looksLike[letter] !== undefined && dice.next(6) === 0 ? looksLike[letter] : letter)).join("");
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

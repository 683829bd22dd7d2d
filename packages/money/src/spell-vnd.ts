import { digitWords } from "./internal/number-words.ts";
import type { Vnd } from "./vnd.ts";

/** How an amount is written in words. */
export interface SpellVndOptions {
  /** Word for a zero in the place of tens. Default: `linh`; `lẻ` is southern. */
  readonly zeroTens?: "linh" | "lẻ";
  /** Word for a thousand. Default: `nghìn`; `ngàn` is southern. */
  readonly thousand?: "nghìn" | "ngàn";
  /** Spelling of the word for a thousand million. Default: `tỷ`. */
  readonly billion?: "tỷ" | "tỉ";
  /** Word for a four behind hai mươi … chín mươi. Default: `tư`. */
  readonly four?: "tư" | "bốn";
  /** `true` ends with `chẵn`, which says that nothing follows. Default: `false`. */
  readonly even?: boolean;
  /** `false` begins with a small letter. Default: `true`. */
  readonly capital?: boolean;
  /** `false` leaves out `đồng`. Default: `true`. */
  readonly withUnit?: boolean;
}

/** The 1,000 groups of three digits in the words of one choice of options: `short` where nothing precedes, `full` with its hundreds. */
interface Groups {
  readonly short: readonly string[];
  readonly full: readonly string[];
}

// At most four tables of 1,000 short strings, made when first asked for; equal arguments always give the same table.
const tables = new Map<string, Groups>();

function groupsOf(zeroTens: string, four: string): Groups {
  const key = `${zeroTens} ${four}`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  const short: string[] = [];
  const full: string[] = [];
  for (let group = 0; group < 1000; group += 1) {
    const tail = spellTens(group % 100, four);
    const hundreds = `${digitWords[Math.floor(group / 100)] ?? ""} trăm`;
    const joined = group % 100 === 0 ? hundreds : `${hundreds} ${group % 100 < 10 ? `${zeroTens} ` : ""}${tail}`;
    full.push(joined);
    short.push(group < 100 ? tail : joined);
  }
  const made = { short, full };
  tables.set(key, made);
  return made;
}

function spellTens(value: number, four: string): string {
  const tens = Math.floor(value / 10);
  const unit = value % 10;
  const word = digitWords[unit] ?? "";
  if (tens === 0) return word;
  const last = unit === 0 ? "" : unit === 5 ? " lăm" : unit === 1 && tens > 1 ? " mốt" : unit === 4 && tens > 1 ? ` ${four}` : ` ${word}`;
  return `${tens === 1 ? "mười" : `${digitWords[tens] ?? ""} mươi`}${last}`;
}

/**
 * Writes an amount in words, as contracts and vouchers want it beside the figures (`Bằng chữ: …`).
 *
 * No legal source of the wording was found; it is that of accountants' guides. A group of zeros is silent, and a group behind another
 * one is spoken with its hundreds (`một nghìn không trăm linh năm`). {@link readVndWords} reads it back.
 *
 * @vi số tiền bằng chữ
 * @param amount - Whole đồng, of any size; a negative amount begins with `Âm`.
 * @param options - Choice of words, capital, `chẵn`.
 * @returns For example `Hai mươi ba tỷ chín trăm năm mươi triệu đồng`.
 * @example
 * ```ts
 * spellVnd(vnd(23_950_000_000n)); // → "Hai mươi ba tỷ chín trăm năm mươi triệu đồng"
 * spellVnd(vnd(1_005_024n), { zeroTens: "lẻ", thousand: "ngàn", even: true }); // → "Một triệu không trăm lẻ năm ngàn không trăm hai mươi tư đồng chẵn"
 * ```
 */
export function spellVnd(amount: Vnd, options: SpellVndOptions = {}): string {
  const { zeroTens = "linh", thousand = "nghìn", billion = "tỷ", four = "tư" } = options;
  const groups = groupsOf(zeroTens, four);
  const digits = (amount < 0n ? 0n - amount : amount).toString();
  let words = amount < 0n ? "âm" : "";
  let started = false;
  // Each nine digits are a group of their own in front of one more "tỷ".
  let nines = Math.floor((digits.length - 1) / 9);
  let inNine = Math.floor(((digits.length - 1) % 9) / 3);
  let end = digits.length - 9 * nines - 3 * inNine;
  for (let start = 0; start < digits.length; start = end, end += 3) {
    const group = end - start === 3 ? threeDigits(digits, start) : Number(digits.slice(start, end));
    if (group > 0) {
      const said = started ? groups.full[group] : groups.short[group];
      words += `${words === "" ? "" : " "}${said ?? ""}`;
      if (inNine === 2) words += " triệu";
      else if (inNine === 1) words += ` ${thousand}`;
      started = true;
    }
    if (inNine > 0) inNine -= 1;
    else {
      // "một tỷ tỷ": a nine of zeros, too, multiplies what stands before it.
      if (nines > 0) words += ` ${billion}`;
      nines -= 1;
      inNine = 2;
    }
  }
  if (!started) words = "không";
  if (options.withUnit !== false) words += " đồng";
  if (options.even === true) words += " chẵn";
  return options.capital === false ? words : words.charAt(0).toUpperCase() + words.slice(1);
}

function threeDigits(digits: string, start: number): number {
  return digits.charCodeAt(start) * 100 + digits.charCodeAt(start + 1) * 10 + digits.charCodeAt(start + 2) - 5328;
}

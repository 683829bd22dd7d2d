import { largestDouble, toDouble } from "./internal/double.ts";
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

/**
 * The 1,000 groups of three digits in the words of one choice of options: `first` where nothing precedes, `capital` the same with a
 * capital, `later` behind a space and with its hundreds.
 */
interface Groups {
  readonly first: readonly string[];
  readonly capital: readonly string[];
  readonly later: readonly string[];
}

// At most four tables of short strings, made when first asked for; equal choices always give the same table.
const tables: (Groups | undefined)[] = [undefined, undefined, undefined, undefined];

function groupsOf(zeroTens: string, four: string): Groups {
  const place = (zeroTens === "linh" ? 0 : 1) + (four === "tư" ? 0 : 2);
  const known = tables[place];
  if (known !== undefined) return known;
  const first: string[] = [];
  const later: string[] = [];
  for (let group = 0; group < 1000; group += 1) {
    const tail = spellTens(group % 100, four);
    const hundreds = `${digitWords[Math.floor(group / 100)] ?? ""} trăm`;
    const joined = group % 100 === 0 ? hundreds : `${hundreds} ${group % 100 < 10 ? `${zeroTens} ` : ""}${tail}`;
    later.push(` ${joined}`);
    first.push(group < 100 ? tail : joined);
  }
  const made = { first, capital: first.map((words) => words.charAt(0).toUpperCase() + words.slice(1)), later };
  tables[place] = made;
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

/** A number below a thousand million; `first` are the words of its first group that is not 0. */
function spellNine(nine: number, first: readonly string[], later: readonly string[], thousand: string): string {
  // Whole numbers of 32 bits are divided without doubles.
  const upper = (nine / 1000) | 0;
  const million = (upper / 1000) | 0;
  const thousands = upper - million * 1000;
  const rest = nine - upper * 1000;
  let words = million > 0 ? `${first[million] ?? ""} triệu` : "";
  if (thousands > 0) words += ((million > 0 ? later : first)[thousands] ?? "") + thousand;
  if (rest > 0) words += (nine > 999 ? later : first)[rest] ?? "";
  return words;
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
  const { zeroTens = "linh", four = "tư" } = options;
  const groups = groupsOf(zeroTens, four);
  const thousand = options.thousand === "ngàn" ? " ngàn" : " nghìn";
  const billion = options.billion === "tỉ" ? " tỉ" : " tỷ";
  const negative = amount < 0n;
  const size = negative ? 0n - amount : amount;
  const capital = options.capital !== false;
  const first = capital && !negative ? groups.capital : groups.first;
  let words = "";
  if (size <= largestDouble) {
    const number = toDouble(size);
    const billions = Math.floor(number / 1_000_000_000);
    if (billions > 0) words = spellNine(billions, first, groups.later, thousand) + billion;
    words += spellNine((number - billions * 1_000_000_000) | 0, billions > 0 ? groups.later : first, groups.later, thousand);
  } else {
    const digits = size.toString();
    // "một tỷ tỷ": each nine digits, of zeros, too, multiply what stands before them.
    for (let end = digits.length % 9 || 9, start = 0; start < digits.length; start = end, end += 9) {
      words += spellNine(Number(digits.slice(start, end)), start > 0 ? groups.later : first, groups.later, thousand);
      if (end < digits.length) words += billion;
    }
  }
  if (words === "") words = first[0] ?? "";
  if (negative) words = `${capital ? "Âm" : "âm"} ${words}`;
  if (options.withUnit !== false) words += " đồng";
  return options.even === true ? `${words} chẵn` : words;
}

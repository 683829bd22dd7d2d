import { datePartsOf, fromDayNumber, type IsoDate, parseIsoDate, toDayNumber } from "@kehoach/core";
import type { CellValue } from "../../tree.ts";

/** What a cell shows, and the number or day behind it. */
export interface ShownCell {
  readonly text: string;
  readonly value: CellValue;
}

/** The formats that have a number and no code in the file, as Excel shows them in Viet Nam. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
  41: "#,##0;-#,##0;-",
  42: "#,##0;-#,##0;-",
  43: "#,##0.00;-#,##0.00;-",
  44: "#,##0.00;-#,##0.00;-",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss",
};

/** The code of a format that has none in the file; `General` for those nobody uses. */
export function builtInFormat(id: number): string {
  return builtIn[id] ?? "General";
}

type Token =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digits"; readonly code: string }
  | { readonly kind: "percent" }
  | { readonly kind: "date"; readonly code: string }
  | { readonly kind: "general" };

const compiled = new Map<string, readonly (readonly Token[])[]>();

/**
 * A number as a cell shows it in Viet Nam: `7.500`, `45,6%`, `22/11/2026`.
 *
 * @param number - The number.
 * @param code - The code of its format.
 * @param date1904 - Whether days are counted from 1904.
 * @returns The words and what is behind them.
 */
export function formatCell(number: number, code: string, date1904: boolean): ShownCell {
  const value: CellValue = { kind: "number", number };
  const sections = sectionsOf(code);
  const index = number < 0 && sections.length > 1 ? 1 : number === 0 && sections.length > 2 ? 2 : 0;
  const tokens = sections[index] ?? [];
  if (tokens.some(({ kind }) => kind === "date")) {
    const shown = formatDay(number, tokens, date1904);
    return shown ?? { text: formatGeneral(number), value };
  }
  // A section of its own for negative numbers says itself how they are marked.
  const size = index === 1 ? Math.abs(number) : number;
  if (tokens.length === 0) return { text: "", value };
  const isNumber = tokens.some(({ kind }) => kind === "digits" || kind === "general");
  const negative = size < 0 && isNumber ? "-" : "";
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  let isShown = false;
  const words = tokens.map((token) => {
    switch (token.kind) {
      case "literal":
        return token.text;
      case "percent":
        return "%";
      case "general":
        return formatGeneral(Math.abs(size));
      case "digits": {
        if (isShown) return "";
        isShown = true;
        return formatDigits(Math.abs(size), token.code, percents);
      }
      case "date":
        return "";
      default:
        return token satisfies never;
    }
  });
  return { text: `${negative}${words.join("")}`.replace(/\s+/gu, " ").trim(), value };
}

function sectionsOf(code: string): readonly (readonly Token[])[] {
  let sections = compiled.get(code);
  if (sections === undefined) {
    sections = compile(code.slice(0, 400));
    // Made-up formats must not fill the memory.
    if (compiled.size < 500) compiled.set(code, sections);
  }
  return sections;
}

function compile(code: string): readonly (readonly Token[])[] {
  const sections: Token[][] = [[]];
  const push = (token: Token): void => {
    sections.at(-1)?.push(token);
  };
  let at = 0;
  while (at < code.length) {
    const sign = code[at] ?? "";
    const rest = code.slice(at);
    const general = /^general/iu.exec(rest)?.[0];
    if (general !== undefined) {
      push({ kind: "general" });
      at += general.length;
    } else if (sign === ";") {
      sections.push([]);
      at += 1;
    } else if (sign === '"') {
      const end = code.indexOf('"', at + 1);
      push({ kind: "literal", text: code.slice(at + 1, end < 0 ? code.length : end) });
      at = end < 0 ? code.length : end + 1;
    } else if (sign === "\\" || sign === "_" || sign === "*") {
      // A space as wide as the next sign; a sign that fills the cell.
      push({ kind: "literal", text: sign === "\\" ? (code[at + 1] ?? "") : sign === "_" ? " " : "" });
      at += 2;
    } else if (sign === "[") {
      const end = code.indexOf("]", at);
      const inner = code.slice(at + 1, end < 0 ? code.length : end);
      if (/^[hms]{1,4}$/iu.test(inner)) push({ kind: "date", code: `[${inner.toLowerCase()}]` });
      // The sign of a currency: [$₫-42A].
      else if (inner.startsWith("$")) push({ kind: "literal", text: inner.slice(1).split("-")[0] ?? "" });
      at = end < 0 ? code.length : end + 1;
    } else if (/^[0#?]/u.test(rest) || /^[.,][0#?]/u.test(rest)) {
      const digits = /^[0#?.,]+(?:E[+-][0#?]+)?/iu.exec(rest)?.[0] ?? sign;
      push({ kind: "digits", code: digits });
      at += digits.length;
    } else if (sign === "%") {
      push({ kind: "percent" });
      at += 1;
    } else if (/^am\/pm|^a\/p/iu.test(rest)) {
      push({ kind: "date", code: "ap" });
      at += /^am\/pm/iu.test(rest) ? 5 : 3;
    } else if (/^[ymdhse]/iu.test(sign)) {
      let end = at;
      while (end < code.length && code[end]?.toLowerCase() === sign.toLowerCase()) end += 1;
      push({ kind: "date", code: code.slice(at, end).toLowerCase() });
      at = end;
    } else {
      if (sign === "@") push({ kind: "general" });
      else push({ kind: "literal", text: sign });
      at += 1;
    }
  }
  return sections.map((tokens) => withMinutes(tokens));
}

/** `m` is a minute behind an hour and before a second. */
function withMinutes(tokens: readonly Token[]): readonly Token[] {
  const dates = tokens.filter((token) => token.kind === "date");
  return tokens.map((token) => {
    if (token.kind !== "date" || !/^m{1,2}$/u.test(token.code)) return token;
    const at = dates.indexOf(token);
    const isMinute = (dates[at - 1]?.code ?? "").includes("h") || (dates[at + 1]?.code ?? "").includes("s");
    return isMinute ? { kind: "date", code: token.code.replaceAll("m", "n") } : token;
  });
}

/** Excel counts days from the end of 1899, with a 29 February 1900 that never was. */
const epoch1900 = toDayNumber(parseIsoDate("1899-12-30"));
const epoch1904 = toDayNumber(parseIsoDate("1904-01-01"));
const lastDay = toDayNumber(parseIsoDate("9999-12-31"));

function formatDay(number: number, tokens: readonly Token[], date1904: boolean): ShownCell | undefined {
  if (!(number >= 0 && number < 1e7)) return undefined;
  // To the second, so that 09:00 written as a fraction is not 08:59:59.
  const seconds = Math.round(number * 86_400);
  const days = Math.floor(seconds / 86_400);
  const inDay = seconds - days * 86_400;
  const serial = !date1904 && days < 60 ? days + 1 : days;
  const dayNumber = serial + (date1904 ? epoch1904 : epoch1900);
  if (dayNumber > lastDay) return undefined;
  const day: IsoDate = fromDayNumber(dayNumber);
  const { year, month, day: ofMonth } = datePartsOf(day);
  const [hour, minute, second] = [Math.floor(inDay / 3600), Math.floor(inDay / 60) % 60, inDay % 60];
  const twelve = tokens.some((token) => token.kind === "date" && token.code === "ap");
  const two = (value: number, width: number): string => `${value}`.padStart(Math.min(width, 2), "0");
  const parts = (code: string): string => {
    switch (code[0]) {
      case "y":
      case "e":
        return code.length <= 2 && code.startsWith("y") ? two(year % 100, 2) : `${year}`;
      case "m":
        return code.length <= 2 ? two(month, code.length) : code.length === 3 ? `thg ${month}` : `tháng ${month}`;
      case "d":
        return code.length <= 2 ? two(ofMonth, code.length) : "";
      case "h":
        return two(twelve ? hour % 12 || 12 : hour, code.length);
      case "n":
        return two(minute, code.length);
      case "s":
        return two(second, code.length);
      case "a":
        return hour < 12 ? "SA" : "CH";
      case "[":
        return code[1] === "h" ? `${Math.floor(seconds / 3600)}` : code[1] === "m" ? `${Math.floor(seconds / 60)}` : `${seconds}`;
      default:
        return "";
    }
  };
  const hasDay = tokens.some((token) => token.kind === "date" && /^[ymde]/u.test(token.code));
  const text = tokens.map((token) => (token.kind === "date" ? parts(token.code) : token.kind === "literal" ? token.text : "")).join("");
  return { text: text.trim(), value: hasDay && (date1904 || days > 0) ? { kind: "day", day } : { kind: "number", number } };
}

/** A number without a format: as short as it is exact, with a comma. */
function formatGeneral(number: number): string {
  if (Number.isSafeInteger(number)) return `${number}`;
  const { sign, whole, part } = digitsOf(number, 0);
  return `${sign}${whole}${part === "" ? "" : `,${withoutZeros(part.slice(0, 10))}`}`.replace(/,$/u, "");
}

function formatDigits(number: number, code: string, percents: number): string {
  if (/e/iu.test(code)) return formatGeneral(number);
  const thousands = /[0#?](,+)$/u.exec(code.replace(/\.[0#?]*(?=,*$)/u, ""))?.[1]?.length ?? 0;
  const [before = "", after = ""] = code.split(".");
  const places = after.replace(/[^0#?]/gu, "").length;
  const least = after.replace(/[^0]/gu, "").length;
  const { whole, part } = digitsOf(number, percents * 2 - thousands * 3);
  const rounded = round(whole, part, places);
  const grouped = /[0#?],+[0#?]/u.test(before);
  const width = before.replace(/[^0]/gu, "").length;
  const shownWhole = (rounded.whole === "0" && width === 0 ? "" : rounded.whole).padStart(width, "0");
  const decimals = withoutZeros(rounded.part).padEnd(least, "0");
  return `${grouped ? group(shownWhole) : shownWhole}${decimals === "" ? "" : `,${decimals}`}`;
}

/** The digits of a number as a spreadsheet knows it, with fifteen of them; the point moved to the right by some places. */
function digitsOf(number: number, shift: number): { readonly sign: string; readonly whole: string; readonly part: string } {
  const [mantissa = "0", exponent = "0"] = Math.abs(number).toExponential(14).split("e");
  const digits = mantissa.replace(".", "");
  const point = Number(exponent) + 1 + shift;
  const whole = point <= 0 ? "0" : digits.slice(0, point).padEnd(point, "0");
  const part = point <= 0 ? "0".repeat(Math.min(-point, 340)) + digits : digits.slice(point);
  return { sign: number < 0 ? "-" : "", whole: whole.replace(/^0+(?=\d)/u, ""), part: withoutZeros(part) };
}

function withoutZeros(part: string): string {
  let end = part.length;
  while (part[end - 1] === "0") end -= 1;
  return part.slice(0, end);
}

function round(whole: string, part: string, places: number): { readonly whole: string; readonly part: string } {
  const padded = part.padEnd(places, "0");
  if (Number(padded[places] ?? 0) < 5) return { whole, part: padded.slice(0, places) };
  const raised = (BigInt(whole + padded.slice(0, places)) + 1n).toString().padStart(whole.length + places, "0");
  return { whole: raised.slice(0, raised.length - places) || "0", part: places === 0 ? "" : raised.slice(-places) };
}

function group(whole: string): string {
  const parts: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) parts.unshift(whole.slice(Math.max(0, end - 3), end));
  return parts.join(".");
}

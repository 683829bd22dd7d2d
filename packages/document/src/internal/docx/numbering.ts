import type { Issue } from "@kehoach/core";
import { toLetters } from "../to-letters.ts";
import { readXml } from "../xml.ts";
import { shownSymbol } from "./symbols.ts";

/** Counts the lists of a Word document as Word prints them. */
export interface Numbering {
  /**
   * The marker of the next paragraph of a list, and how deep it is; `undefined` when there is no such list. Counts on.
   *
   * @param list - Id of the list.
   * @param level - Level in it, from 0.
   */
  next(list: string, level: number): { readonly marker: string; readonly depth: number } | undefined;
  /** The level at which a list numbers the paragraphs of a style. */
  levelOfStyle(list: string, styleId: string): number | undefined;
}

interface Level {
  start: number;
  format: string;
  text: string;
  legal: boolean;
  font: string;
  /** After which level it begins anew; 0: never. */
  restart: number | undefined;
  style: string | undefined;
}

interface List {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
  used: boolean;
}

interface AbstractList {
  readonly levels: Map<number, Level>;
  counters: (number | undefined)[];
  /** The style whose list it stands for. */
  styleLink: string | undefined;
  numStyleLink: string | undefined;
}

const deepest = 9;
const newLevel = (): Level => ({ start: 1, format: "decimal", text: "", legal: false, font: "", restart: undefined, style: undefined });

/**
 * Reads the lists of a Word document.
 *
 * @param bytes - The part with the lists; absent when the file has none.
 * @param part - Its name.
 * @param issues - Receives the fault of a broken part.
 * @returns What counts the lists.
 */
export function readNumbering(bytes: Uint8Array | undefined, part: string, issues: Issue[]): Numbering {
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  if (bytes !== undefined) {
    const issue = readLists(bytes, part, abstracts, lists);
    if (issue !== undefined) issues.push(issue);
  }
  const abstractOf = (list: List): AbstractList | undefined => {
    const own = abstracts.get(list.abstract);
    if (own?.numStyleLink === undefined || own.levels.size > 0) return own;
    return [...abstracts.values()].find(({ styleLink }) => styleLink === own.numStyleLink) ?? own;
  };
  return {
    next(listId, wanted) {
      const list = lists.get(listId);
      const abstract = list === undefined ? undefined : abstractOf(list);
      if (list === undefined || abstract === undefined) return undefined;
      const level = Math.min(Math.max(0, Math.trunc(wanted) || 0), deepest - 1);
      const levelAt = (at: number): Level | undefined => list.levels.get(at) ?? abstract.levels.get(at);
      const own = levelAt(level);
      if (own === undefined) return undefined;
      const { counters } = abstract;
      if (!list.used) {
        list.used = true;
        for (const at of list.starts.keys()) counters[at] = undefined;
      }
      const startAt = (at: number): number => list.starts.get(at) ?? levelAt(at)?.start ?? 1;
      const counted = counters[level];
      counters[level] = counted === undefined ? startAt(level) : counted + 1;
      for (let below = level + 1; below < deepest; below++) {
        const restart = levelAt(below)?.restart;
        if (restart === undefined || (restart > 0 && level < restart)) counters[below] = undefined;
      }
      if (own.format === "bullet") return { marker: shownSymbol(own.text, own.font) || "-", depth: level };
      const marker = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
        const at = Number(digit) - 1;
        const format = levelAt(at)?.format ?? "decimal";
        return formatCounter(counters[at] ?? startAt(at), own.legal ? "decimal" : format);
      });
      return { marker: marker.trim(), depth: level };
    },
    levelOfStyle(listId, styleId) {
      const list = lists.get(listId);
      const abstract = list === undefined ? undefined : abstractOf(list);
      for (const [at, { style }] of abstract?.levels ?? []) if (style === styleId) return at;
      return undefined;
    },
  };
}

function readLists(bytes: Uint8Array, part: string, abstracts: Map<string, AbstractList>, lists: Map<string, List>): Issue | undefined {
  let abstract: AbstractList | undefined;
  let list: List | undefined;
  let level: Level | undefined;
  let at = 0;
  return readXml(bytes, part, {
    open(name, attributes) {
      const { val = "" } = attributes;
      switch (name) {
        case "w:abstractNum":
          abstract = { levels: new Map(), counters: [], styleLink: undefined, numStyleLink: undefined };
          abstracts.set(attributes.abstractNumId ?? "", abstract);
          return;
        case "w:styleLink":
          if (abstract !== undefined) abstract.styleLink = val;
          return;
        case "w:numStyleLink":
          if (abstract !== undefined) abstract.numStyleLink = val;
          return;
        case "w:num":
          list = { abstract: "", starts: new Map(), levels: new Map(), used: false };
          lists.set(attributes.numId ?? "", list);
          return;
        case "w:abstractNumId":
          if (list !== undefined) list.abstract = val;
          return;
        case "w:lvlOverride":
          at = Number(attributes.ilvl ?? 0);
          return;
        case "w:startOverride":
          list?.starts.set(at, Number(val) || 0);
          return;
        case "w:lvl":
          at = Number(attributes.ilvl ?? 0);
          level = newLevel();
          (list?.levels ?? abstract?.levels)?.set(at, level);
          return;
        case "w:start":
          if (level !== undefined) level.start = Number(val) || 0;
          return;
        case "w:numFmt":
          if (level !== undefined) level.format = val;
          return;
        case "w:lvlText":
          if (level !== undefined) level.text = val;
          return;
        case "w:lvlRestart":
          if (level !== undefined) level.restart = Number(val) || 0;
          return;
        case "w:isLgl":
          if (level !== undefined) level.legal = val !== "0" && val !== "false";
          return;
        case "w:pStyle":
          if (level !== undefined) level.style = val;
          return;
        case "w:rFonts":
          if (level !== undefined) level.font = attributes.ascii ?? attributes.hAnsi ?? "";
          return;
        default:
      }
    },
    close(name) {
      if (name === "w:abstractNum") abstract = undefined;
      else if (name === "w:num") list = undefined;
      else if (name === "w:lvl") level = undefined;
    },
  });
}

/** A counter in one of the formats of Word; the rare ones as digits. */
function formatCounter(value: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "upperRoman":
      return toRoman(value);
    case "lowerRoman":
      return toRoman(value).toLowerCase();
    case "upperLetter":
      return toLetters(value).toUpperCase();
    case "lowerLetter":
      return toLetters(value);
    case "decimalZero":
      return `${value}`.padStart(2, "0");
    case "numberInDash":
      return `- ${value} -`;
    default:
      return `${value}`;
  }
}

const romans: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function toRoman(value: number): string {
  if (value < 1 || value > 3999) return `${value}`;
  let left = value;
  let out = "";
  for (const [worth, sign] of romans) {
    while (left >= worth) {
      out += sign;
      left -= worth;
    }
  }
  return out;
}

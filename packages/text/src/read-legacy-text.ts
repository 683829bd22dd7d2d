import { createIssue, type Issue, type Read, type TextRange } from "@kehoach/core";
import { convertWord, type LegacyEncoding } from "./internal/legacy-tables.ts";
import { createPieceBuilder } from "./internal/piece-builder.ts";
import { isSyllable } from "./is-syllable.ts";
import type { TextPiece } from "./locate-in-source.ts";
import { type TextIssueCode, textMessages } from "./messages.ts";

export type { LegacyEncoding };

/**
 * A text that was written in an encoding of the time before Unicode.
 *
 * @vi văn bản theo bảng mã cũ
 */
export interface LegacyText {
  /** The encoding. */
  readonly encoding: LegacyEncoding;
  /** The text in Unicode, composed. */
  readonly text: string;
  /** Which stretch of it stands where in the source. */
  readonly pieces: readonly TextPiece[];
  /** Share of its words that the encoding makes Vietnamese syllables of, between 0 and 1; lower when there are few to judge by. */
  readonly confidence: number;
}

/** A word with letters outside of ASCII, and what each encoding makes of it. */
interface Witness {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly unicode: "surely" | "perhaps" | "no";
  readonly tcvn3: string | undefined;
  readonly vni: string | undefined;
}

const encodings: readonly LegacyEncoding[] = ["tcvn3", "vni"];
const names: Readonly<Record<LegacyEncoding, string>> = { tcvn3: "TCVN3 (ABC)", vni: "VNI" };

/** Less than this is not sure. */
const enough = 0.75;

/**
 * Finds out whether a text was written in TCVN3 (ABC) or VNI and read as if it were Latin-1, and turns it into Unicode where that is
 * sure: at least two different words become Vietnamese syllables, and nearly all others too. Lines with letters that only Unicode
 * has stay as they are, so documents of which a part was converted before come out right.
 *
 * Comes before `normalizeText`, which drops the soft hyphen: in TCVN3 that is the letter ư.
 *
 * @vi bảng mã cũ
 * @param text - Any text.
 * @returns The text in Unicode; no value when it is no legacy text or nobody can be sure. The rest are the words that stay.
 * @see TCVN 5712:1993 (character sets for Vietnamese; the layout of VNI is the one of its fonts)
 * @example
 * ```ts
 * readLegacyText("Céng hßa x· héi chñ nghÜa ViÖt Nam").value?.text; // → "Cộng hòa xã hội chủ nghĩa Việt Nam"
 * readLegacyText("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam").value?.encoding; // → "vni"
 * readLegacyText("Cộng hòa xã hội chủ nghĩa Việt Nam").value; // → undefined
 * ```
 */
export function readLegacyText(text: string): Read<LegacyText, TextIssueCode> {
  const lines = Array.from(text.matchAll(/[^\r\n]+/gu), ({ 0: line, index }) => readWitnesses(line, index));
  const open = lines.filter((line) => line.every(({ unicode }) => unicode !== "surely"));
  const judged = encodings.map((encoding) => judge(open.flat(), encoding)).sort((a, b) => b.good - a.good);
  const [best] = judged;
  const whole = { issues: [], rest: text === "" ? [] : [{ start: 0, end: text.length }] };
  if (best === undefined || best.good === 0) return whole;
  const { encoding, confidence } = best;
  const doubt = (word: string): Issue<TextIssueCode> =>
    createIssue(textMessages, "encoding-doubtful", { text: word, encoding: names[encoding] });
  if (best.different < 2 || confidence < enough) return { ...whole, issues: best.good < best.bad ? [] : [doubt(best.sample)] };

  const builder = createPieceBuilder();
  const issues: Issue<TextIssueCode>[] = [];
  const rest: TextRange[] = [];
  const pure = open.length === lines.length;
  let copied = 0;
  let words = 0;
  for (const line of open) {
    const { good, bad } = judge(line, encoding);
    // A line whose every word is a syllable of Unicode as well follows the rest of the document, if that speaks with one voice.
    if (good === 0 ? !pure : bad > good) {
      for (const { word, start, end, unicode } of line) {
        if (unicode === "perhaps") continue;
        issues.push(doubt(word));
        rest.push({ start, end });
      }
      continue;
    }
    const capitals = encoding === "tcvn3" && isInCapitals(text, line);
    for (const witness of line) {
      const letters = witness[encoding];
      if (letters === undefined || !isWords(letters)) {
        issues.push(doubt(witness.word));
        rest.push({ start: witness.start, end: witness.end });
      }
      if (letters === undefined) continue;
      if (witness.start > copied) builder.add(text.slice(copied, witness.start), copied, witness.start);
      builder.add(capitals || isCapitalWord(witness.word) ? letters.toUpperCase() : letters, witness.start, witness.end);
      copied = witness.end;
      words += 1;
    }
  }
  if (copied < text.length) builder.add(text.slice(copied), copied, text.length);
  issues.unshift(createIssue(textMessages, "encoding-legacy", { encoding: names[encoding], words: String(words) }));
  return { value: { encoding, ...builder.build(), confidence }, issues, rest };
}

/** The words of a line that tell encodings apart. In TCVN3 the marks § ¨ µ · × are letters too. */
function readWitnesses(line: string, offset: number): readonly Witness[] {
  const words = line.matchAll(/[\p{Script=Latin}\p{M}\u00a1-\u00ff]+/gu);
  return Array.from(words).flatMap(({ 0: word, index }) => {
    if (!/[^A-Za-z]/u.test(word)) return [];
    const start = offset + index;
    const beyond = /[^\u0000-\u00ff]/u.test(word);
    const unicode = beyond ? "surely" : isSyllable(word) ? "perhaps" : "no";
    const convert = (encoding: LegacyEncoding): string | undefined => (beyond ? undefined : convertWord(word, encoding));
    return [{ start, end: start + word.length, word, unicode, tcvn3: convert("tcvn3"), vni: convert("vni") }];
  });
}

interface Judgement {
  readonly encoding: LegacyEncoding;
  /** Words that become syllables and are none in Unicode. */
  readonly good: number;
  /** Words that the encoding makes nothing of, those that Unicode makes something of among them. */
  readonly bad: number;
  readonly different: number;
  readonly sample: string;
  readonly confidence: number;
}

function judge(words: readonly Witness[], encoding: LegacyEncoding): Judgement {
  const seen = new Map<string, string>();
  let good = 0;
  let bad = 0;
  let foreign = 0;
  for (const witness of words) {
    const letters = witness[encoding];
    if (letters !== undefined && isWords(letters)) {
      if (witness.unicode !== "no") continue;
      good += 1;
      seen.set(witness.word.toLowerCase(), witness.word);
    } else if (/[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/u.test(witness.word)) {
      bad += 1;
      if (witness.unicode === "no") foreign += 1;
    }
  }
  const [sample = ""] = seen.values();
  return { encoding, good, bad, different: seen.size, sample, confidence: Math.round((100 * (good + 1)) / (good + foreign + 2)) / 100 };
}

/** One syllable; TCVN3 writes capitals with small letters among them, so case is no fault. */
const isWords = (letters: string): boolean => isSyllable(letters.toLowerCase());

/** `CéNG` and `ñY` are capitals, `Céng` and `ñy` are not; of `Hµ` nothing can be said. */
function caseOf(word: string): "capitals" | "small" | "open" {
  if (/[a-z]/u.test(word)) return "small";
  const capital = /[A-Z]/u.exec(word.slice(1));
  return capital === null ? "open" : "capitals";
}

const isCapitalWord = (word: string): boolean => caseOf(word) === "capitals";

/** Whether a word whose case is open stands in a line of capitals. */
function isInCapitals(text: string, line: readonly Witness[]): boolean {
  const first = line[0];
  const last = line.at(-1);
  if (first === undefined || last === undefined) return false;
  const words = text.slice(first.start, last.end).match(/[A-Za-z\u00a1-\u00ff]+/gu) ?? [];
  const cases = words.map(caseOf);
  return cases.includes("capitals") && !cases.includes("small");
}

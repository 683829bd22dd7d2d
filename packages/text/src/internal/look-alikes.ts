import { once } from "./once.ts";

/** Cyrillic and Greek letters that print like a Latin one, each with it. */
const lookAlikes = "АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSаaеeоoрpсcуyхxіiјjѕsΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνv";

/** Characters that stand for Latin letters wherever they are: letters that print like Đ, ligatures. */
const always = "ÐĐðđƉĐɖđ";
const ligatures = ["ff", "fi", "fl", "ffi", "ffl"];
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "L", "C", "D", "M"];

const foreign: ReadonlyMap<string, string> = /* @__PURE__ */ pairUp(lookAlikes);
const latin: ReadonlyMap<string, string> = /* @__PURE__ */ pairUp(always);

const words = once(() => new RegExp(String.raw`[\p{L}\p{M}]+`, "gu"));
const latinLetter = once(() => new RegExp(String.raw`\p{Script=Latin}`, "u"));

function pairUp(list: string): ReadonlyMap<string, string> {
  return new Map(Array.from({ length: list.length / 2 }, (_, index) => [list[2 * index] ?? "", list[2 * index + 1] ?? ""]));
}

/**
 * The Latin letters a character stands for wherever it is: a full-width form, a ligature, a Roman numeral in one character, Ð for Đ.
 *
 * @param letter - One character.
 * @returns Its letters, absent when it stands for itself.
 */
export function latinOf(letter: string): string | undefined {
  const code = letter.charCodeAt(0);
  if (code < 0x2160) return latin.get(letter);
  if (code < 0x2170) return romans[code - 0x2160];
  if (code >= 0xfb00 && code <= 0xfb04) return ligatures[code - 0xfb00];
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : undefined;
}

/**
 * Finds the Cyrillic and Greek letters that stand for Latin ones: in a word with Latin letters, or anywhere in a text whose every
 * letter of that alphabet prints like a Latin one, for nobody writes Russian without и, д and л.
 *
 * @param text - Any text.
 * @returns The Latin letter by position.
 */
export function findLookAlikes(text: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const script of [/[\u0400-\u04ff]/u, /[\u0370-\u03ff]/u]) {
    if (!script.test(text)) continue;
    const every = Array.from(text.matchAll(new RegExp(script, "gu")), ([letter]) => foreign.has(letter)).every(Boolean);
    for (const { 0: word, index } of text.matchAll(words())) {
      if (!script.test(word) || (!every && !latinLetter().test(word))) continue;
      for (let at = 0; at < word.length; at++) {
        const latin = script.test(word[at] ?? "") ? foreign.get(word[at] ?? "") : undefined;
        if (latin !== undefined) found.set(index + at, latin);
      }
    }
  }
  return found;
}

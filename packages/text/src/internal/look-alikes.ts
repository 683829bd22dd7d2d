/** Letters of other alphabets that print like a Latin one, each with it. */
const cyrillic = "АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSаaеeоoрpсcуyхxіiјjѕs";
const greek = "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνv";

const pairs = (list: string): (readonly [string, string])[] =>
  Array.from({ length: list.length / 2 }, (_, index) => [list[2 * index] ?? "", list[2 * index + 1] ?? ""]);

const foreign: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([...pairs(cyrillic), ...pairs(greek)]);

/** Characters that stand for Latin letters wherever they are. */
const always: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...pairs("ÐĐðđƉĐɖđ"),
  ["ﬀ", "ff"],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
  ["ﬃ", "ffi"],
  ["ﬄ", "ffl"],
  ...Array.from("I II III IV V VI VII VIII IX X XI XII L C D M".split(" "), (roman, index): [string, string] => [
    String.fromCharCode(0x2160 + index),
    roman,
  ]),
]);

/**
 * The Latin letters a character stands for wherever it is: a full-width form, a ligature, a Roman numeral in one character, Ð for Đ.
 *
 * @param letter - One character.
 * @returns Its letters, absent when it stands for itself.
 */
export function latinOf(letter: string): string | undefined {
  const code = letter.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : always.get(letter);
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
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
      if (!script.test(word) || (!every && !/\p{Script=Latin}/u.test(word))) continue;
      for (let at = 0; at < word.length; at++) {
        const latin = script.test(word[at] ?? "") ? foreign.get(word[at] ?? "") : undefined;
        if (latin !== undefined) found.set(index + at, latin);
      }
    }
  }
  return found;
}

import { type FormEnd, type FormTree, matchForms } from "./form-tree.ts";
import { provinceEnd } from "./province-tree.ts";
import { Kind, type Tokens } from "./scan.ts";

/** Words after which a name of a unit stands. */
const unitWords = new Set(["tinh", "pho", "tp", "xa", "phuong", "huyen", "quan", "tran", "khu", "vuc"]);

/** Words that say where, before anything: `trên địa bàn tỉnh`, `thuộc Sở Y tế`. */
const prepositions = new Set(["tren", "trong", "tai", "o", "thuoc", "cua", "ngoai", "dong", "dat", "hoat"]);

/** Words behind a name that narrow nothing that we count, by their first word: `có liên quan`, `công lập`, `các cấp`. */
const addenda: ReadonlyMap<string, readonly (readonly string[])[]> = /* @__PURE__ */ new Map(
  [
    "co lien quan|lien quan|cong lap|ngoai cong lap|cac cap|toan tinh|toan thanh pho|cap tinh|cap thanh pho|truc thuoc trung uong",
    "chuc nang|trung uong|dia phuong|thanh pho|tinh|tp|khac|noi tren|neu tren",
  ]
    .flatMap((line) => line.split("|"))
    .map((text) => text.split(" "))
    .map((words, _, all): [string, readonly (readonly string[])[]] => [words[0] ?? "", all.filter((other) => other[0] === words[0])]),
);

export function isUpper(tokens: Tokens, at: number): boolean {
  const letter = tokens.text.charAt(tokens.starts[at] ?? 0);
  return letter !== letter.toLowerCase();
}

export function hasWords(tokens: Tokens, at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens.words[at + index] === word);
}

/** Whether a body we know the name of begins at a token: two words of it or more, so that a common word alone is none. */
export function beginsAgency(tokens: Tokens, at: number, tree: FormTree): boolean {
  const isEach = isEachWord(tokens, at);
  const body = isEach ? bodyAfterEach(tokens, at) : at;
  return (matchForms(tokens, body, tree.root, isEach).at(-1)?.to ?? at) > at + 1;
}

const eachWords: ReadonlySet<string> = new Set(["cac", "moi", "tung"]);

/** Whether a word that stands before a class is at a token: `các`, `mọi`, `mỗi`, `từng`, and not the `môi` of `môi trường`. */
export function isEachWord(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at] ?? "";
  return eachWords.has(word) && (word !== "moi" || !isPrinted(tokens, at, "môi"));
}

/** Whether a word is printed so, with its marks. */
function isPrinted(tokens: Tokens, at: number, word: string): boolean {
  return tokens.text.slice(tokens.starts[at], tokens.ends[at]).normalize("NFC").toLowerCase() === word;
}

/** The word behind `các`, which a line end may part from it. */
export function bodyAfterEach(tokens: Tokens, at: number): number {
  return tokens.kinds[at + 1] === Kind.line ? at + 2 : at + 1;
}

/** The end of a proper name: words with a capital, `Bà Rịa - Vũng Tàu`, `Phường 1`. */
export function properNameEnd(tokens: Tokens, from: number, tree: FormTree): number {
  const province = provinceEnd(tokens, from);
  if (province > from && isUpper(tokens, from)) return province;
  let end = from;
  for (let at = from; at < tokens.count && at < from + 8; at++) {
    const kind = tokens.kinds[at];
    if (at > from && kind === Kind.dash) continue;
    if (kind !== Kind.word) break;
    const isNumber = /^\d+$/u.test(tokens.words[at] ?? "");
    if ((!isUpper(tokens, at) && !isNumber) || (at > from && beginsAgency(tokens, at, tree))) break;
    end = at + 1;
  }
  return end;
}

/** Where words that say which province, or narrow nothing, end after a name; `from` itself when there are none. */
export function placeEnd(tokens: Tokens, from: number, end: FormEnd, tree: FormTree): number {
  let at = from;
  let last = end.last;
  // BHXH các tỉnh, thành phố: the name took the first of them.
  const list = [from - 2, from - 3].find((start) => tokens.words[start] === "cac");
  const beyond = list === undefined ? from : unitsEnd(tokens, list);
  if (beyond > from) return beyond;
  // Mostly a comma or the end follows.
  if (from >= tokens.count || (tokens.kinds[from] !== Kind.word && tokens.kinds[from] !== Kind.line && tokens.kinds[from] !== Kind.stop))
    return from;
  const isBoard = end.agency.sort === "board" || (end.agency.sort === "school" && end.agency.kind === "one");
  for (let round = 0; round < 4; round++) {
    const start = tokens.kinds[at] === Kind.line ? at + 1 : at;
    if (unitWords.has(last) || (isBoard && last !== "")) {
      const dot = tokens.kinds[start] === Kind.stop ? start + 1 : start;
      const name = properNameEnd(tokens, dot, tree);
      // FPT and the like are names of one word.
      if (name > dot && matchForms(tokens, dot, tree.root).length === 0) {
        [at, last] = [name, ""];
        continue;
      }
    }
    const several = unitsEnd(tokens, start);
    if (several > start) {
      [at, last] = [several, ""];
      continue;
    }
    const province = isUpper(tokens, start) ? provinceEnd(tokens, start) : start;
    if (province > start) {
      [at, last] = [province, ""];
      continue;
    }
    const added = addenda.get(tokens.words[start] ?? "")?.find((words) => hasWords(tokens, start, words));
    if (added !== undefined && !(start > at && isUpper(tokens, start))) {
      [at, last] = [start + added.length, added.at(-1) ?? ""];
      continue;
    }
    if (
      last === "thuoc" ||
      hasWords(tokens, start, ["truc", "thuoc"]) ||
      (prepositions.has(tokens.words[start] ?? "") && !isPrinted(tokens, start, "tài"))
    ) {
      at = clauseEnd(tokens, start, tree);
      break;
    }
    break;
  }
  return at;
}

/** Kinds of units, by their last word but one and their last word. */
const unitKinds: readonly (readonly string[])[] = [
  "tinh",
  "thanh pho",
  "huyen",
  "thi xa",
  "quan",
  "xa",
  "phuong",
  "thi tran",
  "dac khu",
].map((words) => words.split(" "));

/** The end of `các tỉnh, thành phố`, which says where several of one kind are; the token itself when nothing of it stands there. */
function unitsEnd(tokens: Tokens, from: number): number {
  if (tokens.words[from] !== "cac") return from;
  let end = from;
  for (let at = from + 1; at < tokens.count; ) {
    const unit = unitKinds.find((words) => hasWords(tokens, at, words));
    // Thành phố đoàn, thành phố ủy are bodies.
    if (unit === undefined || /^(?:doan|uy)$/u.test(tokens.words[at + unit.length] ?? "")) break;
    end = at + unit.length;
    if (tokens.kinds[end] !== Kind.comma && tokens.kinds[end] !== Kind.and) break;
    at = end + 1;
  }
  return end;
}

/** The end of a clause such as `trên địa bàn tỉnh`: any sign, or the name of the next body. */
function clauseEnd(tokens: Tokens, from: number, tree: FormTree): number {
  for (let at = from; at < tokens.count; at++) {
    const kind = tokens.kinds[at];
    if (kind === Kind.word) {
      if (at > from && (tokens.words[at] === "chu" || tokens.words[at] === "phoi")) return at;
      if (at > from && isUpper(tokens, at) && tokens.words[at] === "cac") return at;
      continue;
    }
    if (kind === Kind.stop && tokens.words[at - 1] === "tp") continue;
    if (kind === Kind.line && tokens.kinds[at + 1] === Kind.word && !isUpper(tokens, at + 1) && tokens.words[at + 1] !== "cac") continue;
    if (kind === Kind.and && !tree.root.next.has(tokens.words[at + 1] ?? "") && !isEachWord(tokens, at + 1)) continue;
    if (kind === Kind.dash && tokens.kinds[at + 1] === Kind.word && isUpper(tokens, at + 1)) continue;
    if (kind === Kind.slash || kind === Kind.amp) continue;
    // Các đơn vị thuộc, trực thuộc Bộ
    if (kind === Kind.comma && hasWords(tokens, at + 1, ["truc", "thuoc"])) continue;
    return at;
  }
  return tokens.count;
}

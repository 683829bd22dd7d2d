import type { Token } from "./tokenize.ts";

/** A word that says of which type a name is. */
export interface TypeWord {
  /** The types it may stand for, as bits. */
  readonly bits: number;
  /** How many tokens it takes. */
  readonly words: number;
  /** Whether it is written out, so that it claims that a name follows. */
  readonly isFull: boolean;
  /** The tone its first word has, as tokens have it: "phương" and "xá" are no types. */
  readonly tone: string;
}

const full = (bits: number, tone: string, words = 1): TypeWord => ({ bits, words, isFull: true, tone });
const short = (bits: number, words = 1): TypeWord => ({ bits, words, isFull: false, tone: "" });

// As tokens are folded: y at the end of a word is i.
const single: ReadonlyMap<string, TypeWord> = new Map([
  ["phuong", full(1, "1")],
  ["xa", full(2, "3")],
  ["quan", full(16, "5")],
  ["huyen", full(32, "5")],
  ["tinh", full(256, "2")],
  ["thitran", full(4, "")],
  ["thixa", full(64, "")],
  ["thanhpho", full(128, "")],
  ["dackhu", full(8, "")],
  ["p", short(1)],
  ["ph", short(1)],
  ["phg", short(1)],
  ["f", short(1)],
  ["x", short(2)],
  ["tt", short(4)],
  ["ttr", short(4)],
  ["dk", short(8)],
  ["q", short(16)],
  ["qu", short(16)],
  ["h", short(32)],
  ["hu", short(32)],
  ["tx", short(64)],
  ["tp", short(128)],
  ["thp", short(128)],
  ["t", short(256)],
  ["ward", full(1, "")],
  ["commune", full(2, "")],
  ["district", full(16 + 32, "")],
  ["dist", short(16 + 32)],
  ["citi", full(128, "")],
  ["province", full(256 + 128, "")],
]);

const double: ReadonlyMap<string, TypeWord> = new Map([
  ["thi tran", full(4, "5", 2)],
  ["thi xa", full(64, "5", 2)],
  ["thanh pho", full(128, "1", 2)],
  ["dac khu", full(8, "5", 2)],
  ["t p", short(128, 2)],
  ["t x", short(64, 2)],
  ["t t", short(4, 2)],
  ["t tran", short(4, 2)],
  ["th tran", short(4, 2)],
  ["thi tr", short(4, 2)],
  ["t xa", short(64, 2)],
  ["th pho", short(128, 2)],
  ["t pho", short(128, 2)],
  ["d khu", short(8, 2)],
]);

/** Words of two that begin like a type and may be something else: xã hội, tỉnh lộ, quân đội. */
const idioms: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["xa", new Set(["hoi", "lo", "vien"])],
  ["tinh", new Set(["lo", "uy"])],
  ["huyen", new Set(["lo", "uy"])],
  ["quan", new Set(["li", "su", "doi", "khu", "ca", "an", "com"])],
]);

/** Whether a token is written like a type word: with its tone, or without any marks in a text that has none. */
const hasTone = (token: Token, { tone }: TypeWord, isMarked: boolean): boolean =>
  token.isPlain ? !isMarked || tone === "" : token.marked.endsWith(tone);

/** The type word at a token; none where the token belongs to another word. */
export function typeWordAt(tokens: readonly Token[], at: number, isMarked: boolean): TypeWord | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const next = tokens[at + 1];
  if (next !== undefined && next.opens < 2 && !next.isNumber) {
    const two = double.get(`${token.folded} ${next.folded}`);
    if (two !== undefined && hasTone(token, two, isMarked)) return two;
  }
  const word = single.get(token.folded);
  if (word === undefined || !hasTone(token, word, isMarked)) return undefined;
  if (token.folded === "xa" && tokens[at - 1]?.folded === "tac") return undefined;
  return word;
}

/** Whether a type word and the word behind it are a word of the language, so that no name is claimed. */
export function isIdiom(token: Token | undefined, next: Token | undefined): boolean {
  return token !== undefined && next !== undefined && !next.isCapital && idioms.get(token.folded)?.has(next.folded) === true;
}

const suffixes: ReadonlyMap<string, number> = new Map([
  ["ward", 1],
  ["commune", 2],
  ["township", 4 + 64],
  ["town", 4 + 64],
  ["district", 16 + 32],
  ["dist", 16 + 32],
  ["citi", 128],
  ["province", 256 + 128],
  ["prov", 256 + 128],
]);

/** The types an English word behind a name stands for. */
export function typeBehind(token: Token | undefined): number {
  return token === undefined || token.opens > 0 ? 0 : (suffixes.get(token.folded) ?? 0);
}

/** Words before which a name is that of a street, a bridge, a market. */
export const streetWords: ReadonlySet<string> = new Set(
  "duong pho ngo ngach hem hxh kiet so lo cau cho street st road rd lane alley vong truong benh vien khach san toa nha chung cu ql hl dl dt".split(
    " ",
  ),
);

/** Words before the name of a place below the commune. */
export const localWords: ReadonlySet<string> = new Set("ap to khu kp thon khom ban buon doi xom cum lang phum soc tdp".split(" "));

import type { Agency } from "../agency.ts";
import type { FormedAgency } from "../agencies.ts";
import { expandForm } from "./expand-form.ts";
import { Kind, type Tokens } from "./scan.ts";
import { formsOfName } from "./short-forms.ts";

/** A name that ends at this node. */
export interface FormEnd {
  readonly agency: Agency;
  /** Whether a place has to follow: báo is a newspaper only with its province. */
  readonly needsPlace: boolean;
  /** The last word of the form. */
  readonly last: string;
  /** Whether that is a word for a unit below the province, without `cấp`: a name may follow. */
  readonly isUnit: boolean;
}

const unitWords: ReadonlySet<string> = new Set(["xa", "phuong", "tran", "khu", "huyen", "quan"]);

/** The forms of names as a tree of words. */
export interface FormNode {
  readonly next: Map<string, FormNode>;
  end: FormEnd | undefined;
  /** The name behind `các`, where it is another one. */
  each: FormEnd | undefined;
}

/** The forms of all agencies. */
export interface FormTree {
  readonly root: FormNode;
  /** Names by the words in them, to find the nearest one. */
  readonly byWord: ReadonlyMap<string, readonly NamedForm[]>;
  /** How many forms there are in it. */
  readonly forms: number;
}

/** A form for the search of the nearest name. */
export interface NamedForm {
  readonly agency: Agency;
  /** Its number among all of them. */
  readonly index: number;
  readonly words: readonly string[];
}

const newNode = (): FormNode => ({ next: new Map(), end: undefined, each: undefined });

/** Puts the forms of all agencies into one tree; of two agencies with one form the first has it. */
export function growFormTree(formed: readonly FormedAgency[]): FormTree {
  const root = newNode();
  const byWord = new Map<string, NamedForm[]>();
  let count = 0;
  for (const { agency, forms } of formed) {
    const own = formsOfName(agency.name, agency.sort);
    const given = forms === "" ? [] : forms.split("|").flatMap(expandForm);
    for (const form of [...own, ...given]) {
      const needsPlace = form.endsWith("!");
      const isEach = form.startsWith("+");
      const words = form.slice(isEach ? 1 : 0, needsPlace ? -1 : undefined).split(" ");
      let node = root;
      for (const word of words) {
        let child = node.next.get(word);
        if (child === undefined) {
          child = newNode();
          node.next.set(word, child);
        }
        node = child;
      }
      const last = words.at(-1) ?? "";
      const end = { agency, needsPlace, last, isUnit: unitWords.has(last) && words.at(-2) !== "cap" };
      if (isEach) node.each ??= end;
      else if (node.end === undefined || (node.end.needsPlace && !needsPlace)) node.end = end;
    }
    const named: NamedForm = { agency, index: count++, words: [...new Set((own[0] ?? "").split(" "))] };
    for (const word of named.words) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [named]);
      else known.push(named);
    }
  }
  return { root, byWord, forms: count };
}

/** A name found in a text: it ends before the token `to`. */
export interface FormMatch {
  readonly to: number;
  readonly end: FormEnd;
}

const none: readonly FormMatch[] = [];

/**
 * The names that begin at a token, the longest last. Between two words of a name a comma, a dash, a slash, `&`, `và`, `các` or a line
 * end may stand.
 */
export function matchForms(tokens: Tokens, from: number, start: FormNode, isEach = false): readonly FormMatch[] {
  const { kinds, words, count } = tokens;
  let found: FormMatch[] | undefined;
  let node = start;
  for (let at = from; at < count; at++) {
    if (at > from) {
      // At most a sign and a line end, or a comma and "và".
      for (let skipped = 0; skipped < 3 && isSoft(kinds[at]); skipped++) at += 1;
      if (words[at] === "cac" && node.next.get("cac")?.next.has(words[at + 1] ?? "") !== true) at += 1;
    }
    if (kinds[at] !== Kind.word) break;
    const next = node.next.get(words[at] ?? "");
    if (next === undefined) break;
    node = next;
    const end = isEach ? (node.each ?? node.end) : node.end;
    if (end !== undefined) {
      found ??= [];
      found.push({ to: at + 1, end });
    }
  }
  return found ?? none;
}

/** Whether a token may stand between two words of one name. */
function isSoft(kind: number | undefined): boolean {
  return kind !== undefined && kind >= Kind.and && kind <= Kind.line;
}

import { foldVietnamese } from "@kehoach/text";
import { provinceText } from "../data/agency-text.ts";
import { Kind, type Tokens } from "./scan.ts";

interface NameNode {
  readonly next: Map<string, NameNode>;
  isEnd: boolean;
}

let root: NameNode | undefined;

/** Names of provinces, with the short forms of those that have two parts: BR-VT, TP.HCM. */
function growProvinceTree(): NameNode {
  const top: NameNode = { next: new Map(), isEnd: false };
  const add = (words: readonly string[]): void => {
    let node = top;
    for (const word of words) {
      let child = node.next.get(word);
      if (child === undefined) {
        child = { next: new Map(), isEnd: false };
        node.next.set(word, child);
      }
      node = child;
    }
    node.isEnd = true;
  };
  for (const name of provinceText.split(",")) {
    const parts = foldVietnamese(name).split(" - ");
    add(parts.flatMap((part) => part.split(" ")));
    if (parts.length === 1) continue;
    const initials = parts.map((part) =>
      part
        .split(" ")
        .map((word) => word.charAt(0))
        .join(""),
    );
    add(initials);
    add([initials.join("")]);
  }
  for (const words of ["hcm", "tp hcm", "tphcm", "tp ho chi minh", "tt hue"]) add(words.split(" "));
  return top;
}

/** Where the name of a province that begins at a token ends; `from` itself when none does. */
export function provinceEnd(tokens: Tokens, from: number): number {
  let node: NameNode | undefined = (root ??= growProvinceTree());
  let end = from;
  for (let at = from; at < tokens.count; at++) {
    const kind = tokens.kinds[at];
    if (at > from && (kind === Kind.dash || kind === Kind.stop || kind === Kind.line)) continue;
    node = kind === Kind.word ? node.next.get(tokens.words[at] ?? "") : undefined;
    if (node === undefined) break;
    if (node.isEnd) end = at + 1;
  }
  return end;
}

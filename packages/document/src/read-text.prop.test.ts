import fc from "fast-check";
import { expect, test } from "vitest";
import { locateInText } from "./locate-in-text.ts";
import { printMarkdown } from "./print-markdown.ts";
import { readText } from "./read-text.ts";
import type { DocumentTree, TextNode } from "./tree.ts";

const pieces = fc
  .array(
    fc.constantFrom(
      "Kế hoạch",
      "số".normalize("NFD"),
      " ",
      "  ",
      "\u00a0",
      "\n",
      "\r\n",
      "\n\n",
      "\t",
      "\t\t",
      "a) ",
      "- ",
      "**",
      "<b>",
      "</b>",
      "<br>",
      "# ",
      ".",
      "1",
      "đ",
      "\u200b",
      "\u0301",
      "😀",
      "|",
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));
const texts = fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 200 }));

function nodesOf(tree: DocumentTree): readonly TextNode[] {
  return tree.blocks.flatMap((block): readonly TextNode[] =>
    block.kind === "table" ? block.rows.flatMap((row) => row.cells) : block.kind === "page-break" ? [] : [block],
  );
}

test("readText() never throws, and every letter stands in the source where the node says", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const tree = readText(text, { id: "x" });
      for (const node of nodesOf(tree)) {
        let at = 0;
        for (const letter of node.text) {
          if (letter !== " ") {
            const span = locateInText(node, at, at + letter.length, "x");
            if (span === undefined) throw new Error(`no place for ${JSON.stringify(node)}`);
            // A letter written with combining marks stands as a whole.
            expect(text.slice(span.start, span.end).normalize("NFC")).toContain(letter);
          }
          at += letter.length;
        }
      }
    }),
    { numRuns: 400 },
  );
});

test("readText() drops no letter: the words of the tree are those of the text, marks apart", () => {
  const plain = fc
    .array(fc.constantFrom("Kế", "hoạch", "số", " ", "\n", "\t", ".", "7.500", "đ)"), { maxLength: 60 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(plain, (text) => {
      const words = nodesOf(readText(text, { id: "x" }))
        .map((node) => node.text)
        .join("");
      expect(words.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
    }),
  );
});

test("printMarkdown() never throws", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(printMarkdown(readText(text, { id: "x" })).endsWith("\n")).toBe(true);
    }),
  );
});

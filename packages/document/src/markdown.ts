/**
 * The reader of Markdown.
 *
 * @packageDocumentation
 */
import { createIssue, type Issue } from "@kehoach/core";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { createTreeBuilder, type TreeBuilder } from "./internal/tree-builder.ts";
import { documentMessages } from "./messages.ts";
import type { DocumentTree, TableRow } from "./tree.ts";

type Root = ReturnType<typeof fromMarkdown>;
type Content = Root["children"][number];

/** How to read Markdown. */
export interface ReadMarkdownOptions {
  /** Id of the document; spans carry it. */
  readonly id: string;
  /** Longest text that is read, in UTF-16 units. Default: 20,000,000. */
  readonly maxLength?: number;
}

/**
 * Reads Markdown with pipe tables into a document tree.
 *
 * @vi văn bản
 * @param markdown - The Markdown text.
 * @param options - Id of the document, and a limit.
 * @returns The tree; an empty or too large document gives an issue and no blocks.
 * @example
 * ```ts
 * const tree = readMarkdown("## I. NHIỆM VỤ\n\n| STT | Nhiệm vụ |\n|---|---|\n| 1 | Mở lớp |", { id: "x" });
 * tree.blocks.map((block) => block.kind); // → ["heading", "table"]
 * ```
 */
export function readMarkdown(markdown: string, options: ReadMarkdownOptions): DocumentTree {
  const { id, maxLength = 20_000_000 } = options;
  const fail = (issue: Issue): DocumentTree => ({ id, text: "", format: "markdown", blocks: [], issues: [issue] });
  if (markdown.length > maxLength) {
    return fail(createIssue(documentMessages, "document-too-large", { size: `${markdown.length}`, limit: `${maxLength}` }));
  }
  if (markdown.includes("\u0000")) return fail(createIssue(documentMessages, "not-text"));
  const builder = createTreeBuilder(id, "markdown");
  try {
    const root = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
    for (const child of root.children) readBlock(child, builder, undefined, 0);
  } catch {
    // The parser itself follows blocks as deep as they go, until the stack ends.
    return fail(createIssue(documentMessages, "not-readable", { format: "Markdown" }));
  }
  const tree = builder.build();
  return tree.blocks.length === 0 ? fail(createIssue(documentMessages, "document-empty")) : tree;
}

function readBlock(node: Content, builder: TreeBuilder, marker: string | undefined, depth: number): void {
  switch (node.type) {
    case "heading":
      builder.push({ kind: "heading", level: node.depth, ...builder.node(textOf(node)) });
      return;
    case "paragraph":
    case "code":
    case "html": {
      // A line break inside a paragraph begins a line of its own, as in the letterhead and in lists of recipients.
      for (const words of textOf(node).split("\u2028")) {
        if (words.trim() === "") continue;
        const inner = builder.node(words);
        builder.push(marker === undefined ? { kind: "paragraph", ...inner } : { kind: "list-item", marker, depth, ...inner });
      }
      return;
    }
    case "list":
      node.children.forEach((item, index) => {
        const own = node.ordered === true ? `${(node.start ?? 1) + index}.` : "-";
        for (const child of item.children) readBlock(child, builder, own, marker === undefined ? depth : depth + 1);
      });
      return;
    case "blockquote":
      for (const child of node.children) readBlock(child, builder, marker, depth);
      return;
    case "table": {
      const rows = node.children.map(
        (row, index): TableRow =>
          builder.row(
            row.children.map((cell) => builder.node(textOf(cell).replaceAll("\u2028", " "))),
            index === 0,
          ),
      );
      // An empty header row is how Markdown writes a table without one.
      const kept = rows[0]?.cells.every((cell) => cell.text === "") === true ? rows.slice(1) : rows;
      const spans = kept.flatMap((row) => (row.span === undefined ? [] : [row.span]));
      const [first] = spans;
      const last = spans.at(-1);
      builder.push({
        kind: "table",
        rows: kept,
        ...(first === undefined || last === undefined ? {} : { span: { ...first, end: last.end } }),
      });
      return;
    }
    default:
      return;
  }
}

/** The words under a node; a line break becomes U+2028. */
function textOf(node: unknown): string {
  const out: string[] = [];
  const stack: unknown[] = [node];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (typeof at !== "object" || at === null) continue;
    if ("type" in at && at.type === "break") out.push("\u2028");
    if ("value" in at && typeof at.value === "string") {
      const html = "type" in at && at.type === "html";
      out.push(html ? (/^<br\s?\/?>$/iu.test(at.value) ? "\u2028" : at.value.replace(/<[^<>]*>/gu, " ")) : at.value);
    }
    if ("children" in at && Array.isArray(at.children)) {
      const children: readonly unknown[] = at.children;
      stack.push(...children.toReversed());
    }
  }
  return out.join("");
}

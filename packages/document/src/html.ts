/**
 * The reader of HTML.
 *
 * @packageDocumentation
 */
import { createIssue, type Issue } from "@kehoach/core";
import { fromHtml } from "hast-util-from-html";
import { createTreeBuilder, type TreeBuilder } from "./internal/tree-builder.ts";
import { documentMessages } from "./messages.ts";
import type { DocumentFormat, DocumentTree, Heading, Table, TableCell, TableRow } from "./tree.ts";

type Root = ReturnType<typeof fromHtml>;
type Content = Root["children"][number];
type Element = Extract<Content, { type: "element" }>;

/** How to read HTML. */
export interface ReadHtmlOptions {
  /** Id of the document; spans carry it. */
  readonly id: string;
  /** What the HTML was made from. Default: `html`. */
  readonly format?: DocumentFormat;
  /** Longest text that is read, in UTF-16 units. Default: 20,000,000. */
  readonly maxLength?: number;
  /** Deepest nesting of elements that is followed; what lies deeper is flattened. Default: 256. */
  readonly maxDepth?: number;
}

/** Elements whose content is not part of the words. */
const silent = new Set(["script", "style", "head", "template", "noscript", "svg", "math", "iframe", "object", "img"]);
const blockElements = new Set([
  "p",
  "div",
  "section",
  "article",
  "main",
  "header",
  "footer",
  "blockquote",
  "body",
  "html",
  "td",
  "th",
  "li",
  "address",
  "figure",
  "center",
  "dd",
  "dt",
  "dl",
]);

/**
 * Reads HTML into a document tree: headings, paragraphs, lists with their markers, tables with spans. Scripts and styles are left
 * out; nothing is fetched.
 *
 * @vi văn bản
 * @param html - The HTML text.
 * @param options - Id of the document, and limits.
 * @returns The tree; an empty or too large document gives an issue and no blocks.
 * @example
 * ```ts
 * const tree = readHtml("<h2>I. NHIỆM VỤ</h2><p>Mở lớp</p>", { id: "x" });
 * tree.blocks.map((block) => block.kind); // → ["heading", "paragraph"]
 * ```
 */
export function readHtml(html: string, options: ReadHtmlOptions): DocumentTree {
  const { id, format = "html", maxLength = 20_000_000, maxDepth = 256 } = options;
  const fail = (issue: Issue): DocumentTree => ({ id, text: "", format, blocks: [], issues: [issue] });
  if (html.length > maxLength) {
    return fail(createIssue(documentMessages, "document-too-large", { size: `${html.length}`, limit: `${maxLength}` }));
  }
  if (html.includes("\u0000")) return fail(createIssue(documentMessages, "not-text"));
  const builder = createTreeBuilder(id, format);
  const walk = { builder, maxDepth, deep: false };
  try {
    readChildren(fromHtml(html, { fragment: !/<(?:html|body)[\s>]/iu.test(html) }).children, walk, 0, undefined);
  } catch {
    // The parser itself follows elements as deep as they go, until the stack ends.
    return fail(createIssue(documentMessages, "not-readable", { format: "HTML" }));
  }
  if (walk.deep) builder.issues.push(createIssue(documentMessages, "depth-limited", { limit: `${maxDepth}` }));
  const tree = builder.build();
  return tree.blocks.length === 0 ? fail(createIssue(documentMessages, "document-empty")) : tree;
}

interface Walk {
  readonly builder: TreeBuilder;
  readonly maxDepth: number;
  deep: boolean;
}

interface ListPlace {
  readonly marker: string;
  readonly depth: number;
}

function readChildren(children: readonly Content[], walk: Walk, depth: number, list: ListPlace | undefined): void {
  let words = "";
  const flush = (): void => {
    const text = words;
    words = "";
    if (text.trim() === "") return;
    const node = walk.builder.node(text);
    walk.builder.push(list === undefined ? { kind: "paragraph", ...node } : { kind: "list-item", ...list, ...node });
  };
  for (const child of children) {
    if (child.type === "text") {
      words += child.value;
      continue;
    }
    if (child.type !== "element" || silent.has(child.tagName)) continue;
    if (depth >= walk.maxDepth) {
      walk.deep = true;
      words += ` ${textOf(child)}`;
      continue;
    }
    const heading = /^h([1-6])$/u.exec(child.tagName);
    if (heading !== null) {
      flush();
      const text = textOf(child);
      if (text.trim() !== "") walk.builder.push({ kind: "heading", level: headingLevel(Number(heading[1])), ...walk.builder.node(text) });
    } else if (child.tagName === "table") {
      flush();
      walk.builder.push(readTable(child, walk.builder));
    } else if (child.tagName === "ul" || child.tagName === "ol") {
      flush();
      readList(child, walk, depth + 1, list === undefined ? 0 : list.depth + 1);
    } else if (child.tagName === "br") {
      // A line of its own is a paragraph of its own: converters write whole documents as one paragraph with line breaks.
      flush();
    } else if (blockElements.has(child.tagName)) {
      flush();
      readChildren(child.children, walk, depth + 1, list);
    } else if (
      child.children.some((inner) => inner.type === "element" && (inner.tagName === "table" || blockElements.has(inner.tagName)))
    ) {
      flush();
      readChildren(child.children, walk, depth + 1, list);
    } else {
      words += textOf(child);
    }
  }
  flush();
}

function readList(list: Element, walk: Walk, depth: number, level: number): void {
  let number = Number(list.properties.start ?? 1);
  for (const item of list.children) {
    if (item.type !== "element" || item.tagName !== "li") continue;
    const marker = list.tagName === "ol" ? `${number}.` : "-";
    number += 1;
    readChildren(item.children, walk, depth + 1, { marker, depth: level });
  }
}

function readTable(table: Element, builder: TreeBuilder): Table {
  const rows: TableRow[] = [];
  const visit = (children: readonly Content[], inHead: boolean): void => {
    for (const child of children) {
      if (child.type !== "element") continue;
      if (child.tagName === "thead" || child.tagName === "tbody" || child.tagName === "tfoot")
        visit(child.children, child.tagName === "thead");
      if (child.tagName !== "tr") continue;
      const cells = child.children.filter(
        (cell): cell is Element => cell.type === "element" && (cell.tagName === "td" || cell.tagName === "th"),
      );
      const header = inHead || (cells.length > 0 && cells.every((cell) => cell.tagName === "th"));
      rows.push(
        builder.row(
          cells.map((cell) => readCell(cell, builder)),
          header,
        ),
      );
    }
  };
  visit(table.children, false);
  const spans = rows.flatMap((row) => (row.span === undefined ? [] : [row.span]));
  const [first] = spans;
  const last = spans.at(-1);
  return { kind: "table", rows, ...(first === undefined || last === undefined ? {} : { span: { ...first, end: last.end } }) };
}

function readCell(cell: Element, builder: TreeBuilder): TableCell {
  const span = (name: "colSpan" | "rowSpan"): number => {
    const value = Number(cell.properties[name] ?? 1);
    return Number.isInteger(value) && value > 1 && value <= 1000 ? value : 1;
  };
  const [colSpan, rowSpan] = [span("colSpan"), span("rowSpan")];
  return { ...builder.node(textOf(cell)), ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
}

/** All words under an element, with a space where a block or a line ends; without recursion, because HTML nests without limit. */
function textOf(element: Element): string {
  const out: string[] = [];
  const stack: Content[] = [...element.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === "text") {
      out.push(node.value);
    } else if (node.type === "element" && !silent.has(node.tagName)) {
      if (node.tagName === "br" || blockElements.has(node.tagName) || node.tagName === "tr") out.push(" ");
      stack.push(...[...node.children].reverse());
    }
  }
  return out.join("");
}

function headingLevel(level: number): Heading["level"] {
  const levels = [1, 2, 3, 4, 5, 6] as const;
  return levels[level - 1] ?? 6;
}

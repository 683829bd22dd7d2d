import { createIssue, type Issue } from "@kehoach/core";
import { Tokenizer } from "htmlparser2";
import { documentMessages } from "../messages.ts";
import type { DocumentTree, Heading } from "../tree.ts";
import { createFlow, type Flow, type ParagraphShape } from "./flow.ts";
import { toLetters } from "./to-letters.ts";

/** How to read HTML. */
export interface ReadHtmlOptions {
  /** Id of the document; spans carry it. */
  readonly id: string;
  /** Longest text that is read, in UTF-16 units. Default: 20,000,000. */
  readonly maxLength?: number;
  /** Deepest nesting of elements that is followed; what lies deeper is flattened. Default: 256. */
  readonly maxDepth?: number;
  /** Most cells of all tables; what follows is not read. Default: 200,000. */
  readonly maxCells?: number;
}

/** An element that is open. */
interface Element {
  readonly name: string;
  readonly kind: Kind;
  /** Nothing below it is read: it is no part of the words, or the page hides it. */
  readonly silent: "left-out" | "hidden" | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Number of the next item, for lists. */
  count: number;
  /** How the list numbers its items. */
  readonly numbers: string;
  /** Marker of the item, until its first words were taken. */
  marker: string | undefined;
  /** A note of Word's HTML. */
  readonly note: boolean;
}

type Kind = "inline" | "block" | "heading" | "list" | "item" | "table" | "section" | "row" | "cell";

/** Elements whose content is no part of the words. */
const silentNames = new Set([
  "script",
  "style",
  "head",
  "title",
  "template",
  "noscript",
  "svg",
  "math",
  "iframe",
  "object",
  "select",
  "textarea",
  "xml",
  "del",
]);
const voidNames = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]);
const kinds: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(
    "p div section article main header footer blockquote body html address figure figcaption center dd dt dl form fieldset pre nav aside caption"
      .split(" ")
      .map((name): [string, Kind] => [name, "block"]),
  ),
  ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6"].map((name): [string, Kind] => [name, "heading"])),
  ul: "list",
  ol: "list",
  li: "item",
  table: "table",
  thead: "section",
  tbody: "section",
  tfoot: "section",
  tr: "row",
  td: "cell",
  th: "cell",
};
/** What an element ends when it begins, as far as the innermost of the barriers. */
const implied: Readonly<Record<string, { readonly ends: ReadonlySet<string>; readonly barriers: ReadonlySet<string> }>> = {
  li: { ends: new Set(["li"]), barriers: new Set(["ul", "ol", "table"]) },
  dt: { ends: new Set(["dt", "dd"]), barriers: new Set(["dl", "table"]) },
  dd: { ends: new Set(["dt", "dd"]), barriers: new Set(["dl", "table"]) },
  tr: { ends: new Set(["tr", "td", "th"]), barriers: new Set(["table"]) },
  td: { ends: new Set(["td", "th"]), barriers: new Set(["table", "tr"]) },
  th: { ends: new Set(["td", "th"]), barriers: new Set(["table", "tr"]) },
  thead: { ends: new Set(["thead", "tbody", "tfoot", "tr"]), barriers: new Set(["table"]) },
  tbody: { ends: new Set(["thead", "tbody", "tfoot", "tr"]), barriers: new Set(["table"]) },
  tfoot: { ends: new Set(["thead", "tbody", "tfoot", "tr"]), barriers: new Set(["table"]) },
};
/** A paragraph ends where a block begins. */
const endsParagraph = new Set<Kind>(["block", "heading", "list", "table"]);
const paragraphBarriers = new Set(["td", "th", "li", "table", "div", "body"]);
/** Tables inside tables inside tables: what lies deeper is read as lines of the cell. */
const deepestTable = 8;

/**
 * Reads HTML into a document tree: headings, paragraphs, lists with their markers, tables with row and column spans, also as Word
 * exports them. Scripts, styles, hidden and deleted words are left out; nothing is fetched.
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
  const { id, maxLength = 20_000_000, maxDepth = 256, maxCells = 200_000 } = options;
  const fail = (...issues: readonly Issue[]): DocumentTree => ({ id, text: "", format: "html", blocks: [], issues });
  if (html.length > maxLength) {
    return fail(createIssue(documentMessages, "document-too-large", { size: `${html.length}`, limit: `${maxLength}` }));
  }
  if (html.includes("\u0000")) return fail(createIssue(documentMessages, "not-text"));
  const flow = createFlow(id, "html", { cells: maxCells });
  readHtmlInto(flow, html, maxDepth);
  const tree = flow.build();
  if (tree.blocks.length > 0) return tree;
  return fail(...tree.issues, createIssue(documentMessages, "document-empty"));
}

/**
 * Reads HTML into a tree that is being built.
 *
 * @param flow - Takes what is read.
 * @param html - The HTML text.
 * @param maxDepth - Deepest nesting that is followed.
 * @param offset - Where the HTML text begins in its file.
 */
export function readHtmlInto(flow: Flow, html: string, maxDepth: number, offset = 0): void {
  const reader = createElementReader(flow, maxDepth);
  const tokenizer = new Tokenizer({ decodeEntities: true }, createTokenSink(html, reader, offset));
  tokenizer.write(html);
  tokenizer.end();
  reader.finish();
}

/** What takes the elements of a text. */
interface ElementReader {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  words(text: string, from: number, to: number): void;
  finish(): void;
}

type TokenSink = ConstructorParameters<typeof Tokenizer>[1];

const none: ReadonlyMap<string, string> = new Map();
const passOver = (): void => undefined;

/** Makes elements with attributes of the tokens of the library. */
function createTokenSink(html: string, reader: ElementReader, offset: number): TokenSink {
  let name = "";
  let attributes: ReadonlyMap<string, string> = none;
  let attribute = "";
  let value = "";
  return {
    onopentagname(start, end) {
      name = html.slice(start, end).toLowerCase();
      attributes = none;
    },
    onattribname(start, end) {
      attribute = html.slice(start, end).toLowerCase();
      value = "";
    },
    onattribdata(start, end) {
      value += html.slice(start, end);
    },
    onattribentity(code) {
      value += String.fromCodePoint(code);
    },
    onattribend() {
      if (attributes.size < 100 && !attributes.has(attribute)) attributes = new Map([...attributes, [attribute, value]]);
    },
    onopentagend() {
      reader.open(name, attributes);
    },
    onselfclosingtag() {
      reader.open(name, attributes);
    },
    onclosetag(start, end) {
      reader.close(html.slice(start, end).toLowerCase());
    },
    ontext(start, end) {
      reader.words(html.slice(start, end), offset + start, offset + end);
    },
    ontextentity(code, end) {
      reader.words(String.fromCodePoint(code), offset + end - 1, offset + end);
    },
    oncdata: passOver,
    oncomment: passOver,
    ondeclaration: passOver,
    onprocessinginstruction: passOver,
    onend: passOver,
  };
}

function createElementReader(flow: Flow, maxDepth: number): ElementReader {
  const stack: Element[] = [];
  /** How many elements of a name are open. */
  const opened = new Map<string, number>();
  let images = 0;
  let hidden = 0;
  let deleted = 0;
  let inserted = 0;
  let comments = 0;
  let contents = 0;
  /** Open elements too deep to be followed. */
  let flattened = 0;
  let isFlattened = false;
  const noteCounts = { footnote: 0, endnote: 0 };
  /** Words of the marker that Word's HTML puts before an item. */
  let wordMarker = "";

  const top = (): Element | undefined => stack.at(-1);

  const push = (element: Element): void => {
    stack.push(element);
    opened.set(element.name, (opened.get(element.name) ?? 0) + 1);
  };

  const pop = (): void => {
    const name = stack.pop()?.name ?? "";
    opened.set(name, (opened.get(name) ?? 1) - 1);
  };

  const shapeNow = (): ParagraphShape => {
    for (let at = stack.length - 1; at >= 0; at--) {
      const element = stack[at];
      if (element === undefined) break;
      if (element.kind === "heading") return { kind: "heading", level: headingLevel(Number(element.name.slice(1)) || 1) };
      if (element.kind === "cell") break;
      if (element.kind === "item") return { kind: "list-item", marker: element.marker ?? "-", depth: depthOfLists() - 1 };
      if (element.kind === "block" && element.marker !== undefined)
        return { kind: "list-item", marker: element.marker, depth: element.count };
    }
    return { kind: "paragraph" };
  };

  /** Lists around, up to the innermost cell. */
  const depthOfLists = (): number => {
    let depth = 0;
    for (let at = stack.length - 1; at >= 0 && stack[at]?.kind !== "cell"; at--) if (stack[at]?.kind === "list") depth += 1;
    return Math.max(1, depth);
  };

  const endParagraph = (): void => {
    if (flow.hasWords) flow.endParagraph(shapeNow());
    else flow.dropParagraph();
  };

  const closeTop = (): void => {
    const element = top();
    if (element === undefined) return;
    if (element.silent !== undefined) {
      pop();
      return;
    }
    switch (element.kind) {
      case "inline":
        pop();
        if (element.marker !== undefined) endMarker();
        return;
      case "block":
      case "heading":
      case "item":
      case "list":
        if (element.numbers === "contents" && flow.hasWords) {
          contents += 1;
          flow.dropParagraph();
        }
        endParagraph();
        pop();
        if (element.note) flow.closeNote();
        return;
      case "cell":
        endParagraph();
        pop();
        flow.closeCell();
        return;
      case "row":
        pop();
        flow.closeRow();
        return;
      case "section":
        pop();
        return;
      case "table":
        endParagraph();
        pop();
        flow.closeTable();
        return;
      default:
        element.kind satisfies never;
    }
  };

  /** The marker Word's HTML wrote belongs to the paragraph around it. */
  const endMarker = (): void => {
    const block = stack.findLast(({ kind }) => kind === "block");
    const marker = wordMarker.replace(/[\s\u00a0]+/gu, " ").trim();
    wordMarker = "";
    if (block !== undefined && marker !== "") block.marker = /^[\u00b7\u2022\uf0a7-\uf0d8§]$/u.test(marker) ? "•" : marker;
  };

  const openNote = (kind: string): void => {
    if (kind === "footnote" || kind === "endnote") {
      noteCounts[kind] += 1;
      flow.openNote({ kind, marker: `${noteCounts[kind]}` });
    } else if (kind === "header" || kind === "footer") {
      flow.openNote({ kind });
    }
  };

  const closeUpTo = (position: number): void => {
    while (stack.length > position) closeTop();
  };

  const closeImplied = (name: string, kind: Kind): void => {
    const rule = implied[name];
    if (rule !== undefined) {
      let outermost = -1;
      for (let at = stack.length - 1; at >= 0; at--) {
        const other = stack[at]?.name ?? "";
        if (rule.barriers.has(other)) break;
        if (rule.ends.has(other)) outermost = at;
      }
      if (outermost >= 0) closeUpTo(outermost);
      return;
    }
    if (!endsParagraph.has(kind)) return;
    for (let at = stack.length - 1; at >= 0; at--) {
      const other = stack[at]?.name ?? "";
      if (other === "p") {
        closeUpTo(at);
        return;
      }
      if (paragraphBarriers.has(other)) return;
    }
  };

  return {
    open(name, attributes) {
      if (flow.full) return;
      if (voidNames.has(name)) {
        if (top()?.silent !== undefined) return;
        if (name === "br") flow.lineBreak();
        else if (name === "hr") endParagraph();
        else if (name === "img") images += 1;
        return;
      }
      const style = (attributes.get("style") ?? "").toLowerCase().replace(/\s/gu, "");
      const classes = (attributes.get("class") ?? "").toLowerCase();
      if (/mso-element:comment(?:;|$)/u.test(style)) comments += 1;
      if (name === "del") deleted += 1;
      if (name === "ins") inserted += 1;
      const around = top();
      let silent = around?.silent;
      if (
        silentNames.has(name) ||
        style.includes("mso-element:comment") ||
        /\b(?:mso(?:comment|footnote|endnote)reference|msocomanchor)\b/u.test(classes)
      )
        silent ??= "left-out";
      else if ((attributes.has("hidden") || /display:none|mso-hide:all/u.test(style)) && name !== "body" && name !== "html")
        silent ??= "hidden";
      let kind = name === "p" && /\bmsotitle\b/u.test(classes) ? "heading" : (kinds[name] ?? "inline");
      if (silent === undefined) closeImplied(name, kind);
      if (stack.length >= maxDepth) {
        flattened += 1;
        isFlattened = true;
        if (kind !== "inline" && silent === undefined) flow.words(" ");
        return;
      }
      const tables = flow.tableDepth;
      // Rows and cells without a table around them, and tables too deep, are only blocks.
      if (kind === "table" && tables >= deepestTable) kind = "block";
      if ((kind === "row" || kind === "cell" || kind === "section") && !hasTable()) kind = "block";
      const parent = top();
      const isMarker = style.includes("mso-list:ignore");
      const note = /mso-element:(footnote|endnote|header|footer)(?:;|$)/u.exec(style)?.[1];
      const element: Element = {
        name,
        kind,
        silent,
        bold: isBold(name, style, parent?.bold ?? false),
        italic: isItalic(name, style, parent?.italic ?? false),
        count: kind === "list" ? Number(attributes.get("start") ?? 1) || 1 : levelOfWordList(style),
        numbers: /^msotoc\d/u.test(classes) ? "contents" : name === "ol" ? (attributes.get("type") ?? "1") : "",
        marker: isMarker ? "" : undefined,
        note: note !== undefined && kind === "block",
      };
      if (silent !== undefined) {
        push(element);
        return;
      }
      switch (kind) {
        case "inline":
          break;
        case "block":
        case "heading":
        case "list":
          endParagraph();
          if (note !== undefined && kind === "block") openNote(note);
          break;
        case "item": {
          endParagraph();
          const list = stack.findLast((other) => other.kind === "list");
          const value = Number(attributes.get("value"));
          if (list !== undefined && attributes.has("value") && Number.isInteger(value)) list.count = value;
          element.marker = list?.name === "ol" ? `${numberOfItem(list.count, list.numbers)}.` : "-";
          if (list !== undefined) list.count += 1;
          break;
        }
        case "table":
          endParagraph();
          flow.openTable();
          break;
        case "section":
          break;
        case "row":
          flow.openRow(parent?.name === "thead");
          break;
        case "cell":
          endParagraph();
          if (parent?.kind !== "row") flow.openRow(false);
          flow.openCell({
            colSpan: spanOf(attributes.get("colspan")),
            rowSpan: spanOf(attributes.get("rowspan")),
            heading: name === "th",
          });
          break;
        default:
          kind satisfies never;
      }
      push(element);
    },
    close(name) {
      if (flow.full || voidNames.has(name)) return;
      if (flattened > 0) {
        flattened -= 1;
        return;
      }
      if ((opened.get(name) ?? 0) === 0) {
        if (name === "p") endParagraph();
        return;
      }
      const isTablePart = name === "td" || name === "th" || name === "tr" || name === "tbody" || name === "thead" || name === "tfoot";
      for (let at = stack.length - 1; at >= 0; at--) {
        const element = stack[at];
        if (element?.name === name) {
          closeUpTo(at);
          return;
        }
        // An end inside a cell does not end what began outside of it.
        if (element?.kind === "cell" && !isTablePart && name !== "table") return;
        if (element?.kind === "table" && isTablePart) return;
      }
    },
    words(text, from, to) {
      const element = top();
      if (flow.full || element?.silent === "left-out") return;
      if (element?.silent === "hidden") {
        hidden += text.trim().length;
        return;
      }
      if (stack.some(({ kind, marker }) => kind === "inline" && marker !== undefined)) {
        if (wordMarker.length < 100) wordMarker += text;
        return;
      }
      // White space between cells and between blocks is no word.
      if ((element?.kind === "table" || element?.kind === "row" || element?.kind === "section") && text.trim() === "") return;
      const style = { bold: element?.bold ?? false, italic: element?.italic ?? false };
      if ((opened.get("pre") ?? 0) === 0) {
        flow.words(text, style, from, to);
        return;
      }
      text.split("\n").forEach((line, index) => {
        if (index > 0) flow.lineBreak();
        line.split("\t").forEach((words, column) => {
          if (column > 0) {
            flow.tab();
            flow.words(" ", style);
          }
          flow.words(words, style, from, to);
        });
      });
    },
    finish() {
      closeUpTo(0);
      endParagraph();
      const say = (code: "images-ignored" | "comments-ignored" | "contents-ignored" | "hidden-text-ignored", count: number): void => {
        if (count > 0) flow.issues.push(createIssue(documentMessages, code, { count: `${count}` }));
      };
      if (isFlattened) flow.issues.push(createIssue(documentMessages, "depth-limited", { limit: `${maxDepth}` }));
      if (deleted > 0)
        flow.issues.push(createIssue(documentMessages, "changes-accepted", { inserted: `${inserted}`, deleted: `${deleted}` }));
      say("hidden-text-ignored", hidden);
      say("images-ignored", images);
      say("comments-ignored", comments);
      say("contents-ignored", contents);
    },
  };

  function hasTable(): boolean {
    return stack.some(({ kind }) => kind === "table");
  }
}

function isBold(name: string, style: string, around: boolean): boolean {
  if (/font-weight:(?:normal|[1-4]00)/u.test(style)) return false;
  return around || name === "b" || name === "strong" || /font-weight:(?:bold|[6-9]00)/u.test(style);
}

function isItalic(name: string, style: string, around: boolean): boolean {
  if (style.includes("font-style:normal")) return false;
  return around || name === "i" || name === "em" || style.includes("font-style:italic");
}

/** `mso-list:l0 level2 lfo1`: how deep an item of a list of Word is. */
function levelOfWordList(style: string): number {
  const level = /mso-list:l\d+level([1-9])/u.exec(style)?.[1];
  return level === undefined ? 0 : Number(level) - 1;
}

function numberOfItem(count: number, type: string): string {
  switch (type) {
    case "a":
      return toLetters(count);
    case "A":
      return toLetters(count).toUpperCase();
    default:
      return `${count}`;
  }
}

function spanOf(value: string | undefined): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span >= 1 ? span : 1;
}

function headingLevel(level: number): Heading["level"] {
  const levels = [1, 2, 3, 4, 5, 6] as const;
  return levels[level - 1] ?? 6;
}

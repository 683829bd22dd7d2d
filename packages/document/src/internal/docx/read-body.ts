import type { Issue } from "@kehoach/core";
import type { Heading } from "../../tree.ts";
import type { Flow, ParagraphShape, WordStyle } from "../flow.ts";
import { readXml, stopReading, type XmlAttributes } from "../xml.ts";
import type { Numbering } from "./numbering.ts";
import { isOn, levelOfOutline, readLook, type WordStyleSheet } from "./read-styles.ts";
import { shownSymbol } from "./symbols.ts";

/** What all parts of one document share. */
export interface WordDocument {
  readonly flow: Flow;
  readonly styles: WordStyleSheet;
  readonly numbering: Numbering;
  /** Whether tracked changes are taken as made. */
  readonly accept: boolean;
  /** What was met and left out, or decided upon. */
  readonly counts: { inserted: number; deleted: number; contents: number; hidden: number; comments: number };
  /** Signs and places of the notes that the text refers to, by kind and id. */
  readonly references: Map<string, { readonly marker: string; readonly at: number }>;
}

/** What a paragraph says of itself. */
interface Paragraph {
  style: string;
  outline: number | undefined;
  list: string | undefined;
  level: number | undefined;
  /** Its end was deleted: the next one goes on with it. */
  endDeleted: boolean;
}

/** A field: its instruction, then its result. */
interface Field {
  instruction: string;
  inResult: boolean;
}

/** Content that is no part of the words, or is said elsewhere. */
const passedOver = new Set([
  "w:sectPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:tblGrid",
  "w:tblPr",
  "w:tblPrEx",
  "w:rPrChange",
  "w:pPrChange",
  "w:tblPrChange",
  "w:tblPrExChange",
  "w:tcPrChange",
  "w:trPrChange",
  "w:sectPrChange",
  "w:tblGridChange",
  "w:numberingChange",
  "w:object",
  "w:rt",
  "w:altChunk",
  "m:ctrlPr",
]);
/** Words of these are shown when changes are taken back, and not when they are accepted. */
const removed = new Set(["w:del", "w:moveFrom"]);
const added = new Set(["w:ins", "w:moveTo"]);
/** Fields whose result changes from page to page. */
const pageField = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/iu;
/** Tables inside tables inside tables: what lies deeper is read as lines of the cell. */
const deepestTable = 8;

/**
 * Reads the words of one part of a Word document.
 *
 * @param bytes - The part.
 * @param part - Its name.
 * @param document - What all parts share, with the flow that takes the words.
 * @param notes - The kind of notes the part holds; absent for the text itself, headers and footers.
 * @returns The fault that ended the reading, if there was one.
 */
export function readBody(bytes: Uint8Array, part: string, document: WordDocument, notes?: "footnote" | "endnote"): Issue | undefined {
  const { flow, styles, numbering, counts } = document;
  /** Depth of elements below one that is passed over. */
  let skipping = 0;
  let inText = false;
  let inInstruction = false;
  let inRunProperties = false;
  let inParagraphProperties = false;
  let inRowProperties = false;
  let look: { bold?: boolean; italic?: boolean; hidden?: boolean } = {};
  let runStyle = "";
  let style: WordStyle = { bold: false, italic: false };
  let hidden = false;
  const paragraphs: Paragraph[] = [];
  let fields: Field[] = [];
  const rows: { dropped: boolean; header: boolean; before: number; opened: boolean }[] = [];
  const cells: { colSpan: number; merge: "restart" | "continue" | undefined; opened: boolean }[] = [];
  let sawChoice = false;
  let inNote = notes === undefined;
  const noteCounts = { footnote: 0, endnote: 0 };
  /** Tables too deep to be tables. */
  let flattened = 0;

  const paragraphShape = (paragraph: Paragraph): ParagraphShape => {
    const byStyle = styles.numberingOf(paragraph.style);
    const list = paragraph.list ?? byStyle?.list;
    const level =
      paragraph.level ?? byStyle?.level ?? (list === undefined ? undefined : numbering.levelOfStyle(list, paragraph.style)) ?? 0;
    const marker = list === undefined || list === "0" ? undefined : numbering.next(list, level);
    const heading = levelOfOutline(paragraph.outline) ?? (paragraph.outline === undefined ? styles.headingOf(paragraph.style) : undefined);
    if (heading !== undefined) {
      return { kind: "heading", level: headingLevel(heading), ...(marker === undefined ? {} : { marker: marker.marker }) };
    }
    return marker === undefined ? { kind: "paragraph" } : { kind: "list-item", ...marker };
  };

  const endParagraph = (): void => {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined) return;
    // A field that never comes to its result must not swallow what follows.
    fields = fields.filter(({ inResult }) => inResult);
    if (styles.isContents(paragraph.style)) {
      if (flow.hasWords) counts.contents += 1;
      flow.dropParagraph();
      return;
    }
    // The words of a paragraph whose end was deleted go on in the next one.
    if (paragraph.endDeleted && document.accept) {
      if (flow.hasWords) flow.words(" ");
      return;
    }
    flow.endParagraph(paragraphShape(paragraph));
  };

  /** What the run says of itself comes before what its style says, and that before the style of the paragraph. */
  const settleLook = (): void => {
    const [byRun, byParagraph] = [styles.lookOf(runStyle), styles.lookOf(paragraphs.at(-1)?.style ?? "")];
    style = {
      bold: look.bold ?? byRun.bold ?? byParagraph.bold ?? false,
      italic: look.italic ?? byRun.italic ?? byParagraph.italic ?? false,
    };
    hidden = look.hidden ?? byRun.hidden ?? byParagraph.hidden ?? false;
  };

  const take = (text: string): void => {
    if (fields.some((field) => !field.inResult || pageField.test(field.instruction))) return;
    if (hidden) counts.hidden += text.trim().length;
    else flow.words(text, style);
  };

  const openCell = (): void => {
    const row = rows.at(-1);
    const cell = cells.at(-1);
    if (row === undefined || cell === undefined || cell.opened) return;
    cell.opened = true;
    if (!row.opened) {
      row.opened = true;
      flow.openRow(row.header, row.before);
    }
    flow.openCell({ colSpan: cell.colSpan, ...(cell.merge === undefined ? {} : { merge: cell.merge }) });
    if (flow.full) stopReading();
  };

  const property = (name: string, attributes: XmlAttributes): void => {
    const paragraph = paragraphs.at(-1);
    const { val = "" } = attributes;
    switch (name) {
      case "w:pStyle":
        if (paragraph !== undefined) paragraph.style = val;
        return;
      case "w:outlineLvl":
        if (paragraph !== undefined) paragraph.outline = Number(val);
        return;
      case "w:numId":
        if (paragraph !== undefined) paragraph.list = val;
        return;
      case "w:ilvl":
        if (paragraph !== undefined) paragraph.level = Number(val);
        return;
      case "w:del":
      case "w:moveFrom":
        if (paragraph !== undefined && inRunProperties) {
          paragraph.endDeleted = true;
          counts.deleted += 1;
        }
        return;
      case "w:ins":
      case "w:moveTo":
        if (inRunProperties) counts.inserted += 1;
        return;
      default:
    }
  };

  const rowProperty = (name: string, attributes: XmlAttributes): void => {
    const row = rows.at(-1);
    if (row === undefined) return;
    if (name === "w:tblHeader") row.header = isOn(attributes);
    else if (name === "w:gridBefore") row.before = Number(attributes.val) || 0;
    else if (name === "w:del") {
      counts.deleted += 1;
      row.dropped = document.accept;
    } else if (name === "w:ins") {
      counts.inserted += 1;
      row.dropped = !document.accept;
    }
  };

  const cellProperty = (name: string, attributes: XmlAttributes): boolean => {
    const cell = cells.at(-1);
    if (cell === undefined || cell.opened) return false;
    switch (name) {
      case "w:gridSpan":
        cell.colSpan = Number(attributes.val) || 1;
        return true;
      case "w:vMerge":
        // Without a value it goes on with the cell above.
        cell.merge = attributes.val === "restart" ? "restart" : "continue";
        return true;
      default:
        return name.startsWith("w:tc") || name === "w:vAlign" || name === "w:shd" || name === "w:noWrap" || name === "w:hMerge";
    }
  };

  const openRunContent = (name: string, attributes: XmlAttributes): void => {
    switch (name) {
      case "w:t":
      case "m:t":
        inText = true;
        return;
      case "w:delText":
        inText = !document.accept;
        return;
      case "w:instrText":
        inInstruction = true;
        return;
      case "w:tab":
      case "w:ptab":
        if (!hidden && fields.every(({ inResult }) => inResult)) {
          flow.tab();
          flow.words(" ", style);
        }
        return;
      case "w:br":
      case "w:cr":
        if (!hidden) flow.lineBreak();
        return;
      case "w:noBreakHyphen":
        take("-");
        return;
      case "w:sym":
        take(shownSymbol(String.fromCodePoint(codeOf(attributes.char)), attributes.font ?? ""));
        return;
      case "w:fldChar":
        if (attributes.fldCharType === "begin") fields.push({ instruction: "", inResult: false });
        else if (attributes.fldCharType === "separate") {
          const field = fields.at(-1);
          if (field !== undefined) field.inResult = true;
        } else if (attributes.fldCharType === "end") fields.pop();
        return;
      case "w:fldSimple":
        fields.push({ instruction: attributes.instr ?? "", inResult: true });
        return;
      case "w:footnoteReference":
      case "w:endnoteReference":
        refer(name === "w:footnoteReference" ? "footnote" : "endnote", attributes);
        return;
      case "w:commentReference":
        counts.comments += 1;
        return;
      default:
    }
  };

  const refer = (kind: "footnote" | "endnote", { id = "" }: XmlAttributes): void => {
    const key = `${kind} ${id}`;
    if (document.references.has(key)) return;
    noteCounts[kind] += 1;
    document.references.set(key, { marker: `${noteCounts[kind]}`, at: flow.position });
  };

  return readXml(bytes, part, {
    open(name, attributes) {
      if (skipping > 0) {
        skipping += 1;
        return;
      }
      if (inParagraphProperties || inRunProperties || inRowProperties) {
        if (name === "w:rPr") inRunProperties = true;
        else if (inRowProperties) rowProperty(name, attributes);
        else if (inParagraphProperties) property(name, attributes);
        else if (name === "w:rStyle") runStyle = attributes.val ?? "";
        else readLook(name, attributes, look);
        if (passedOver.has(name)) skipping = 1;
        return;
      }
      if (passedOver.has(name)) {
        skipping = 1;
        return;
      }
      if (notes !== undefined && name === `w:${notes}`) {
        const reference = document.references.get(`${notes} ${attributes.id ?? ""}`);
        // The lines that part notes from the text are notes to Word.
        const isRule = attributes.type !== undefined && attributes.type !== "normal";
        if (isRule) {
          skipping = 1;
          return;
        }
        inNote = true;
        flow.openNote({ kind: notes, ...reference });
        return;
      }
      if (!inNote) return;
      if (removed.has(name) || added.has(name)) {
        const gone = removed.has(name);
        if (gone) counts.deleted += 1;
        else counts.inserted += 1;
        if (gone === document.accept) {
          skipping = 1;
          return;
        }
      }
      switch (name) {
        case "w:p":
          openCell();
          paragraphs.push({ style: "", outline: undefined, list: undefined, level: undefined, endDeleted: false });
          return;
        case "w:pPr":
          inParagraphProperties = true;
          return;
        case "w:rPr":
          inRunProperties = true;
          return;
        case "w:trPr":
          inRowProperties = true;
          return;
        case "w:r":
        case "m:r":
          look = {};
          runStyle = "";
          settleLook();
          return;
        case "w:tbl":
          openCell();
          if (flow.tableDepth >= deepestTable) flattened += 1;
          else flow.openTable();
          return;
        case "w:tr":
          if (flattened === 0) rows.push({ dropped: false, header: false, before: 0, opened: false });
          return;
        case "w:tc":
          if (flattened > 0) return;
          if (rows.at(-1)?.dropped === true) skipping = 1;
          else cells.push({ colSpan: 1, merge: undefined, opened: false });
          return;
        case "w:txbxContent":
          flow.suspend();
          return;
        case "mc:AlternateContent":
          sawChoice = false;
          return;
        case "mc:Choice":
          sawChoice = true;
          return;
        case "mc:Fallback":
          if (sawChoice) skipping = 1;
          return;
        default:
          if (!cellProperty(name, attributes)) openRunContent(name, attributes);
      }
    },
    close(name) {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      switch (name) {
        case "w:pPr":
          inParagraphProperties = false;
          return;
        case "w:rPr":
          inRunProperties = false;
          if (inParagraphProperties) return;
          settleLook();
          return;
        case "w:trPr":
          inRowProperties = false;
          return;
        case "w:t":
        case "m:t":
        case "w:delText":
          inText = false;
          return;
        case "w:instrText":
          inInstruction = false;
          return;
        case "w:fldSimple":
          fields.pop();
          return;
        case "w:p":
          if (inNote) endParagraph();
          return;
        case "w:tc":
          if (flattened > 0) return;
          openCell();
          cells.pop();
          flow.closeCell();
          return;
        case "w:tr":
          if (flattened > 0) return;
          rows.pop();
          flow.closeRow();
          return;
        case "w:tbl":
          if (flattened > 0) flattened -= 1;
          else flow.closeTable();
          return;
        case "w:txbxContent":
          flow.resume();
          return;
        case "mc:AlternateContent":
          sawChoice = false;
          return;
        default:
          if (notes !== undefined && name === `w:${notes}` && inNote) {
            flow.closeNote();
            inNote = false;
          }
      }
    },
    words(text) {
      if (skipping > 0) return;
      if (inText) take(text);
      else if (inInstruction) {
        const field = fields.at(-1);
        if (field !== undefined && !field.inResult && field.instruction.length < 1000) field.instruction += text;
      }
    },
  });
}

function headingLevel(level: number): Heading["level"] {
  const levels = [1, 2, 3, 4, 5, 6] as const;
  return levels[level - 1] ?? 6;
}

function codeOf(hex: string | undefined): number {
  const code = Number.parseInt(hex ?? "", 16);
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? code : 0xfffd;
}

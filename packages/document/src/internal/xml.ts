import { createIssue, type Issue } from "@kehoach/core";
import { SaxesParser } from "saxes";
import { type DocumentIssueCode, documentMessages } from "../messages.ts";

/** Attributes our readers ask for, by their names without prefix; others are not handed on. */
const attributeNames = [
  "abstractNumId",
  "applyNumberFormat",
  "ascii",
  "char",
  "collapsed",
  "ContentType",
  "date1904",
  "fldCharType",
  "fontId",
  "font",
  "formatCode",
  "hAnsi",
  "hidden",
  "id",
  "Id",
  "ilvl",
  "instr",
  "max",
  "min",
  "name",
  "numFmtId",
  "numId",
  "PartName",
  "r",
  "ref",
  "s",
  "state",
  "styleId",
  "t",
  "Target",
  "TargetMode",
  "Type",
  "type",
  "val",
  "ySplit",
  "zeroHeight",
] as const;
type AttributeName = (typeof attributeNames)[number];

/** Attributes of an element. */
export type XmlAttributes = Readonly<Partial<Record<AttributeName, string>>>;

type OpenAttributes = Partial<Record<AttributeName, string>>;

/** What reads a part of a file. */
export interface XmlReader {
  /** An element begins. Its name carries the prefix {@link readXml} gives to its namespace. */
  open(name: string, attributes: XmlAttributes): void;
  /** An element ends. */
  close?(name: string): void;
  /** Characters between elements. */
  words?(text: string): void;
}

/** The short names that elements of these namespaces are given, whatever the file calls them. */
const prefixes: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w:",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w:",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "",
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "",
  "http://schemas.openxmlformats.org/package/2006/relationships": "",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a:",
  "http://purl.oclc.org/ooxml/drawingml/main": "a:",
};

const maxDepth = 256;
/** No element of these formats has more; a hostile one may have millions. */
const mostAttributes = 500;
/** Characters handed to the parser at a time, so that what is read of a long part stays small. */
const step = 65_536;

/** Ends the reading of a part with what was read until then. */
class Stop extends Error {
  readonly issue: Issue<DocumentIssueCode> | undefined;
  constructor(issue: Issue<DocumentIssueCode> | undefined) {
    super("stop");
    this.issue = issue;
  }
}

/** Ends the reading of a part from inside a reader, as if it had ended there. */
export function stopReading(): never {
  throw new Stop(undefined);
}

/**
 * Reads a part of an Office file. Entities are not followed, a DOCTYPE is refused, nesting is limited; what stands before a fault
 * was read all the same.
 *
 * @param bytes - The part.
 * @param part - Its name, for the issue.
 * @param reader - What takes its elements.
 * @returns The fault that ended the reading, if there was one.
 */
export function readXml(bytes: Uint8Array, part: string, reader: XmlReader): Issue<DocumentIssueCode> | undefined {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const names = createNames();
  let depth = 0;
  let attributeCount = 0;
  const place = (): Readonly<Record<string, string>> => ({ part, line: `${parser.line}`, column: `${parser.column + 1}` });
  const stop = (code: DocumentIssueCode, params: Readonly<Record<string, string>>): never => {
    throw new Stop(createIssue(documentMessages, code, params, { path: part }));
  };
  parser.on("error", (error) => stop("xml-broken", { ...place(), why: error.message.replace(/^\d+:\d+: /u, "").replace(/\.$/u, "") }));
  parser.on("doctype", () => stop("xml-doctype", { part }));
  let attributes: OpenAttributes = {};
  // Attributes come before the element that has them.
  parser.on("attribute", ({ name, value }) => {
    attributeCount += 1;
    if (attributeCount > mostAttributes) stop("xml-broken", { ...place(), why: `more than ${mostAttributes} attributes` });
    if (name.startsWith("xmlns")) names.declare(name, value);
    else {
      const short = shortName(name);
      if (short !== undefined) attributes[short] = value;
    }
  });
  parser.on("opentag", ({ name }) => {
    attributeCount = 0;
    depth += 1;
    if (depth > maxDepth) stop("xml-too-deep", { ...place(), limit: `${maxDepth}` });
    const own = attributes;
    attributes = {};
    reader.open(names.find(name), own);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    reader.close?.(names.find(name));
  });
  const take = (text: string): void => {
    reader.words?.(detached(text));
  };
  parser.on("text", take);
  parser.on("cdata", take);
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
  const decoder = new TextDecoder(utf16 ?? "utf-8");
  try {
    for (let at = 0; at < bytes.length; at += step) parser.write(decoder.decode(bytes.subarray(at, at + step), { stream: true }));
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    if (error instanceof Stop) return error.issue;
    throw error;
  }
  return undefined;
}

/**
 * The same text on its own: engines keep a part of a string as a view of the whole, and with each cell of a table the tree would keep
 * the XML around it.
 */
function detached(text: string): string {
  return text.length < shortestView ? text : ` ${text}`.slice(1);
}

/** Shorter parts are copied anyway. */
const shortestView = 13;

/** Gives elements the prefix of their namespace. A file may call a namespace what it likes. */
function createNames(): { declare(attribute: string, namespace: string): void; find(name: string): string } {
  const known = new Map<string, string>();
  let found = new Map<string, string>();
  return {
    declare(attribute, namespace) {
      const prefix = attribute === "xmlns" ? "" : `${attribute.slice(6)}:`;
      const given = prefixes[namespace] ?? (prefix === "" ? "?:" : prefix);
      if (known.get(prefix) === given) return;
      known.set(prefix, given);
      found = new Map();
    },
    find(name) {
      let full = found.get(name);
      if (full === undefined) {
        const colon = name.indexOf(":") + 1;
        const prefix = name.slice(0, colon);
        full = `${known.get(prefix) ?? prefix}${name.slice(colon)}`;
        // Made-up names must not fill the memory.
        if (found.size < 2_000) found.set(name, full);
      }
      return full;
    },
  };
}

const wanted: ReadonlyMap<string, AttributeName> = /* @__PURE__ */ new Map(attributeNames.map((name) => [name, name]));

/** An attribute under its name without prefix, if a reader asks for it: no element of these formats has two that differ only there. */
function shortName(name: string): AttributeName | undefined {
  return wanted.get(name) ?? wanted.get(name.slice(name.indexOf(":") + 1));
}

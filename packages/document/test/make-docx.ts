import { strToU8, zipSync } from "fflate";

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const namespaces = `${word} xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:wps" xmlns:v="urn:v" xmlns:r="urn:r"`;
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Parts of a Word document beside its text, as the XML inside their root elements. */
export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Other files, as they are. */
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

const roots: Readonly<Record<keyof Omit<DocxParts, "more">, string>> = {
  styles: "styles",
  numbering: "numbering",
  footnotes: "footnotes",
  endnotes: "endnotes",
  header: "hdr",
  footer: "ftr",
};

/** Packs the XML of a body, and of other parts, as a Word document. */
export function makeDocx(body: string, parts: DocxParts = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/document.xml": strToU8(`<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
  };
  const kinds: (readonly [string, string])[] = [];
  for (const kind of ["styles", "numbering", "footnotes", "endnotes", "header", "footer"] as const) {
    const xml = parts[kind];
    if (xml === undefined) continue;
    files[`word/${kind}1.xml`] = strToU8(`<w:${roots[kind]} ${namespaces}>${xml}</w:${roots[kind]}>`);
    kinds.push([kind, `${kind}1.xml`]);
  }
  files["word/_rels/document.xml.rels"] = relations(kinds);
  return zipSync({ ...files, ...parts.more });
}

function relations(kinds: readonly (readonly [string, string])[]): Uint8Array {
  const rows = kinds.map(([kind, target], index) => `<Relationship Id="r${index}" Type="${relation}/${kind}" Target="${target}"/>`);
  return strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join("")}</Relationships>`);
}

/** A paragraph with properties and words. */
export function p(words: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${words === "" ? "" : r(words)}</w:p>`;
}

/** A run of words. */
export function r(words: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A cell with properties and content. */
export function tc(content: string, properties = ""): string {
  return `<w:tc>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;
}

/** A table of rows of cells. */
export function tbl(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${rows.map((cells) => `<w:tr>${cells}</w:tr>`).join("")}</w:tbl>`;
}

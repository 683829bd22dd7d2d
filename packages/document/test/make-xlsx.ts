import { strToU8, zipSync } from "fflate";

const main =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** One sheet, as the XML inside its root element. */
export interface ForgedSheet {
  readonly name: string;
  readonly xml: string;
  readonly state?: string;
}

/** Parts of a workbook beside its sheets. */
export interface XlsxParts {
  /** Words that cells share, as the XML of each. */
  readonly strings?: readonly string[];
  readonly styles?: string;
  readonly workbook?: string;
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

/** Packs the XML of sheets as a workbook. */
export function makeXlsx(sheets: readonly ForgedSheet[], parts: XlsxParts = {}): Uint8Array {
  const relations = (rows: readonly string[]): Uint8Array =>
    strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join("")}</Relationships>`);
  const files: Record<string, Uint8Array> = {
    "_rels/.rels": relations([`<Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/>`]),
    "xl/workbook.xml": strToU8(
      `<workbook ${main}>${parts.workbook ?? ""}<sheets>${sheets
        .map(
          ({ name, state }, index) =>
            `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="s${index}"/>`,
        )
        .join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": relations(
      sheets.map((_, index) => `<Relationship Id="s${index}" Type="${relation}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`),
    ),
    "xl/sharedStrings.xml": strToU8(`<sst ${main}>${(parts.strings ?? []).map((words) => `<si>${words}</si>`).join("")}</sst>`),
  };
  sheets.forEach(({ xml }, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(`<worksheet ${main}>${xml}</worksheet>`);
  });
  if (parts.styles !== undefined) files["xl/styles.xml"] = strToU8(`<styleSheet ${main}>${parts.styles}</styleSheet>`);
  return zipSync({ ...files, ...parts.more });
}

/** A row of cells: words, numbers with the number of their style after a bar, or XML. */
export function row(number: number, cells: Readonly<Record<string, string | number>>, attributes = ""): string {
  const xml = Object.entries(cells).map(([column, content]) => {
    const place = `r="${column}${number}"`;
    if (typeof content === "number") return `<c ${place}><v>${content}</v></c>`;
    if (content.startsWith("<c")) return content.replace("<c", `<c ${place}`);
    return `<c ${place} t="inlineStr"><is><t>${content}</t></is></c>`;
  });
  return `<row r="${number}" ${attributes}>${xml.join("")}</row>`;
}

/** The rows of a sheet. */
export function data(...rows: readonly string[]): string {
  return `<sheetData>${rows.join("")}</sheetData>`;
}

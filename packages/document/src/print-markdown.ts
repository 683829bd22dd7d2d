import type { Block, DocumentTree, Run, TableCell, TextNode } from "./tree.ts";

/**
 * Prints a document as Markdown (with pipe tables). Every sign that Markdown would take for its own is escaped.
 *
 * Tables that only place words side by side, such as a letterhead, are printed column after column.
 *
 * @param tree - The document.
 * @returns The Markdown text, with a line end at the end.
 * @example
 * ```ts
 * printMarkdown({ id: "x", text: "", issues: [], blocks: [{ kind: "heading", level: 1, text: "BÁO CÁO" }, { kind: "paragraph", text: "1. Tăng *10%*" }] });
 * // → "# BÁO CÁO\n\n1\\. Tăng \\*10%\\*\n"
 * ```
 */
export function printMarkdown(tree: DocumentTree): string {
  const parts: string[] = [];
  let previous: Block | undefined;
  for (const block of tree.blocks) {
    const text = printBlock(block);
    if (text === "") continue;
    const tight = block.kind === "list-item" && previous?.kind === "list-item";
    parts.push(parts.length === 0 ? text : tight ? `\n${text}` : `\n\n${text}`);
    previous = block;
  }
  return `${parts.join("")}\n`;
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeInline(block.text)}`;
    case "paragraph":
      return guardStart(withLines(printRuns(block)));
    case "list-item":
      return `${"  ".repeat(block.depth)}${/^\d{1,9}[.)]$/u.test(block.marker) ? block.marker : "-"} ${
        /^(?:[-–—+•*]|\d{1,9}[.)])$/u.test(block.marker) ? "" : `${escapeInline(block.marker)} `
      }${printRuns(block)}`;
    case "table":
      return block.bordered === false
        ? printSideBySide(block.rows.map((row) => row.cells))
        : printTable(
            block.rows.map((row) => row.cells),
            block.rows[0]?.header === true,
          );
    case "page-break":
      return "";
    default:
      return block satisfies never;
  }
}

/** Line breaks as Markdown writes them outside of tables. */
function withLines(text: string): string {
  return text.replaceAll("<br>", "  \n");
}

/** Words side by side are printed column after column, each as one paragraph of lines. */
function printSideBySide(rows: readonly (readonly TableCell[])[]): string {
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: columns }, (_, column) =>
    rows
      .map((cells) => {
        const cell = cells[column];
        return cell === undefined ? "" : guardStart(withLines(printRuns(cell)));
      })
      .filter((text) => text !== "")
      .join("  \n"),
  )
    .filter((text) => text !== "")
    .join("\n\n");
}

function printTable(rows: readonly (readonly TableCell[])[], header: boolean): string {
  const width = Math.max(0, ...rows.map((cells) => cells.reduce((sum, cell) => sum + (cell.colSpan ?? 1), 0)));
  const line = (cells: readonly TableCell[]): string => {
    const out: string[] = [];
    for (const cell of cells) {
      out.push(printRuns(cell).replace(/\|/gu, "\\|"));
      for (let more = 1; more < (cell.colSpan ?? 1); more++) out.push("");
    }
    while (out.length < width) out.push("");
    return `| ${out.join(" | ")} |`;
  };
  const [first, ...others] = rows;
  if (first === undefined) return "";
  const head = header ? line(first) : `|${"  |".repeat(width)}`;
  const columns = header ? first : (rows.find((cells) => cells.length === width) ?? first);
  const rule = `|${Array.from({ length: width }, (_, index) => ruleOf(columns[index])).join("|")}|`;
  return [head, rule, ...(header ? others : rows).map(line)].join("\n");
}

function ruleOf(cell: TableCell | undefined): string {
  const align = cell?.align;
  switch (align) {
    case "right":
      return " ---: ";
    case "center":
      return " :---: ";
    case "left":
    case "justify":
    case undefined:
      return " --- ";
    default:
      return align satisfies never;
  }
}

function printRuns(node: TextNode): string {
  const runs: readonly Run[] = node.runs ?? [{ text: node.text }];
  return runs
    .map(({ text, bold, italic }) => {
      const words = escapeInline(text);
      const trimmed = words.trim();
      if (trimmed === "" || (bold !== true && italic !== true)) return words;
      const mark = `${bold === true ? "**" : ""}${italic === true ? "*" : ""}`;
      const before = words.slice(0, words.length - words.trimStart().length);
      // Opening and closing marks are runs of the same sign, so one is the other read backwards.
      return `${before}${mark}${trimmed}${mark}${words.slice(words.trimEnd().length)}`;
    })
    .join("");
}

function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~]/gu, String.raw`\$&`)
    .replace(/&(?=#?\w+;)/gu, "&amp;")
    .replace(/\r?\n/gu, "<br>")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, "");
}

/** What would open a list, a heading or a rule at the head of a paragraph. */
function guardStart(text: string): string {
  return text
    .replace(/^(\s*)(#{1,6}\s|[-+](?=\s|$)|[-=]{3,}\s*$)/u, String.raw`$1\$2`)
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/u, String.raw`$1\$2`);
}

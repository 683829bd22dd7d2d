import type { Language } from "@kehoach/core";
import type { RecognisedTableView } from "@kehoach/extract";

const words = {
  vi: { targets: "Bảng chỉ tiêu", tasks: "Bảng nhiệm vụ", columns: "Cột", total: "Tổng", none: "Không nhận ra bảng nào." },
  en: { targets: "Table of targets", tasks: "Table of tasks", columns: "Columns", total: "Total", none: "No table was recognised." },
} as const;

/** No cell is shown longer in a terminal. */
const longestCell = 60;

/**
 * Prints recognised tables for a terminal: what each column was taken for, then the rows by group.
 *
 * @param tables - The tables.
 * @param language - Language of the words around them.
 * @returns Lines, the cells of a row parted by `|`.
 */
export function printTables(tables: readonly RecognisedTableView[], language: Language): string {
  const said = words[language];
  if (tables.length === 0) return `${said.none}\n`;
  return tables
    .flatMap(({ section, subject, columns, groups, totals }) => [
      `${said[subject]}: ${section}`,
      `${said.columns}: ${columns.map(({ header, role }) => `${header === "" ? "?" : header} → ${role}`).join(" | ")}`,
      ...groups.flatMap(({ ordinal, title, rows }) => [
        ...(title === "" ? [] : [`  ${ordinal} ${title}`.trimEnd()]),
        ...rows.map(({ cells }) => `    ${columns.map(({ role }) => shorten(cells[role] ?? "")).join(" | ")}`),
      ]),
      ...totals.map((total) => `  ${said.total}: ${total}`),
      "",
    ])
    .join("\n");
}

function shorten(cell: string): string {
  return cell.length > longestCell ? `${cell.slice(0, longestCell - 1)}…` : cell;
}

import type { Language } from "@kehoach/core";
import type { MeasureRow, PlanRows, RowComparator } from "@kehoach/plan/rows";

const signs: Readonly<Record<RowComparator, string>> = { eq: "", gte: "≥", gt: ">", lte: "≤", lt: "<", approx: "~", range: "", none: "" };

/**
 * Flat rows to look at: a line each, its cells divided by tabs.
 *
 * @param rows - The rows.
 * @param language - Language of the headings; the words of the plan stay Vietnamese.
 * @returns The text, with a line end at the end.
 */
export function printRows(rows: PlanRows, language: Language): string {
  const vi = language === "vi";
  const { kind, number, issuedOn, issuer, from, to } = rows.document;
  const lines = [
    [vi ? "Văn bản" : "Document", kind, number, issuedOn, issuer, from, to],
    ...rows.targets.map(({ phase, ordinal, text, measures, lead, coordinating }) => [
      vi ? "Mục tiêu" : "Target",
      phase,
      ordinal,
      text,
      measures.map(printMeasure).join("; "),
      lead.join("; "),
      coordinating.join("; "),
    ]),
    ...rows.tasks.map(({ part, section, ordinal, text, lead, coordinating, schedule, budget, output }) => [
      vi ? "Nhiệm vụ" : "Task",
      part,
      section,
      ordinal,
      text,
      lead.join("; "),
      coordinating.join("; "),
      schedule.raw,
      schedule.from,
      schedule.to,
      schedule.recurrence,
      budget?.raw,
      budget?.vnd,
      budget?.source,
      output,
    ]),
    ...rows.totals.map(({ raw, vnd }) => [vi ? "Tổng kinh phí" : "Total", raw, vnd]),
    ...rows.citations.map(({ raw, number: cited, issuedOn: day }) => [vi ? "Viện dẫn" : "Citation", raw, cited, day]),
  ];
  return lines.map((cells) => `${cells.map((cell) => cell ?? "").join("\t")}\n`).join("");
}

function printMeasure({ comparator, value, upper, unit, per }: MeasureRow): string {
  if (value === null) return "";
  const level = `${signs[comparator]}${value}${upper === null ? "" : `-${upper}`}`;
  return `${level}${unit === null ? "" : unit === "%" ? "%" : ` ${unit}`}${per === null ? "" : "/năm"}`;
}

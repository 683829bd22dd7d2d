import { type BudgetSummary, describeBudget } from "@kehoach/budget";
import { formatDate } from "@kehoach/calendar";
import type { IsoDate, Issue, Language } from "@kehoach/core";
import { describeDueDay, describeDueState, type DueList } from "@kehoach/deadlines";
import { listTargetsOfPhase, listTasks, type Plan } from "@kehoach/plan";
import { describeWhat, joinDue } from "@kehoach/report";

/** What a summary is printed from. */
export interface SummaryInput {
  readonly plan: Plan;
  readonly budget: BudgetSummary;
  readonly due: DueList;
  readonly issues: readonly Issue[];
  readonly placeOf: (issue: Issue, language: Language) => string;
  readonly asOf: IsoDate;
}

/**
 * The plan in a screenful: targets by phase, tasks, money, what is due around a day, what is open.
 *
 * @param input - Plan and results.
 * @param language - Language of the words of the program; those of the plan stay Vietnamese.
 * @returns The text, with a line end at the end.
 */
export function printSummary({ plan, budget, due, issues, placeOf, asOf }: SummaryInput, language: Language): string {
  const vi = language === "vi";
  const lines: string[] = [plan.title];
  const add = (indent: number, text: string): void => {
    lines.push(`${"  ".repeat(indent)}${text}`);
  };
  add(
    1,
    `${vi ? "Số" : "Number"}: ${stated(plan.number, vi)} · ${vi ? "ngày" : "day"}: ${stated(plan.issuedOn, vi)} · ${vi ? "tính đến" : "as of"} ${formatDate(asOf, { style: "short" })}`,
  );
  add(0, `${vi ? "Mục tiêu" : "Targets"}: ${plan.targets.length}`);
  for (const phase of plan.phases) add(1, `${phase.label}: ${listTargetsOfPhase(plan, phase.id).length}`);
  add(0, `${vi ? "Nhiệm vụ" : "Tasks"}: ${listTasks(plan).length}`);
  add(0, vi ? "Kinh phí" : "Money");
  for (const sentence of describeBudget(budget, language)) add(1, sentence);
  add(0, vi ? "Việc đến hạn" : "Due");
  const joined = joinDue(due.due);
  const shown = [
    ...joined.filter((item) => item.due.report && item.due.on < asOf).slice(-1),
    ...joined.filter((item) => item.due.on >= asOf).slice(0, 4),
  ];
  if (shown.length === 0) add(1, vi ? "Văn bản không nêu ngày nào." : "The document names no day.");
  for (const { due: item, agencies, count } of shown) {
    const again = count > 1 ? (vi ? ` (nêu ${count} lần)` : ` (stated ${count} times)`) : "";
    add(1, `${describeDueDay(item, language)}: ${describeDueState(item.state, language)}`);
    add(2, `${describeWhat(item)} — ${agencies.map((agency) => agency.words).join("; ")}${again}`);
  }
  if (due.undated.length > 0) {
    add(
      1,
      vi
        ? `${due.undated.length} nội dung không có ngày cụ thể (định kỳ, hằng năm, không nêu).`
        : `${due.undated.length} items have no day (periodic, yearly, not stated).`,
    );
  }
  if (issues.length > 0) {
    const count = (severity: Issue["severity"]): number => issues.filter((issue) => issue.severity === severity).length;
    add(
      0,
      vi
        ? `Ghi nhận khi đọc: ${issues.length} (lỗi ${count("error")}, cần xem lại ${count("warning")}, ghi nhận ${count("info")})`
        : `Noted while reading: ${issues.length} (errors ${count("error")}, warnings ${count("warning")}, notes ${count("info")})`,
    );
    for (const issue of issues.filter((found) => found.severity !== "info")) {
      const place = placeOf(issue, language);
      add(1, `${place === "" ? "" : `${place}: `}${issue.message[language]}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function stated(value: Plan["number"] | Plan["issuedOn"], vi: boolean): string {
  if (value.kind === "stated") return value.value;
  switch (value.reason) {
    case "blank":
      return vi ? "còn để trống" : "left blank";
    case "not-stated":
      return vi ? "không nêu" : "not stated";
    case "unreadable":
      return vi ? "không đọc được" : "not readable";
    default:
      return value.reason satisfies never;
  }
}

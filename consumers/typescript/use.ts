import { type AgencyRef, readAgencies } from "@kehoach/agencies";
import { type BudgetSummary, summarizeBudget } from "@kehoach/budget";
import { createCalendar, officialNotices } from "@kehoach/calendar";
import { loadPlan } from "@kehoach/catalogue";
import { type IsoDate, type Issue, parseIsoDate, type Read } from "@kehoach/core";
import { type Due, listDue } from "@kehoach/deadlines";
import { printICalendar } from "@kehoach/deadlines/icalendar";
import { type DocumentTree, readText } from "@kehoach/document";
import { readDocx, writeDocx } from "@kehoach/document/docx";
import { readHtml } from "@kehoach/document/html";
import { readMarkdown } from "@kehoach/document/markdown";
import { extractPlan } from "@kehoach/extract";
import { parseVnd, readVnd, type StatedVnd, type Vnd } from "@kehoach/money";
import { definePlan, type Plan, type Task } from "@kehoach/plan";
import { planSchema } from "@kehoach/plan/schema";
import { createPlanReport } from "@kehoach/report";
import { foldVietnamese } from "@kehoach/text";

// The types an application writes down are those the packages give.
export const asOf: IsoDate = parseIsoDate("2026-11-22");
export const amount: Vnd = parseVnd("7.500 triệu");
export const read: Read<StatedVnd> = readVnd("7.500 triệu");
export const issues: readonly Issue[] = read.issues;
export const agency: AgencyRef | undefined = readAgencies("Sở Nội vụ").value?.[0]?.agency;
export const plan: Plan = definePlan({ id: "x", kind: "ke-hoach", title: "A", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" });
export const checked: Plan = planSchema.parse(JSON.parse(JSON.stringify(plan)));
export const tasks: readonly Task[] = plan.taskGroups.flatMap((group) => group.tasks);
export const summary: BudgetSummary = summarizeBudget(plan);
export const due: readonly Due[] = listDue(plan, { asOf }).due;
export const ics: string = printICalendar(due, { asOf, name: "A", planId: plan.id });
export const tree: DocumentTree = createPlanReport({ plan, budget: summary, due: listDue(plan, { asOf }), asOf });
export const extracted: Plan = extractPlan(readText("KẾ HOẠCH", { id: "t" })).plan;
export const trees: readonly DocumentTree[] = [readHtml("<p>a</p>", { id: "h" }), readMarkdown("a", { id: "m" })];
export const bytes: Promise<Uint8Array> = writeDocx(tree, { title: "A", asOf });
export const again: Promise<DocumentTree> = bytes.then((file) => readDocx(file, { id: "d" }));
export const known: Promise<Plan | undefined> = loadPlan("dong-nai-2026");
export const working: boolean | undefined = (() => {
  const answer = createCalendar({ notices: officialNotices }).isWorkingDay(asOf);
  return answer.kind === "known" ? answer.value : undefined;
})();
export const folded: string = foldVietnamese("Kế hoạch");

// What must not compile, under every resolution.
// @ts-expect-error -- a bare bigint is no money
export const bare: Vnd = 5n;
// @ts-expect-error -- a bare text is no day
export const day: IsoDate = "2026-11-22";
// @ts-expect-error -- a plan has a title
definePlan({ id: "x", kind: "ke-hoach", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" });
const head = { id: "x", kind: "ke-hoach", title: "A", jurisdiction: "A", period: "2027" } as const;
const targets = [{ id: "a", title: "A" }] as const;
definePlan({ ...head, targets, tasks: [{ id: "1", title: "A", serves: ["a"] }] });
// @ts-expect-error -- no target is called "b"
definePlan({ ...head, targets, tasks: [{ id: "1", title: "A", serves: ["b"] }] });
// @ts-expect-error -- "any" would let this pass
export const wrong: number = parseVnd;

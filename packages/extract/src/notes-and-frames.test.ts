import { readText } from "@kehoach/document";
import { readHtml } from "@kehoach/document/html";
import { listTasks } from "@kehoach/plan";
import { expect, test } from "vitest";
import { extractPlan } from "./extract-plan.ts";

const rows = [
  ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời gian"],
  ["1", "Mở lớp kỹ năng số cho công chức cấp xã", "Sở Nội vụ", "2027"],
  ["2", "Tập huấn dùng chữ ký số", "Sở Y tế", "Hằng năm"],
];
const inner = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;

test.each([
  ["one cell beside another", `<table><tr><td><p>Phần thứ hai</p>${inner}</td><td>Ghi chú của ban soạn thảo</td></tr></table>`],
  ["a frame in a frame", `<table><tr><td>a</td><td><table><tr><td>b</td><td>${inner}</td></tr></table></td></tr></table>`],
])("extractPlan() reads a table of tasks in %s of a table that only places it", (_, frame) => {
  const tree = readHtml(`<p>KẾ HOẠCH</p><h2>III. NHIỆM VỤ</h2>${frame}`, { id: "x" });
  const { plan, coverage } = extractPlan(tree);
  expect(listTasks(plan).map(({ title }) => title)).toEqual(["Mở lớp kỹ năng số cho công chức cấp xã", "Tập huấn dùng chữ ký số"]);
  const { understood, kept, ignored, "not-understood": lost } = coverage.characters;
  expect(understood + kept + ignored + lost).toBe(tree.text.replace(/\s/gu, "").length);
  expect(lost).toBe(0);
});

test("extractPlan() keeps notes as text, finds the documents and amounts they name, and ignores what stands on every page", () => {
  const note = "Theo Quyết định số 146/QĐ-TTg ngày 28/01/2022; tỉnh hỗ trợ 1.200 triệu đồng.";
  const header = "DỰ THẢO LẦN 2";
  const read = readText(`KẾ HOẠCH\nI. MỤC TIÊU\na) 100% công chức được bồi dưỡng kỹ năng số.\n${note}\n${header}`, { id: "x" });
  const [last, before] = read.blocks.toReversed();
  if (last?.kind !== "paragraph" || before?.kind !== "paragraph") throw new Error("the notes were read as something else");
  const tree = {
    ...read,
    blocks: read.blocks.slice(0, -2),
    notes: [
      { ...before, kind: "footnote" as const },
      { ...last, kind: "header" as const },
    ],
  };
  const { plan, issues, coverage } = extractPlan(tree);
  expect(plan.targets).toHaveLength(1);
  expect(plan.citations.map(({ number }) => number)).toEqual(["146/QĐ-TTg"]);
  expect(issues.filter(({ code }) => code === "amount-in-text").map(({ params }) => params["words"])).toEqual(["1.200 triệu đồng"]);
  const fates = coverage.stretches.filter(({ why }) => why === "footnote" || why === "header").map(({ fate, why }) => `${why} ${fate}`);
  expect(fates).toEqual(["footnote kept", "header ignored"]);
  const { understood, kept, ignored, "not-understood": lost } = coverage.characters;
  expect([understood + kept + ignored + lost, lost]).toEqual([read.text.replace(/\s/gu, "").length, 0]);
});

import { definePlan, type Plan } from "@kehoach/plan";
import { describe, expect, test } from "vitest";
import { withOfficialText } from "./with-official-text.ts";

// A short plan of our own, in the forms of plans: parts, sections, points, dashes, a table in tabs and one cell a line.
const text = `KẾ HOẠCH
Phần I
HIỆN TRẠNG
1. Hiện có 1.200 cán bộ đã học.
Phần II
MỤC TIÊU
I. CHUNG
Xây dựng đội ngũ.
II. CỤ THỂ
a) Hằng năm 100% công chức xã được bồi dưỡng kỹ năng số.
b) Đến năm 2030
- Ít nhất 70% người dân biết dùng dịch vụ công;
- Mở 20 điểm hỗ trợ tại thôn.
III. GIẢI PHÁP
1. Về tổ chức
Giao mỗi xã một đầu mối.
Phụ lục
NHIỆM VỤ
STT\tNội dung\tChủ trì\tThời gian
1\tMở lớp kỹ năng số tại xã\tSở Nội vụ\t2027
2\tLập điểm hỗ trợ\tUBND cấp xã\t2028
`;
const plan: Plan = definePlan({
  id: "thu",
  kind: "ke-hoach",
  title: "Thử",
  jurisdiction: "tỉnh Lâm Đồng",
  period: "2027 - 2030",
  targets: [
    { id: "a", title: "Bồi dưỡng", says: "100% công chức", at: "Phần II, mục II, điểm a" },
    { id: "b", title: "Dịch vụ công", says: "70% người dân", at: "Phần II, mục II, điểm b, gạch 1" },
    { id: "c", title: "Điểm hỗ trợ", says: "20 điểm hỗ trợ", at: ["Phần II, mục II, điểm b, gạch 2", "Phần II, mục II, điểm b, gạch 7"] },
  ],
  tasks: [
    { id: "1", title: "Lớp", at: "Phụ lục, dòng 1" },
    { id: "2", title: "Điểm", at: "Phụ lục, dòng 2, cột ghi chú" },
  ],
  solutions: [
    { group: "Tổ chức", ordinal: "1", title: "Đầu mối", at: "Phần II, mục III.1" },
    { group: "Tổ chức", ordinal: "2", title: "Đầu mối khác", at: "Phần II, mục III.1" },
  ],
  baselines: [{ title: "Đã học", says: "1.200 cán bộ", at: "Phần I, mục 1" }],
  duties: [{ who: "UBND cấp xã", report: "Sở Nội vụ", at: "Phần IV" }],
});

describe("withOfficialText()", () => {
  const result = withOfficialText(plan, { id: "thu", text });

  test("gives targets, tasks and statements the words of the document", () => {
    expect(result.plan.targets.map(({ title }) => title)).toEqual([
      "Hằng năm 100% công chức xã được bồi dưỡng kỹ năng số.",
      "Ít nhất 70% người dân biết dùng dịch vụ công;",
      "Mở 20 điểm hỗ trợ tại thôn.",
    ]);
    expect(result.plan.taskGroups[0]?.tasks.map(({ title }) => title)).toEqual(["Mở lớp kỹ năng số tại xã", "Điểm"]);
    expect(result.plan.taskGroups[0]?.tasks[0]?.statements[0]?.words).toBe("Mở lớp kỹ năng số tại xã Sở Nội vụ 2027");
    expect(result.plan.baselines[0]?.statements[0]?.words).toBe("Hiện có 1.200 cán bộ đã học.");
  });

  test("keeps a title where several elements share one place", () => {
    expect(result.plan.solutions.map(({ title }) => title)).toEqual(["Đầu mối", "Đầu mối khác"]);
    expect(result.plan.solutions[1]?.statements[0]?.words).toBe("Về tổ chức Giao mỗi xã một đầu mối.");
  });

  test("says where each stands, and what was not found", () => {
    const span = result.plan.targets[0]?.statements[0]?.place.span;
    expect(text.slice(span?.start, span?.end)).toBe("a) Hằng năm 100% công chức xã được bồi dưỡng kỹ năng số.");
    expect([result.refilled, result.total]).toEqual([7, 9]);
    expect(result.missing).toEqual([
      { path: "/targets/2", label: "Phần II, mục II, điểm b, gạch 7" },
      { path: "/taskGroups/0/tasks/1", label: "Phụ lục, dòng 2, cột ghi chú" },
      { path: "/duties/0", label: "Phần IV" },
    ]);
  });

  test("changes neither the plan nor its numbers", () => {
    expect(plan.targets[0]?.title).toBe("Bồi dưỡng");
    expect(result.plan.targets.map(({ measures }) => measures)).toEqual(plan.targets.map(({ measures }) => measures));
  });

  test("reads decomposed letters and other line ends, without positions", () => {
    const other = withOfficialText(plan, { id: "thu", text: text.normalize("NFD").replaceAll("\n", "\r\n") });
    expect(other.plan.targets[0]?.title).toBe("Hằng năm 100% công chức xã được bồi dưỡng kỹ năng số.");
    expect(other.plan.targets[0]?.statements[0]?.place.span).toBeUndefined();
    expect(other.refilled).toBe(7);
  });

  test("finds nothing in another document", () => {
    expect(withOfficialText(plan, { id: "x", text: "" })).toMatchObject({ refilled: 0, total: 9 });
  });
});

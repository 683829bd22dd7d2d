import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readText } from "@kehoach/document";
import { listTasks, type Plan } from "@kehoach/plan";
import { describe, expect, test } from "vitest";
import { extractPlan } from "./extract-plan.ts";
import { listTables } from "./list-tables.ts";

const treeOf = (name: string): ReturnType<typeof readText> =>
  readText(readFileSync(fileURLToPath(new URL(`../fixtures/${name}.txt`, import.meta.url)), "utf8"), { id: name });
const read = (name: string): Plan => extractPlan(treeOf(name)).plan;
const tasksOf = (plan: Plan): readonly unknown[] =>
  listTasks(plan).map((task) => [
    task.id,
    task.assignments.map(({ role, agency }) => `${role} ${agency.words}`).join(", "),
    task.schedule.words,
    task.budget.map((line) => (line.kind === "priced" ? `${line.money.amount} ${line.money.unit}` : line.reason)).join(),
  ]);

describe("extractPlan() on the habits of provinces", () => {
  test("labels on lines of their own, within a sentence, and in the bracket at its end", () => {
    const plan = read("labelled-plan");
    expect(tasksOf(plan)).toEqual([
      [
        "1.1",
        "lead Sở Khoa học và Công nghệ, coordinating Báo và phát thanh, truyền hình An Giang, coordinating UBND các xã, phường, đặc khu",
        "Hằng năm",
        "",
      ],
      ["1.2", "lead Sở Văn hóa, Thể thao và Du lịch, coordinating Sở Giáo dục và Đào tạo", "Quý III/2026", ""],
      ["2.a", "lead Sở Nội vụ, coordinating Sở Khoa học và Công nghệ", "hoàn thành trước ngày 31/12/2026", ""],
      ["2.b", "lead Sở Nội vụ", "Năm 2026 - 2028", "1.2 tỷ"],
    ]);
    expect(plan.targets).toHaveLength(7);
    expect(plan.statedTotal?.words).toBe("8,6 tỷ đồng");
  });

  test("labels as points of a list, and a task said in one sentence", () => {
    expect(tasksOf(read("lettered-labels"))).toEqual([
      ["III.1", "lead Sở Y tế, coordinating Bảo hiểm xã hội tỉnh, coordinating các bệnh viện", "từ quý II/2026 đến quý IV/2027", ""],
      ["III.2", "lead Sở Y tế, coordinating Sở Khoa học và Công nghệ", "30/11/2027", "9800 triệu"],
      ["III.3", "lead Sở Tài chính, coordinating Sở Y tế", "", ""],
    ]);
  });

  test("levels in columns of years beside a unit, what was reached before apart", () => {
    const plan = read("columns-of-years");
    expect(
      plan.targets
        .filter(({ ordinal }) => ordinal === "3")
        .map(({ phase, measures: [measure] }) => [phase, measure?.quantity, measure?.unitWords]),
    ).toEqual([
      ["2026-2026", { kind: "exact", value: "450" }, "Tổ"],
      ["2027-2027", { kind: "exact", value: "500" }, "Tổ"],
      ["2030-2030", { kind: "bound", relation: ">", value: "600" }, "Tổ"],
    ]);
    expect(plan.statedTotal?.money).toEqual({ amount: "31750.5", unit: "triệu" });
  });
});

describe("extractPlan() on tables that lost their form", () => {
  test("one cell a line", () => {
    expect(tasksOf(read("cells-on-lines"))).toEqual([
      ["I.1", "lead Sở Khoa học và Công nghệ, coordinating Doanh nghiệp viễn thông", "2026-2028", "500 triệu"],
      ["I.2", "lead UBND cấp xã, coordinating Sở Tài chính", "Hằng năm", "1250 triệu"],
      ["II.1", "lead Sở Giáo dục và Đào tạo, coordinating Trường Cao đẳng Sư phạm", "2027", "300 triệu"],
      ["II.2", "lead Tỉnh đoàn, coordinating Sở Giáo dục và Đào tạo, coordinating Hội Khuyến học tỉnh", "Thường xuyên", "blank"],
    ]);
  });

  test("all cells of a row on one line", () => {
    expect(tasksOf(read("cells-run-together")).map((row) => String(row))).toEqual([
      "A.1,lead UBND cấp xã, coordinating Sở Nội vụ,Tháng 5/2026,",
      "A.2,lead Sở Khoa học và Công nghệ, coordinating Các sở, ban, ngành tỉnh,Quý II/2026,",
      "B.1,lead Sở Nội vụ, coordinating Sở Khoa học và Công nghệ,2026-2027,",
      "B.2,lead Liên đoàn Lao động tỉnh, coordinating Công an tỉnh,Hằng năm,",
    ]);
  });

  test("every cell broken into lines, a row that a page cut, four cells on one line", () => {
    const plan = read("broken-cells");
    expect(tasksOf(plan)).toEqual([
      ["I.1", "lead Sở Khoa học và Công nghệ, coordinating Các sở, ban, ngành, coordinating UBND cấp xã", "2026- 2028", ""],
      ["I.2", "lead Sở Giáo dục và Đào tạo, coordinating Sở Nội vụ", "2027", ""],
      ["I.3", "lead Tỉnh đoàn, coordinating Sở Giáo dục và Đào tạo", "Hằng năm", ""],
    ]);
    expect(listTasks(plan)[1]?.title).toBe("Biên soạn tài liệu kỹ năng số cho người cao tuổi ở vùng nông thôn.");
  });

  test("listTables() shows what each column was taken for", () => {
    expect(listTables(treeOf("broken-cells"))[0]?.columns).toEqual([
      { header: "Stt", role: "ordinal" },
      { header: "Nhiệm vụ", role: "content" },
      { header: "Cơ quan chủ trì", role: "lead" },
      { header: "Cơ quan phối hợp", role: "coordinating" },
      { header: "Thời gian", role: "time" },
    ]);
  });
});

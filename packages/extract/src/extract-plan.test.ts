import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseIsoDate } from "@kehoach/core";
import { type DocumentTree, locateInText, printMarkdown, readText } from "@kehoach/document";
import { readDocx, writeDocx } from "@kehoach/document/docx";
import { readHtml } from "@kehoach/document/html";
import { readMarkdown } from "@kehoach/document/markdown";
import { listTasks, type Plan } from "@kehoach/plan";
import { planSchema } from "@kehoach/plan/schema";
import { describe, expect, test } from "vitest";
import { extractPlan } from "./extract-plan.ts";

const text = readFileSync(fileURLToPath(new URL("../fixtures/sample-plan.txt", import.meta.url)), "utf8");
const { plan, issues, coverage } = extractPlan(readText(text, { id: "sample" }));
const codes = issues.map((issue) => issue.code);
const said = (code: string): readonly string[] =>
  issues.filter((issue) => issue.code === code).map((issue) => text.slice(issue.span?.start, issue.span?.end));

/** What a plan says, without places: the same whatever format it was read from. */
function factsOf(plan: Plan): unknown {
  return {
    head: [plan.kind, plan.number.kind, plan.issuedOn.kind, plan.status, plan.period, plan.orientation?.to],
    phases: plan.phases,
    targets: plan.targets.map(({ id, modality, measures, schedule, assignments, statements, output }) => ({
      id,
      modality,
      measures,
      schedule,
      who: assignments.map(({ role, agency }) => `${role} ${agency.words}`),
      places: statements.map(({ place }) => place.label),
      output,
    })),
    tasks: listTasks(plan).map(({ id, title, schedule, budget, assignments, serves }) => ({
      id,
      title,
      schedule,
      serves,
      money: budget.map((line) => (line.kind === "priced" ? [line.money, line.basis, line.statements.length] : line.reason)),
      who: assignments.map(({ role, agency }) => `${role} ${agency.words}`),
    })),
    duties: plan.duties.map(({ kind, what, schedule, recipients, agencies }) => [kind, what, schedule, recipients, agencies]),
    citations: plan.citations.map(({ number, issuedOn }) => [number, issuedOn.kind === "stated" ? issuedOn.value : issuedOn.reason]),
    conflicts: plan.conflicts.map(({ path }) => path),
  };
}

describe("extractPlan() on a plan of the usual form", () => {
  test("makes a plan the schema accepts", () => {
    expect(planSchema.safeParse(JSON.parse(JSON.stringify(plan))).error).toBeUndefined();
  });

  test("reads the head, and says what is blank", () => {
    expect(plan).toMatchObject({
      kind: "de-an",
      title: "Nâng cao kỹ năng số tỉnh Lâm Đồng giai đoạn 2027 - 2030, định hướng đến năm 2035",
      number: { kind: "unknown", reason: "blank" },
      issuedOn: { kind: "unknown", reason: "blank" },
      issuer: { kind: "stated", value: "Ủy ban nhân dân tỉnh" },
      status: "draft",
      jurisdiction: { kind: "unresolved", words: "tỉnh Lâm Đồng" },
      period: { kind: "stated", value: { from: "2027-01-01", to: "2030-12-31" } },
      orientation: { to: "2035-12-31" },
    });
    expect(codes).toEqual(expect.arrayContaining(["number-blank", "date-blank-of-document"]));
  });

  test("divides the document into sections by meaning", () => {
    expect(plan.sections.filter((section) => section.level <= 2).map((section) => `${section.ordinal}: ${section.kind}`)).toEqual([
      "Phần I: necessity",
      "I: necessity",
      "II: legal-basis",
      "Phần II: viewpoint",
      "I: viewpoint",
      "II: targets",
      "Phần III: tasks",
      "I: tasks",
      "II: solutions",
      "Phần IV: organisation",
      "Phụ lục I: annex",
      "Phụ lục II: annex",
    ]);
  });

  test("puts body and annex of a target together, phase by phase", () => {
    expect(plan.targets.map((target) => [target.id, target.statements.map(({ place }) => place.label)])).toEqual([
      ["2027-2030-a", ["Phần II, mục II.2, điểm a", "Phụ lục I, mục I, dòng 1"]],
      ["2027-2030-b", ["Phần II, mục II.2, điểm b", "Phụ lục I, mục I, dòng 2"]],
      ["2027-2030-c", ["Phần II, mục II.2, điểm c", "Phụ lục I, mục I, dòng 3"]],
      ["2031-2035-a", ["Phần II, mục II.3, điểm a", "Phụ lục I, mục II, dòng 1"]],
    ]);
    expect(plan.targets[0]?.schedule).toMatchObject({ kind: "by", day: "2028-12-31" });
    expect(plan.targets[1]).toMatchObject({
      modality: "stretch",
      measures: [{ quantity: { kind: "bound", relation: ">=", value: "60" } }],
    });
  });

  test("keeps statements that differ as a conflict, with the policy that chose", () => {
    expect(plan.conflicts.map(({ path, policy, chosen }) => [path, policy, chosen])).toEqual([
      ["/targets/1/measures", "body-over-annex", 0],
    ]);
    expect(codes).toContain("statements-differ");
  });

  test("joins rows that a page cut, drops repeated headers and totals", () => {
    expect(listTasks(plan).map((task) => task.id)).toEqual(["1", "2", "3", "4"]);
    expect(codes.filter((code) => code === "row-without-ordinal" || code === "total-row")).toEqual(["row-without-ordinal", "total-row"]);
    expect(plan.targets[2]?.statements[1]?.words).toBe("Hàng năm đào tạo tối thiểu 40 hạt nhân số tại các xã và phường.");
  });

  test("reads money with what it covers, and does not add what a note states again", () => {
    expect(
      listTasks(plan).map((task) =>
        task.budget.map((line) => (line.kind === "priced" ? `${line.money.amount} ${line.basis} +${line.statements.length}` : line.reason)),
      ),
    ).toEqual([["2500 total +1"], ["600 unstated +0"], ["recurrent-budget"], ["blank"]]);
    expect(listTasks(plan)[0]?.serves).toEqual([{ target: "2027-2030-a", basis: "inferred" }]);
    expect(plan.targets[2]?.budget).toMatchObject([{ kind: "priced", money: { amount: "77", unit: "triệu" } }]);
    expect(said("amount-outside-tasks")).toHaveLength(1);
    expect(said("amount-in-text")).toEqual(["900 triệu đồng", "1.200 triệu đồng"]);
  });

  test("reads duties under the name of each body; a report has a day and recipients", () => {
    expect(plan.duties.map(({ kind, what }) => [kind, what])).toEqual([
      ["other", "Làm đầu mối"],
      ["report", "Báo cáo UBND tỉnh kết quả thực hiện"],
      ["report", "Báo cáo UBND tỉnh (thông qua Sở Khoa học và Công nghệ) kết quả"],
      ["other", "Bố trí người phụ trách"],
    ]);
    expect(plan.duties[2]).toMatchObject({
      schedule: { kind: "recurring", anchors: [{ kind: "day", month: 11, day: 5 }] },
      recipients: [
        { role: "report-to", agency: { words: "UBND tỉnh" } },
        { role: "via", agency: { id: "so-khoa-hoc-va-cong-nghe" } },
      ],
    });
  });

  test("a task of the body is a second statement of its row", () => {
    expect(listTasks(plan)[0]?.statements.map(({ place }) => place.label)).toEqual(["Phụ lục II, dòng 1", "Phần III, mục I.1, điểm a"]);
  });

  test("facts of the past and general goals do not become targets", () => {
    expect(plan.targets).toHaveLength(4);
    expect(plan.targets.flatMap((target) => target.measures.map((measure) => JSON.stringify(measure.quantity))).join()).not.toContain("62");
  });

  test("every place it names holds the words it read", () => {
    for (const target of plan.targets) {
      const span = target.statements[0]?.place.span;
      const source = text.slice(span?.start, span?.end).replace(/\s+/gu, " ");
      expect(source).toContain(target.title.slice(0, 30));
    }
  });

  test("accounts for every letter of the document", () => {
    const letters = text.replace(/\s/gu, "").length;
    const { understood, kept, ignored } = coverage.characters;
    const lost = coverage.characters["not-understood"];
    expect(understood + kept + ignored + lost).toBe(letters);
    expect(lost).toBe(0);
  });
});

describe("the same plan in other formats gives the same facts", () => {
  const tree: DocumentTree = readText(text, { id: "sample" });
  // Printers take a tree as it is; the marker of a list item comes back as one.
  const facts = factsOf(plan);

  test("as Markdown", () => {
    expect(factsOf(extractPlan(readMarkdown(printMarkdown(tree), { id: "sample" })).plan)).toEqual(facts);
  });

  test("as DOCX", async () => {
    const bytes = await writeDocx(tree, { title: "Thử", asOf: parseIsoDate("2026-11-22") });
    expect(factsOf(extractPlan(await readDocx(bytes, { id: "sample" })).plan)).toEqual(facts);
  });

  test("as HTML", () => {
    const escape = (value: string): string => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const html = tree.blocks
      .map((block) =>
        block.kind === "table"
          ? `<table>${block.rows.map((row) => `<tr>${row.cells.map((cell) => `<td>${escape(cell.text)}</td>`).join("")}</tr>`).join("")}</table>`
          : block.kind === "page-break"
            ? ""
            : `<p>${block.kind === "list-item" ? `${block.marker} ` : ""}${escape(block.text)}</p>`,
      )
      .join("");
    expect(factsOf(extractPlan(readHtml(html, { id: "sample" })).plan)).toEqual(facts);
  });

  test("with decomposed letters and Windows line ends", () => {
    expect(factsOf(extractPlan(readText(text.normalize("NFD").replaceAll("\n", "\r\n"), { id: "sample" })).plan)).toEqual(facts);
  });
});

describe("other forms of plans", () => {
  const extract = (...lines: readonly string[]): ReturnType<typeof extractPlan> => extractPlan(readText(lines.join("\n"), { id: "x" }));

  test("a plan without annexes: tasks of the body, with labels and times in brackets", () => {
    const { plan } = extract(
      "KẾ HOẠCH",
      "Phát triển nhân lực số xã Tân Lập năm 2027",
      "I. NHIỆM VỤ",
      "1. Đào tạo",
      "a) Mở lớp cho tổ công nghệ số (nhiệm vụ hằng năm).",
      "b) Mua máy tính (quý IV/2027).",
      "2. Truyền thông",
      "a) Lập trang tin của xã",
      "Bài viết hằng tuần.",
      "Thời gian thực hiện: 2027 - 2028.",
      "Đơn vị chủ trì: Sở Nội vụ",
      "Kinh phí: 300 triệu đồng",
    );
    expect(listTasks(plan).map((task) => [task.title, task.schedule.kind, task.budget.length])).toEqual([
      ["Mở lớp cho tổ công nghệ số", "recurring", 0],
      ["Mua máy tính", "window", 0],
      ["Lập trang tin của xã", "window", 1],
    ]);
    expect(plan.taskGroups.map((group) => group.title)).toEqual(["Đào tạo", "Truyền thông"]);
  });

  test("a letterhead in two columns, a unit above the table, groups in capital letters, duties on the line of their body", () => {
    const source = readFileSync(fileURLToPath(new URL("../fixtures/two-column-plan.txt", import.meta.url)), "utf8");
    const { plan, coverage } = extractPlan(readText(source, { id: "x" }));
    expect(plan).toMatchObject({
      number: { value: "215/KH-UBND" },
      issuedOn: { value: "2026-08-14" },
      issuer: { value: "ỦY BAN NHÂN DÂN TỈNH LÀO CAI" },
      status: "adopted",
    });
    // The body says Quý I hằng năm, trước ngày 30/6/2027 and 4,2 tỷ đồng of what the annex says otherwise, and names one more agency.
    expect(plan.conflicts.map(({ path, policy }) => [path, policy])).toEqual([
      ["/taskGroups/0/tasks/0/schedule", "annex-over-body"],
      ["/taskGroups/0/tasks/0/assignments", "annex-over-body"],
      ["/taskGroups/1/tasks/0/schedule", "annex-over-body"],
      ["/taskGroups/1/tasks/0/budget", "annex-over-body"],
    ]);
    expect(plan.targets.map((target) => [target.phase, target.measures[0]?.unit])).toEqual([
      ["2026-2027", "share"],
      ["2026-2027", "group"],
      ["2026-2027", "share"],
      ["2026-2030", "share"],
      ["2026-2030", "rank"],
    ]);
    expect(
      listTasks(plan).map((task) => [
        task.id,
        task.budget[0]?.kind === "priced" ? task.budget[0].money : undefined,
        task.statements.length,
      ]),
    ).toEqual([
      ["A.1", { amount: "6000", unit: "triệu" }, 2],
      ["A.2", { amount: "3000", unit: "triệu" }, 1],
      ["B.1", { amount: "3500", unit: "triệu" }, 2],
    ]);
    expect(plan.duties.map((duty) => [duty.kind, duty.agencies[0]?.words, duty.schedule.words, duty.recipients[0]?.agency.words])).toEqual([
      ["other", "Sở Khoa học và Công nghệ", "", undefined],
      ["report", "Sở Khoa học và Công nghệ", "trước ngày 15/12 hằng năm", "UBND tỉnh"],
      ["other", "Sở Tài chính", "", undefined],
      ["report", "Các sở, ban, ngành", "Định kỳ 6 tháng, năm", "Sở Khoa học và Công nghệ"],
    ]);
    expect(coverage.characters["not-understood"]).toBe(0);
  });

  test("merged cells: a header of two rows, an agency for several rows, a total over all columns, a letterhead in a table", () => {
    const source = readFileSync(fileURLToPath(new URL("../fixtures/merged-cells-plan.html", import.meta.url)), "utf8");
    const { plan, issues } = extractPlan(readHtml(source, { id: "x" }));
    expect(plan).toMatchObject({ number: { value: "88/KH-SKHCN" }, issuedOn: { value: "2027-03-02" } });
    expect(
      listTasks(plan).map((task) => [
        task.id,
        task.assignments.map(({ role, agency }) => `${role} ${agency.words}`),
        task.budget[0]?.words,
      ]),
    ).toEqual([
      ["1", ["lead Sở KH&CN", "coordinating UBND các xã, phường"], "450.000.000"],
      ["2", ["lead Sở KH&CN", "coordinating Sở Nội vụ"], "120.000.000"],
    ]);
    expect(issues.map((issue) => issue.code)).toContain("total-row");
    expect(plan.duties.map((duty) => [duty.kind, duty.what])).toEqual([
      ["other", "Chủ trì thực hiện"],
      ["report", "Báo cáo UBND tỉnh trước ngày 30/11/2027"],
      ["other", "Cử học viên đúng đối tượng"],
    ]);
  });

  test("a table with groups in Roman numerals, in an adopted plan", () => {
    const { plan, issues } = extract(
      "Số: 94 /KH-UBND",
      "Lâm Đồng, ngày 20 tháng 5 năm 2027",
      "KẾ HOẠCH",
      "Chuyển đổi số tỉnh Lâm Đồng đến năm 2030",
      "Phụ lục",
      "Số TT\tNhiệm vụ, giải pháp\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian thực hiện",
      "I\tVề thể chế\t\t\t",
      "1\tGóp ý cơ chế\tSở Tư pháp\tCác sở, ban, ngành; địa phương\t2027-2028",
      "II\tVề nhân lực\t\t\t",
      "1\tMở lớp\tSở Nội vụ\t\t2027-2030",
      "3\tThi tay nghề\tSở Nội vụ\t\t2030",
    );
    expect(plan).toMatchObject({
      status: "adopted",
      number: { value: "94/KH-UBND" },
      issuedOn: { value: "2027-05-20" },
      period: { value: { from: "2027-05-20", to: "2030-12-31" } },
    });
    expect(plan.taskGroups.map((group) => [group.ordinal, group.title, group.tasks.map((task) => task.id)])).toEqual([
      ["I", "Về thể chế", ["I.1"]],
      ["II", "Về nhân lực", ["II.1", "II.3"]],
    ]);
    expect(issues.map((issue) => issue.code)).toContain("ordinal-out-of-order");
  });

  test("columns of training tables, a unit in the header, a source of its own", () => {
    const { plan } = extract(
      "KẾ HOẠCH",
      "Bồi dưỡng tỉnh Lâm Đồng năm 2027",
      "TT\tNội dung\tĐối tượng\tSố lượng\tHình thức\tĐơn vị thực hiện\tThời gian\tKinh phí (triệu đồng)\tNguồn kinh phí",
      "1\tKỹ năng số\tCông chức xã\t40-50\tTrực tuyến\tSở Nội vụ\t2027\t1.250\tNgân sách tỉnh",
    );
    expect(listTasks(plan)[0]).toMatchObject({
      training: { audience: "Công chức xã", headcount: "40-50", form: "Trực tuyến" },
      budget: [{ money: { amount: "1250", unit: "triệu" }, basis: "total", sources: ["Ngân sách tỉnh"] }],
    });
  });

  test("a line that introduces items may name their phase", () => {
    const { plan } = extract(
      "KẾ HOẠCH",
      "Kỹ năng số tỉnh Lâm Đồng giai đoạn 2026 - 2030",
      "I. MỤC TIÊU CỤ THỂ",
      "Đến năm 2028:",
      "- 60% người dân có kỹ năng số.",
      "Đến năm 2030:",
      "- 80% người dân có kỹ năng số.",
    );
    expect(plan.targets.map((target) => target.phase)).toEqual(["2026-2028", "2026-2030"]);
    expect(plan.targets.map(({ schedule }) => (schedule.kind === "by" ? schedule.day : ""))).toEqual(["2028-12-31", "2030-12-31"]);
  });

  test("what is no plan gives issues, not a crash", () => {
    const { plan, issues } = extract("Xin chào.", "Một hai ba\tbốn\tnăm", "Sáu\tbảy\ttám");
    expect(plan.targets).toEqual([]);
    expect(issues.map((issue) => issue.code)).toEqual(
      expect.arrayContaining(["kind-not-found", "table-not-understood", "no-targets", "no-tasks"]),
    );
  });

  test("a span inside a joined cell points at the line it stands in", () => {
    const source = "STT\tNhiệm vụ\tChủ trì\n1\tMở lớp\tSở A\n\tkỹ năng 5 triệu dân\t";
    const tree = readText(source, { id: "x" });
    const table = tree.blocks[0];
    const cell = table?.kind === "table" ? table.rows[2]?.cells[1] : undefined;
    const span = cell === undefined ? undefined : locateInText(cell, 0, 7, "x");
    expect(source.slice(span?.start, span?.end)).toBe("kỹ năng");
  });
});

// What every consumer computes. It takes the doors as arguments, so that each brings them in its own way.
"use strict";

/** What the words packages say: everything that must also run without Intl. */
exports.wordFacts = ({ agencies, calendar, core, money, text }) => {
  const asOf = core.parseIsoDate("2026-11-22");
  const days = calendar.createCalendar({ notices: calendar.officialNotices });
  const total = money.parseVnd("7.500 triệu");
  return {
    fold: text.foldVietnamese("Kế hoạch số 01 của Đồng Nai"),
    number: text.formatNumber(text.parseNumber("1.234.567,89")),
    ordinal: text.readOrdinal("đ) Hằng năm mở lớp").value.path,
    money: money.formatVnd(total),
    parts: money.allocateVnd(total, [1n, 1n, 1n]).map(String),
    date: calendar.formatDate(asOf, { style: "long" }),
    quarter: calendar.readDate("quý IV/2023").value,
    day: days.explainDay(asOf).kind,
    workingDays: days.countWorkingDays(calendar.yearPeriod(2026)),
    agencies: agencies.readAgencies("Các sở, ban, ngành; UBND cấp xã").value.length,
  };
};

const page = [
  "ỦY BAN NHÂN DÂN",
  "TỈNH LÂM ĐỒNG",
  "KẾ HOẠCH",
  "Phổ cập kỹ năng số giai đoạn 2027 - 2030",
  "I. MỤC TIÊU",
  "a) 100% cán bộ, công chức được bồi dưỡng kỹ năng số hằng năm.",
  "b) Đến năm 2030, ít nhất 70% người dân có kỹ năng số cơ bản.",
].join("\n");

/** What addresses and codes mean, with data that loads when it is asked for. */
const unitFacts = async ({ adminUnits, core }) => {
  const units = await adminUnits.loadUnits();
  const { best } = adminUnits.readUnit("12 Lê Lợi, P. Bến Nghé, Q1, TPHCM", units).value;
  const today = adminUnits.convertUnit(best.unit, units, { to: core.parseIsoDate("2026-11-22") });
  return [best.unit.code, best.asOf, today.unit.code, adminUnits.formatUnit(today.unit, { within: units })];
};

/** What files say: the same in Node and in a browser. */
const fileFacts = async ({ core, document, docx, file, xlsx }) => {
  const asOf = core.parseIsoDate("2026-11-22");
  const cells = (...texts) => texts.map((text) => ({ text }));
  const rows = [
    { header: true, cells: [{ text: "STT" }, { text: "Nhiệm vụ" }, { text: "Thời gian", colSpan: 2 }] },
    { cells: [{ text: "1", rowSpan: 2 }, ...cells("Mở lớp", "2026", "2030")] },
    { cells: cells("Tập huấn", "2027", "2028") },
  ];
  const blocks = [
    { kind: "heading", level: 2, text: "II. NHIỆM VỤ" },
    { kind: "table", rows },
  ];
  const tree = { id: "x", text: "", issues: [], blocks };
  const page = "<h2>II. NHIỆM VỤ</h2><table><tr><th>STT<th>Việc<tr><td rowspan=2>1<td>a<br>B<tr><td>&ge; 70%</table>";
  const files = [
    [await docx.writeDocx(tree, { title: "x", asOf }), "a.docx"],
    [await xlsx.writeXlsx(tree, { title: "x", asOf }), "a.xlsx"],
    [new TextEncoder().encode(page), "a.html"],
    [new TextEncoder().encode("STT;Việc\n1;Mở lớp"), "a.csv"],
    [new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "picture.docx"],
    [new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "broken.docx"],
  ];
  const out = [];
  for (const [bytes, name] of files) {
    const read = await file.readDocument(bytes, { id: "x", name });
    const last = read.blocks.at(-1);
    const texts =
      last?.kind === "table"
        ? last.rows.map((row) => row.cells.map((cell) => [cell.text, cell.colSpan ?? 1, cell.rowSpan ?? 1].join(" ")))
        : [];
    const span = last?.kind === "table" ? last.rows.at(-1).cells.at(-1).span : undefined;
    out.push([
      read.format ?? "",
      texts,
      span === undefined ? "" : document.createPlaceDescriber(read, "vi").describe(span),
      read.issues.map(({ code }) => code),
    ]);
  }
  return out;
};

/** What the other packages say of plans and documents. */
exports.planFacts = async (doors) => {
  const { budget, catalogue, core, deadlines, document, docx, extract, html, icalendar, markdown, plan, report, schema } = doors;
  const asOf = core.parseIsoDate("2026-11-22");
  const written = plan.definePlan({
    id: "lam-dong-2027",
    kind: "ke-hoach",
    title: "Phổ cập kỹ năng số",
    jurisdiction: "tỉnh Lâm Đồng",
    period: "2027 - 2030",
    targets: [{ id: "a", title: "Bồi dưỡng kỹ năng số", of: "cán bộ, công chức", level: "100%", when: "Hằng năm", lead: "Sở KH&CN" }],
    tasks: [
      {
        id: "1",
        title: "Mở lớp",
        serves: ["a"],
        lead: "Sở KH&CN",
        with: "Sở Nội vụ; UBND cấp xã",
        when: "2027 - 2030",
        money: "7.500 triệu",
      },
    ],
    duties: [{ who: "UBND cấp xã", report: "Sở KH&CN", when: "ngày 01 tháng 11 hằng năm" }],
  });
  const checked = schema.planSchema.parse(JSON.parse(JSON.stringify(written)));
  const due = deadlines.listDue(checked, { asOf });
  const tree = report.createPlanReport({ plan: checked, budget: budget.summarizeBudget(checked), due, asOf });
  const bytes = await docx.writeDocx(tree, { title: written.title, asOf });
  const again = await docx.readDocx(bytes, { id: "again" });
  const read = extract.extractPlan(document.readText(page, { id: "page" }));
  const known = await catalogue.loadPlan(catalogue.listPlans()[0].id);
  return {
    units: await unitFacts(doors),
    files: await fileFacts(doors),
    plan: [checked.id, checked.targets.length, plan.listTasks(checked).map(({ assignments }) => assignments.length)],
    budget: budget.describeBudget(budget.summarizeBudget(checked), "en")[0],
    due: due.due.map(({ on, state }) => [on, state]),
    report: document.printMarkdown(tree).includes("**BÁO CÁO**"),
    docx: again.blocks.length > 5,
    calendar: icalendar.printICalendar(due.due, { asOf, name: written.title, planId: written.id }).startsWith("BEGIN:VCALENDAR"),
    html: html.readHtml("<h1>Kế hoạch</h1><table><tr><td>1</td></tr></table>", { id: "h" }).blocks.map(({ kind }) => kind),
    markdown: markdown.readMarkdown("# Kế hoạch\n\n| a |\n| - |\n| 1 |\n", { id: "m" }).blocks.map(({ kind }) => kind),
    read: [read.plan.title, read.plan.targets.length],
    known: [known.id, known.targets.length, plan.listTasks(known).length],
  };
};

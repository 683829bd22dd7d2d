import { describe, expect, test } from "vitest";
import { readPlanInput } from "../define-plan.ts";
import { suggestName } from "./suggest-name.ts";

const head = { id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" };
const said = (input: unknown, language: "vi" | "en" = "vi"): readonly string[] =>
  readPlanInput(input).issues.map(({ path, message }) => `${path}: ${message[language]}`);

describe("the form of a plan written by hand", () => {
  test.each([
    ["lea", "lead"],
    ["laed", "lead"],
    ["leads", "lead"],
    ["titel", "title"],
    ["Title", "title"],
    ["chu_tri", "lead"],
    ["cơ quan phối hợp", undefined],
    ["phối hợp", "with"],
    ["schedule", "when"],
    ["kinhPhi", "money"],
    ["xyz", undefined],
    ["__proto__", undefined],
    ["constructor", undefined],
  ])("a field %s of a task: %s", (name, expected) => {
    expect(suggestName(name, ["id", "title", "lead", "with", "when", "money", "output"])).toBe(expected);
  });

  test.each([
    {
      what: "a misspelt field",
      more: { tasks: [{ id: "1", title: "Mở lớp", lea: "Sở Nội vụ" }] },
      vi: "/tasks/0/lea: Không có trường lea; có phải là lead?",
    },
    { what: "an unknown field", more: { màu: "đỏ" }, vi: "/màu: Không có trường màu" },
    { what: "a field with a slash", more: { "a/b": 1 }, vi: "/a~1b: Không có trường a/b" },
    { what: "an unquoted number", more: { tasks: [{ id: 1, title: "Mở lớp" }] }, vi: '/tasks/0/id: Cần chữ; đặt trong ngoặc kép: "1"' },
    {
      what: "an unquoted code",
      more: { jurisdiction: { code: 68, asOf: "2026-12-15" } },
      vi: '/jurisdiction/code: Cần chữ; đặt trong ngoặc kép: "68"',
    },
    { what: "a text for a list", more: { tasks: "Mở lớp" }, vi: "/tasks: Cần danh sách, không phải “Mở lớp”" },
    { what: "a text for a task", more: { tasks: ["Mở lớp"] }, vi: "/tasks/0: Cần một nhóm trường (tên: giá trị), không phải “Mở lớp”" },
    { what: "an empty title", more: { title: " " }, vi: "/title: Trường này không được để trống" },
    {
      what: "an id with spaces",
      more: { tasks: [{ id: "việc 1", title: "Mở lớp" }] },
      vi: "/tasks/0/id: Mã “việc 1” chỉ được gồm chữ, số và các dấu . _ -, không có khoảng trắng, ví dụ 3.1",
    },
    {
      what: "an id of a plan with diacritics",
      more: { id: "Lâm-Đồng" },
      vi: "/id: Mã “Lâm-Đồng” chỉ được gồm chữ thường không dấu, số và dấu gạch nối, ví dụ lam-dong-2027",
    },
    {
      what: "a misspelt kind",
      more: { kind: "kehoach" },
      vi: "/kind: Không có “kehoach”; có phải là ke-hoach? Chọn một trong: ke-hoach = Kế hoạch; de-an = Đề án; chuong-trinh = Chương trình; to-trinh = Tờ trình; quyet-dinh = Quyết định; nghi-quyet = Nghị quyết; other = Văn bản khác",
    },
  ])("$what", ({ more, vi }) => {
    expect(said({ ...head, ...more })).toEqual([vi]);
  });

  test("says it in English too, and all at once", () => {
    expect(said({ ...head, kind: "sổ tay", titles: "x", tasks: [{ title: 5 }] }, "en")).toEqual([
      expect.stringMatching(/^\/kind: There is no “sổ tay”; choose one of: ke-hoach = /u),
      "/tasks/0/id: The field id is missing",
      '/tasks/0/title: A text is needed; put it in quotes: "5"',
      "/titles: There is no field titles; is title meant?",
    ]);
  });

  test("takes the words of documents for closed sets", () => {
    const { value, issues } = readPlanInput({
      ...head,
      kind: "Đề án",
      status: "Dự thảo",
      targets: [{ id: "a", title: "Chuyên gia", says: "100 chuyên gia", modality: "phấn đấu" }],
      tasks: [{ id: "1", title: "Mở lớp", money: "500 triệu", basis: "Mỗi năm" }],
      baselines: [{ title: "Đã học", says: "40% cán bộ", method: "khảo sát" }],
    });
    expect(issues).toEqual([]);
    expect([value?.kind, value?.status, value?.targets[0]?.modality, value?.baselines[0]?.method]).toEqual([
      "de-an",
      "draft",
      "stretch",
      "survey",
    ]);
    expect(value?.taskGroups[0]?.tasks[0]?.budget[0]).toMatchObject({ basis: "per-year", basisFrom: "words" });
  });

  test("takes data of any shape without a crash", () => {
    const circle: Record<string, unknown> = { ...head };
    circle["tasks"] = [circle];
    let deep: unknown = "x";
    for (let level = 0; level < 100; level += 1) deep = [deep];
    for (const data of [
      null,
      5,
      "x",
      [],
      {},
      circle,
      { ...head, tasks: deep },
      { ...head, phases: [{ id: "a", label: "A", when: 1e300 }] },
      JSON.parse('{"__proto__": {"id": "x"}}'),
    ])
      expect(readPlanInput(data).issues.length).toBeGreaterThan(0);
  });
});

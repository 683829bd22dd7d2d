import { parseIsoDate } from "@kehoach/core";
import { describe, expect, test } from "vitest";
import { definePlan } from "./define-plan.ts";
import { derivePlan } from "./derive-plan.ts";
import { listTargetsDueBy, listTasks, listTasksServing } from "./list-elements.ts";
import { readPlan } from "./read-plan.ts";

const parent = definePlan({
  id: "lam-dong-2027",
  kind: "ke-hoach",
  number: "12/KH-UBND",
  title: "Kỹ năng số",
  jurisdiction: { code: "68", asOf: "2027-01-05" },
  period: "2027 - 2030",
  orientation: "đến năm 2035",
  phases: [
    { id: "1", label: "2027 - 2030", when: "2027 - 2030" },
    { id: "2", label: "2030 - 2035", when: "2030 - 2035" },
  ],
  parents: ["146/QĐ-TTg"],
  citations: ["Quyết định số 146/QĐ-TTg ngày 28/01/2022"],
  targets: [
    { id: "a", title: "Kỹ năng số", when: "đến năm 2030" },
    { id: "b", title: "Chuyên gia", when: "Hằng năm" },
    { id: "c", title: "Nâng cao", phase: "2", when: "đến năm 2035" },
    { id: "d", title: "Thi", when: "quý II/2028" },
  ],
  tasks: [
    { id: "window", title: "A", when: "2027 - 2028", serves: ["a", "c"] },
    { id: "yearly", title: "B", when: "Hằng năm", serves: ["a"] },
    { id: "late", title: "C", when: "quý IV/2029" },
    { id: "deadline", title: "D", when: "đến năm 2030" },
    { id: "over", title: "E", when: "đến năm 2027" },
    { id: "always", title: "F", when: "Thường xuyên, liên tục từ năm 2029" },
    { id: "either", title: "G", when: "Định kỳ hằng năm, hoặc giai đoạn 03 năm" },
    { id: "unknown", title: "H", when: "" },
    { id: "term", title: "I", when: "100 ngày kể từ ngày ban hành" },
  ],
});

describe("derivePlan()", () => {
  const plan = derivePlan(parent, { id: "lam-dong-2028", year: 2028 });

  test("keeps what falls into the year, under its ids, and is a plan", () => {
    expect(listTasks(plan).map((task) => task.id)).toEqual(["window", "yearly", "deadline", "either", "unknown", "term"]);
    expect(plan.targets.map((target) => target.id)).toEqual(["a", "b", "d"]);
    expect(plan.phases).toEqual([{ id: "1", label: "2027 - 2030", from: "2028-01-01", to: "2028-12-31" }]);
    expect(readPlan(JSON.parse(JSON.stringify(plan))).issues).toEqual([]);
  });

  test("serves no target it does not have, and names its parents", () => {
    expect(listTasksServing(plan, "c")).toEqual([]);
    expect(plan.parents).toEqual([{ number: "12/KH-UBND", plan: "lam-dong-2027" }, { number: "146/QĐ-TTg" }]);
    expect([plan.status, plan.orientation, plan.citations]).toEqual(["draft", undefined, []]);
  });

  test("without a year it is the plan of another place for the whole time", () => {
    const commune = derivePlan(parent, { id: "xa-x-2027", title: "Xã X", jurisdiction: { kind: "unresolved", words: "xã X" } });
    expect([commune.period, commune.targets.length, listTasks(commune).length]).toEqual([parent.period, 4, 9]);
    expect([commune.title, commune.jurisdiction]).toEqual(["Xã X", { kind: "unresolved", words: "xã X" }]);
  });

  test("changes nothing of the parent, and refuses a year outside of it", () => {
    const before = JSON.stringify(parent);
    derivePlan(parent, { id: "y", year: 2030 });
    expect(JSON.stringify(parent)).toBe(before);
    expect(() => derivePlan(parent, { id: "y", year: 2040 })).toThrow("Cannot derive a plan of 2040");
  });
});

test.each([
  ["2028-06-29", []],
  ["2028-06-30", ["d"]],
  ["2030-12-31", ["d", "a"]],
  ["2040-01-01", ["d", "a", "c"]],
])("listTargetsDueBy() %s", (day, ids) => {
  expect(listTargetsDueBy(parent, parseIsoDate(day)).map((target) => target.id)).toEqual(ids);
});

import { readAgencies, type AgencyRef } from "@kehoach/agencies";
import { yearPeriod } from "@kehoach/calendar";
import { parseIsoDate } from "@kehoach/core";
import { expect, test } from "vitest";
import { definePlan } from "./define-plan.ts";
import {
  listAgencies,
  listDutiesOf,
  listTargetsAbout,
  listTargetsDuring,
  listTargetsOf,
  listTargetsServedBy,
  listTargetsWithoutDeadline,
  listTasksCoordinatedBy,
  listTasksDueBy,
  listTasksDuring,
  listTasksFundedBy,
  listTasksOfPhase,
  listTasksWithoutDeadline,
} from "./list-elements.ts";

const plan = definePlan({
  id: "x",
  kind: "ke-hoach",
  title: "Thử",
  jurisdiction: "tỉnh Lâm Đồng",
  period: "2027 - 2030",
  phases: [
    { id: "first", label: "2027 - 2028", when: "2027 - 2028" },
    { id: "second", label: "2029 - 2030", when: "2029 - 2030" },
  ],
  targets: [
    {
      id: "a",
      title: "Kỹ năng số",
      phase: "first",
      says: "80% các huyện bố trí kinh phí cho ít nhất 60% số xã",
      when: "đến năm 2028",
      lead: "Sở KH&CN",
    },
    { id: "b", title: "Chuyên gia", phase: "second", says: "100 chuyên gia", when: "Hằng năm" },
  ],
  tasks: [
    {
      id: "1",
      title: "Mở lớp",
      serves: ["b"],
      lead: "Sở KHCN",
      with: "UBND cấp xã",
      when: "2027 - 2028",
      money: "7.500 triệu",
      source: "Ngân sách tỉnh",
    },
    { id: "2", title: "Thi", serves: ["a", "b"], lead: "UBND cấp xã", when: "quý II/2029", source: "Xã hội hóa" },
    { id: "3", title: "Dạy", when: "Thường xuyên, liên tục bắt đầu từ năm 2029" },
    { id: "4", title: "Sơ kết", when: "100 ngày kể từ ngày ban hành" },
    { id: "5", title: "Rà soát", when: "Định kỳ hằng năm từ 2027 - 2028" },
    { id: "6", title: "Đánh giá" },
  ],
  duties: [{ who: "UBND cấp xã", report: "Sở KH&CN", when: "ngày 01 tháng 11 hằng năm" }],
});
const agency = (text: string): AgencyRef => readAgencies(text).value?.[0]?.agency ?? { kind: "unresolved", words: text };
const ids = (elements: readonly { readonly id: string }[]): string => elements.map(({ id }) => id).join(" ");

test.each([
  ["tasks due by the end of 2028", listTasksDueBy(plan, parseIsoDate("2028-12-31")), "1 5"],
  ["tasks due by the end of 2030", listTasksDueBy(plan, parseIsoDate("2030-12-31")), "1 5 2"],
  ["tasks without a deadline", listTasksWithoutDeadline(plan), "3 4 6"],
  ["targets without a deadline", listTargetsWithoutDeadline(plan), "b"],
  ["tasks during 2029", listTasksDuring(plan, yearPeriod(2029)), "2 3"],
  ["tasks during 2028", listTasksDuring(plan, yearPeriod(2028)), "1 5"],
  ["targets during 2028", listTargetsDuring(plan, yearPeriod(2028)), "a"],
  ["targets during 2029", listTargetsDuring(plan, yearPeriod(2029)), ""],
  ["tasks coordinated by UBND cấp xã", listTasksCoordinatedBy(plan, agency("Uỷ ban nhân dân cấp xã")), "1"],
  ["targets led by Sở KH&CN, under another name", listTargetsOf(plan, agency("Sở Khoa học và Công nghệ"), "lead"), "a"],
  ["targets it coordinates", listTargetsOf(plan, agency("Sở Khoa học và Công nghệ"), "coordinating"), ""],
  ["duties of UBND cấp xã", listDutiesOf(plan, agency("UBND cấp xã")), "duty-1"],
  ["tasks of the first phase", listTasksOfPhase(plan, "first"), "2"],
  ["tasks of the second phase", listTasksOfPhase(plan, "second"), "1 2"],
  ["tasks of no phase", listTasksOfPhase(plan, "third"), ""],
  ["targets served by task 2", listTargetsServedBy(plan, "2"), "a b"],
  ["targets served by no task", listTargetsServedBy(plan, "9"), ""],
  ["targets about communes, nested", listTargetsAbout(plan, "Xã"), "a"],
  ["targets about experts, without tones", listTargetsAbout(plan, "chuyen gia"), "b"],
  ["tasks funded by the province", listTasksFundedBy(plan, "ngan sach TỈNH"), "1"],
])("%s", (_, elements, expected) => {
  expect(ids(elements)).toBe(expected);
});

test("agencies once each, by the first name they have", () => {
  expect(listAgencies(plan).map(({ words }) => words)).toEqual(["Sở KH&CN", "UBND cấp xã"]);
});

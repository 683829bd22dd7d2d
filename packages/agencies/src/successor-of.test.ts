import { parseIsoDate } from "@kehoach/core";
import { describe, expect, test } from "vitest";
import type { AgencyRef } from "./agency.ts";
import { createAgencies } from "./create-agencies.ts";
import { readAgencies } from "./read-agencies.ts";
import { successorOf } from "./successor-of.ts";

const ref = (text: string): AgencyRef => readAgencies(text).value![0]!.agency;
const day = parseIsoDate;

describe("successorOf()", () => {
  test.each([
    ["Sở TT&TT", "Sở Khoa học và Công nghệ"],
    ["Sở KH&ĐT", "Sở Tài chính"],
    ["Sở LĐTBXH", "Sở Nội vụ"],
    ["Sở GTVT", "Sở Xây dựng"],
    ["Sở NN&PTNT", "Sở Nông nghiệp và Môi trường"],
    ["Sở TN&MT", "Sở Nông nghiệp và Môi trường"],
    ["Ban Dân tộc", "Sở Dân tộc và Tôn giáo"],
  ])("%s is %s today, since a day of its province", (text, name) => {
    const found = successorOf(ref(text), day("2026-11-22"));
    if (found.kind !== "successor") throw new Error(found.kind);
    expect([found.agency.name, found.on]).toEqual([name, { kind: "unknown", reason: "local-decision", usual: "2025-03-01" }]);
    expect(successorOf(ref(text), day("2023-12-25")).kind).toBe("same");
  });

  test.each([
    ["Bộ TT&TT", "Bộ Khoa học và Công nghệ"],
    ["Bộ KHĐT", "Bộ Tài chính"],
    ["Bộ GTVT", "Bộ Xây dựng"],
    ["Bộ NN&PTNT", "Bộ Nông nghiệp và Môi trường"],
    ["Bộ LĐTBXH", "Bộ Nội vụ"],
    ["Ủy ban Dân tộc", "Bộ Dân tộc và Tôn giáo"],
  ])("%s is %s since 1 March 2025", (text, name) => {
    const found = successorOf(ref(text), day("2025-03-01"));
    if (found.kind !== "successor") throw new Error(found.kind);
    expect([found.agency.name, found.on, found.source.instrument]).toEqual([name, { kind: "known", value: "2025-03-01" }, "176/2025/QH15"]);
    expect(successorOf(ref(text), day("2025-02-28")).kind).toBe("same");
  });

  test("names the parts of the work that went elsewhere, and that it is not verified", () => {
    const found = successorOf(ref("Sở LĐTBXH"), day("2026-11-22"));
    if (found.kind !== "successor") throw new Error(found.kind);
    expect(found.parts.map(({ to, what }) => `${what ?? ""} → ${to}`)).toEqual([
      "giáo dục nghề nghiệp → so-giao-duc-va-dao-tao",
      "bảo trợ xã hội, trẻ em → so-y-te",
      "giảm nghèo → so-nong-nghiep-va-moi-truong",
    ]);
    expect(found.source.grade).toBe("U");
  });

  test("says that the districts ended, and that what exists is itself", () => {
    const ended = successorOf(ref("UBND cấp huyện"), day("2025-07-01"));
    expect(ended.kind === "ended" && [ended.on, ended.sources[0]?.instrument]).toEqual([
      { kind: "known", value: "2025-06-30" },
      "72/2025/QH15",
    ]);
    expect(successorOf(ref("UBND cấp huyện"), day("2025-06-30")).kind).toBe("same");
    expect(successorOf(ref("Sở Nội vụ"), day("2026-11-22")).kind).toBe("same");
  });

  test("says why it cannot be said", () => {
    expect(successorOf(ref("Câu lạc bộ"), day("2026-11-22"))).toEqual({ kind: "unknown", reason: "unresolved" });
    expect(successorOf(ref("Trường Đại học Lạc Hồng"), day("2026-11-22"))).toEqual({ kind: "unknown", reason: "not-listed" });
  });

  test("takes the day of a province, and follows chains without running in a circle", () => {
    const source = { instrument: "Nghị quyết thử", grade: "A" } as const;
    const agencies = createAgencies({
      bodies: [{ name: "Sở Công nghệ số" }],
      successions: [
        { from: "so-thong-tin-va-truyen-thong", to: "so-khoa-hoc-va-cong-nghe", on: day("2025-02-20"), source },
        { from: "so-khoa-hoc-va-cong-nghe", to: "so-cong-nghe-so", on: day("2027-01-01"), source },
        { from: "so-cong-nghe-so", to: "so-khoa-hoc-va-cong-nghe", on: day("2028-01-01"), source },
      ],
    });
    const at = (asOf: string): string => {
      const found = successorOf(ref("Sở TTTT"), day(asOf), { agencies });
      return found.kind === "successor" ? `${found.agency.id} ${found.on.kind === "known" ? found.on.value : "?"}` : found.kind;
    };
    expect(["2025-02-19", "2025-02-20", "2027-06-01", "2030-01-01"].map(at)).toEqual([
      "same",
      "so-khoa-hoc-va-cong-nghe 2025-02-20",
      "so-cong-nghe-so 2027-01-01",
      "so-khoa-hoc-va-cong-nghe 2028-01-01",
    ]);
  });
});

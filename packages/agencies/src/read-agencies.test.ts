import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSameAgency } from "./is-same-agency.ts";
import { readAgencies } from "./read-agencies.ts";

const read = (text: string): readonly string[] =>
  (readAgencies(text).value ?? []).map(({ agency }) => `${agency.words} = ${agency.kind === "unresolved" ? "?" : agency.id}`);

describe("readAgencies()", () => {
  test.each([
    ["Các sở, ban, ngành; UBND cấp xã", ["Các sở, ban, ngành = so-ban-nganh", "UBND cấp xã = ubnd-cap-xa"]],
    ["Các sở, ban, ngành, UBND cấp xã", ["Các sở, ban, ngành = so-ban-nganh", "UBND cấp xã = ubnd-cap-xa"]],
    ["Các Sở, UBND cấp xã", ["Các Sở = so-ban-nganh", "UBND cấp xã = ubnd-cap-xa"]],
    ["Ban Quản lý các KCN, KKT", ["Ban Quản lý các KCN, KKT = ban-quan-ly-kcn-kkt"]],
    ["Ban quản lý Khu công nghiệp, Khu kinh tế", ["Ban quản lý Khu công nghiệp, Khu kinh tế = ban-quan-ly-kcn-kkt"]],
    [
      "Sở KH-CN, Hiệp hội doanh nghiệp, UBND cấp xã",
      ["Sở KH-CN = so-khoa-hoc-va-cong-nghe", "Hiệp hội doanh nghiệp = hiep-hoi-doanh-nghiep", "UBND cấp xã = ubnd-cap-xa"],
    ],
    ["Sở KHCN, thành phố đoàn", ["Sở KHCN = so-khoa-hoc-va-cong-nghe", "thành phố đoàn = doan-thanh-nien-cap-tinh"]],
    [
      "Các trường Đại học, Cao đẳng trên địa bàn thành phố",
      ["Các trường Đại học, Cao đẳng trên địa bàn thành phố = truong-dai-hoc-cao-dang"],
    ],
    ["Các viện, trường, doanh nghiệp công nghệ", ["Các viện, trường = vien-truong", "doanh nghiệp công nghệ = doanh-nghiep-cong-nghe"]],
    ["Sở Văn hóa, Thể thao và Du lịch, Sở Y tế", ["Sở Văn hóa, Thể thao và Du lịch = so-van-hoa-the-thao-va-du-lich", "Sở Y tế = so-y-te"]],
    ["Sở TT&TT", ["Sở TT&TT = so-thong-tin-va-truyen-thong"]],
    ["Sở Lao động - Thương binh và Xã hội", ["Sở Lao động - Thương binh và Xã hội = so-lao-dong-thuong-binh-va-xa-hoi"]],
    ["UBND cấp huyện, cấp xã", ["UBND cấp huyện = ubnd-cap-huyen", "cấp xã = ubnd-cap-xa"]],
    ["Ủy ban nhân dân các huyện, thị xã, thành phố", ["Ủy ban nhân dân các huyện, thị xã, thành phố = ubnd-cap-huyen"]],
    ["Uỷ ban nhân dân các xã, phường", ["Uỷ ban nhân dân các xã, phường = ubnd-cap-xa"]],
    ["các sở, ngành và UBND cấp xã", ["các sở, ngành = so-ban-nganh", "UBND cấp xã = ubnd-cap-xa"]],
    ["các sở, ban, ngành và đơn vị ngành dọc", ["các sở, ban, ngành = so-ban-nganh", "đơn vị ngành dọc = ?"]],
    ["Đài truyền thanh xã, phường, thị trấn", ["Đài truyền thanh xã, phường, thị trấn = ?"]],
    ["Sở Nội vụ\nSở Y tế", ["Sở Nội vụ = so-noi-vu", "Sở Y tế = so-y-te"]],
    ["- Sở Nội vụ;\n- Sở Y tế.", ["Sở Nội vụ = so-noi-vu", "Sở Y tế = so-y-te"]],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("says which names it does not know, and keeps them", () => {
    expect(readAgencies("Báo tỉnh").issues.map((issue) => issue.message.vi)).toEqual([
      "Chưa nhận ra cơ quan “Báo tỉnh”; giữ nguyên chữ của văn bản",
    ]);
  });

  test.each(["", "   ", ";,;", "—"])("finds nobody in %j", (text) => {
    expect(readAgencies(text).value).toBeUndefined();
  });
});

test("readAgencies() never throws, gives its mentions in order, and each stands where it says", () => {
  const pieces = fc.array(
    fc.constantFrom("Sở ", "KHCN", ", ", "; ", "các ", "ban", "ngành", "UBND ", "cấp xã", " và ", "(", "\n", "trường Đại học"),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }).map((text) => text.normalize("NFC")),
        pieces.map((parts) => parts.join("")),
      ),
      (text) => {
        let last = 0;
        for (const { start, end, agency } of readAgencies(text).value ?? []) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(agency.words);
          last = end;
        }
      },
    ),
  );
});

test("isSameAgency() knows short forms of one body, and keeps strangers apart", () => {
  const [short, long, other] = ["Sở KH&CN", "Sở Khoa học và Công nghệ", "Sở Y tế"].map((text) => readAgencies(text).value?.[0]?.agency);
  if (short === undefined || long === undefined || other === undefined) throw new Error("all are known");
  expect(isSameAgency(short, long)).toBe(true);
  expect(isSameAgency(short, other)).toBe(false);
  expect(isSameAgency(short, { kind: "unresolved", words: "Sở KH&CN" })).toBe(true);
});

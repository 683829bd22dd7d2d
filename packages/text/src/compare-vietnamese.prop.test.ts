import { expect, test } from "vitest";
import { compareVietnamese } from "./compare-vietnamese.ts";
import { foldVietnamese } from "./fold-vietnamese.ts";

const names =
  "An Giang,Bà Rịa,Ba Vì,Bạc Liêu,Bắc Giang,Bắc Kạn,Bắc Ninh,Bến Tre,Bình Dương,Bình Định,Bình Phước,Bình Thuận,Cà Mau,Cao Bằng,Cần Thơ,Đà Nẵng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Giang,Hà Nam,Hà Nội,Hà Tĩnh,Hải Dương,Hải Phòng,Hậu Giang,Hòa Bình,Hưng Yên,Khánh Hòa,Kiên Giang,Kon Tum,Lai Châu,Lạng Sơn,Lào Cai,Lâm Đồng,Long An,Nam Định,Nghệ An,Ninh Bình,Ninh Thuận,Phú Thọ,Phú Yên,Quảng Bình,Quảng Nam,Quảng Ngãi,Quảng Ninh,Quảng Trị,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,Thừa Thiên Huế,Tiền Giang,Trà Vinh,Tuyên Quang,Vĩnh Long,Vĩnh Phúc,Yên Bái".split(
    ",",
  );

test("compareVietnamese() and Intl.Collator differ only where a tone of an earlier word meets a letter of a later one", () => {
  const collator = new Intl.Collator("vi");
  const differing: string[] = [];
  for (const a of names)
    for (const b of names) {
      if (Math.sign(compareVietnamese(a, b)) === Math.sign(collator.compare(a, b)) || a > b) continue;
      differing.push(`${a} | ${b}`);
      // The first words have the same letters and other tones; the second words have other letters.
      const [first, second] = [a, b].map((name) => name.split(" "));
      expect(foldVietnamese(first?.[0] ?? "")).toBe(foldVietnamese(second?.[0] ?? ""));
      expect(first?.[0]).not.toBe(second?.[0]);
      expect(foldVietnamese(first?.[1] ?? "")).not.toBe(foldVietnamese(second?.[1] ?? ""));
    }
  expect(differing).toEqual(["Ba Vì | Bà Rịa"]);
});

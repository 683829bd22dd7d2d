import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMeasures } from "./read-measures.ts";
import { readModality } from "./read-modality.ts";

const read = (text: string): readonly unknown[] =>
  readMeasures(text).value.map(({ measure: { quantity, unit, per, counting, population, unitWords } }) => {
    const amount =
      quantity.kind === "exact"
        ? `= ${quantity.value}`
        : quantity.kind === "bound"
          ? `${quantity.relation} ${quantity.value}`
          : quantity.kind === "interval"
            ? `${quantity.from} … ${quantity.to}`
            : quantity.kind === "approximate"
              ? `~ ${quantity.value}`
              : quantity.kind;
    return `${amount} ${unit}${per === undefined ? "" : `/${per}`}${counting === "throughout" ? " kept" : ""}: ${population ?? unitWords ?? ""}`;
  });

describe("readMeasures()", () => {
  test.each([
    ["100% học sinh được học kỹ năng số", ["= 100 share: học sinh"]],
    ["Ít nhất 50% người lao động có chứng chỉ", [">= 50 share: người lao động"]],
    ["Ngày lưu trú bình quân 2,3 ngày/khách", ["= 2.3 other: ngày/khách"]],
    ["Có thêm 05 khu du lịch cấp tỉnh", ["= 5 other: khu"]],
    ["Cấp phát 25 xe lăn, 40 máy trợ thính", ["= 25 other: xe", "= 40 other: máy"]],
    ["Trồng bổ sung từ 120 đến 150 ha rừng", ["120 … 150 other: ha"]],
    ["Vận động tối thiểu 5 tỷ đồng cho quỹ học bổng", [">= 5000000000 money: đồng"]],
    ["Lập hồ sơ 06 di sản", ["= 6 other: di"]],
    ["Chỉ số hài lòng nằm trong 15 tỉnh, thành phố dẫn đầu", ["<= 15 rank: "]],
    ["Vận động xây dựng 420 căn nhà", ["= 420 other: căn"]],
    ["Áp dụng 5 mô hình điểm", ["= 5 document: mô hình"]],
    ["Đứng thứ 5 cả nước", ["<= 5 rank: "]],
    ["Mỗi xã, phường chọn 01 khu dân cư làm điểm", ["satisfying share: xã, phường"]],
    ["Vận động quỹ đạt 45 tỷ đồng trở lên", [">= 45000000000 money: đồng"]],
    ["Công bố 120 bài báo", ["= 120 other: bài"]],
    ["Nạo vét 180 km cống, rãnh", ["= 180 other: km"]],
    ["Triển khai Đề án 06 của Chính phủ", ["qualitative none: "]],
    ["Còn 5 điểm ngập úng khi mưa trên 50 mm", ["= 5 other: điểm"]],
    ["Một nửa số xã có điểm tư vấn", ["= 50 share: xã"]],
    ["Trên một nửa tổng số hộ được vay vốn", ["> 50 share: hộ"]],
    ["Ba phần tư số thôn có nhà văn hóa", ["= 75 share: thôn"]],
    // Two thirds are no decimal number of per cent.
    ["Ít nhất hai phần ba số xã có bác sĩ", ["qualitative none: "]],
    ["Ít nhất 2/3 số xã có bác sĩ", ["qualitative none: "]],
    ["Một nửa chặng đường; 90% hộ có nước sạch", ["= 90 share: hộ"]],
    ["Tuổi thọ đạt 75 tuổi, trong đó số năm sống khỏe tối thiểu 68 năm", ["= 75 other: tuổi", ">= 68 other: năm"]],
    ["Tỷ lệ hộ nghèo giảm từ 1 đến 1,5 điểm %/năm", ["-1.5 … -1 other/year: điểm %"]],
    ["Tối thiểu 80% hộ gia đình có kết nối", [">= 80 share: hộ gia đình"]],
    ["Trên 90% cán bộ được tập huấn", ["> 90 share: cán bộ"]],
    ["Không quá 5% hồ sơ trễ hạn", ["<= 5 share: hồ sơ"]],
    ["Khoảng 20% doanh nghiệp tham gia", ["~ 20 share: doanh nghiệp"]],
    ["tỷ lệ người học nghề đạt 30%", ["= 30 share: người học nghề"]],
    ["tỷ lệ người học nghề đạt từ 35% - 40%", ["35 … 40 share: người học nghề"]],
    ["các chỉ tiêu đạt từ 80% đến 100%", ["80 … 100 share: "]],
    ["Duy trì 100% công chức được cập nhật kiến thức", ["= 100 share kept: công chức"]],
    ["100% thôn, bản duy trì câu lạc bộ kỹ năng số", ["= 100 share kept: thôn, bản"]],
    ["60% cán bộ tiểu đội trở lên hoàn thành chương trình", ["= 60 share: cán bộ tiểu đội trở lên"]],
    ["Có từ 60% hộ dân trở lên có mạng", [">= 60 share: hộ dân"]],
    ["90% số xã trở lên đạt chuẩn", [">= 90 share: xã"]],
    ["Bình quân mỗi trường có từ 2 đến 3 giáo viên cốt cán", ["2 … 3 other: trường"]],
    ["75 cán bộ, trung bình mỗi đơn vị 1 - 2 cán bộ", ["= 75 person: cán bộ"]],
    ["Bình quân mỗi năm đào tạo ít nhất 120 kỹ sư", [">= 120 person/year: kỹ sư"]],
    ["Có 12 cán bộ nghiên cứu trên một vạn dân", ["= 12 other: cán bộ nghiên cứu trên một vạn dân"]],
    ["Hằng năm đào tạo ít nhất 100 chuyên gia", [">= 100 person/year: chuyên gia"]],
    ["Mỗi năm tổ chức được 01 chiến dịch", ["= 1 event/year: chiến dịch"]],
    ["Hỗ trợ ít nhất 1.000 doanh nghiệp nhỏ và vừa", [">= 1000 organisation: doanh nghiệp"]],
    ["Đào tạo 5.000 kỹ sư, cử nhân", ["= 5000 person: kỹ sư"]],
    ["Có 89.500 lượt người tham gia", ["= 89500 attendance: lượt người"]],
    ["Toàn tỉnh có khoảng 1.999 y, bác sĩ", ["~ 1999 person: y, bác sĩ"]],
    ["Có ít nhất 03 tổ viên nòng cốt", [">= 3 person: tổ viên"]],
    ["Hình thành 05 nhóm nghiên cứu mạnh", ["= 5 group: nhóm nghiên cứu"]],
    [
      "100% lãnh đạo, 60% công chức được bồi dưỡng; 94,58% học viên đạt",
      ["= 100 share: lãnh đạo", "= 60 share: công chức", "= 94.58 share: học viên"],
    ],
    ["Xếp hạng trong nhóm 20 tỉnh dẫn đầu", ["<= 20 rank: "]],
    ["Trường có chương trình hằng năm về an toàn mạng: 80% các trường trung học", ["= 80 share: các trường trung học"]],
    ["100% sản phẩm OCOP từ 4 sao trở lên có mã truy xuất", ["= 100 share: sản phẩm OCOP từ 4 sao trở lên"]],
    ["Ít nhất 70% học sinh lớp 6 trở lên có học bạ số", [">= 70 share: học sinh lớp 6 trở lên"]],
    ["80% học sinh từ lớp 3 đến lớp 12 biết bơi", ["= 80 share: học sinh từ lớp 3 đến lớp 12"]],
    ["Mở lớp 40 học viên", ["= 40 person: học viên"]],
    ["Sản phẩm chủ lực đạt từ 4 sao trở lên", [">= 4 other: "]],
    ["Nằm trong nhóm 10 vùng du lịch tiêu biểu cả nước", ["<= 10 rank: "]],
    ["Thành lập nhóm 5 người hỗ trợ", ["= 5 person: người"]],
    ["Thời gian trả kết quả không quá 05 ngày làm việc", ["<= 5 other: ngày làm việc"]],
    ["Tối đa 3 ngày giải quyết phản ánh", ["<= 3 other: ngày"]],
    ["Người dân chờ dưới 30 phút", ["< 30 other: phút"]],
    ["Báo cáo không quá 10 ngày kể từ ngày ban hành", ["qualitative none: "]],
    ["Bồi dưỡng kỹ năng số 600 lượt", ["= 600 attendance: lượt"]],
    ["Tỷ lệ số hóa hồ sơ đạt 90%", ["= 90 share: số hóa hồ sơ"]],
    ["Đến năm 2030 trở thành trung tâm của vùng", ["qualitative none: "]],
    ["Giai đoạn 2026-2030, mức độ 4, mô hình 4 lớp, 06 tháng", ["qualitative none: "]],
    ["Theo Quyết định số 146/QĐ-TTg, bố trí 500 triệu đồng", ["qualitative none: "]],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("keeps a number nested in another, and doubts what it is a share of", () => {
    const { value, issues } = readMeasures("Người học ngành kỹ thuật đạt 30% (trong đó ít nhất 15% học công nghệ số)");
    expect(value[1]?.measure).toMatchObject({ parent: "m1", denominator: { kind: "ambiguous" } });
    expect(issues.map((issue) => issue.code)).toEqual(["denominator-ambiguous"]);
  });

  test("takes the whole that a nested share names", () => {
    const { value, issues } = readMeasures("Đạt 35% - 40%. Trong đó, bậc kỹ sư chiếm ít nhất 12% tổng quy mô khối kỹ thuật");
    expect(value[1]?.measure).toMatchObject({ parent: "m1", denominator: { kind: "explicit", words: "tổng quy mô khối kỹ thuật" } });
    expect(issues).toEqual([]);
  });

  test("reads a share of things that each satisfy another share", () => {
    const [found] = readMeasures("80% các tỉnh xây dựng được mạng lưới cho ít nhất 60% số xã").value;
    expect(found?.measure.quantity).toMatchObject({
      kind: "satisfying",
      share: { kind: "exact", value: "80" },
      inner: { unit: "share", quantity: { kind: "bound", relation: ">=", value: "60" } },
    });
  });

  test("says which numbers it did not take", () => {
    expect(readMeasures("Theo mẫu 12 kg giấy").issues.map((issue) => issue.params)).toEqual([{ words: "12" }]);
  });
});

test.each([
  ["Phấn đấu ít nhất 50%", "stretch", 0],
  ["Phần đầu ít nhất 50%", "stretch", 1],
  ["100% học sinh; phấn đấu 90% giỏi", "required", 0],
  ["Trong phần đầu của kế hoạch", "required", 0],
])("readModality(%j) is %s", (text, modality, issues) => {
  const read = readModality(text);
  expect(read.value).toBe(modality);
  expect(read.issues).toHaveLength(issues);
});

test("readMeasures() takes a text of fifty thousand numbers", () => {
  expect(readMeasures("100% xã, ".repeat(50_000)).value).toHaveLength(50_000);
  expect(readMeasures("trong đó 5 người ".repeat(20_000)).value).toHaveLength(20_000);
});

test("readMeasures() always answers, with numbers that stand in the text", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "100%",
      " - ",
      "ít nhất ",
      "1.000",
      " người",
      "trong đó ",
      "cho ",
      "năm 2030",
      " doanh nghiệp",
      "; ",
      "94,58%",
      "tỷ lệ ",
      "đạt ",
      "2 triệu đồng",
      "99999999999999999999%",
      "%",
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }).map((text) => text.normalize("NFC")),
        pieces.map((parts) => parts.join("")),
      ),
      (text) => {
        const { value } = readMeasures(text);
        expect(value.length).toBeGreaterThan(0);
        expect(new Set(value.map(({ measure }) => measure.id)).size).toBe(value.length);
        for (const { start, end } of value) expect(start >= 0 && end <= text.length).toBe(true);
      },
    ),
  );
});

import { describe, expect, test } from "vitest";
import { readCitations } from "./read-citations.ts";

describe("readCitations()", () => {
  test.each([
    ["Kế hoạch số 94 /KH-UBND ngày 20 tháng 5 năm 2022", "Kế hoạch", "94/KH-UBND", "2022-05-20", undefined],
    ["Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị", "Nghị quyết", "57-NQ/TW", "2024-12-22", "Bộ Chính trị"],
    [
      "theo Quyết định số 20/2020/QĐ-TTg ngày 22/7/2020 của Thủ tướng Chính phủ",
      "Quyết định",
      "20/2020/QĐ-TTg",
      "2020-07-22",
      "Thủ tướng Chính phủ",
    ],
    ["Nghị quyết số 66.22/2026/NQ-CP", "Nghị quyết", "66.22/2026/NQ-CP", undefined, undefined],
    ["Quyết định số 1813/QĐ- TTg ngày 28/10/2021", "Quyết định", "1813/QĐ-TTg", "2021-10-28", undefined],
    ["Kế hoạch số 02-KH/BCN339 ngày 25/11/2021", "Kế hoạch", "02-KH/BCN339", "2021-11-25", undefined],
    ["Kế hoạch số 01-KH/BCĐTW ngày 21/3/2025", "Kế hoạch", "01-KH/BCĐTW", "2025-03-21", undefined],
    ["Công văn số 965/UBND-KGVX ngày 08/3/2023", "Công văn", "965/UBND-KGVX", "2023-03-08", undefined],
    ["Chương trình hành động số 17-CTr/TU ngày 30/9/2021", undefined, "17-CTr/TU", "2021-09-30", undefined],
    ["Luật Chuyển đổi số số 148/2025/QH15", "Luật", "148/2025/QH15", undefined, undefined],
    ["theo Thông tư 36/2018/TT- BTC; Nghị quyết 27/2018/NQ- HĐND", "Thông tư", "36/2018/TT-BTC", undefined, undefined],
    ["Luật Tổ chức chính quyền địa phương, ngày 19/6/2015;", "Luật", undefined, "2015-06-19", undefined],
    ["Luật sửa đổi, bổ sung một số điều của Luật Đầu tư và Luật Đấu thầu ngày 29/11/2024", "Luật", undefined, "2024-11-29", undefined],
    ["Quyết định số 77/QĐ-TTg , ngày 04 tháng 6 năm 2027 của Bộ A", "Quyết định", "77/QĐ-TTg", "2027-06-04", "Bộ A"],
    ["Công văn số 18/BGDĐT-GDTX ngày21/5/2027 về việc", "Công văn", "18/BGDĐT-GDTX", "2027-05-21", undefined],
    ["NGHỊ QUYẾT SỐ 31-NQ/TU NGÀY 07/8/2027 CỦA BAN THƯỜNG VỤ", "Nghị quyết", "31-NQ/TU", "2027-08-07", undefined],
    [
      "Văn bản số 26/BTTTT-THH ngày 18/8/2027 của Bộ Thông tin và Truyền thông về việc",
      "Văn bản",
      "26/BTTTT-THH",
      "2027-08-18",
      "Bộ Thông tin và Truyền thông",
    ],
    [
      "Kế hoạch số 7/KH-BVHTTDL ngày 05/3/2024 của Bộ Văn hóa, Thể thao và Du lịch",
      "Kế hoạch",
      "7/KH-BVHTTDL",
      "2024-03-05",
      "Bộ Văn hóa, Thể thao và Du lịch",
    ],
    ["Căn cứ Luật Phòng, chống thiên tai ngày 19 tháng 6 năm 2013; Luật Trẻ em", "Luật", undefined, "2013-06-19", undefined],
    ["Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022", "Luật", "06/2022/QH15", "2022-06-15", undefined],
    [
      "theo Luật Trẻ em, nghị định ngày 09/5/2017 và Thông tư số 1/2020/TT-BYT ngày 02/3/2020",
      "Thông tư",
      "1/2020/TT-BYT",
      "2020-03-02",
      undefined,
    ],
    ["Luật Công nghệ thông tin ngày 29/6/2006;", "Luật", undefined, "2006-06-29", undefined],
    [
      "Luật Công nghệ số số 15/2027/QH16 của Quốc hội khóa XVI thông qua ngày 20/11/2027;",
      "Luật",
      "15/2027/QH16",
      "2027-11-20",
      "Quốc hội",
    ],
    [
      "Quyết định số 411/QĐ-TTg của Thủ tướng Chính phủ ngày 31/3/2022 phê duyệt",
      "Quyết định",
      "411/QĐ-TTg",
      "2022-03-31",
      "Thủ tướng Chính phủ",
    ],
    ["Quyết định 411/QĐ-TTg (ngày 31/3/2022)", "Quyết định", "411/QĐ-TTg", "2022-03-31", undefined],
  ])("reads %j", (text, kind, number, issuedOn, issuer) => {
    const [first] = readCitations(text).value;
    const day = first?.issuedOn.kind === "stated" ? first.issuedOn.value : undefined;
    expect([first?.kind, first?.number, day, first?.issuer]).toEqual([kind, number, issuedOn, issuer]);
  });

  test("leaves a blank of a draft unknown, and doubts a day that does not exist", () => {
    expect(readCitations("Quyết định số 12/QĐ-UBND ngày     tháng    năm 2026").value[0]?.issuedOn).toEqual({
      kind: "unknown",
      reason: "blank",
    });
    const { value, issues } = readCitations("Quyết định số 749/QĐ-TTg ngày 03/6/20022 của Thủ tướng Chính phủ");
    expect(value[0]?.issuedOn).toMatchObject({ kind: "unknown", reason: "unreadable", words: "03/6/20022" });
    expect(issues.map(({ code }) => code)).toEqual(["citation-date-impossible"]);
  });

  test.each(["2026 - 2030", "số 12", "94,5%", "Điều 5 khoản 3", "3/4 số xã"])("finds none in %j", (text) => {
    expect(readCitations(text).value).toEqual([]);
  });
});

// … đào tạo Sở Thông tin · … thông Các sở, ngành · … cấp huyện 2022- · … cấp xã Quý II/2026
const begins =
  /\s(?=(?:Sở|Các|UBND|Ủy ban|Uỷ ban|Ban|Bộ|Công an|Đài|Báo|Hội|Văn phòng|Trường|Tỉnh đoàn|Thành đoàn|Đoàn|Liên|Mặt trận|Cục|Chi cục|BCH|Viện|Trung tâm|Hiệp hội|Thanh tra|Bảo hiểm|Ngân hàng|Phòng|Bưu điện|Kho bạc|Tòa án|Bệnh viện|Doanh nghiệp|Thư viện|Cổng Thông tin|Học viện|Trạm Y tế|Tỉnh ủy|Thành ủy|Đảng ủy|Vụ|Công ty|Tập đoàn)\s)|\s(?=(?:19|20)\d{2}(?:\s?[-–/]|$|\s))|\s(?=(?:Hằng|Hàng) (?:năm|quý|tháng)|Thường xuyên|Định kỳ|Quý [IV]|Năm (?:19|20)\d{2}|Từ (?:năm )?(?:19|20)\d{2}|Đến (?:hết )?năm (?:19|20)\d{2}|Giai đoạn (?:19|20)\d{2}|Trước (?:ngày|tháng)|Tháng \d|Ngày \d|Trong (?:năm|quý)|Cả năm|Hoàn thành)/gu;

// 2026 - 2028 Báo cáo … · Hằng năm 450 triệu · 450 triệu đồng Báo cáo …
const ends =
  /(?:(?:19|20)\d{2}|[Hh](?:ằng|àng) (?:năm|quý|tháng)|[Tt]hường xuyên|[Đđ]ịnh kỳ|liên tục|triệu(?: đồng)?|tỷ(?: đồng)?|đồng)(?=\s+["“(]?(?:\p{Lu}|\d))/gu;

/** What begins behind a blank begins with a capital letter or a digit. */
const mayBegin = /\s["“(]?[\p{Lu}\d]/u;

/** Words behind which a name or a year goes on with the sentence; behind `mỗi năm` a name does not. */
const goesOn =
  /(?:^|\s)(?:và|hoặc|của|do|với|tại|giữa|là|bởi|thuộc|các|cùng|năm|giai đoạn|tháng|ngày|quý|từ|đến|trước|hết|cuối|đầu)$|[,;:(–/-]$/iu;
const afterTime = /(?:^|\s)(?:mỗi|hằng|hàng|trong|từng|cả) (?:năm|tháng|ngày|quý)$/iu;

/**
 * Where a line may hold the end of one cell and the beginning of the next.
 *
 * @param words - The words of the line.
 * @returns Positions in it, rising.
 */
export function innerCuts(words: string): readonly number[] {
  if (!mayBegin.test(words)) return [];
  const at: number[] = [];
  // matchAll copies its expression each time, which takes longer than to read a line with it.
  begins.lastIndex = ends.lastIndex = 0;
  for (let match = begins.exec(words); match !== null; match = begins.exec(words)) {
    const { index } = match;
    const before = words.slice(Math.max(0, index - 14), index).trimEnd();
    if (!goesOn.test(before) || (afterTime.test(before) && /\p{Lu}/u.test(words[index + 1] ?? ""))) at.push(index);
  }
  while (ends.test(words)) at.push(ends.lastIndex);
  return at.length < 2 ? at : [...new Set(at)].toSorted((a, b) => a - b);
}

import { foldVietnamese } from "@kehoach/text";
import type { ColumnRole } from "./column-role.ts";

// 300.000.000 · 7.500 triệu · Theo quy định của cơ sở đào tạo
const money = /^\d{1,3}(?:\.\d{3}){1,4}$|\d ?(?:trieu|ty|tr\.?d|dong|nghin dong)(?!\p{L})|^theo quy dinh/u;
// 2022-2025 · Hằng năm · quý IV/2023 · Đến năm 2030 · Định kỳ 02 năm/01 lần
const timeWords = new Set(
  "trong ca tu den truoc het cuoi dau moi giai doan nam thang quy ngay dinh ky thuong xuyen hang nien lien tuc theo lan va ban hanh ke sau tuan khi hoac bat hoan thanh xong cham nhat tro di tiep cac tung lap mot hai ba bon 6".split(
    " ",
  ),
);
const agency =
  /^(?:cac |moi )?(?:so(?! (?:luong|nguoi|hoc|tay|lieu|hoa|thu))|ubnd|uy ban|ban(?! (?:hanh|quyen|do|tin|ve|sao))|bo(?! (?:chi so|chi tieu|tieu chi|tai lieu|du lieu|cong cu|quy|sung|tri|ma|de|sach|giao trinh|nhan dien))|cong an|dai|bao(?! (?:cao|dam|gom|ve|tri|mat|hiem y te))|hoi(?! (?:nghi|thao|thi|dap|cho))|lien (?:doan|minh)|mat tran|truong|van phong|phong(?! (?:hoc|hop|chong|thi|lab|trao|tranh))|tinh doan|thanh doan|doan thanh nien|vnpt|viettel|buu dien|ngan hang|kho bac|cuc|chi cuc|tong cuc|co quan|don vi|dia phuong|doanh nghiep|to chuc|benh vien|vien|hiep hoi|thu vien|trung tam|toa an|thanh tra|co so(?! (?:du lieu|ha tang|vat chat|phap ly))|cong ty|tap doan|hdnd|hoi dong|to cong nghe|thon(?! tin)|khu pho|to dan pho|xa doan|huyen doan|(?:dang|tinh|thanh|huyen) uy|cong thong tin|hoc vien|tram y te|vu(?! (?:viec|an|mua|ngu|xuan|dong|he|thu|lua|khi|loi)))(?!\p{L})/u;
const source = /ngan sach|^nguon|^nstw|^nsđp|^ns |nsnn|xa hoi hoa|^xhh|von (?:su nghiep|dau tu)/u;

/** Whether words name a time and nothing else. */
export function isTimeWords(words: string): boolean {
  return isFoldedTime(foldVietnamese(words).trim());
}

/** The same for words that are folded. */
export function isFoldedTime(folded: string): boolean {
  if (folded.length > 60 || !/(?:19|20)\d{2}|\d\/\d|nam|quy|thang|thuong xuyen|dinh ky|lien tuc|ban hanh/u.test(folded)) return false;
  return wordsOf(folded).every(isTimeWord);
}

/** Whether words are a part of a time that a line end cut: `Trước ngày`, `30/6/2027`, `2026 -`, `xuyên`. */
export function isTimePart(words: string): boolean {
  return isFoldedTimePart(foldVietnamese(words).trim());
}

/** The same for words that are folded. */
export function isFoldedTimePart(folded: string): boolean {
  if (folded.length > 24) return false;
  const parts = wordsOf(folded);
  return parts.every(isTimeWord) && parts.some((word) => strong.has(word) || /^(?:19|20)\d{2}$/u.test(word));
}

function wordsOf(folded: string): readonly string[] {
  return folded.split(/[^\p{L}\d]+/u).filter((word) => word !== "");
}

function isTimeWord(word: string): boolean {
  return timeWords.has(word) || /^(?:\d{1,2}|(?:19|20)\d{2}|[ivx]{1,4})$/u.test(word);
}

/** Words of times that begin or end no name and no sentence about something else. */
const strong = new Set("truoc ngay thang quy nam hang dinh ky thuong xuyen nien den".split(" "));

/** Whether words begin with the name of a body. */
export function isAgencyWords(words: string): boolean {
  return isFoldedAgency(foldVietnamese(words.slice(0, 60)).trim());
}

/** The same for words that are folded. */
export function isFoldedAgency(folded: string): boolean {
  return agency.test(folded);
}

/** Whether folded words state an amount, or why there is none. */
export function isFoldedMoney(folded: string): boolean {
  return folded.length <= 120 && money.test(folded);
}

/** Whether folded words say where money comes from, or why no amount is stated: `Ngân sách tỉnh`, `Nguồn xã hội hóa`. */
export function isFoldedSource(folded: string): boolean {
  return /^(?:nguon|ngan sach|kinh phi|theo quy dinh|chi thuong xuyen|xa hoi hoa|nsnn|ns )/u.test(folded);
}

/**
 * What a column holds, by what stands in it.
 *
 * @param cells - Its cells.
 * @param first - Whether it is the first column.
 * @returns The role most of its cells agree on, or `undefined`.
 */
export function contentRole(cells: readonly string[], first: boolean): ColumnRole | undefined {
  const filled = cells.map((words) => words.trim()).filter((words) => words !== "");
  if (filled.length === 0) return undefined;
  const most = (given: readonly string[], test: (words: string) => boolean): boolean => given.filter(test).length * 3 >= filled.length * 2;
  if (first && most(filled, (words) => /^(?:[IVX]+|\d{1,3}(?:\.\d{1,3})*|[A-ZĐa-zđ])[.)]?$/u.test(words))) return "ordinal";
  const folded = filled.map(foldVietnamese);
  if (most(folded, isFoldedTime)) return "time";
  if (most(folded, isFoldedMoney)) return "money";
  if (most(folded, (words) => words.length < 80 && source.test(words))) return "source";
  if (most(folded, (words) => words.length < 260 && isFoldedAgency(words))) return "lead";
  const length = filled.reduce((sum, words) => sum + words.length, 0) / filled.length;
  return first || length < 25 ? undefined : "content";
}

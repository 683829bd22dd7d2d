import { matchAt } from "./match-at.ts";

// "NSNN", "Ngân sách tỉnh", "Nguồn xã hội hóa", "Vốn đối ứng", "sự nghiệp KH&CN"
const sourceName =
  /^(?:(?:kinh phí )?(?:từ |thuộc )?(?:nguồn|ngân sách|vốn|quỹ|sự nghiệp|xã hội h|tài trợ|viện trợ|lồng ghép)|ns(?:nn|tw|đp)?(?!\p{L}))/iu;

// One clause beside an amount.
const clauseBefore = /[^;:,.()\n\t]{1,80}(?=:?\s{0,2}$)/u;
const clauseBehind = /^ (?:từ |thuộc |bằng |do )?([^;:,.()\n\t]{1,80})/u;

/**
 * The source of money that words beside an amount name: before it in its clause (`NSNN 16.000 triệu`, `Ngân sách tỉnh: 500 triệu`), in
 * the brackets behind it, or right behind it (`500 triệu đồng từ ngân sách tỉnh`).
 *
 * @param text - Composed text.
 * @param start - Where the amount and the words that bind it begin.
 * @param end - Where the amount ends.
 * @param note - The words in brackets.
 */
export function scanSource(text: string, start: number, end: number, note: string | undefined): string | undefined {
  const before = clauseBefore.exec(text.slice(Math.max(0, start - 80), start))?.[0];
  const behind = clauseBehind.exec(text.slice(end, end + 90))?.[1];
  return [before, note, behind]
    .map((words) => words?.replace(/^\s?[-–+*]\s?/u, "").trim())
    .find((words) => words !== undefined && sourceName.test(words));
}

// " (sự nghiệp KH&CN)"
const bracket = / ?\(([^()\n]{1,300})\)/uy;

/** The words in brackets right behind an amount. */
export function scanNote(text: string, end: number): string | undefined {
  return matchAt(bracket, text, end)?.[1]?.trim();
}

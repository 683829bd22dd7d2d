import type { SureRead } from "@kehoach/core";
import type { PlanIssueCode } from "./messages.ts";
import type { Amendment, AmendmentAct } from "./model/amendment.ts";
import { readCitations } from "./read-citations.ts";

const acts: ReadonlyMap<string, AmendmentAct> = new Map([
  ["sửa đổi", "amend"],
  ["điều chỉnh", "amend"],
  ["bổ sung", "supplement"],
  ["thay thế", "replace"],
  ["bãi bỏ", "repeal"],
  ["hủy bỏ", "repeal"],
  ["huỷ bỏ", "repeal"],
]);
const act = `(?:${[...acts.keys()].join("|")})`;
// "sửa đổi, bổ sung một số nội dung của" · "được thay thế bởi"
const acting = new RegExp(String.raw`(?<!\p{L})(?:(được|bị)\s)?(${act}(?:(?:,|\svà|\shoặc)?\s${act}){0,3})(?!\p{L})`, "giu");
const part = /(?<!\p{L})((?:(?:điểm|khoản|điều|mục|phần|chương|phụ lục|biểu)\s[\p{L}\d.]{1,6}(?:,?\s|$)){1,5})/iu;

/**
 * Finds in some words what a plan does to other documents (`thay thế Kế hoạch số 12/KH-UBND`), or another did to it
 * (`được sửa đổi, bổ sung bởi Quyết định số 20/QĐ-UBND`).
 *
 * @vi sửa đổi, bổ sung, thay thế, bãi bỏ
 * @param text - Words of the document about changes, in composed form (NFC); each document belongs to the last verb before it.
 * @returns One amendment a document that is named after such a verb; what is named without one is none.
 * @example
 * ```ts
 * const [first] = readAmendments("Kế hoạch này thay thế Kế hoạch số 94/KH-UBND ngày 12/3/2026 của UBND tỉnh").value;
 * [first?.acts, first?.direction, first?.document.number]; // → [["replace"], "by-this", "94/KH-UBND"]
 * ```
 */
export function readAmendments(text: string): SureRead<readonly Amendment[], PlanIssueCode> {
  const verbs = [...text.matchAll(acting)];
  const { value: cited, issues } = readCitations(text);
  const found: Amendment[] = [];
  let next = 0;
  let verb: RegExpExecArray | undefined;
  for (const { start, end: _end, ...document } of cited) {
    for (let head = verbs[next]; head !== undefined && head.index < start; head = verbs[(next += 1)]) verb = head;
    if (verb === undefined) continue;
    const [words, passive, list = ""] = verb;
    const named = part.exec(text.slice(verb.index + words.length, Math.min(start, verb.index + words.length + longestPart)))?.[1];
    found.push({
      acts: [...list.toLowerCase().matchAll(new RegExp(act, "giu"))].flatMap(([name]) => acts.get(name.toLowerCase()) ?? []),
      direction: passive === undefined ? "by-this" : "to-this",
      document,
      ...(named === undefined ? {} : { part: named.trim().replace(/,$/u, "") }),
    });
  }
  return { value: found, issues, rest: [] };
}

/** What is changed stands between the verb and the document. */
const longestPart = 200;

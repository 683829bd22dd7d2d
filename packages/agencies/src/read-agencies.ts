import { createIssue, type Issue, type Read, type TextRange } from "@kehoach/core";
import { foldVietnamese } from "@kehoach/text";
import type { AgencyRef } from "./agency.ts";
import { knownAgencies } from "./data/known-agencies.ts";
import { type AgencyIssueCode, agencyMessages } from "./messages.ts";

/** An agency with its place in the text that was read. */
export interface AgencyMention extends TextRange {
  /** The agency. */
  readonly agency: AgencyRef;
}

/** Words that place a body without changing which body it is: `Sở Nội vụ tỉnh Bình Phước`, `trường đại học trên địa bàn tỉnh`. */
const place = String.raw`(?:\s+(?:tren dia ban|trong|cua|thuoc|tai|o|cong lap|tinh|thanh pho|tp\.?|toan|co lien quan|lien quan|cac cap|trung uong)(?=[\s,;()]|$)[^,;()\n]*)?`;
const stop = String.raw`(?=\s*(?:[,;()\n]|\.?\s*$|\s(?:va|cung|&)\s+(?:cac|ubnd|uy ban|so|cong an|to chuc|doanh nghiep|don vi|co quan)\s))`;
const known = new RegExp(`(?:${knownAgencies.map(({ form }) => `(${form})`).join("|")})${place}${stop}`, "uy");

/** What a body's name begins with: a comma before one of these separates two bodies, any other comma belongs to a name. */
const head =
  /^(?:cac|so|ubnd|uy ban|hdnd|cong an|ban|bo|hiep hoi|hoi|doan|thanh pho doan|tinh doan|thanh doan|truong|vien|trung tam|van phong|bao|dai|thanh tra|cuc|chi cuc|kho bac|ngan hang|doanh nghiep|to chuc|to cns|to cong nghe|co quan|don vi|co so|dia phuong|lien doan|mat tran|lien minh|tong cong ty|cong ty|tap doan|nguoi dan|thu vien|cong|quy|toa an|hoc vien|benh vien|cap xa|cap huyen|cap tinh|phong|hop tac xa|chu tich|giam doc|thu truong)(?![\p{L}])/u;

/**
 * Reads the agencies a cell or a sentence names: bodies one by one, and classes such as `Các sở, ban, ngành`.
 *
 * Commas inside a name (`Sở Văn hóa, Thể thao và Du lịch`, `Các trường Đại học, Cao đẳng`) do not split it. What names no known
 * body is kept in its words as `unresolved`.
 *
 * @vi cơ quan
 * @param text - For example the cell `Sở KHCN, Các sở, ban, ngành; UBND cấp xã`; in composed form (NFC).
 * @returns The agencies in order, with their places; an issue for every one that is not known.
 * @example
 * ```ts
 * readAgencies("Các sở, ban, ngành; UBND cấp xã").value?.map(({ agency }) => agency.words); // → ["Các sở, ban, ngành", "UBND cấp xã"]
 * readAgencies("Sở KHCN").value?.[0]?.agency.kind; // → "one"
 * ```
 */
export function readAgencies(text: string): Read<readonly AgencyMention[], AgencyIssueCode> {
  const folded = foldVietnamese(text);
  const mentions: AgencyMention[] = [];
  const issues: Issue<AgencyIssueCode>[] = [];
  let at = 0;
  while (at < text.length) {
    const skipped = /^[\s,;.+–-]*(?:(?:va|cung|&)\s+)?/u.exec(folded.slice(at));
    at += skipped?.[0].length ?? 0;
    if (at >= text.length) break;
    const end = knownEnd(folded, at) ?? { end: unknownEnd(folded, at), index: -1 };
    const stopAt = end.end > at ? end.end : at + 1;
    const words = text.slice(at, stopAt).trim();
    const entry = knownAgencies[end.index];
    if (entry !== undefined) {
      const { kind, id, name, level } = entry;
      mentions.push({ start: at, end: at + words.length, agency: { kind, id, name, level, words } });
    } else if (/\p{L}/u.test(words)) {
      mentions.push({ start: at, end: at + words.length, agency: { kind: "unresolved", words } });
      issues.push(createIssue(agencyMessages, "agency-unresolved", { words }));
    }
    at = stopAt;
  }
  return mentions.length === 0
    ? { issues, rest: text.trim() === "" ? [] : [{ start: 0, end: text.length }] }
    : { value: mentions, issues, rest: [] };
}

function knownEnd(folded: string, at: number): { readonly end: number; readonly index: number } | undefined {
  known.lastIndex = at;
  const match = known.exec(folded);
  if (match === null) return undefined;
  return { end: at + match[0].length, index: match.slice(1).findIndex((group: string | undefined) => group !== undefined) };
}

/** Where a body that is not known ends: at a semicolon, a line end, or a comma before the head of another body. */
function unknownEnd(folded: string, at: number): number {
  const separators = /[,;\n]\s*/gu;
  separators.lastIndex = at;
  for (let match = separators.exec(folded); match !== null; match = separators.exec(folded)) {
    if (!match[0].startsWith(",") || head.test(folded.slice(separators.lastIndex, separators.lastIndex + 24))) return match.index;
  }
  return folded.length;
}

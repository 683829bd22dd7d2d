import { findDates, readDate } from "@kehoach/calendar";
import { createIssue, type Issue, type IsoDate, type SureRead, type Stated, type TextRange } from "@kehoach/core";
import { numberPattern } from "./internal/number-pattern.ts";
import { type PlanIssueCode, planMessages } from "./messages.ts";
import type { Citation } from "./model/citation.ts";

/** A document named at one place of a text. */
export interface CitationMention extends Citation, TextRange {}

const kindWords =
  "quyết định|nghị quyết|nghị định|thông tư liên tịch|thông tư|chỉ thị|kế hoạch|chương trình|đề án|tờ trình|thông báo|công văn|công điện|kết luận|hướng dẫn|báo cáo|quy định|quy chế|văn bản";
/** Each kind in the sentence, at its beginning, and in a title of capitals. */
const kinds = kindWords
  .split("|")
  .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}|${word.toUpperCase()}`)
  .join("|");
const cited = new RegExp(
  String.raw`(?:(${kinds})\s+)?(?:liên tịch\s+)?(?:(?:[Ss]ố|SỐ):?\s*)?(?<![\p{L}\d./-])(${numberPattern})(?![\p{L}\d])`,
  "gu",
);
/** A sign between a number and a symbol, or a year. */
const mayNumber = /\d[a-d]?\s?[/–-]\s?(?:[A-ZĐ]|\d{4}\s?\/)/u;
// Luật Công nghệ thông tin ngày … · Luật tổ chức …, ngày … · Luật sửa đổi, bổ sung một số điều của Luật … ngày …
// Luật Phòng, chống thiên tai ngày …: a name may hold one comma, and goes on with a small letter
const law =
  /(?<![\p{L}])(Luật|Bộ luật|Pháp lệnh)\s((?:[Ss]ửa đổi, bổ sung\s)?[^,;.:()\n]{2,120}?(?:,\s(?!(?:nghị|quyết|thông tư|chỉ thị|kế hoạch|công văn|văn bản|các|thực hiện|căn cứ|theo)(?!\p{L}))\p{Ll}[^,;.:()\n\d]{1,60}?)?)(?=,?\s{1,3}(?:được Quốc hội thông qua\s)?ngày\s?\d)/gu;
/** The name of a law before its number: `Luật Công nghệ thông tin số 67/2006/QH11`. */
const lawBefore = /(?<![\p{L}])(Luật|Bộ luật|Pháp lệnh)\s[^,;.:()\n]{2,80}?(?:,\s\p{Ll}[^,;.:()\n\d]{1,60})?\s$/u;
// "Bộ Văn hóa, Thể thao và Du lịch" and the offices named like it have the one comma within a name; "và" ends a name before another body.
const issuerAfter =
  /^\s{0,3}của\s{1,3}([^,;.:()“”"\n]{2,80}?(?:,\sThể thao và Du lịch)?)(?=\s{1,3}(?:về|phê duyệt|ban hành|quy định|sửa đổi|hướng dẫn|thực hiện|triển khai|quyết định|trên|tại|cho|và\s(?:\p{Ll}|Nghị |Quyết |Luật |Kế |Chỉ |Thông tư|Công văn))(?:\s|\p{L}|$)|(?!,\sThể thao)[,;.:()“”"\n]|$)/u;

// ngày … · (ngày … · của Thủ tướng Chính phủ ngày … · của Quốc hội khóa XI kỳ họp thứ 9 thông qua ngày …
const beforeDay =
  /^(?:\s?,?\s?\(?|\s(?:của\s)?Quốc hội[^;.:()“”"\n]{0,120}\sthông qua\s|\scủa\s(?!Quốc hội)[^,;.:()“”"\n]{2,60}\s(?=ngày\s\d))(?=(?:ngày|NGÀY)\s?\d|ngày\s)/u;

/**
 * Finds the documents a text names, with number, day and issuer.
 *
 * @vi văn bản viện dẫn
 * @param text - Any text, in composed form (NFC).
 * @returns The documents in order, one a mention; an issue for a day that does not exist.
 * @example
 * ```ts
 * const [first] = readCitations("Quyết định số 146/QĐ-TTg ngày 28/01/2022 của Thủ tướng Chính phủ").value;
 * [first?.kind, first?.number, first?.issuer]; // → ["Quyết định", "146/QĐ-TTg", "Thủ tướng Chính phủ"]
 * ```
 */
export function readCitations(text: string): SureRead<readonly CitationMention[], PlanIssueCode> {
  const issues: Issue<PlanIssueCode>[] = [];
  const found: CitationMention[] = [];
  // matchAll copies its expression each time.
  cited.lastIndex = 0;
  for (let match = mayNumber.test(text) ? cited.exec(text) : null; match !== null; match = cited.exec(text)) {
    const [whole, kind, raw = ""] = match;
    const normal = raw.replace(/\s+/gu, "").replaceAll("–", "-");
    const named = /\/(?:UBTV)?QH\d*$/u.test(normal) ? lawBefore.exec(text.slice(Math.max(0, match.index - 100), match.index)) : null;
    const start = named === null ? match.index : match.index - named[0].length;
    found.push(complete(text, start, match.index + whole.length, named?.[1] ?? kind, normal, issues));
  }
  for (const match of text.includes("Luật") || text.includes("Pháp lệnh") || text.includes("luật") ? text.matchAll(law) : []) {
    // Luật Công nghệ thông tin số 67/2006/QH11 … ngày 29/6/2006: the number says it all.
    if (found.some(({ start }) => start >= match.index && start < match.index + match[0].length)) continue;
    found.push(complete(text, match.index, match.index + match[0].trimEnd().length, match[1], undefined, issues));
  }
  found.sort((a, b) => a.start - b.start);
  return { value: found, issues, rest: [] };
}

function complete(
  text: string,
  start: number,
  afterNumber: number,
  kind: string | undefined,
  citedNumber: string | undefined,
  issues: Issue<PlanIssueCode>[],
): CitationMention {
  let end = afterNumber;
  let issuedOn: Stated<IsoDate> = { kind: "unknown", reason: "not-stated" };
  const dated = beforeDay.exec(text.slice(end, end + 170));
  if (dated !== null) {
    const window = text.slice(end, end + dated[0].length + 48);
    const day = findDates(window.slice(dated[0].length)).map((found) => ({
      ...found,
      start: found.start + dated[0].length,
      end: found.end + dated[0].length,
    }))[0];
    if (day?.precision === "day" && day.start <= dated[0].length + 6) {
      issuedOn = { kind: "stated", value: day.from, words: window.slice(day.start, day.end) };
      end += day.end;
    } else {
      const impossible = /ngày\s*(\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{3,6}|\d{1,2}\s*tháng\s+\d{1,2}\s+năm\s+\d{1,6})/iu.exec(window);
      if (impossible !== null) {
        const words = impossible[1] ?? "";
        issuedOn = { kind: "unknown", reason: "unreadable", words };
        end += impossible.index + impossible[0].length;
        issues.push(
          createIssue(planMessages, "citation-date-impossible", {
            words: text.slice(start, end).replace(/\s+/gu, " "),
            suggestion: readDate(words).issues[0]?.params["suggestion"] ?? "",
          }),
        );
      } else {
        issuedOn = { kind: "unknown", reason: "blank" };
      }
    }
  }
  const after = issuerAfter.exec(text.slice(end, end + 120));
  if (after !== null) end += after[0].length;
  const issuer = after?.[1]?.trim() ?? issuerBefore(dated?.[0] ?? "");
  return {
    start,
    end,
    raw: text.slice(start, end).replace(/\s+/gu, " ").trim(),
    ...(kind === undefined ? {} : { kind: inSentence(kind) }),
    ...(citedNumber === undefined ? {} : { number: citedNumber }),
    issuedOn,
    ...(issuer === undefined ? {} : { issuer }),
    spans: [],
  };
}

/** `QUYẾT ĐỊNH` of a title is `Quyết định`. */
const inSentence = (kind: string): string => (kind === kind.toUpperCase() ? kind.charAt(0) + kind.slice(1).toLowerCase() : kind);

/** The issuer that stands between the number and the day: `của Thủ tướng Chính phủ ngày …`. */
function issuerBefore(words: string): string | undefined {
  const of = words.indexOf("của ");
  if (words.includes("Quốc hội")) return "Quốc hội";
  return of < 0
    ? undefined
    : words
        .slice(of + "của ".length)
        .trim()
        .replace(/ (?:ban hành|ký)$/u, "");
}

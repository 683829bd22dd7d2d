import { findDates, type Period } from "@kehoach/calendar";
import { createIsoDate, createIssue, type Issue, type IsoDate, type Stated } from "@kehoach/core";
import type { DocumentTree } from "@kehoach/document";
import type { Jurisdiction, Orientation, Plan, PlanKind } from "@kehoach/plan";
import { foldVietnamese } from "@kehoach/text";
import { isAgencyWords } from "../tables/content-role.ts";
import { extractMessages } from "../messages.ts";
import { mendWords } from "../words/mend-words.ts";
import { isCapital } from "../outline/build-outline.ts";
import { type Line, spanOf } from "../outline/line.ts";

/** What the first page says of the document. */
export type Head = Pick<Plan, "kind" | "number" | "title" | "issuer" | "issuedOn" | "status" | "jurisdiction" | "period"> & {
  readonly orientation?: Orientation;
  /** Blocks whose words were used. */
  readonly used: ReadonlySet<number>;
};

const kinds: readonly (readonly [RegExp, PlanKind])[] = [
  [/^de an(?![\p{L}])/u, "de-an"],
  [/^ke hoach(?![\p{L}])/u, "ke-hoach"],
  [/^chuong trinh(?![\p{L}])/u, "chuong-trinh"],
  [/^to trinh(?![\p{L}])/u, "to-trinh"],
  [/^nghi quyet(?![\p{L}])/u, "nghi-quyet"],
  [/^quyet dinh(?![\p{L}])/u, "quyet-dinh"],
];

const unit = String.raw`((?:tỉnh|thành phố|TP\.?|xã|phường|đặc khu|huyện|quận|thị xã)\s+\p{Lu}\p{L}*(?:\s(?:-\s)?\p{Lu}\p{L}*)*)`;
const capitalUnit = /(?<![\p{L}])((?:TỈNH|THÀNH PHỐ)\s\p{Lu}+(?:\s(?:-\s)?(?!ĐẾN|GIAI|NĂM|ĐỊNH|TRONG|VỀ|TRÊN)\p{Lu}+){0,4})/u;

/**
 * Reads the head of a document: kind, title, issuer, number, day, period, jurisdiction; blanks of a draft are said, not guessed.
 *
 * @param tree - The document.
 * @param lines - What stands before the first section.
 * @param attached - The title page of the plan that a decision comes with; empty when there is none.
 * @param issues - Receives what is blank or missing.
 * @returns The head.
 */
export function readHead(tree: DocumentTree, lines: readonly Line[], attached: readonly Line[], issues: Issue[]): Head {
  const used = new Set<number>();
  const page = attached.length > 0 ? attached : lines;
  // "QUYẾT ĐỊNH:" with its colon opens the articles; the title stands under the one without.
  const kindAt = page.findLastIndex(
    (line) =>
      (isCapital(line.words) || runsOn.test(line.words)) &&
      !/:\s*$/u.test(line.words) &&
      // KẾ HOẠCH⏎THỰC HIỆN⏎NGHỊ QUYẾT SỐ 9-NQ/TU: the last of them is what the title names.
      !/\sSỐ:?\s?\d/u.test(line.words) &&
      kinds.some(([pattern]) => pattern.test(line.folded.trim())),
  );
  const kindLine = page[kindAt];
  if (kindLine !== undefined) used.add(kindLine.block);
  const titleLines = kindLine === undefined ? titleWithoutKind(lines) : titleAfter(page, kindAt, kindLine);
  for (const line of titleLines) used.add(line.block);
  const title = titleLines
    .map((line) => line.words.trim())
    .join(" ")
    .replace(runsOn, "")
    .replace(/^(?:đề án|kế hoạch|chương trình)\s+(?=đề án|kế hoạch)/iu, "");
  const number = readNumberLine(tree, lines, issues, used);
  const kind = kindLine === undefined ? kindOfNumber(number) : kinds.find(([pattern]) => pattern.test(kindLine.folded.trim()))?.[1];
  if (kind === undefined) issues.push(createIssue(extractMessages, "kind-not-found"));
  const issuedOn = readIssueDay(tree, lines, issues, used);
  const issuer = readIssuer(tree, lines, title, used);
  if (issuer.kind === "unknown") issues.push(createIssue(extractMessages, "issuer-not-found"));
  const jurisdiction = readPlace(title, lines, issuer);
  if (jurisdiction.kind === "unresolved") {
    issues.push(createIssue(extractMessages, "jurisdiction-unresolved", { words: jurisdiction.words === "" ? "?" : jurisdiction.words }));
  }
  const { period, orientation } = periodOf(title, page, issuedOn);
  if (period.kind === "unknown") issues.push(createIssue(extractMessages, "period-not-found"));
  const blank = [number, issuedOn].some((value) => value.kind === "unknown" && value.reason === "blank");
  const status = blank ? "draft" : number.kind === "stated" && issuedOn.kind === "stated" ? "adopted" : "unknown";
  return {
    kind: kind ?? "other",
    number,
    title,
    issuer,
    issuedOn,
    status,
    jurisdiction,
    period,
    ...(orientation === undefined ? {} : { orientation }),
    used,
  };
}

// KẾ HOẠCH triển khai phong trào …: a title in small letters that a reader has joined to the line above it
const runsOn = /^\s*(?:KẾ HOẠCH|ĐỀ ÁN|CHƯƠNG TRÌNH|NGHỊ QUYẾT)(?: (?:HÀNH ĐỘNG|PHỐI HỢP|CÔNG TÁC|THỰC HIỆN))?\s+(?=\p{Ll})/u;

/** The symbols of numbers that say the kind: `7/KH-UBND`, `01-CTr/TU`. */
const symbols: readonly (readonly [RegExp, PlanKind])[] = [
  [/[/-]KH(?:[/-]|$)/u, "ke-hoach"],
  [/[/-]ĐA(?:[/-]|$)/u, "de-an"],
  [/[/-]CTr(?:HĐ)?(?:[/-]|$)/u, "chuong-trinh"],
  [/[/-]QĐ(?:[/-]|$)/u, "quyet-dinh"],
  [/[/-]NQ(?:[/-]|$)/u, "nghi-quyet"],
  [/[/-]TTr(?:[/-]|$)/u, "to-trinh"],
];

/** What the number says of a document whose heading was lost. */
function kindOfNumber(number: Stated<string>): PlanKind | undefined {
  return number.kind === "stated" ? symbols.find(([pattern]) => pattern.test(number.value))?.[1] : undefined;
}

/** The title of a document whose heading was lost: what stands in capitals below its number and day, else its first line. */
function titleWithoutKind(lines: readonly Line[]): readonly Line[] {
  const below = lines.findLastIndex(({ node }) => /^\s*số:?\s?\d|,\s*ngày\s/iu.test(node.text)) + 1;
  const from = below === 0 ? -1 : lines.slice(below, below + 3).findIndex(({ words }) => isCapital(words) && words.trim().includes(" "));
  const first = lines[below + from];
  if (from < 0 || first === undefined) return lines.slice(0, 1);
  const title = [first];
  for (const line of lines.slice(below + from + 1, below + from + 4)) {
    if (!isCapital(line.words) || line.ordinal !== undefined) break;
    title.push(line);
  }
  return title;
}

function titleAfter(lines: readonly Line[], kindAt: number, kindLine: Line): readonly Line[] {
  const title: Line[] = [];
  const own = kindLine.words.trim();
  const named = foldVietnamese(own).trim();
  if (named.split(" ").length > 3 && !kindsAlone.test(named)) title.push(kindLine);
  for (const line of lines.slice(kindAt + 1, kindAt + 5)) {
    const words = line.words.trim();
    if (line.ordinal !== undefined || /^\(|^(?:căn cứ|kính gửi|xét|ủy ban|theo|tại)(?![\p{L}])/iu.test(words)) break;
    // A title may begin with these words too: the sentence that names a document is none.
    if (/^thực hiện(?![\p{L}])/iu.test(words) && (title.length > 0 || /\d\/[\p{L}\d]/u.test(words))) break;
    if (title.length > 0 && !continuesTitle(title, words)) break;
    title.push(line);
  }
  return title;
}

/** What a kind may be called; the title stands below. */
const kindsAlone =
  /^(?:ke hoach|chuong trinh|de an|quyet dinh|nghi quyet) (?:hanh dong|phoi hop|cong tac|thuc hien|trien khai|hoat dong)$/u;

function continuesTitle(title: readonly Line[], words: string): boolean {
  const last = title.at(-1)?.words.trim() ?? "";
  // … Nghị quyết số 9-NQ/TU ngày 05/01/2027⏎Của Ban Thường vụ Tỉnh ủy⏎Đến năm 2030
  // … trên địa bàn tỉnh⏎Điện Biên giai đoạn 2026 - 2030: a name that the end of the line cut off, or years at the end.
  if (!isCapital(last) && /(?:^|\s)(?:tỉnh|thành phố|xã|phường|huyện|quận|và|của|các|trên địa bàn|tại)$|[,–-]$/u.test(last)) return true;
  return (isCapital(last) && isCapital(words)) || /^\p{Ll}|^(?:Đến|Giai đoạn|Định hướng|Tầm nhìn|Năm|Trên địa bàn|Của|Và)\s/u.test(words);
}

/**
 * The title page of the plan that a decision issues: `KẾ HOẠCH`, its title, `(Ban hành kèm theo Quyết định số …)`.
 *
 * @param lines - Lines behind the decision.
 * @returns The lines of the page; none when there is no such page.
 */
export function findTitlePage(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(
    (line, index) =>
      isCapital(line.words) &&
      /^(?:ke hoach|de an|chuong trinh)$/u.test(line.folded.trim()) &&
      lines.slice(index + 1, index + 7).some(({ folded }) => /^\((?:ban hanh )?kem theo/u.test(folded)),
  );
  return at < 0 ? [] : lines.slice(at, at + 7);
}

/** `Số: l27/KH-UBND`: a scanner reads letters for digits before the stroke. */
function withDigits(text: string): string {
  const found = /^([Ss][ốóôồọo]\s?:?\s?)([\dlIO]{2,6})(?=\s?\/)/u.exec(text);
  if (found === null || !/\d/u.test(found[2] ?? "")) return text;
  const [whole, before = "", number = ""] = found;
  return before + number.replaceAll("O", "0").replace(/[lI]/gu, "1") + text.slice(whole.length);
}

/** `Số: 94 /KH-UBND`, `Số:     /TTr-BTTTT`, `(Kèm theo Quyết định số.../QĐ-UBND ngày ...)`. */
function readNumberLine(tree: DocumentTree, lines: readonly Line[], issues: Issue[], used: Set<number>): Stated<string> {
  for (const line of lines) {
    const text = withDigits(line.node.text);
    const match =
      /^s[ốóôồọo]:? ?(\d+(?:\.\d+)*)?[ .…_]*(\/? ?[\p{L}\d-]*(?: ?[-/] ?[\p{L}&][\p{L}\d&]*)*)/iu.exec(text) ??
      /(?:^\s*|\()(?:ban hành )?kèm theo \p{L}+ \p{L}+ số:? ?(\d+(?:\.\d+)*)?[ .…_]*(\/ ?[\p{L}\d-]+(?: ?[-/] ?[\p{L}&][\p{L}\d&]*)*)/iu.exec(
        text,
      );
    // A draft that leaves the number blank still has the sign before its symbol: "Số hiệu" is no number.
    if (match === null || !/\p{L}/u.test(match[2] ?? "") || (match[1] === undefined && !/[/-]/u.test(match[2] ?? ""))) continue;
    used.add(line.block);
    const words = line.node.text
      .slice(match.index, match.index + match[0].length)
      .replace(/^\(/u, "")
      .trim();
    const place = spanOf(tree, line.node, match.index, match.index + match[0].length);
    const digits = /\d/u.test(match[1] ?? "") ? (match[1] ?? "") : "";
    if (digits !== "") {
      const printed = line.node.text.slice(match.index, match.index + match[0].length);
      if (printed !== match[0]) issues.push(createIssue(extractMessages, "slip-mended", { words: printed, read: match[0] }, place));
      return { kind: "stated", value: `${digits}${match[2] ?? ""}`.replace(/\s+/gu, ""), words, ...place };
    }
    issues.push(createIssue(extractMessages, "number-blank", { words }, place));
    return { kind: "unknown", reason: "blank", words, ...place };
  }
  issues.push(createIssue(extractMessages, "number-not-found"));
  return { kind: "unknown", reason: "not-stated" };
}

/** `Bà Rịa - Vũng Tàu, ngày 20 tháng 5 năm 2022`, or the day of the decision the plan comes with. */
function readIssueDay(tree: DocumentTree, lines: readonly Line[], issues: Issue[], used: Set<number>): Stated<IsoDate> {
  for (const line of lines) {
    const { text, issues: slips } = mendWords(line.node.text);
    const match = /(?:^[^,()]{2,40},\s*|kèm theo[^)]*?)(ngày[\s\d.…/_]*(?:tháng[\s\d.…_]*năm[\s\d.…_]*|[\d\s/.…]*))/iu.exec(text);
    if (match === null) continue;
    used.add(line.block);
    const words = (match[1] ?? "").trim();
    const start = match.index + match[0].length - (match[1] ?? "").length;
    const place = spanOf(tree, line.node, start, start + words.length);
    const day = findDates(words).find((date) => date.precision === "day");
    if (day !== undefined && slips.length > 0) issues.push(...slips.map((slip) => ({ ...place, ...slip })));
    if (day !== undefined) return { kind: "stated", value: day.from, words, ...place };
    issues.push(createIssue(extractMessages, "date-blank-of-document", { words }, place));
    return { kind: "unknown", reason: "blank", words, ...place };
  }
  issues.push(createIssue(extractMessages, "date-not-found"));
  return { kind: "unknown", reason: "not-stated" };
}

/** The motto stands beside the names of the bodies; as plain text both are on one line. */
const motto = /ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc/gu;

/** A line of the letterhead without the motto beside it, strokes of a table, and with the blank that some exports lose. */
const letterhead = (line: Line | undefined): string =>
  (line?.node.text ?? "")
    .replace(motto, "")
    .replaceAll("|", " ")
    .replace(/\s+/gu, " ")
    .replace(/NHÂN DÂN(?=TỈNH|THÀNH PHỐ|HUYỆN|XÃ |PHƯỜNG)/u, "NHÂN DÂN ")
    .trim();

/** `ỦY BAN NHÂN DÂN` whose province was lost, with the one the title names where the day is dated from its place. */
function fromTitle(text: string, title: string, lines: readonly Line[]): string | undefined {
  if (!/^(?:ỦY|UỶ|UY) BAN NHÂN DÂN$/u.test(text)) return undefined;
  const place = lines.flatMap(({ node }) => /(?:^|\|\s*)([^,|]{2,40}),\s*ngày\s/iu.exec(node.text)?.[1] ?? [])[0];
  const named = capitalUnit.exec(title)?.[1];
  if (place === undefined || named === undefined) return undefined;
  return foldVietnamese(named).endsWith(foldVietnamese(place.trim())) ? `${text} ${named}` : undefined;
}

/** The committee of a unit that issues, in a sentence. */
const committeeActing = new RegExp(String.raw`(?<![\p{L}])((?:Ủy|Uỷ) ban nhân dân ${unit})\s+(?:ban hành|xây dựng)`, "u");

function readIssuer(tree: DocumentTree, lines: readonly Line[], title: string, used: Set<number>): Stated<string> {
  for (const [index, line] of lines.entries()) {
    const text = letterhead(line);
    const below = letterhead(lines[index + 1]);
    const whole =
      /^(?:uy ban|hoi dong) nhan dan$/u.test(foldVietnamese(text)) &&
      isCapital(text) &&
      /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU) \p{Lu}/u.test(below);
    // ỦY BAN NHÂN DÂN XÃ over MƯỜNG PHĂNG
    const parted = /^(?:(?:ỦY|UỶ|UY) BAN|HỘI ĐỒNG) NHÂN DÂN (?:TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG)$/u.test(text) && isCapital(below);
    // BAN CHẤP HÀNH ĐẢNG BỘ over TỈNH …
    const ofParty =
      /^BAN (?:CHẤP HÀNH(?: ĐẢNG BỘ)?|THƯỜNG VỤ)$/u.test(text) && /^(?:ĐẢNG BỘ |TỈNH|THÀNH|HUYỆN|XÃ|PHƯỜNG|ĐẶC KHU)/u.test(below);
    if (whole || parted || ofParty) {
      used.add(line.block);
      const name = `${text} ${below}`;
      return { kind: "stated", value: name, words: name, ...spanOf(tree, line.node, 0, text.length) };
    }
    // ĐẢNG BỘ TỈNH … over BAN CHẤP HÀNH, or over TỈNH ỦY: the committee issues.
    if (/^ĐẢNG BỘ \p{Lu}/u.test(text) && /^(?:BAN (?:CHẤP HÀNH|THƯỜNG VỤ)|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ))$/u.test(below)) {
      used.add(line.block);
      const node = lines[index + 1]?.node ?? line.node;
      const name = below.startsWith("BAN") ? `${below} ${text}` : below;
      return { kind: "stated", value: name, words: below, ...spanOf(tree, node, 0, below.length) };
    }
    // UBND TỈNH … over SỞ …: the body below issues, the one above is its superior.
    const own = superior.test(text) && inferior.test(below) ? below : "";
    if (own !== "" && isCapital(own)) {
      used.add(line.block);
      const node = lines[index + 1]?.node ?? line.node;
      return { kind: "stated", value: own, words: own, ...spanOf(tree, node, 0, own.length) };
    }
    const attached =
      /kèm theo[^)]*? của ([^)]+)\)/iu.exec(text) ?? /^(?:ban hành )?kèm theo \p{L}+ \p{L}+ số[^()]{3,80}? của ([^()]+)$/iu.exec(text);
    // UBND TỈNH … SỞ … on one line: the second of them issues.
    const joined = /^(?:UBND|(?:ỦY|UỶ|UY) BAN NHÂN DÂN|BỘ) \p{Lu}[^;.]*? ((?:SỞ|CHI CỤC|CỤC|TỔNG CỤC|KHO BẠC) \p{Lu}[^;.]*)$/u.exec(text);
    const named =
      /^((?:CHỦ TỊCH )?(?:UBND|(?:ỦY|UỶ|UY) BAN NHÂN DÂN) [^;,.]*|(?:BỘ|SỞ|CỤC|TỔNG CỤC|BẢO HIỂM XÃ HỘI|KHO BẠC|BAN CHẤP HÀNH ĐẢNG BỘ|BAN THƯỜNG VỤ|ĐẢNG (?:BỘ|ỦY|UỶ)|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) (?:ỦY|UỶ)) \p{Lu}[^;.]*|(?:THỦ TƯỚNG )?CHÍNH PHỦ)$/u.exec(
        text,
      );
    const body = joined ?? (named !== null && isCapital(text) ? named : null);
    const acting = committeeActing.exec(text);
    const found = attached?.[1] ?? body?.[1] ?? fromTitle(text, title, lines) ?? acting?.[1];
    if (found === undefined) continue;
    if (attached !== null || body !== null) used.add(line.block);
    const start = Math.max(0, line.node.text.indexOf(found));
    return { kind: "stated", value: found.trim(), words: found.trim(), ...spanOf(tree, line.node, start, start + found.length) };
  }
  return letterheadIssuer(tree, lines, used);
}

/** Bodies with others under them that issue documents of their own. */
const superior =
  /^(?:UBND|(?:ỦY|UỶ|UY) BAN NHÂN DÂN|BỘ|TỈNH|TỔNG CỤC|ĐẢNG BỘ|ĐẢNG (?:ỦY|UỶ)|(?:THÀNH|HUYỆN|QUẬN|THỊ) (?:ỦY|UỶ)|BAN CHẤP HÀNH|CÔNG AN|SỞ|BẢO HIỂM XÃ HỘI|KHO BẠC|CỤC|CHI CỤC) /u;
const inferior =
  /^(?:SỞ|BAN|CỤC|CHI CỤC|VĂN PHÒNG|TRUNG TÂM|TRƯỜNG|UBND|(?:ỦY|UỶ|UY) BAN (?:NHÂN DÂN|KIỂM TRA)|ĐẢNG (?:ỦY|UỶ)|CÔNG AN|BỆNH VIỆN|PHÒNG|BẢO HIỂM XÃ HỘI|KHO BẠC|TRẠM|ĐỘI|HẠT) \p{Lu}/u;

/** Any other body: the last line of capitals above the number that begins like the name of one, `TỈNH ĐOÀN …`, `TRƯỜNG ĐẠI HỌC …`. */
function letterheadIssuer(tree: DocumentTree, lines: readonly Line[], used: Set<number>): Stated<string> {
  const end = lines.findIndex(({ node }) => /^\s*số:?\s?\d|,\s*ngày\s/iu.test(node.text));
  const head = lines.slice(0, Math.max(0, end));
  const above = head.filter((line) => {
    const text = letterhead(line);
    return isCapital(text) && (isAgencyWords(text) || ofYouth.test(text)) && !kinds.some(([pattern]) => pattern.test(foldVietnamese(text)));
  });
  const line = above.at(-1);
  if (line === undefined) return { kind: "unknown", reason: "not-stated" };
  used.add(line.block);
  // BAN CHỈ ĐẠO … over PHƯỜNG HỒNG GAI; ĐOÀN TNCS HỒ CHÍ MINH over BCH TỈNH VĨNH LONG
  const next = head[head.indexOf(line) + 1];
  const below = letterhead(next);
  const name = whose.test(below) && isCapital(below) ? `${letterhead(line)} ${below}` : letterhead(line);
  return { kind: "stated", value: name, words: name, ...spanOf(tree, line.node) };
}

/** The union of youth and its committee, which names no other agency. */
const ofYouth = /^ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH/u;

/** The unit of a body whose name stands above. */
const whose = /^(?:BCH |BAN CHẤP HÀNH )?(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU) \p{Lu}/u;

function readPlace(title: string, lines: readonly Line[], issuer: Stated<string>): Jurisdiction {
  const pattern = new RegExp(unit, "u");
  for (const text of [title, ...lines.slice(0, 40).map((line) => line.node.text)]) {
    const match = pattern.exec(text) ?? capitalUnit.exec(text);
    if (match?.[1] !== undefined) return { kind: "unresolved", words: match[1] };
  }
  // A ministry and the Government plan for the country.
  if (issuer.kind === "stated" && /^(?:bo|(?:thu tuong )?chinh phu)(?!\p{L})/u.test(foldVietnamese(issuer.value)))
    return { kind: "nation" };
  return { kind: "unresolved", words: "" };
}

/** The period that the title names; else that of another line in capitals, as over the table of a spreadsheet. */
function periodOf(title: string, lines: readonly Line[], issuedOn: Stated<IsoDate>): ReturnType<typeof readPeriod> {
  const own = readPeriod(title, issuedOn);
  if (own.period.kind === "stated" || /\d{4}/u.test(title)) return own;
  const others = lines.filter(({ words }) => isCapital(words) && /\d{4}/u.test(words)).map(({ words }) => readPeriod(words, issuedOn));
  return others.find(({ period }) => period.kind === "stated") ?? own;
}

// năm học 2025 - 2026: between which days it runs, no rule we found says
const schoolYear = /nam hoc (?:19|20)\d{2}(?:\s*[-–—]\s*(?:19|20)\d{2})?/u;

function readPeriod(title: string, issuedOn: Stated<IsoDate>): { readonly period: Stated<Period>; readonly orientation?: Orientation } {
  const folded = foldVietnamese(title);
  const ahead = /(?:dinh huong|tam nhin)(?: den| toi)?(?: nam)? ((?:19|20)\d{2})/u.exec(folded);
  const orientation = ahead === null ? {} : { orientation: { to: createIsoDate(Number(ahead[1]), 12, 31), words: sliceOf(title, ahead) } };
  const before = ahead === null ? folded : folded.slice(0, ahead.index);
  const school = schoolYear.exec(before);
  if (school !== null) return { period: { kind: "unknown", reason: "not-stated", words: sliceOf(title, school) }, ...orientation };
  const window = /((?:19|20)\d{2})\s*(?:-|–|—|den)\s*(?:nam\s)?((?:19|20)\d{2})/u.exec(before);
  if (window !== null && Number(window[1]) <= Number(window[2])) {
    const value = { from: createIsoDate(Number(window[1]), 1, 1), to: createIsoDate(Number(window[2]), 12, 31) };
    return { period: { kind: "stated", value, words: sliceOf(title, window) }, ...orientation };
  }
  const until = /den (?:het )?(?:nam )?((?:19|20)\d{2})/u.exec(before) ?? /nam ((?:19|20)\d{2})/u.exec(before);
  if (until === null) return { period: { kind: "unknown", reason: "not-stated" }, ...orientation };
  const to = createIsoDate(Number(until[1]), 12, 31);
  // "đến năm 2025" names no first day: it is the day of issue when that is known.
  // A draft that leaves the day blank may still print its year.
  const drafted = issuedOn.kind === "unknown" ? /(?:19|20)\d{2}/u.exec(issuedOn.words ?? "")?.[0] : undefined;
  const year = until[0].startsWith("nam") ? until[1] : drafted;
  const whole = until[0].startsWith("nam");
  const first = issuedOn.kind === "stated" && !whole ? issuedOn.value : year === undefined ? undefined : createIsoDate(Number(year), 1, 1);
  const words = sliceOf(title, until);
  return first !== undefined && first <= to
    ? { period: { kind: "stated", value: { from: first, to }, words }, ...orientation }
    : { period: { kind: "unknown", reason: "not-stated", words }, ...orientation };
}

function sliceOf(title: string, match: RegExpExecArray): string {
  return title.slice(match.index, match.index + match[0].length);
}

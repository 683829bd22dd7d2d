import { createIsoDate, createIssue, type Issue, type SureRead, type TextRange } from "@kehoach/core";
import { findMoney, type MoneyMention } from "@kehoach/money";
import { foldVietnamese } from "@kehoach/text";
import { type CountNoun, type CountNounReader, countNounsOf } from "./internal/count-nouns.ts";
import { type Figure, findFigures } from "./internal/find-figures.ts";
import { countedOver, yearOf } from "./internal/measured-time.ts";
import { negatedQuantity } from "./internal/negated-quantity.ts";
import { denominatorOf, type Each, eachAfter, near, populationOf } from "./internal/measured-whole.ts";
import { type PlanIssueCode, planMessages } from "./messages.ts";
import type { BoundRelation, Counting, CountUnit, Measure, Quantity } from "./model/quantity.ts";
import type { UnitTerm } from "./model/vocabulary.ts";
import { readCitations } from "./read-citations.ts";

/** What the reader knows beside the language. */
export interface ReadMeasuresOptions {
  /** The units of count with their nouns, `units.terms` of `createVocabularies`. Default: those of this package. */
  readonly units?: readonly UnitTerm[];
}

/** A measure with the place of its number in the text. */
export interface MeasureMention extends TextRange {
  /** The measure. */
  readonly measure: Measure;
}

const comparators: readonly (readonly [RegExp, BoundRelation | "approximate"])[] = [
  [/(?<!\p{L})(?:it nhat|toi thieu|khong (?:it|thap|nho) hon|khong duoi|>=|≥)\s*(?:la |dat |co |co du |khoang )?$/u, ">="],
  [/(?<!\p{L})(?:khong (?:de )?(?:vuot )?qua|toi da|nhieu nhat|khong (?:cao|lon) hon|<=|≤)\s*$/u, "<="],
  [/(?<!\p{L})(?:tren|hon|vuot|>)\s*$/u, ">"],
  [/(?<!\p{L})(?:duoi|it hon|thap hon|<)\s*$/u, "<"],
  [/(?<!\p{L})(?:khoang|gan|xap xi|~)\s*$/u, "approximate"],
];

/** What may not stand before a number that measures something: years, numbers of things, models. */
const notBefore =
  /(?:(?<!(?:moi|hang|tung) )(?:nam|thang|quy)|ngay|tuoi|cap|muc do|(?<!(?:o|dat|duoi|tren|con|xuong) )muc|(?<!(?:tong|\bho|nang|doi|nghe|te|hoi|quyen|luc|vu|dan) )so|dieu|khoan|lan thu|thu|mo hinh|phu luc|quyet dinh|nghi quyet|giai doan|phien ban|cong nghiep|top|web)\s*(?:["“]\s*)?$/u;
/** What may not stand after one: lengths of time, clock times, generations of technology. */
const notAfter = /^\s*(?:nam|thang|ngay|tuan|gio|phut|lop["”)]|cap|tru cot|lan\b|g\b|°)(?!\/(?!(?:nam|thang|quy|tuan|lan)(?!\p{L}))\p{L})/u;

/** A number that belongs to the name of a class or a programme: `lớp đào tạo 1.000 chuyên gia`. */
const named =
  /(?:tham gia|cu|theo|thuoc|trong)[^.;:]{0,80}(?:lop|khoa|chuong trinh|de an|mang luoi)(?: dao tao| boi duong| tap huan)?(?: toi thieu| it nhat)? $/u;

/**
 * Reads the numbers a target sets, in the order of its sentence: shares with their population, counts with their noun, bounds
 * (`ít nhất`, `trên`, `không quá`), intervals (`35% - 40%`), numbers a year (`Hằng năm … 100 chuyên gia`), and nested ones
 * (`trong đó …`). A text that sets no number gives one qualitative measure.
 *
 * @vi mức chỉ tiêu
 * @param text - The words of one target, in composed form (NFC).
 * @param options - Units of count.
 * @returns The measures; issues for what is ambiguous and for numbers that were not taken.
 * @example
 * ```ts
 * const [measure] = readMeasures("Hằng năm đào tạo ít nhất 100 chuyên gia").value;
 * [measure?.measure.quantity, measure?.measure.unit, measure?.measure.per]; // → [{ kind: "bound", relation: ">=", value: "100" }, "person", "year"]
 * ```
 */
export function readMeasures(text: string, options: ReadMeasuresOptions = {}): SureRead<readonly MeasureMention[], PlanIssueCode> {
  const folded = foldVietnamese(text);
  const countNoun = countNounsOf(options.units);
  const issues: Issue<PlanIssueCode>[] = [];
  const money = findMoney(text);
  const cited = readCitations(text).value;
  const taken: readonly TextRange[] = [...money, ...cited].sort((a, b) => a.start - b.start);
  const drafts: Draft[] = [];
  const years: (string | undefined)[] = [];
  let last = 0;
  let nextTaken = 0;
  const push = (draft: Draft): void => {
    years.push(yearOf(text, draft, last));
    drafts.push(draft);
    last = draft.end;
  };
  const takeMoney = (upTo: number): void => {
    for (let range = taken[nextTaken]; range !== undefined && range.start < upTo; range = taken[(nextTaken += 1)]) {
      const draft = moneyDraft(range, folded, drafts.length);
      if (draft !== undefined) push(draft);
    }
  };
  for (const found of findFigures(text, issues)) {
    takeMoney(found.start);
    const inMoney = [taken[nextTaken - 1], taken[nextTaken]].some(
      (range) => range !== undefined && found.start < range.end && range.start < found.end,
    );
    if (inMoney) continue;
    const draft = draftOf(found, { text, folded, issues, countNoun, drafts });
    if (draft === undefined) continue;
    const outer = drafts.at(-1);
    if (draft.isInner && outer !== undefined) {
      drafts[drafts.length - 1] = satisfy(outer, draft);
      last = draft.end;
      continue;
    }
    push(draft);
  }
  takeMoney(text.length);
  // A year belongs to a measure only where the sentence has several.
  const several = new Set(years.filter((year) => year !== undefined)).size > 1;
  const mentions = drafts.map(({ start, end, measure }, index): MeasureMention => {
    const year = years[index];
    if (!several || year === undefined) return { start, end, measure };
    return {
      start,
      end,
      measure: { ...measure, ...ofTheNext(text, end, measure, drafts[index + 1]), by: createIsoDate(Number(year), 12, 31) },
    };
  });
  return { value: mentions.length === 0 ? [withoutNumber(text, folded)] : mentions, issues, rest: [] };
}

/** `Đến năm 2027: 60%; đến năm 2030: 80% người dân …`: where only a time stands between them, both are of the same. */
function ofTheNext(text: string, end: number, measure: Measure, next: Draft | undefined): Pick<Measure, "population" | "denominator"> {
  if (measure.unit !== "share" || measure.population !== undefined || next?.measure.unit !== "share") return {};
  const { population, denominator } = next.measure;
  const between = text.slice(end, Math.min(next.start, end + near));
  if (
    population === undefined ||
    denominator?.kind !== "explicit" ||
    !/^[\s,;:]*(?:và\s)?(?:(?:đến|hết|vào|trong)\s){0,3}(?:năm|giai đoạn)\s[\d\s,:–-]{4,20}(?:là |đạt |ít nhất |trên |tối thiểu )*$/iu.test(
      between,
    )
  )
    return {};
  return { population, denominator };
}

/** A measure while its sentence is read. */
interface Draft extends MeasureMention {
  /** It says what each of the things of the measure before must meet. */
  readonly isInner: boolean;
}

/** The sentence and what was read of it so far. */
interface Sentence {
  readonly text: string;
  readonly folded: string;
  readonly issues: Issue<PlanIssueCode>[];
  readonly countNoun: CountNounReader;
  readonly drafts: readonly Draft[];
}

/** What a number of the sentence measures, if it measures anything. */
function draftOf(found: Figure, sentence: Sentence): Draft | undefined {
  const { text, folded, issues, countNoun, drafts } = sentence;
  // A number is understood by the words near it, so that a hostile text of many numbers still takes linear time.
  const before = folded.slice(Math.max(0, found.start - near), found.start);
  const after = folded.slice(found.end, found.end + near);
  const refuse = (code: PlanIssueCode): Draft | undefined => {
    issues.push(createIssue(planMessages, code, { words: text.slice(found.start, found.end).trim() }));
    return undefined;
  };
  const stated = comparators.find(([pattern]) => pattern.test(before))?.[1];
  const length = found.percent
    ? undefined
    : stated === undefined
      ? yearsOf(before, after)
      : (lengthOfTime(after) ?? yearsOf(before, after));
  if (
    length === undefined &&
    !found.percent &&
    (isTime(found, text, before, after, countNoun) || isAge(before, after) || isCondition(before) || named.test(before))
  )
    return undefined;
  const rank = !found.percent && isRank(text.slice(Math.max(0, found.start - near), found.start), before, after);
  const isMean = isRate(before);
  if (isMean && drafts.length > 0) return refuse("number-not-used");
  const share = found.percent || (!rank && found.of !== undefined) ? shareOf(found, after) : undefined;
  if (share === inexact || restates(found, before, drafts)) return refuse("number-not-used");
  if (share !== undefined && isStart(before, after)) return refuse("start-not-used");
  const times = found.of === undefined ? timesAfter(before, after) : undefined;
  const noun =
    share !== undefined || rank
      ? undefined
      : (length ??
        pointsOf(after) ??
        (found.of === undefined ? perSoMany(after.trimStart()) : ofSoMany(found, before, after)) ??
        countNoun(after.trimStart()) ??
        (found.of === undefined
          ? (times ?? wantedThing(before, after, goesOnCounting(text, found, drafts)) ?? levelAlone(before, after))
          : undefined));
  // "34/34 tỉnh" counts; "đạt 100% (5.235/5.235)" only says once more.
  if (found.of !== undefined && !rank && share === undefined && noun === undefined)
    return /\([^()]*$/u.test(before) && drafts.length > 0 ? undefined : refuse("number-not-used");
  const bound = boundAfterNumber(after, noun?.length ?? 0, found.percent && !/(?:^|\s)tu $/u.test(before));
  const relation = rank ? "<=" : (bound ?? stated);
  if (share === undefined && !rank) {
    const isOther = (notBefore.test(before) && !grants(found, before)) || ((length ?? times) === undefined && notAfter.test(after));
    if (noun === undefined && (relation === undefined || isOther)) return refuse("number-not-used");
    if (isOther) return undefined;
  }
  const outer = nestedIn(text, found.start, drafts);
  const whom = share === undefined ? undefined : populationOf(text, folded, found);
  const population = bound === undefined ? whom : whom?.replace(/ trở (?:lên|xuống)$/u, "");
  const {
    counting,
    per,
    falls = false,
  } = countedOver(before, after.slice(noun === undefined ? 0 : noun.length + 1), drafts.length === 0, share !== undefined);
  // 14/14 thôn duy trì Tổ công nghệ số cộng đồng: all of them keep what they have.
  const isKept = counting === "unstated" && found.of !== undefined && /^[^.;()\d]{0,80} duy tri(?!\p{L})/u.test(after);
  const unit: CountUnit = share !== undefined ? "share" : rank ? "rank" : (noun?.unit ?? "other");
  const lead = after.length - after.trimStart().length;
  const afterNoun = found.end + lead + (noun?.length ?? 0);
  const quantity = toQuantity(share === undefined ? found : { ...found, value: share }, relation);
  const id = `m${drafts.length + 1}`;
  const denominator = share === undefined ? undefined : denominatorOf(text, folded, found, outer?.measure, population);
  const measure: Measure = {
    id,
    ...(population === undefined || population === "" ? {} : { population }),
    unit,
    ...(noun === undefined || noun.length === 0 ? {} : { unitWords: text.slice(found.end + lead, afterNoun) }),
    quantity: falls ? negatedQuantity(quantity) : quantity,
    counting: isKept ? "throughout" : counting,
    ...(per === undefined ? {} : { per }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(outer === undefined ? {} : { parent: outer.measure.id }),
  };
  const isInner = satisfies(before, drafts, text, found.start);
  if (denominator?.kind === "ambiguous" && !isInner)
    issues.push(createIssue(planMessages, "denominator-ambiguous", { words: clauseAround(text, found) }));
  const draft = { start: found.start, end: found.end, measure, isInner };
  const each = isInner
    ? undefined
    : (eachOf(text, before, found.start) ?? (noun === undefined ? undefined : eachAfter(text.slice(afterNoun, afterNoun + 200))));
  if (each === undefined) return draft;
  return isMean ? { ...draft, measure: { ...measure, population: each.population, unit: "other" } } : ofEach(draft, each);
}

/** A measure of a sentence that sets no number. */
function withoutNumber(text: string, folded: string): MeasureMention {
  const counting: Counting = /duy trì/iu.test(text) ? "throughout" : "unstated";
  const words = text.trim();
  // "Mức …%" · "Chỉ tiêu do UBND tỉnh giao hằng năm" · "Tỷ lệ cụ thể sẽ được xác định sau khảo sát"
  const blank = /(?:…|\.\.\.|__)\s?%/u.exec(text);
  const later =
    /(?:chi tieu|so luong|so lop|ty le|ti le|muc)(?!\p{L})[^.;]{0,80}?(?:duoc giao|giao (?:hang nam|sau)|(?:se|duoc) xac dinh|xac dinh (?:sau|hang nam)|theo (?:ke hoach|nhu cau|thuc te|chi tieu)|theo tung nam|do .{3,60} giao)/u.test(
      folded.slice(0, near),
    );
  const alone =
    /^(?:[\s.…_]+|(?:chua|se|duoc) (?:xac dinh|an dinh|giao)[^.;]*|theo (?:nhu cau|thuc te|ke hoach|chi tieu)[^.;]*|giao (?:hang nam|sau))\.?$/u;
  const isLater = blank !== null || later || alone.test(folded.slice(0, near).trim());
  const population = blank === null ? undefined : populationOf(text, folded, { start: blank.index, end: blank.index + blank[0].length });
  return {
    start: 0,
    end: text.length,
    measure: {
      id: "m1",
      ...(population === undefined || population === "" ? {} : { population }),
      unit: blank === null ? "none" : "share",
      quantity: { kind: isLater ? "to-be-set" : "qualitative", words },
      counting,
    },
  };
}

/** An amount that is wanted, such as revenue; what is spent is no target. */
function moneyDraft(range: TextRange & Partial<Pick<MoneyMention, "vnd" | "upperVnd">>, folded: string, count: number): Draft | undefined {
  if (range.vnd === undefined) return undefined;
  const before = folded.slice(Math.max(0, range.start - near), range.start);
  const clause = before.slice(Math.max(before.lastIndexOf("."), before.lastIndexOf(";")) + 1);
  if (
    !/doanh (?:thu|so)|gia tri|kim ngach|thu hut|huy dong|van dong|quyen gop|quy mo|nang suat|thu nhap|grdp|gdp|san pham tren dia ban|thu ngan sach|tong thu|tong muc ban le|von dau tu toan xa hoi|du no|binh quan (?:dau )?nguoi/u.test(
      clause,
    ) ||
    /kinh phi|du toan|(?<!thu )ngan sach|von dau tu cong/u.test(clause)
  )
    return undefined;
  const after = folded.slice(range.end, range.end + near);
  const relation = boundAfterNumber(after, 0, false) ?? comparators.find(([pattern]) => pattern.test(before))?.[1];
  const upper = range.upperVnd === undefined ? {} : { upper: range.upperVnd.toString() };
  const { counting, per } = countedOver(before, after, count === 0, false);
  const measure: Measure = {
    id: `m${count + 1}`,
    unit: "money",
    unitWords: "đồng",
    quantity: toQuantity({ value: range.vnd.toString(), ...upper }, relation),
    counting,
    ...(per === undefined ? {} : { per }),
  };
  return { start: range.start, end: range.end, measure, isInner: false };
}

/** Stands for a part that has no exact decimals. */
const inexact = "";

/** The value of a share in per cent: `60%`, `1/4 số trường`; a part that has no exact decimals is said to be so. */
function shareOf(found: Figure, after: string): string | undefined {
  if (found.percent) return found.value;
  const [part, whole] = [Number(found.value), Number(found.of)];
  if (!/^\s?(?:tong )?so (?!lieu|hoa|thu|hieu)/u.test(after) || !(part < whole && whole <= 10)) return undefined;
  return (100 * part) % whole === 0 ? String((100 * part) / whole) : inexact;
}

/** `trung bình mỗi đơn vị 1 - 2 cán bộ`: a mean, which is no count, and beside a count says it once more. */
function isRate(before: string): boolean {
  return /(?:trung binh|binh quan) (?:moi|mot|01) (?!nam|thang|quy)[^.;\d]{0,60}$/u.test(before);
}

/** `1,5 điểm %`: points of per cent are no points of a mark. */
function pointsOf(after: string): CountNoun | undefined {
  const match = /^diem (?:%|phan tram)/u.exec(after.trimStart());
  return match === null ? undefined : { unit: "other", length: match[0].length };
}

/** `12 cán bộ nghiên cứu trên một vạn dân`, `111 bé trai/100 bé gái`: a number for so many others is one of its own unit. */
function perSoMany(after: string): CountNoun | undefined {
  const match =
    /^[^.;,\d]{0,60}?(?:\/ ?|tren )(?:(?:1|mot|01) )?(?:van|trieu|nghin|[\d.]{1,12}) (?:dan|nguoi dan)(?!\p{L})/u.exec(after) ??
    /^[^.;,\d/]{2,40}\/ ?1[\d.]{2,10} [\p{L} ]{2,40}?(?= (?:vao|den|nam|tro|va|trong|sinh ra)(?!\p{L})|[.,;:()]|$)/u.exec(after);
  return match === null ? undefined : { unit: "other", length: match[0].length };
}

/**
 * `Hoàn thành 1.200 căn nhà ở`, `diện tích đạt 5.000 ha`: behind a verb that sets a number the next word is what is counted; so it is where
 * the number is a rate, `2,1 con/phụ nữ`, `0,1‰`.
 */
function wantedThing(before: string, after: string, goesOn: boolean): CountNoun | undefined {
  const sign = /^\s?‰/u.exec(after);
  if (sign !== null) return { unit: "other", length: 1 };
  const rate =
    /^ (?!(?:nam|thang|ngay|quy|tuan|lan)(?![\p{L}/]))\p{L}{1,7}\/(?!(?:nam|thang|quy|tuan|lan)(?!\p{L}))\p{L}{1,7}(?: nu)?(?!\p{L})/u.exec(
      after,
    );
  if (rate !== null) return { unit: "other", length: rate[0].length - 1 };
  if (!goesOn && !setsNumber.test(before)) return undefined;
  const match =
    /^ (?!(?:nam|thang|ngay|quy|lan|sao|dot pha|noi dung|muc|cap|giai doan|van ban|so|cua|va|ve|cho|tai|tren|trong|theo|den|tu|voi|la|duoc|co)(?!\p{L}))\p{L}{1,7}\d?(?!\p{L})/u.exec(
      after,
    );
  return match === null ? undefined : { unit: "other", length: match[0].length - 1 };
}

/** `Cấp phát 25 xe lăn, 40 máy trợ thính`: between the number and one of things before it stands only what was counted. */
function goesOnCounting(text: string, found: Figure, drafts: readonly Draft[]): boolean {
  const last = drafts.at(-1);
  if (last === undefined || last.measure.unit === "share" || found.start - last.end > longestThing) return false;
  return /^\s[^.,;:()\d]+(?:,| và)\s(?:(?:khoảng|trên|hơn|ít nhất|tối thiểu)\s)?$/u.test(text.slice(last.end, found.start));
}

/** Things that are counted have no longer name. */
const longestThing = 60;

/** `tăng 1,5 lần`, `tổ chức ít nhất 02 lần/năm`. */
function timesAfter(before: string, after: string): CountNoun | undefined {
  if (!/^ lan(?!\p{L})/u.test(after)) return undefined;
  const grows = /(?:^|\s)(?:tang|gap|nang|cao hon)(?: (?:it nhat|toi thieu|khoang|tren|hon|gap|len|tu)){0,3} $/u.test(before);
  return grows || /^ lan ?(?:\/|moi|mot|trong) ?(?:nam|quy|thang|tuan)(?!\p{L})/u.test(after) ? { unit: "other", length: 3 } : undefined;
}

/** `Tỷ lệ sinh viên/vạn dân đạt 300`, `Chỉ số hài lòng đạt trên 90 vào năm 2027`: an index has no noun. */
function levelAlone(before: string, after: string): CountNoun | undefined {
  if (!/^\s?(?:[.;,)]|$|(?:vao|den|trong|va) )/u.test(after)) return undefined;
  return /(?:ty|ti) (?:le|suat|so)|chi so|he so|diem so/u.test(before) &&
    /(?:dat|o muc|xuong con|giam con|len|duy tri)(?: (?:it nhat|toi thieu|khoang|tren|duoi|tu)){0,2} $/u.test(before)
    ? { unit: "other", length: 0 }
    : undefined;
}

/** `Cấp 5.000 chữ ký số`: levels (`cấp 3`) are small numbers. */
function grants({ value }: Figure, before: string): boolean {
  return /(?:^|\s)cap $/u.test(before) && Number(value) > 12;
}

const setsNumber =
  /(?:^|\s)(?:dat|co|hoan thanh|khoi cong|xay dung|xay moi|lap dat|trong|hinh thanh|thanh lap|phat trien|ho tro|thu hut|cong nhan|bo tri|nang cap|cai tao|san xuat|don|cung cap|tao|cong bo|kiem dinh|nghiem thu|xuat ban|chon|lua chon|giup|dang ky|gioi thieu|nao vet|sua chua|kien co hoa|tu bo|trung tu|phuc hoi|bao ton|so hoa|to chuc|mo|giai quyet|ket nap|thu gom|ve sinh|xu ly|lap|lap ho so|trang bi|mua|mua sam|dau tu|keo dai|duy tu|bao tri|chuyen doi|di doi|tieu thu|xuat khau|che bien|khai thac|cham soc|khoanh nuoi|trao|tang|treo|phat|in|bien soan|kiem tra|thanh tra|giam sat|khao sat|ra soat|tiep nhan|van dong|kham|tiem)(?: (?:moi|them|bo sung|duoc|khoang|tren|hon|it nhat|toi thieu|tu|len|viec lam cho)){0,3} $/u;

/** `Tỷ suất tử vong … dưới 10/100.000 trẻ đẻ sống`: a rate for a round number of others. */
function ofSoMany({ of = "" }: Figure, before: string, after: string): CountNoun | undefined {
  if (!/^10{2,6}$/u.test(of) || !/(?:ty|ti) (?:suat|le|so)(?!\p{L})/u.test(before)) return undefined;
  const match = /^[\p{L} ]{2,40}?(?= (?:vao|den|nam|tro|va|trong)(?!\p{L})|[.,;:()]|$)/u.exec(after.trimStart());
  return match === null ? undefined : { unit: "other", length: match[0].length };
}

/** `không quá 05 ngày làm việc`, `tối đa 30 phút`: a limit of time is a measure, a term that runs from a day is a time. */
function lengthOfTime(after: string): CountNoun | undefined {
  const match = /^(?:ngay lam viec|ngay|gio|phut)(?!\p{L}| (?:\d|thang|ke tu|tu ngay|sau|truoc|dau|cuoi))/u.exec(after.trimStart());
  return match === null ? undefined : { unit: "other", length: match[0].length };
}

/** `số năm sống khỏe tối thiểu đạt 68 năm`: where years are what is counted. */
function yearsOf(before: string, after: string): CountNoun | undefined {
  return /^ nam(?!\p{L}| \d)/u.test(after) && /(?:^|\s)so nam [^.;,()\d]{1,60}$/u.test(before) ? { unit: "other", length: 3 } : undefined;
}

/** `đạt 85% (tương đương 4.450 người)`: the number in brackets says the one before once more. */
function restates(found: Figure, before: string, drafts: readonly Draft[]): boolean {
  const open = before.lastIndexOf("(");
  if (open <= before.lastIndexOf(")") || drafts.length === 0) return false;
  const inside = before.slice(open);
  // (586 tổ, 4.102 thành viên): what follows the first number goes on with it.
  return (
    /^\((?:tuong duong|tuong ung|tuc la|tuc|khoang|bang)? ?(?:\d[\d.]{0,12} [^()%\d]{1,40}[,;] ){0,5}$/u.test(inside) &&
    found.of === undefined &&
    !found.percent
  );
}

/** `từ 70% lên 75%`, `từ 85% năm 2025 lên 100%`: where it begins is no target. */
function isStart(before: string, after: string): boolean {
  return /(?:^|\s)tu (?:khoang |muc )?$/u.test(before) && /^[^.;%()]{0,40}?(?<!tro )(?:len|xuong|con)\s[^.;%()]{0,40}\d/u.test(after);
}

/** `95% trở lên`, `100 người trở lên`. */
function boundAfterNumber(after: string, noun: number, isAlone: boolean): BoundRelation | undefined {
  const match = /^([^.;,\d]{0,20}?)tro (len|xuong)(?!\p{L})/u.exec(after.trimStart().slice(noun));
  // 60% cán bộ cấp phòng trở lên: a rank of those meant
  if (isAlone && match?.[1] !== undefined && !/^(?:(?:tong )?so [a-z]+|dan so)?\s*$/u.test(match[1])) return undefined;
  return match === null ? undefined : match[2] === "len" ? ">=" : "<=";
}

/** `xếp hạng 20`, `thứ 15/34`, `top 10`, `nhóm 20 tỉnh dẫn đầu`; a group of five people is no rank. */
function isRank(printed: string, before: string, after: string): boolean {
  // Đứng thứ 5, not "xây dựng 5 trạm" or "sử dụng 5 máy".
  if (/(?<!\p{L})đứng(?: thứ)?\s*$/iu.test(printed)) return true;
  if (/(?:t[oô]p|xep hang|xep thu|thu hang|vi tri)(?: thu)?\s*$/u.test(before)) return true;
  // Nằm trong nhóm 10 vùng du lịch tiêu biểu
  if (/(?:nam trong|thuoc|lot vao|vao|duy tri trong|dung trong) (?:nhom|t[oô]p)\s*$/u.test(before)) return true;
  return /(?:nhom|(?:nam|dung|lot) (?:trong|vao))\s*$/u.test(before) && /^[^.;]*(?:dan dau|dung dau|cao nhat)/u.test(after);
}

/** A year, a period of years, or a number inside an expression of time; `1.999` with its point is no year. */
function isTime(found: Figure, text: string, before: string, after: string, countNoun: CountNounReader): boolean {
  const year = /^(?:19|20)\d{2}$/u;
  const isYear = !found.scaled && year.test(found.value) && (found.upper === undefined || year.test(found.upper));
  if (isYear && !text.slice(found.start, found.end).includes(".") && countNoun(after.trimStart()) === undefined) return true;
  // Mỗi năm 330 chuyên gia: how often, not when
  if (/(?:moi|hang|tung) (?:nam|thang|quy)\s*$/u.test(before)) return false;
  return (
    /(?:nam|thang|quy|ngay|giai doan)\s*$/u.test(before) ||
    /^\s*(?:nam|thang|ngay|tuan|gio|phut)(?!\p{L}|\/(?!(?:nam|thang|quy|tuan|lan)(?!\p{L}))\p{L})/u.test(after)
  );
}

/** `điểm ngập úng khi mưa trên 50 mm`: a condition, and no level. */
function isCondition(before: string): boolean {
  return (
    /(?:^|\s)khi [^.;:,\d]{1,40} (?:tren|tu|duoi|qua|hon) $/u.test(before) &&
    !/ (?:dat|con|la) [^,]*$/u.test(before.slice(before.lastIndexOf("khi ")))
  );
}

/** `100% người trên 60 tuổi`, `80% sản phẩm từ 4 sao`, `học sinh lớp 6 trở lên`: an age or a rank says of whom, not how many. */
function isAge(before: string, after: string): boolean {
  if (/(?:^|\s)(?:lop|khoi) $/u.test(before) && /^(?:$|[,.;)]| tro (?:len|xuong)| den (?:lop|khoi)| va (?:lop|khoi))/u.test(after))
    return true;
  if (!/(?:tren|tu|duoi|den|du|ngoai)\s*$/u.test(before)) return false;
  return /^ ?tuoi/u.test(after) || (/^ ?sao(?!\p{L})/u.test(after) && /\d/u.test(before));
}

function toQuantity(found: Pick<Figure, "value" | "upper">, relation: BoundRelation | "approximate" | undefined): Quantity {
  if (found.upper !== undefined) return { kind: "interval", from: found.value, to: found.upper };
  if (relation === undefined) return { kind: "exact", value: found.value };
  return relation === "approximate" ? { kind: "approximate", value: found.value } : { kind: "bound", relation, value: found.value };
}

/** The measure a number is nested in: `trong đó` or `gồm` stands between them, or it goes on after one that is. */
function nestedIn(text: string, start: number, drafts: readonly Draft[]): Draft | undefined {
  const last = drafts.at(-1);
  if (last === undefined) return undefined;
  const between = text.slice(Math.max(last.end, start - near), start);
  if (/trong (?:đó|số đó)(?!\p{L})/iu.test(between)) return last;
  if (/,\s(?:bao )?gồm:?\s/iu.test(between) && last.measure.unit !== "share") return last;
  const { parent } = last.measure;
  return parent === undefined || /[.;)]/u.test(between) ? undefined : drafts.find(({ measure }) => measure.id === parent);
}

/** `80% các tỉnh … cho ít nhất 60% số xã`, `80% số xã có ít nhất 50% hộ`: the second holds in each thing of the first. */
function satisfies(before: string, drafts: readonly Draft[], text: string, start: number): boolean {
  const last = drafts.at(-1);
  if (last?.measure.unit !== "share") return false;
  const between = text.slice(Math.max(last.end, start - near), start);
  if (/[;.]/u.test(between)) return false;
  if (last.measure.quantity.kind === "satisfying" || nestedIn(text, start, drafts) !== undefined) return false;
  if (/\scho (?:it nhat |toi thieu |tren |hon )?$/u.test(before)) return true;
  if (/,\s(?:mỗi|từng)\s[^,]{2,60}$/u.test(between)) return true;
  // "100% xã, phường có 01 công chức", not "100% cán bộ, có 50% nữ"; far from the share it says something else.
  return between.length <= 160 && /(?<!,)\sco (?:(?:it nhat|toi thieu|tren|hon|tu|khoang) )?$/u.test(before);
}

/** The measure of a share whose things each meet another. */
function satisfy(outer: Draft, inner: Draft): Draft {
  const { id, quantity: share, ...rest } = outer.measure;
  const { parent: _parent, ...measure } = inner.measure;
  return {
    ...outer,
    end: inner.end,
    measure: { id, ...rest, quantity: { kind: "satisfying", share, inner: { ...measure, id: `${id}-inner` } } },
  };
}

/** `Mỗi xã có ít nhất 02 công chức`: of what each has the number. */
function eachOf(text: string, before: string, start: number): Each | undefined {
  // Thành lập mới 10 hợp tác xã: "mới" is no "mỗi".
  const printed = ` ${text.slice(start - before.length, start).toLowerCase()}`;
  const head = Math.max(printed.lastIndexOf(" mỗi "), printed.lastIndexOf(" từng "));
  if (head < 0) return undefined;
  const from = before.indexOf(" ", head) + 1;
  const words = before.slice(from);
  if (notEach.test(words)) return undefined;
  const verb = eachVerb.exec(words);
  const length = verb === null ? words.replace(eachBound, "").length : verb.index;
  const found = text.slice(start - words.length, start - words.length + length).trim();
  if (found === "" || found.length > 80 || /[.;:()\d]/u.test(found)) return undefined;
  const whole = text.slice(start - before.length + head, start - words.length + length).trim();
  return { population: found, words: whole };
}

/** Times, and what is not told apart. */
const notEach = /^(?:nam|quy|thang|tuan|ngay|lan|ky|nguoi dan)(?!\p{L})/u;
/** Where the name of the things ends. */
const eachVerb =
  /,? (?:co|duoc|chu tri|to chuc|bo tri|cu|mo|xay dung|thanh lap|phai|dao tao|boi duong|hoc|chon|lua chon|giup|ho tro|dang ky|trong|tiep nhan|van dong|thuc hien)(?!\p{L})/u;
const eachBound = / (?:it nhat|toi thieu|tu|khoang|tren) ?$/u;

/** All of the things each have the number. */
function ofEach(inner: Draft, { population, words }: Each): Draft {
  const id = inner.measure.id;
  const { parent: _parent, ...measure } = inner.measure;
  return {
    ...inner,
    measure: {
      id,
      population,
      unit: "share",
      quantity: { kind: "satisfying", share: { kind: "exact", value: "100" }, inner: { ...measure, id: `${id}-inner` } },
      counting: measure.counting,
      ...(measure.per === undefined ? {} : { per: measure.per }),
      denominator: { kind: "explicit", words },
    },
  };
}

function clauseAround(text: string, found: TextRange): string {
  const before = text.slice(Math.max(0, found.start - near), found.start);
  const start = Math.max(before.lastIndexOf("("), before.lastIndexOf("."), before.lastIndexOf(";")) + 1;
  const after = text.slice(found.end, found.end + near);
  return `${before.slice(start)}${text.slice(found.start, found.end)}${after.slice(0, /[).;]/u.exec(after)?.index)}`.trim();
}

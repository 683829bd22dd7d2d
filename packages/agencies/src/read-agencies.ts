import { createIssue, type IsoDate, type Issue, type Read, type TextRange } from "@kehoach/core";
import { type Agencies, dataBehind } from "./agencies.ts";
import type { Agency, AgencyRef } from "./agency.ts";
import { type FormMatch, type FormNode, type FormTree, matchForms } from "./internal/form-tree.ts";
import { firstDayOf, lastDayOf } from "./internal/holds-on.ts";
import { nearestOf } from "./internal/nearest.ts";
import { beginsAgency, bodyAfterEach, hasWords, isEachWord, isUpper, placeEnd, properNameEnd } from "./internal/read-place.ts";
import { provinceEnd } from "./internal/province-tree.ts";
import { Kind, scan, type Tokens } from "./internal/scan.ts";
import { slugOf } from "./internal/unpack-agencies.ts";
import { knownAgencies } from "./known-agencies.ts";
import { type AgencyIssueCode, agencyMessages } from "./messages.ts";

/**
 * What a cell says an agency is to do, where it says so: `lead` (chủ trì) or `coordinating` (phối hợp).
 *
 * @vi vai trò của cơ quan
 */
export type AgencyRole = "lead" | "coordinating";

/**
 * Why words name no body that we know. `misspelt`: a known name but for a slip; `incomplete`: a known name without its end (`Sở Văn hóa`);
 * `qualified`: a known name with words that narrow it; `unknown-name`: begins like a body (`Sở …`, `Trường …`), and is not in the list;
 * `no-agency-word`: nothing says that it is a body.
 *
 * @vi lý do chưa nhận ra cơ quan
 */
export type UnresolvedReason = "misspelt" | "incomplete" | "qualified" | "unknown-name" | "no-agency-word";

/** An agency with its place in the text that was read. */
export interface AgencyMention extends TextRange {
  /** The agency. */
  readonly agency: AgencyRef;
  /** What it is to do, where the text says so. */
  readonly role?: AgencyRole;
  /** What stands behind the name in round brackets: `(bàn giao)`. */
  readonly note?: string;
  /** Words behind the name that say where: `tỉnh Bắc Giang`, `trên địa bàn tỉnh`. */
  readonly place?: string;
  /** Why it is not resolved. */
  readonly reason?: UnresolvedReason;
  /** The known agency whose name comes nearest to words that are not resolved. */
  readonly nearest?: Agency;
}

/** How a text is read. */
export interface ReadAgenciesOptions {
  /** The agencies to know. Default: {@link knownAgencies}. */
  readonly agencies?: Agencies;
  /** Day of the text: what had ended before, or began later, becomes an issue. Default: nothing is said about it. */
  readonly asOf?: IsoDate;
}

interface Found {
  mention: AgencyMention;
  readonly known: Agency | undefined;
  /** The first word of the name. */
  readonly head: string;
}

const pairsByFirst = (text: string): ReadonlyMap<string, readonly string[]> => {
  const pairs = text.split("|").map((pair) => pair.split(" "));
  return new Map(pairs.map(([first = ""], _, all) => [first, all.filter((pair) => pair[0] === first).map((pair) => pair[1] ?? "")]));
};

/** Words behind a whole name that belong to the sentence around it, by their first word; one word alone is enough where no second stands. */
const sentenceWords = /* @__PURE__ */ pairsByFirst(
  "chu tri|phoi hop|tham muu|trien khai|tuyen truyen|thuc hien|to chuc|huong dan|chiu trach|co trach|de|theo|la|ve|khi|nham|cung|voi|truoc|trinh|gui|se|da|phai|lanh dao|giao",
);

/** Verbs behind the name of one office: `Sở Nội vụ xây dựng`; behind `doanh nghiệp` the same words would say which ones. */
const verbs = /* @__PURE__ */ pairsByFirst(
  "xay dung|ho tro|tham dinh|bo tri|ra soat|de xuat|ban hanh|cung cap|theo doi|kiem tra|tong hop|bao cao|tiep tuc|chi dao|lua chon|danh gia|dam bao|bao dam|tang cuong|day manh|can doi|tiep nhan|cu|can|" +
    "bien soan|bien tap|quang ba|khao sat|dao tao|boi duong|tap huan|van dong|hoan thien|hoan thanh|nghien cuu|phat dong|phat hanh|chuyen giao|nhan rong|giam sat|" +
    "mua sam|trang bi|thong ke|cap nhat|van hanh|duy tri|quan ly|khai thac|phan bo|phan cong|thanh lap|kien toan|xu ly|giai quyet|ket noi|chia se|tich hop|" +
    "tham gia|phe duyet|soan thao|gioi thieu|tu van|cong bo|dang tai|thiet ke|gop y|chuan bi|xuc tien|mo lop|mo cac|mo rong|lap ke|lap danh|dua noi|so hoa",
);

/** Short marks of a role in brackets. */
const roleMarks: ReadonlyMap<string, AgencyRole> = new Map([
  ["CT", "lead"],
  ["PH", "coordinating"],
]);

/** First words of what says a role. */
const roleWords = new Set(["la", "co", "don", "chu", "dau", "phoi", "thuc"]);

/** Words before the name of a body that do not change which body it is: `Giám đốc Sở Nội vụ`, `Đề nghị Tỉnh đoàn`, `Mỗi sở`. */
const prefixes: ReadonlyMap<string, readonly (readonly string[])[]> = /* @__PURE__ */ new Map(
  "giam doc|hieu truong|bi thu|thu truong|lanh dao|nguoi dung dau|de nghi|toan bo|toan the|tat ca|mot so|doi voi|bao gom|gom|giao"
    .split("|")
    .map((text) => text.split(" "))
    .map((words, _, all) => [words[0] ?? "", all.filter((other) => other[0] === words[0])]),
);

/** Names of these sorts may be followed by the name of one of them: Trường Đại học Lạc Hồng. */
const namedSorts: ReadonlySet<Agency["sort"]> = new Set(["school", "health", "enterprise", "association"]);

/** Classes of offices: what follows them in small letters is a verb. */
const officeSorts: ReadonlySet<Agency["sort"]> = new Set(["people-committee", "people-council", "department", "ministry"]);

/** Unknown names that begin so may hold commas of their own. */
const headsWithCommas = new Set(["so", "bo", "ban", "phong", "truong", "trung", "vien", "cuc", "chi", "uy", "vu"]);

/**
 * Reads the agencies a cell or a sentence names: bodies one by one, and classes such as `Các sở, ban, ngành`.
 *
 * Commas inside a name (`Sở Văn hóa, Thể thao và Du lịch`, `Các trường Đại học, Cao đẳng`) do not split it; a line end, or nothing at
 * all, may part two names. A name may leave out what the one before it said (`Sở Nội vụ, Tài chính`; `UBND cấp huyện, cấp xã`). What
 * names no known body is kept in its words as `unresolved`, with a reason and the nearest known name.
 *
 * @vi cơ quan
 * @param text - For example the cell `Sở KHCN, Các sở, ban, ngành; UBND cấp xã`.
 * @param options - The agencies to know, the day of the text.
 * @returns The agencies in order, with their places; an issue for every one that is not known. `rest` holds words of the sentence around.
 * @example
 * ```ts
 * readAgencies("Các sở, ban, ngành; UBND cấp xã").value?.map(({ agency }) => agency.words); // → ["Các sở, ban, ngành", "UBND cấp xã"]
 * readAgencies("Sở KHCN").value?.[0]?.agency.kind; // → "one"
 * readAgencies("Chủ trì: Sở Nội vụ, Tài chính. Phối hợp: Báo Bắc Giang").value?.map(({ role }) => role); // → ["lead", "lead", "coordinating"]
 * readAgencies("Sở Nông nghiệp").value?.[0]?.reason; // → "incomplete"
 * ```
 */
export function readAgencies(text: string, options: ReadAgenciesOptions = {}): Read<readonly AgencyMention[], AgencyIssueCode> {
  const tokens = scan(text);
  const tree = dataBehind(options.agencies ?? knownAgencies).tree();
  const { found, rest } = new CellReader(tokens, tree).read();
  if (found.length === 0) return { issues: [], rest: text.trim() === "" ? [] : [{ start: 0, end: text.length }] };
  const value: AgencyMention[] = [];
  const issues: Issue<AgencyIssueCode>[] = [];
  for (const each of found) {
    value.push(each.mention);
    const issue = issueOf(each, options.asOf);
    if (issue !== undefined) issues.push(issue);
  }
  return { value, issues, rest };
}

function issueOf({ mention, known }: Found, asOf: IsoDate | undefined): Issue<AgencyIssueCode> | undefined {
  const { words } = mention.agency;
  if (known === undefined) {
    if (mention.agency.kind !== "unresolved") return undefined;
    const { reason = "no-agency-word", nearest } = mention;
    const params = { words, reason, ...(nearest === undefined ? {} : { nearest: nearest.name }) };
    return createIssue(agencyMessages, reason === "misspelt" ? "agency-misspelt" : "agency-unresolved", params);
  }
  if (asOf === undefined) return undefined;
  const { name } = known;
  const last = lastDayOf(known);
  if (last !== undefined && last < asOf) return createIssue(agencyMessages, "agency-ended", { words, name, to: last });
  const first = firstDayOf(known);
  if (first !== undefined && asOf < first) return createIssue(agencyMessages, "agency-not-begun", { words, name, asOf, from: first });
  return undefined;
}

/** What a role label or a role behind a name says. */
interface RoleWords {
  readonly role: AgencyRole;
  readonly to: number;
  /** Whether it speaks of the names that follow: `phối hợp với`, `Chủ trì:`. */
  readonly isLabel: boolean;
}

/** Reads one text; it lives as long as that takes. */
class CellReader {
  readonly #tokens: Tokens;
  readonly #tree: FormTree;
  readonly #found: Found[] = [];
  readonly #rest: TextRange[] = [];
  #at = 0;
  #role: AgencyRole | undefined;
  /** First mention of the part of the cell that a role behind it speaks of. */
  #segment = 0;
  /** The token behind the last mention. */
  #behind = -1;
  /** First words of the last name, for names that leave them out: Sở Nội vụ, Tài chính. */
  #heads: readonly FormNode[] = [];
  /** A class with a colon behind it: what follows may list its bodies. */
  #listed: Found | undefined;

  constructor(tokens: Tokens, tree: FormTree) {
    this.#tokens = tokens;
    this.#tree = tree;
  }

  read(): { readonly found: readonly Found[]; readonly rest: readonly TextRange[] } {
    const { count, kinds } = this.#tokens;
    while (this.#at < count) {
      if (this.#skip()) continue;
      const role = this.#roleAt(this.#at);
      if (role !== undefined) {
        this.#takeRole(role);
        continue;
      }
      if (this.#at === this.#behind && kinds[this.#at] === Kind.word && !beginsAgency(this.#tokens, this.#at, this.#tree)) {
        this.#leave();
        continue;
      }
      if (!this.#takeKnown()) this.#takeUnknown();
      this.#takeBrackets();
    }
    return { found: this.#found, rest: this.#rest };
  }

  /** Signs, ordinals and `và` between names. */
  #skip(): boolean {
    const { kinds, words } = this.#tokens;
    const at = this.#at;
    const kind = kinds[at];
    if (kind !== Kind.word) {
      if (kind === Kind.semicolon || kind === Kind.line || kind === Kind.stop) this.#segment = this.#found.length;
      if (kind === Kind.colon && this.#at === this.#behind) {
        const last = this.#found.at(-1);
        this.#listed = last?.known?.kind === "class" ? last : undefined;
      }
      this.#at += 1;
      return true;
    }
    const word = words[at] ?? "";
    const next = kinds[at + 1];
    // 1. Sở Nội vụ · a) Sở Nội vụ · cùng với Sở Nội vụ
    if ((/^\d+$/u.test(word) && (next === Kind.stop || next === Kind.close)) || (word.length === 1 && next === Kind.close)) this.#at += 2;
    else if (this.#isWith(at) && next === Kind.word) this.#at += 1;
    // Sở Y tế, v.v.
    else if (word === "v" && next === Kind.stop && words[at + 2] === "v") this.#at += 3;
    else return false;
    return true;
  }

  /** The role that a short mark before a colon says. */
  #markAt(at: number): AgencyRole | undefined {
    return this.#tokens.kinds[at + 1] === Kind.colon ? roleMarks.get((this.#tokens.words[at] ?? "").toUpperCase()) : undefined;
  }

  /** `với`, `cùng`; `cung cấp` is no `cùng`. */
  #isWith(at: number): boolean {
    const { words, text, starts, ends } = this.#tokens;
    return words[at] === "voi" || (words[at] === "cung" && text.slice(starts[at], ends[at]).normalize("NFC").toLowerCase() !== "cung");
  }

  #roleAt(from: number): RoleWords | undefined {
    const { words, kinds } = this.#tokens;
    let at = from;
    // CT: Sở Nội vụ ⏎ PH: Sở Y tế
    const mark = this.#markAt(at);
    if (mark !== undefined) return { role: mark, to: at + 2, isLabel: true };
    if (!roleWords.has(words[at] ?? "")) return undefined;
    if (words[at] === "la") at += 1;
    if (hasWords(this.#tokens, at, ["co", "quan"]) || hasWords(this.#tokens, at, ["don", "vi"])) at += 2;
    let role: AgencyRole | undefined;
    if (hasWords(this.#tokens, at, ["chu", "tri"]) || hasWords(this.#tokens, at, ["dau", "moi"])) role = "lead";
    else if (hasWords(this.#tokens, at, ["phoi", "hop"])) role = "coordinating";
    else if ((hasWords(this.#tokens, at, ["thuc", "hien"]) || hasWords(this.#tokens, at, ["tham", "muu"])) && kinds[at + 2] === Kind.colon)
      role = "lead";
    if (role === undefined) return undefined;
    at += 2;
    if (hasWords(this.#tokens, at, ["thuc", "hien"])) at += 2;
    let isLabel = false;
    while (this.#isWith(at) || kinds[at] === Kind.colon) {
      isLabel = true;
      at += 1;
    }
    return { role, to: at, isLabel };
  }

  #takeRole({ role, to, isLabel }: RoleWords): void {
    // Sở Nội vụ: chủ trì
    const isBehind = this.#at === this.#behind || (this.#at - 1 === this.#behind && this.#tokens.kinds[this.#behind] === Kind.colon);
    this.#at = to;
    // Sở Nội vụ phối hợp Sở Y tế: the role is that of the body behind it.
    const isBetween = role === "coordinating" && this.#tokens.kinds[to] === Kind.word && beginsAgency(this.#tokens, to, this.#tree);
    if (isLabel || !isBehind || isBetween) {
      this.#role = role;
      this.#segment = this.#found.length;
      return;
    }
    for (const each of this.#found.slice(this.#segment)) if (each.mention.role === undefined) each.mention = { ...each.mention, role };
    this.#segment = this.#found.length;
    if (this.#tokens.kinds[to] === Kind.word && !beginsAgency(this.#tokens, to, this.#tree)) this.#leave();
  }

  /** Leaves the rest of a sentence, up to the next body: `Bộ Nội vụ để tổng hợp, Sở Y tế`. */
  #leave(): void {
    const { kinds, starts, ends, count } = this.#tokens;
    const from = this.#at;
    let at = from + 1;
    for (; at < count; at++) {
      const kind = kinds[at];
      if (kind === Kind.semicolon || kind === Kind.line || kind === Kind.stop) break;
      if (kind === Kind.comma && (this.#roleAt(at + 1) !== undefined || beginsAgency(this.#tokens, at + 1, this.#tree))) break;
    }
    this.#rest.push({ start: starts[from] ?? 0, end: ends[at - 1] ?? 0 });
    this.#at = at;
  }

  #takeKnown(): boolean {
    const { words, starts, ends } = this.#tokens;
    const from = this.#at;
    const { root } = this.#tree;
    const first = words[from] ?? "";
    const isEach = isEachWord(this.#tokens, from);
    const at = isEach ? bodyAfterEach(this.#tokens, from) : from;
    if (this.#takeMatch(at, root, from)) return true;
    for (const head of this.#heads) if (this.#takeMatch(at, head, from)) return true;
    if (isEach) return false;
    const prefix = prefixes.get(first)?.find((each) => hasWords(this.#tokens, from, each));
    const body = from + (prefix?.length ?? 0);
    if (prefix === undefined || !beginsAgency(this.#tokens, body, this.#tree)) return false;
    this.#rest.push({ start: starts[from] ?? 0, end: ends[body - 1] ?? 0 });
    this.#at = body;
    return this.#takeKnown();
  }

  /** Takes the longest name at a token that may end where it does; `each` is where `các` stands before it. */
  #takeMatch(at: number, start: FormNode, each: number): boolean {
    const matches = matchForms(this.#tokens, at, start, each < at);
    for (let index = matches.length - 1; index >= 0; index--) {
      const match = matches[index];
      if (match === undefined) continue;
      const from = match.end.agency.kind === "class" ? each : at;
      const named = this.#namedEnd(from, match);
      if (named !== undefined) {
        this.#addNamed(from, match, named);
        return true;
      }
      const place = placeEnd(this.#tokens, match.to, match.end, this.#tree);
      const isOffice = match.end.agency.kind === "one" || officeSorts.has(match.end.agency.sort);
      const to = this.#isBoundary(place, isOffice) ? place : !match.end.needsPlace && this.#isBoundary(match.to, isOffice) ? match.to : -1;
      if (to < 0 || (match.end.needsPlace && to === match.to)) continue;
      const { agency } = match.end;
      const { id, name, level, kind } = agency;
      this.#add(from, to, { kind, id, name, level, words: this.#slice(from, to) }, agency, start, to > match.to ? match.to : undefined);
      return true;
    }
    return false;
  }

  /** Where the name of one of a class ends: UBND xã Tân Phú, Trường Đại học Lạc Hồng, UBND thành phố Thủ Đức. */
  #namedEnd(from: number, { to, end }: FormMatch): number | undefined {
    const { kinds, words } = this.#tokens;
    const { agency, last, isUnit } = end;
    const isDot = kinds[to] === Kind.stop && (last === "tp" || last === "tx" || last === "tt");
    if (kinds[isDot ? to + 1 : to] !== Kind.word || isEachWord(this.#tokens, from) || words[to - 2] === "cac") return undefined;
    const isLocal = agency.level === "commune" || agency.level === "district";
    if (agency.kind === "class" && isLocal && isUnit) {
      const name = properNameEnd(this.#tokens, to, this.#tree);
      return name > to && this.#isBoundary(name) ? name : undefined;
    }
    if (agency.id === "ubnd-cap-tinh" && (last === "pho" || last === "tp")) {
      const start = isDot ? to + 1 : to;
      const name = properNameEnd(this.#tokens, start, this.#tree);
      return name > start && provinceEnd(this.#tokens, start) === start && this.#isBoundary(name) ? name : undefined;
    }
    if (agency.kind !== "class" || !namedSorts.has(agency.sort) || beginsAgency(this.#tokens, to, this.#tree)) return undefined;
    const name = this.#unknownEnd(from, to);
    // Trường THPT chuyên Lương Thế Vinh is one school, trường học ngoài công lập is not.
    for (let at = to; at < name && at < to + 3; at++) if (isUpper(this.#tokens, at) && kinds[at] === Kind.word) return name;
    return undefined;
  }

  #addNamed(from: number, { to, end }: FormMatch, nameEnd: number): void {
    const words = this.#slice(from, nameEnd);
    const { agency } = end;
    if (namedSorts.has(agency.sort)) {
      this.#add(from, nameEnd, { kind: "one", id: slugOf(words), name: words, level: agency.level, words }, undefined, this.#tree.root);
      return;
    }
    // Thị trấn, thị xã, đặc khu, thành phố are two words.
    const isPair = /^(?:tran|khu|pho)$/u.test(end.last) || this.#tokens.words[to - 2] === "thi";
    const unit = end.last === "tp" ? "thành phố" : this.#slice(to - (isPair ? 2 : 1), to).toLowerCase();
    const own = this.#tokens.kinds[to] === Kind.stop ? to + 1 : to;
    const name = `${agency.name.replace(/ cấp (?:xã|huyện|tỉnh)$/u, "")} ${unit} ${this.#slice(own, nameEnd)}`;
    const level = agency.level === "province" ? "district" : agency.level;
    this.#add(from, nameEnd, { kind: "one", id: slugOf(name), name, level, words }, undefined, this.#tree.root);
  }

  #takeUnknown(): void {
    const { words, kinds } = this.#tokens;
    const from = this.#at;
    const to = this.#slipEnd(from, this.#unknownEnd(from, from + 1));
    const said = this.#slice(from, to);
    if (!/\p{L}/u.test(said)) {
      this.#at = to;
      return;
    }
    const own = words.slice(from, to).filter((_, index) => kinds[from + index] === Kind.word);
    const { reason, nearest } = this.#judge(from, to, own);
    this.#add(from, to, { kind: "unresolved", words: said }, undefined, this.#tree.root);
    const last = this.#found.at(-1);
    if (last === undefined) return;
    // A new property behind a spread takes engines ten times as long as a new object.
    const { start, end, agency, place, role } = last.mention;
    last.mention = {
      start,
      end,
      agency,
      ...(place === undefined ? {} : { place }),
      ...(role === undefined ? {} : { role }),
      reason,
      ...(nearest === undefined ? {} : { nearest }),
    };
  }

  /** `Sở Kho học và Công nghệ`: a known name with a slip goes on behind its `và`. */
  #slipEnd(from: number, to: number): number {
    if (this.#tokens.kinds[to] !== Kind.and) return to;
    const end = this.#unknownEnd(from, to + 1);
    const own = this.#tokens.words.slice(from, end).filter((_, index) => this.#tokens.kinds[from + index] === Kind.word);
    return nearestOf(own, this.#tree)?.isSlip === true ? end : to;
  }

  /** Why some words are not resolved, and what comes nearest. */
  #judge(from: number, to: number, own: readonly string[]): { readonly reason: UnresolvedReason; readonly nearest: Agency | undefined } {
    const near = nearestOf(own, this.#tree);
    if (near?.isSlip === true) return { reason: "misspelt", nearest: near.agency };
    let node: FormNode | undefined = this.#tree.root;
    for (const word of isEachWord(this.#tokens, from) ? own.slice(1) : own) node = node?.next.get(word);
    if (node !== undefined && node !== this.#tree.root) {
      while (node.end === undefined) {
        const child: FormNode | undefined = node.next.values().next().value;
        if (child === undefined) break;
        node = child;
      }
      return { reason: "incomplete", nearest: node.end?.agency };
    }
    const body = isEachWord(this.#tokens, from) ? bodyAfterEach(this.#tokens, from) : from;
    const known = matchForms(this.#tokens, body, this.#tree.root).at(-1);
    // One word alone (sở, bộ) is the head of the name, not a name that was narrowed.
    if (known !== undefined && known.to < to && known.to > body + 1) return { reason: "qualified", nearest: known.end.agency };
    const [first = "", second = ""] = own;
    const isHead = this.#tree.root.next.has(first === "cac" ? second : first) && first !== "";
    return { reason: isHead ? "unknown-name" : "no-agency-word", nearest: near?.agency };
  }

  /** What stands in brackets behind a name: its role, or a note. */
  #takeBrackets(): void {
    const { kinds, count, starts, ends, text } = this.#tokens;
    const open = this.#at;
    const last = this.#found.at(-1);
    if (kinds[open] !== Kind.open || last === undefined || open !== this.#behind) return;
    let depth = 0;
    let at = open;
    for (; at < count; at++) {
      if (kinds[at] === Kind.open) depth += 1;
      else if (kinds[at] === Kind.close && --depth === 0) break;
    }
    const inside = this.#roleAt(open + 1);
    const note = text.slice(ends[open], at < count ? starts[at] : text.length).trim();
    const role = inside !== undefined && inside.to >= at ? inside.role : roleMarks.get(note);
    if (role !== undefined) last.mention = { ...last.mention, role };
    else if (note !== "") last.mention = { ...last.mention, note };
    this.#at = Math.min(at + 1, count);
    this.#behind = this.#at;
  }

  #add(from: number, to: number, agency: AgencyRef, known: Agency | undefined, start: FormNode, placeFrom?: number): void {
    const { starts, ends, words, kinds } = this.#tokens;
    const { root } = this.#tree;
    const first = isEachWord(this.#tokens, from) ? bodyAfterEach(this.#tokens, from) : from;
    const last = this.#found.at(-1);
    // A name that left out its beginning has that of the name before.
    const isShort = start !== root;
    const head = isShort ? (last?.head ?? "") : (words[first] ?? "");
    if (!isShort) {
      const one = root.next.get(head);
      const two = one?.next.get(words[first + 1] ?? "");
      this.#heads = two === undefined ? (one === undefined ? [] : [one]) : one === undefined ? [] : [two, one];
    }
    if (this.#listed !== undefined) {
      if (this.#listed === last && agency.kind === "one" && head === last.head) this.#found.pop();
      this.#listed = undefined;
    }
    let where = placeFrom ?? to;
    while (where < to && kinds[where] !== Kind.word) where += 1;
    const place = where < to ? { place: this.#slice(where, to).replace(/\s+/gu, " ") } : undefined;
    const role = this.#role === undefined ? undefined : { role: this.#role };
    const mention: AgencyMention = { start: starts[from] ?? 0, end: ends[to - 1] ?? 0, agency, ...place, ...role };
    this.#found.push({ mention, known, head });
    this.#at = to;
    this.#behind = to;
  }

  #slice(from: number, to: number): string {
    const { text, starts, ends } = this.#tokens;
    return text.slice(starts[from], ends[to - 1]);
  }

  /** Whether a token begins a word of the sentence around a name. */
  #isSentence(at: number, isOffice: boolean): boolean {
    if (isUpper(this.#tokens, at)) return false;
    const word = this.#tokens.words[at] ?? "";
    const next = this.#tokens.words[at + 1];
    const fits = (seconds: readonly string[] | undefined): boolean => seconds?.some((second) => second === "" || second === next) === true;
    return fits(sentenceWords.get(word)) || (isOffice && fits(verbs.get(word)));
  }

  /** Whether a name may end before a token. */
  #isBoundary(at: number, isOffice = true): boolean {
    const { kinds, words, count, starts, ends } = this.#tokens;
    if (at >= count) return true;
    switch (kinds[at]) {
      case Kind.word:
        if (this.#isSentence(at, isOffice) || this.#markAt(at) !== undefined) return true;
        // 1) Sở Y tế 2) Sở Nội vụ
        if (kinds[at + 1] === Kind.close && kinds[at + 2] === Kind.word && /^(?:\d+|\p{L})$/u.test(words[at] ?? "")) return true;
        // … và Đầu tư Các sở, ban, ngành: nothing between two names but a capital.
        return (isUpper(this.#tokens, at) || words[at] === "cac") && beginsAgency(this.#tokens, at, this.#tree);
      case Kind.and:
        return kinds[at + 1] !== Kind.word || this.#tree.root.next.has(words[at + 1] ?? "") || isEachWord(this.#tokens, at + 1);
      case Kind.amp:
        return false;
      case Kind.dash:
        return this.#isListDash(at) || at + 1 >= count || beginsAgency(this.#tokens, at + 1, this.#tree);
      case Kind.stop:
        return at + 1 >= count || kinds[at + 1] !== Kind.word || (starts[at + 1] ?? 0) > (ends[at] ?? 0);
      default:
        return true;
    }
  }

  /**
   * Whether a dash with a space before it parts two names: `Sở Nội vụ - Sở Y tế`, `Sở Nội vụ - Tài chính`. Behind `Ban Tuyên giáo -` the
   * name of a board goes on with `Nữ công`.
   */
  #isListDash(at: number): boolean {
    const { starts, ends, kinds } = this.#tokens;
    if ((starts[at] ?? 0) <= (ends[at - 1] ?? 0)) return false;
    if (kinds[at + 1] !== Kind.word || !isUpper(this.#tokens, at + 1)) return true;
    return beginsAgency(this.#tokens, at + 1, this.#tree) || this.#isHead(at + 1);
  }

  /** Where a name that is not known ends: at a semicolon, a bracket, a sentence, or a comma before the beginning of another body. */
  #unknownEnd(from: number, start: number): number {
    const { kinds, words, count, starts, ends } = this.#tokens;
    const holdsCommas = headsWithCommas.has(words[from] ?? "");
    for (let at = start; at < count; at++) {
      const next = at + 1;
      const nextIsWord = kinds[next] === Kind.word;
      switch (kinds[at]) {
        case Kind.semicolon:
        case Kind.open:
        case Kind.close:
        case Kind.colon:
          return at;
        case Kind.stop:
          if (!nextIsWord || ((starts[next] ?? 0) > (ends[at] ?? 0) && !/^(?:tp|tx|tt)$/u.test(words[at - 1] ?? ""))) return at;
          break;
        case Kind.line:
          if (!nextIsWord || this.#isHead(next)) return at;
          // Trường ⏎ Chính trị Tôn Đức Thắng: the first word alone is no name.
          if (isUpper(this.#tokens, next) && !(holdsCommas && at === from + 1)) return at;
          break;
        case Kind.comma:
          if (!nextIsWord || this.#isHead(next) || (!holdsCommas && isUpper(this.#tokens, next))) return at;
          break;
        case Kind.slash:
        case Kind.and:
          if (nextIsWord && this.#isHead(next)) return at;
          break;
        case Kind.dash:
          if (nextIsWord && (starts[at] ?? 0) > (ends[at - 1] ?? 0) && beginsAgency(this.#tokens, next, this.#tree)) return at;
          break;
        case Kind.word:
          if (this.#markAt(at) !== undefined) return at;
          if ((words[at] === "chu" && words[next] === "tri") || (words[at] === "phoi" && words[next] === "hop")) return at;
          // … phối hợp với Trung tâm Đổi mới sáng tạo thực hiện trong tháng 3
          if (at > from + 1 && nextIsWord && this.#isVerb(at)) return at;
          // Đoàn Luật sư tỉnh Hội Luật gia tỉnh: behind the word of its unit a name has ended.
          if (at > from + 1 && this.#isAfterUnit(at) && beginsAgency(this.#tokens, at, this.#tree)) return at;
          if (isUpper(this.#tokens, at) && words[at] === "cac" && beginsAgency(this.#tokens, at, this.#tree)) return at;
          break;
        default:
          break;
      }
    }
    return count;
  }

  /** Whether a verb in small letters says what a body does: `… thực hiện trong tháng 3`, `… xây dựng đề án`. */
  #isVerb(at: number): boolean {
    const { words } = this.#tokens;
    if (isUpper(this.#tokens, at)) return false;
    const objects = verbsOfSentence.get(words[at] ?? "")?.get(words[at + 1] ?? "");
    return objects !== undefined && (objects.size === 0 || objects.has(words[at + 2] ?? ""));
  }

  /** Whether a capital stands behind `tỉnh`, `huyện`, `xã` in small letters. */
  #isAfterUnit(at: number): boolean {
    const { words, kinds } = this.#tokens;
    // Chỉ huy phó Ban Chỉ huy Quân sự phường: phó is no phố.
    if (words[at - 1] === "pho" && !/^(?:thanh|khu|dan)$/u.test(words[at - 2] ?? "")) return false;
    return (
      kinds[at - 1] === Kind.word && isUpper(this.#tokens, at) && !isUpper(this.#tokens, at - 1) && endsOfNames.has(words[at - 1] ?? "")
    );
  }

  /** Whether a body, known or not, begins at a token: by two words of its name, or by its first word. */
  #isHead(at: number): boolean {
    const { words } = this.#tokens;
    const word = words[at] ?? "";
    const next = words[at + 1] ?? "";
    const begins =
      firstWords.has(word) &&
      secondWords.get(word)?.has(next) !== false &&
      (isUpper(this.#tokens, at) ? !tasksOfBodies.has(`${word} ${next}`) : commonWords.get(word)?.has(next) !== true);
    return word === "cac" || begins || beginsAgency(this.#tokens, at, this.#tree);
  }
}

/** Verbs that end a name that is not known; those that names hold too only before what is made. */
const verbsOfSentence: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> = /* @__PURE__ */ (() => {
  const made = new Set("ke de chuong nghi quy van bao hoi chinh".split(" "));
  const none: ReadonlySet<string> = new Set();
  return new Map([
    ["thuc", new Map([["hien", none]])],
    ["trien", new Map([["khai", none]])],
    ["hoan", new Map([["thanh", none]])],
    ["lanh", new Map([["dao", none]])],
    ["chi", new Map([["dao", none]])],
    ["tham", new Map([["muu", none]])],
    ["bien", new Map([["soan", none]])],
    ["tong", new Map([["hop", new Set(["ket", "bao", "tinh", "so", "thong", "chung"])]])],
    ["bo", new Map([["tri", new Set(["kinh", "nguon", "von", "can"])]])],
    ["xay", new Map([["dung", made]])],
    ["ban", new Map([["hanh", made]])],
    ["to", new Map([["chuc", made]])],
  ]);
})();

/** Units in whose word the name of a body may end. */
const endsOfNames: ReadonlySet<string> = new Set("tinh huyen xa phuong pho".split(" "));

/** First words of bodies, known or not. */
const firstWords = new Set(
  "so ubnd hdnd bo hiep hoi doan truong vien bao dai cuc chi kho ngan lien tong tap thu quy toa hoc benh phong hop to co don doanh nguoi cong trung van thanh mat vu vnpt viettel".split(
    " ",
  ),
);

/** What follows the first word of a body where other names hold that word too: `Trung tâm Giám định và Thanh toán đa tuyến`. */
const secondWords: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ new Map(
  [
    "thanh tra doan uy pho nien",
    "trung tam uong doan",
    "thu vien truong",
    "tong cuc cong lien",
    "lien doan minh hiep",
    "chi cuc nhanh bo doan",
    "kho bac",
    "toa an soan",
    "ngan hang",
    "hiep hoi",
    "co quan so",
    "don vi",
    "doanh nghiep nhan",
    "mat tran",
    "benh vien",
    "van phong",
    "hop tac",
    "hoc vien sinh",
  ].map((line) => {
    const [first = "", ...seconds] = line.split(" ");
    return [first, new Set(seconds)];
  }),
);

/**
 * `Báo` begins the name of a newspaper and `Bộ` that of a ministry; these words begin what a body looks after: `Chi cục Trồng trọt và
 * Bảo vệ thực vật`, `Phòng Hành chính và Bổ trợ tư pháp`, `Phòng Chính trị và Học sinh, sinh viên`.
 */
const tasksOfBodies: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "bao ve|bao ton|bao dam|bao tri|bao cao|bao mat|bo tro|bo sung|bo nhiem|hoc sinh".split("|"),
);

/** Words in small letters that begin like a body and are none: `Vụ Đào tạo, bồi dưỡng cán bộ, công chức, viên chức`. */
const commonWords: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ new Map([
  ["cong", new Set(["chuc", "nghe", "nghiep", "vu", "tac", "trinh"])],
  ["vien", new Set(["chuc", "thong"])],
  ["to", new Set(["chuc"])],
  ["nguoi", new Set(["lao"])],
  ["bao", new Set(["ve", "ton", "dam", "tri", "cao", "mat"])],
]);

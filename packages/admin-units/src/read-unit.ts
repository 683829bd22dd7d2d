import { createIssue, type IsoDate, type Issue, type SureRead, type TextRange } from "@kehoach/core";
import type { AdminUnit } from "./admin-unit.ts";
import { convertUnit } from "./convert-unit.ts";
import type { AdminUnits } from "./admin-units.ts";
import { formatUnit } from "./format-unit.ts";
import type { Mention } from "./internal/find-mentions.ts";
import { nameIndexOf } from "./internal/name-index.ts";
import { type Ranked, rankUnits } from "./internal/rank-units.ts";
import { type Token, tokenize } from "./internal/tokenize.ts";
import { type UnitIssueCode, unitMessages } from "./messages.ts";
import type { UnitCandidate, UnitReading } from "./unit-reading.ts";

/** What is known of a text beside its words. */
export interface ReadUnitOptions {
  /** The day the text is of: nothing that began later is meant, and what held then is preferred. */
  readonly asOf?: IsoDate;
  /** `old`: units of before 1 July 2025 only; `new`: units since then only. Default: what the text shows. */
  readonly era?: "old" | "new";
}

/** An address has far fewer words; of a longer text the beginning is read. */
const longestText = 200;
/** Below this a reading rests on too little; there are so few provinces that their names say enough. */
const enoughOf = { province: 2, district: 3, commune: 3.2 } as const;
/** A lead of less leaves both readings open. */
const lead = 0.5;

/**
 * Reads an address or the name of a unit: with and without diacritics, short forms, missing or changed levels, names of before and after
 * the reform.
 *
 * It gives no answer rather than a wrong one: what fits several units equally well, or names one that is not there, has candidates and no
 * best.
 *
 * @vi đọc địa chỉ, tên đơn vị hành chính
 * @param text - Any text, best a single address.
 * @param units - Loaded units; what is not loaded is not found.
 * @param options - The day or the list it is of.
 * @returns The unit it names with the places it was read from, all candidates, and every doubt.
 * @see Nghị quyết 202/2025/QH15 (the units since 1 July 2025)
 * @example
 * ```ts
 * const units = await loadUnits();
 * const best = (text: string) => readUnit(text, units).value.best?.unit;
 * const old = best("12 Lê Lợi, P. Bến Nghé, Q1, TPHCM");
 * [old?.code, old?.era]; // → ["26740", "pre2025"]
 * best("phuong sai gon tp hcm")?.era; // → "2025"
 * best("Phường Tân Bình"); // → undefined
 * ```
 */
export function readUnit(text: string, units: AdminUnits, options: ReadUnitOptions = {}): SureRead<UnitReading, UnitIssueCode> {
  const tokens = tokenize(text, longestText);
  const byCode = readCode(text, tokens, units, options);
  if (byCode !== undefined) return byCode;
  const { ranked, isUnresolved, isParentToo } = rankUnits(tokens, nameIndexOf(units), { asOf: options.asOf, era: options.era });
  const distinct = distinctUnits(ranked);
  const top = distinct[0];
  const issues: Issue<UnitIssueCode>[] = [];
  const shown = shorten(text);
  const candidates = distinct.slice(0, 10).map((each) => candidateOf(each, tokens, units, options));
  const rest = restOf(text, top, tokens);
  const enough = top === undefined ? 0 : enoughOf[top.named.unit.level];
  if (top === undefined || top.score < enough - 1) {
    issues.push(createIssue(unitMessages, "unit-unknown", { text: shown }));
    return { value: { best: undefined, era: undefined, isAmbiguous: false, candidates }, issues, rest: wholeOf(text) };
  }
  const rivals = distinct.filter(
    (each) => each !== top && each.score > top.score - lead && !yields(each, top) && !isSameLine(each.named.unit, top.named.unit, units),
  );
  const isSure = top.score >= enough && !top.isDenied && !isUnresolved;
  const isOpen = isParentToo || !isSupported(top, distinct, units);
  const fits = rivals.length > 0 || !isSure || !isOpen ? rivals : namesakesOf(top, distinct);
  // A name of several units that are one today has an answer.
  const isOne = isParentToo && top.mention.isAlone && fits.every(({ named }) => becameToday(named.unit, top.named.unit, units));
  const isAmbiguous = fits.length > 0 && !isOne;
  if (isAmbiguous || !isSure || (isOpen && !isOne)) {
    if (isAmbiguous) {
      const names = [top, ...fits].slice(0, 4).map(({ named }) => formatUnit(named.unit, { within: units }));
      issues.push(createIssue(unitMessages, "unit-ambiguous", { text: shown, count: String(fits.length + 1), names: names.join("; ") }));
    } else issues.push(createIssue(unitMessages, "unit-unknown", { text: shown }));
    return { value: { best: undefined, era: undefined, isAmbiguous, candidates }, issues, rest: wholeOf(text) };
  }
  const { unit } = top.named;
  const name = formatUnit(unit);
  if (isOne || distinct.some((each) => each !== top && top.named.isNew && !each.named.isNew && each.score > top.score - 1))
    issues.push(createIssue(unitMessages, "unit-era-assumed", { name }));
  for (const mention of [top.mention, top.district, top.province])
    if (mention?.isSlip === true) issues.push(createIssue(unitMessages, "unit-spelling", { text: shown, name }));
  if (top.isOtherType) issues.push(createIssue(unitMessages, "unit-type-differs", { name }));
  if (top.isMixed) issues.push(createIssue(unitMessages, "unit-parents-mixed", { text: shown, name }));
  if (unit.to !== undefined) issues.push(createIssue(unitMessages, "unit-ended", { name, day: unit.to }));
  return { value: { best: candidates[0], era: unit.era, isAmbiguous, candidates }, issues, rest };
}

/**
 * The unit a text names, in one step.
 *
 * @vi tên đơn vị hành chính
 * @param text - As for {@link readUnit}.
 * @param units - Loaded units.
 * @param options - The day or the list it is of.
 * @returns The unit.
 * @throws SyntaxError if the text names no unit, or several.
 * @example
 * ```ts
 * const units = await loadUnits();
 * parseUnit("TP. Đồng Nai", units).code; // → "75"
 * ```
 */
export function parseUnit(text: string, units: AdminUnits, options: ReadUnitOptions = {}): AdminUnit {
  const { value, issues } = readUnit(text, units, options);
  if (value.best === undefined) throw new SyntaxError(issues[0]?.message.en ?? `Cannot read "${shorten(text)}" as a unit`);
  return value.best.unit;
}

const shorten = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}…` : text);
const wholeOf = (text: string): readonly TextRange[] => (text === "" ? [] : [{ start: 0, end: text.length }]);

/** A text that is a code and nothing else. */
function readCode(
  text: string,
  tokens: readonly Token[],
  units: AdminUnits,
  options: ReadUnitOptions,
): SureRead<UnitReading, UnitIssueCode> | undefined {
  const code = tokens.length === 1 ? text.trim() : "";
  if (!/^(?:\d{2}|\d{3}|\d{5})$/u.test(code)) return undefined;
  const meanings = units.versionsOf(code).filter((unit) => {
    if (options.asOf !== undefined) return (unit.from ?? "") <= options.asOf && (unit.to === undefined || options.asOf <= unit.to);
    return options.era === undefined || (options.era === "new") === (unit.era === "2025");
  });
  if (meanings.length === 0) return undefined;
  // Another type or name of the same unit is no other meaning.
  const kinds = new Set(meanings.map((unit) => (unit.era === "2025" ? "new" : "old")));
  const spans = tokens.map(({ start, end }) => ({ start, end }));
  const candidates = meanings
    .map((unit): UnitCandidate => ({ unit, asOf: dayOf(unit, units, options), score: 1 / kinds.size, spans }))
    .reverse();
  const best = kinds.size === 1 ? candidates[0] : undefined;
  const names = candidates.map(({ unit }) => formatUnit(unit, { within: units })).join("; ");
  const issues =
    kinds.size === 1 ? [] : [createIssue(unitMessages, "unit-ambiguous", { text: code, count: String(meanings.length), names })];
  return { value: { best, era: best?.unit.era, isAmbiguous: best === undefined, candidates }, issues, rest: [] };
}

/** One row for each unit: versions of one unit that only differ in name or type are one. */
function distinctUnits(ranked: readonly Ranked[]): readonly Ranked[] {
  const seen = new Set<string>();
  return ranked.filter(({ named }) => {
    const key = `${named.unit.code} ${named.isNew ? "new" : "old"}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether a rival gives way: the same unit at another time, or an older one that the text does not point to. */
function yields(rival: Ranked, top: Ranked): boolean {
  if (rival.named.unit.code === top.named.unit.code && rival.named.unit.level === "province") return true;
  if (rival.isDenied && !top.isDenied) return true;
  if (rival.named.unit.level !== top.named.unit.level)
    // A parent of the unit is no other reading of it.
    return rival.mention === top.district || rival.mention === top.province || rival.named.unit.level !== "commune";
  // A text that names the district is of the time of districts.
  if (top.district !== undefined && !top.named.isNew && rival.named.isNew) return true;
  if (rival.isMixed && !top.isMixed && rival.score < top.score) return true;
  const order = ({ named }: Ranked): number => (named.isNew ? 2 : named.unit.era === "pre2025" ? 1 : 0);
  return order(rival) < order(top) && rival.score <= top.score;
}

/** Whether one unit came out of the other before the reform: then both readings name the same place. */
function isSameLine(a: AdminUnit, b: AdminUnit, units: AdminUnits): boolean {
  if (a.era === "2025" || b.era === "2025") return false;
  return leadsTo(a, b, units, 3) || leadsTo(b, a, units, 3);
}

/** Whatever else the same words may name. */
function namesakesOf(top: Ranked, distinct: readonly Ranked[]): readonly Ranked[] {
  return distinct.filter((each) => each !== top && each.mention === top.mention && !each.isDenied && each.score > top.score - 1.5);
}

/** Whether more than its name speaks for a unit, or whatever else has its name lies in it today. */
function isSupported(top: Ranked, distinct: readonly Ranked[], units: AdminUnits): boolean {
  if (top.named.unit.level === "province" || top.district !== undefined || top.province !== undefined) return true;
  if (top.mention.bits === 0 && !top.mention.isAlone) return false;
  const { unit } = top.named;
  return distinct.every((each) => {
    const other = each.named.unit;
    if (each === top || each.mention !== top.mention || other.level !== unit.level || each.score < top.score - 1.2) return true;
    return leadsTo(other, unit, units, 3) || leadsTo(unit, other, units, 3);
  });
}

/** Whether all of a unit went to another one, in a few steps. */
function leadsTo(unit: AdminUnit, target: AdminUnit, units: AdminUnits, most: number): boolean {
  const steps = units.successorsOf(unit);
  const [only] = steps;
  if (steps.length !== 1 || only?.to === undefined || most === 0) return false;
  return only.to.code === target.code && only.to.era === target.era ? true : leadsTo(only.to, target, units, most - 1);
}

/** Whether all of a unit is another one today. */
function becameToday(unit: AdminUnit, target: AdminUnit, units: AdminUnits): boolean {
  const today = convertUnit(unit, units, { to: units.dataAsOf });
  return today.unit?.code === target.code && today.unit.era === target.era;
}

function dayOf(unit: AdminUnit, units: AdminUnits, options: ReadUnitOptions): IsoDate {
  const { asOf } = options;
  const holds = asOf !== undefined && (unit.from === undefined || unit.from <= asOf) && (unit.to === undefined || asOf <= unit.to);
  if (holds) return asOf;
  return unit.to === undefined || unit.to > units.dataAsOf ? units.dataAsOf : unit.to;
}

const placeOf = ({ first, last }: Mention, tokens: readonly Token[]): TextRange => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});

function candidateOf(ranked: Ranked, tokens: readonly Token[], units: AdminUnits, options: ReadUnitOptions): UnitCandidate {
  const mentions = [ranked.mention, ranked.district, ranked.province].filter((mention) => mention !== undefined);
  return {
    unit: ranked.named.unit,
    asOf: dayOf(ranked.named.unit, units, options),
    score: Math.max(0, Math.min(1, Math.round(ranked.score * 10) / 100)),
    spans: mentions.map((mention) => placeOf(mention, tokens)),
  };
}

/** What no mention of the best reading covers. */
function restOf(text: string, top: Ranked | undefined, tokens: readonly Token[]): readonly TextRange[] {
  if (top === undefined) return wholeOf(text);
  const used = [top.mention, top.district, top.province]
    .filter((mention) => mention !== undefined)
    .map(({ head, tail }) => ({ start: tokens[head]?.start ?? 0, end: tokens[tail]?.end ?? 0 }))
    .sort((a, b) => a.start - b.start);
  const rest: TextRange[] = [];
  let at = 0;
  for (const { start, end } of used) {
    if (start > at) rest.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < text.length) rest.push({ start: at, end: text.length });
  return rest;
}

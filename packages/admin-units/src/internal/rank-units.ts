import type { IsoDate } from "@kehoach/core";
import { findMentions, findSlips, markScore, type Mention, scan, type Scan, stretchesFrom, stretchesTo } from "./find-mentions.ts";
import { communeBits, districtBits, type NamedUnit, type NameEntry, type NameIndex, provinceBits, typeBits } from "./name-index.ts";
import type { Token } from "./tokenize.ts";
import { isIdiom, localWords, streetWords } from "./type-words.ts";
import { reformDay } from "./unpack-units.ts";

/** Which reading is wanted. */
export interface RankWish {
  readonly asOf: IsoDate | undefined;
  readonly era: "old" | "new" | undefined;
}

/** A unit, the mentions that speak for it, and how strongly. */
export interface Ranked {
  readonly named: NamedUnit;
  readonly mention: Mention;
  readonly district: Mention | undefined;
  readonly province: Mention | undefined;
  readonly score: number;
  /** Whether the text gives it a type of another unit. */
  readonly isOtherType: boolean;
  /** Whether its parents are of another time. */
  readonly isMixed: boolean;
  /** Whether another part of the text speaks against it. */
  readonly isDenied: boolean;
}

/** What a text says, ranked. */
export interface Ranking {
  readonly ranked: readonly Ranked[];
  readonly scanned: Scan;
  /** Whether the text names a commune that was not found. */
  readonly isUnresolved: boolean;
  /** Whether the name, of which the text says nothing else, may be that of a district of the same place as well. */
  readonly isParentToo: boolean;
}

interface Parent {
  readonly named: NamedUnit;
  readonly mention: Mention;
  readonly score: number;
}

const overlaps = (a: Mention, b: Mention): boolean => a.head <= b.tail && b.head <= a.tail;

/** How the type a text gives fits a unit: 1 exactly, 0 not given, -0.5 another one of its level; absent when it is of another level. */
function typeScore(mention: Mention, named: NamedUnit): number | undefined {
  const { bits } = mention;
  if (bits === 0) return 0;
  if ((bits & typeBits[named.unit.type]) !== 0) return 1;
  const level = named.unit.level === "commune" ? communeBits : named.unit.level === "district" ? districtBits : provinceBits;
  return (bits & level) === 0 ? undefined : -0.5;
}

/** Whether a version may be meant at all. */
function isWanted(named: NamedUnit, wish: RankWish): boolean {
  if (wish.era === "new" && !named.isNew) return false;
  if (wish.era === "old" && !named.isOld) return false;
  return wish.asOf === undefined || named.unit.from === undefined || named.unit.from <= wish.asOf;
}

/** What is more likely when the text does not say: what holds on the day asked about, then what holds longest. */
function eraScore(named: NamedUnit, wish: RankWish, hasDistrict: boolean): number {
  const { unit } = named;
  // Whoever speaks of a district speaks of the time before the reform.
  if (hasDistrict && !named.isNew) return unit.era === "pre2025" ? 0.8 : 0.6;
  if (wish.asOf !== undefined) return unit.to === undefined || unit.to >= wish.asOf ? 0.5 : named.unit.era === "pre2025" ? 0.2 : 0;
  if (unit.to === undefined) return 0.5;
  return unit.to >= reformDay ? 0.4 : unit.era === "pre2025" ? 0.2 : 0;
}

/** Reads the mentions of a text together: a commune with its district and its province. */
export function rankUnits(tokens: readonly Token[], index: NameIndex, wish: RankWish): Ranking {
  const scanned = scan(tokens);
  const mentions = findMentions(scanned, index);
  const first = rankMentions(scanned, mentions, index, wish);
  const claim = findClaim(scanned, first[0]);
  if (claim === undefined && isSettled(scanned, first[0])) return { ranked: first, scanned, isUnresolved: false, isParentToo: false };
  const isKnown = (slip: Mention): boolean =>
    mentions.some(({ entry, first: start, last }) => entry === slip.entry && start === slip.first && last === slip.last);
  const slips = findAllSlips(scanned, mentions, index, claim).filter((slip) => !isKnown(slip));
  if (slips.length === 0)
    return {
      ranked: first,
      scanned,
      isUnresolved: claim !== undefined && claim !== first[0]?.mention.head,
      isParentToo: mayBeParent(scanned, first[0]),
    };
  // "An Nhơn Đôg" is no An Nhơn with something behind it.
  const isBegun = (mention: Mention): boolean =>
    slips.some(({ first: start, last, isSlip }) => isSlip && start === mention.first && last > mention.last);
  const all = [...mentions.map((mention) => (isBegun(mention) ? { ...mention, isNested: true } : mention)), ...slips];
  const ranked = rankMentions(scanned, all, index, wish);
  const left = findClaim(scanned, ranked[0]);
  const isUnresolved = left !== undefined && left !== ranked[0]?.mention.head;
  return { ranked, scanned, isUnresolved, isParentToo: mayBeParent(scanned, ranked[0]) };
}

/** Whether a reading leaves no part of the text that may be a name with a slip. */
function isSettled(scanned: Scan, top: Ranked | undefined): boolean {
  if (top === undefined || top.isDenied) return false;
  const { tokens, types } = scanned;
  const used = [top.mention, top.district, top.province].filter((mention) => mention !== undefined);
  if (top.named.unit.level === "commune" && used.length === 1) return false;
  const isUsed = (at: number): boolean => used.some((mention) => mention.head <= at && at <= mention.tail);
  for (const [at, type] of types.entries())
    if (type !== undefined && !isUsed(at) && (type.isFull || (tokens[at + type.words]?.folded.length ?? 0) > 1)) {
      if (tokens[at + type.words]?.opens === 0 && !isIdiom(tokens[at], tokens[at + 1])) return false;
    }
  // The part before the first name.
  const head = Math.min(...used.map((mention) => mention.head));
  let start = head - 1;
  while (start > 0 && tokens[start]?.opens === 0) start -= 1;
  if (start < 0) return true;
  for (let at = start; at < head; at++) {
    const token = tokens[at];
    if (token === undefined || (token.isNumber && at < head - 1) || head - start > longestName) return true;
    if (at === start && (token.isNumber || streetWords.has(token.folded) || localWords.has(token.folded))) return true;
  }
  return false;
}

const longestName = 5;

/** Whether a bare name is that of a province, or as well that of a district, and what stands before it may be the commune. */
function mayBeParent(scanned: Scan, top: Ranked | undefined): boolean {
  if (top?.mention.bits !== 0 || top.district !== undefined || top.named.unit.level === "district") return false;
  if (top.named.unit.level === "province") return !isSettled(scanned, top);
  const { provinceNow } = top.named;
  return (
    top.mention.entry.units.some((each) => each.unit.level === "district" && each.provinceNow === provinceNow) && !isSettled(scanned, top)
  );
}

function rankMentions(scanned: Scan, mentions: readonly Mention[], index: NameIndex, wish: RankWish): Ranked[] {
  const districts: Parent[] = [];
  const provinces: Parent[] = [];
  const communes: Parent[] = [];
  for (const mention of mentions) {
    for (const named of mention.entry.units) {
      const type = typeScore(mention, named);
      if (type === undefined) continue;
      const { level } = named.unit;
      const mark = markScore(scanned, mention, named);
      const score =
        type +
        mark +
        (mention.isSlip ? -1 : 0) -
        (mention.isNested ? 1.2 : 0) -
        (named.isAlias ? 0.1 : 0) +
        0.15 * (mention.last - mention.first);
      // Where the province never was a city, "TP." is said of its capital.
      const isCapitalOnly = level === "province" && type < 0 && mention.entry.isDistrict;
      const parent = { named, mention, score: isCapitalOnly ? score - 2 : score };
      if (level === "commune") {
        if (isWanted(named, wish) && mark > -3) communes.push(parent);
      } else if (mark > -2) (level === "district" ? districts : provinces).push(parent);
    }
  }
  const ranked: Ranked[] = [];
  const claims = claimsOf(scanned, mentions);
  // Beside a commune that lies in what the text names, one of the same name elsewhere cannot be meant.
  const isParent = ({ mention }: Parent): boolean => !mention.isNested && !mention.isStreet;
  const districtCodes = new Set(districts.filter(isParent).map(({ named }) => named.unit.code));
  const provinceCodes = new Set(provinces.filter(isParent).map(({ named }) => named.provinceNow));
  const isInside = ({ unit, provinceNow, isNew }: NamedUnit): boolean =>
    provinceCodes.has(provinceNow) ||
    (unit.district !== undefined && districtCodes.has(unit.district)) ||
    (isNew && districtCodes.size > 0 && index.districtsOf(unit).some((code) => districtCodes.has(code)));
  const inside = new Set<Mention>();
  if (districtCodes.size + provinceCodes.size > 0)
    for (const { named, mention, score } of communes) if (score > 0 && isInside(named)) inside.add(mention);
  for (const commune of communes) {
    if (inside.has(commune.mention) && !isInside(commune.named)) continue;
    const made = rankCommune(scanned, commune, districts, provinces, claims, index, wish);
    if (made !== undefined) ranked.push(made);
  }
  for (const district of districts) {
    if (!isWanted(district.named, wish)) continue;
    ranked.push(rankDistrict(scanned, district, districts, provinces, claims, wish));
  }
  for (const province of provinces) {
    if (!isWanted(province.named, wish)) continue;
    const made = rankProvince(scanned, province, provinces, wish);
    if (made !== undefined) ranked.push(made);
  }
  return ranked.sort((a, b) => b.score - a.score);
}

/** Whether a name may be that of a province as it is written. */
const isProvinceToo = ({ entry, bits }: Mention): boolean =>
  entry.isProvince && (bits === 0 || entry.units.some(({ unit }) => unit.level === "province" && (typeBits[unit.type] & bits) !== 0));

/** The best parent that a test lets through and that does not stand where another mention does. */
function bestParent(
  parents: readonly Parent[],
  fit: (named: NamedUnit) => number,
  taken: readonly (Mention | undefined)[],
): { readonly parent: Parent; readonly gain: number } | undefined {
  let best: { readonly parent: Parent; readonly gain: number } | undefined;
  for (const parent of parents) {
    const fits = fit(parent.named);
    if (fits === 0 || taken.some((mention) => mention !== undefined && overlaps(mention, parent.mention))) continue;
    // A street may be called like a province.
    let gain = (fits + 0.4 * parent.score) * (parent.mention.isStreet ? 0.4 : parent.mention.isNested ? 0.3 : 1);
    // Of a province and its capital with one name, the province is meant unless it is named as well.
    if (parent.named.unit.level === "district" && isProvinceToo(parent.mention)) gain -= 1;
    // Parents stand by themselves, or next to what lies in them.
    const { head, tail, bits, isAlone } = parent.mention;
    if (isAlone) gain += 0.1;
    else if (bits === 0 && !taken.some((mention) => mention !== undefined && (mention.tail + 1 === head || tail + 1 === mention.head)))
      gain *= 0.4;
    gain += 0.001 * Math.min(50, parent.mention.first);
    if (best === undefined || gain > best.gain) best = { parent, gain };
  }
  return best;
}

function rankCommune(
  scanned: Scan,
  commune: Parent,
  districts: readonly Parent[],
  provinces: readonly Parent[],
  claims: readonly Claim[],
  index: NameIndex,
  wish: RankWish,
): Ranked | undefined {
  const { named, mention, score: own } = commune;
  const { unit } = named;
  const made = named.isNew && districts.length > 0 ? index.districtsOf(unit) : undefined;
  const fitDistrict = ({ unit: parent }: NamedUnit): number => {
    if (!named.isNew) return parent.code === unit.district ? 2.2 : 0;
    return made?.includes(parent.code) === true ? 0.6 : 0;
  };
  const isOwnProvince = (parent: NamedUnit): boolean => parent.unit.code === unit.province && (named.isNew ? parent.isNew : parent.isOld);
  const fitProvince = (parent: NamedUnit): number => (isOwnProvince(parent) ? 1.6 : parent.provinceNow === named.provinceNow ? 1 : 0);
  let district = bestParent(districts, fitDistrict, [mention]);
  let province = bestParent(provinces, fitProvince, [mention, district?.parent.mention]);
  if (district !== undefined && province === undefined) {
    // One name for both: the one that fits better.
    const alone = bestParent(provinces, fitProvince, [mention]);
    if (alone !== undefined && alone.gain > district.gain) {
      district = undefined;
      province = alone;
    }
  }
  let score = 2 + own + eraScore(named, wish, scanned.hasDistrict) + (district?.gain ?? 0) + (province?.gain ?? 0);
  if (district !== undefined && province !== undefined && isProvinceToo(district.parent.mention)) score += 1;
  if (district !== undefined && province !== undefined) {
    const [a, b] = [district.parent.mention, province.parent.mention];
    if (a.head === mention.tail + 1 && b.head === a.tail + 1) score += 0.6;
  }
  if (mention.bits === 0) {
    if (mention.isStreet) return undefined;
    // "Gò Công Đông, Tiền Giang" is a district of that province, before there was a commune of its name in another one.
    const ended = province !== undefined && !isOwnProvince(province.parent.named) ? province.parent.named.unit.code : undefined;
    if (
      ended !== undefined &&
      named.isNew &&
      mention.entry.units.some((other) => other.unit.level === "district" && other.unit.province === ended)
    )
      score -= 1.2;
    if (mention.entry.isProvince && district === undefined && province === undefined) score -= 1.2;
    // "…, Long An" is the province.
    if (mention.entry.isProvince && mention.tail === scanned.tokens.length - 1 && mention.head > 0) score -= 1;
    const parts = [district?.parent.mention, province?.parent.mention];
    const isNext = parts.some((part) => part?.head === mention.tail + 1);
    if (mention.isAlone && !mention.isNested) score += 0.6;
    else if (!isNext) return undefined;
    else score -= scanned.tokens[mention.tail + 1]?.opens === 0 ? 0.4 : 0.9;
  } else {
    score += 0.8;
    if (!mention.isSlip && hasLeftover(scanned, mention)) {
      const parts = [district?.parent.mention, province?.parent.mention];
      if (!parts.some((part) => part?.head === mention.tail + 1)) score -= 1.3;
    }
  }
  const used = [mention, district?.parent.mention, province?.parent.mention];
  const denial = denialOf("commune", used, claims);
  score -= denial;
  // Provinces are named last, communes first.
  if (province !== undefined && province.parent.mention.first < mention.first) score -= 0.15;
  if (district !== undefined && district.parent.mention.first < mention.first) score -= 0.1;
  const isMixed = (named.isNew && district !== undefined) || (province !== undefined && !isOwnProvince(province.parent.named));
  return {
    named,
    mention,
    district: district?.parent.mention,
    province: province?.parent.mention,
    score,
    isOtherType: mention.bits !== 0 && (mention.bits & typeBits[unit.type]) === 0,
    isMixed,
    isDenied: denial >= 2,
  };
}

function rankDistrict(
  scanned: Scan,
  district: Parent,
  districts: readonly Parent[],
  provinces: readonly Parent[],
  claims: readonly Claim[],
  wish: RankWish,
): Ranked {
  const { named, mention, score: own } = district;
  const province = bestParent(
    provinces,
    (parent) => {
      if (parent.unit.code === named.unit.province && parent.isOld) return 1.6;
      return parent.provinceNow === named.provinceNow ? 1 : 0;
    },
    [mention],
  );
  const used = [mention, province?.parent.mention];
  const denial = denialOf("district", used, claims);
  let score = 1.6 + own + eraScore(named, wish, scanned.hasDistrict) + (province?.gain ?? 0) - denial;
  if (province === undefined && isProvinceToo(mention)) score -= mention.bits === 0 ? 1.4 : 0.6;
  if (mention.bits !== 0) score += 0.5;
  if (mention.isStreet) score -= 2;
  else if (mention.bits === 0 && !mention.isAlone) score -= province?.parent.mention.head === mention.tail + 1 ? 0.3 : 1;
  // Two districts in one text: the one that is named last is the larger claim only by accident.
  if (
    districts.some(
      (other) => other.mention.bits !== 0 && other.named.unit !== named.unit && other.mention.first > mention.first && mention.bits === 0,
    )
  )
    score -= 0.5;
  return {
    named,
    mention,
    district: undefined,
    province: province?.parent.mention,
    score,
    isOtherType: mention.bits !== 0 && (mention.bits & typeBits[named.unit.type]) === 0,
    isMixed: province !== undefined && province.parent.named.unit.code !== named.unit.province,
    isDenied: denial >= 2,
  };
}

function rankProvince(scanned: Scan, province: Parent, provinces: readonly Parent[], wish: RankWish): Ranked | undefined {
  const { named, mention, score: own } = province;
  if (mention.isStreet) return undefined;
  const isLast = mention.tail === scanned.tokens.length - 1;
  if (mention.bits === 0 && !mention.isAlone && !isLast) return undefined;
  // What a province is called for short is first of all the name of what has it in full.
  const isShort = named.isAlias && mention.bits === 0 && mention.entry.isDistrict;
  // A bare name is that of the largest unit which bears it.
  let score = (isShort ? 0 : 1.8) + own + eraScore(named, wish, scanned.hasDistrict) + (mention.bits === 0 && mention.isAlone ? 0.8 : 0);
  if (
    provinces.some((other) => other.mention.first > mention.tail && other.mention.isAlone && other.named.provinceNow !== named.provinceNow)
  )
    score -= 2;
  return {
    named,
    mention,
    district: undefined,
    province: undefined,
    score,
    isOtherType: mention.bits !== 0 && (mention.bits & typeBits[named.unit.type]) === 0,
    isMixed: false,
    isDenied: false,
  };
}

/** A unit that a text names outright, and how strongly it speaks against readings that leave it out. */
interface Claim {
  readonly mention: Mention;
  readonly againstCommune: number;
  readonly againstDistrict: number;
}

function claimsOf(scanned: Scan, mentions: readonly Mention[]): readonly Claim[] {
  const claims: Claim[] = [];
  for (const mention of mentions) {
    const isTyped = mention.bits !== 0;
    // A name inside a longer one says nothing of its own.
    if (mention.isStreet || mention.isSlip || mention.isNested || (!isTyped && !mention.isAlone)) continue;
    let againstCommune = 0;
    let againstDistrict = 0;
    for (const named of mention.entry.units) {
      if (typeScore(mention, named) === undefined || markScore(scanned, mention, named) < 0) continue;
      const { level } = named.unit;
      const strength = level === "province" ? (isTyped ? 2.5 : 2.2) : level === "district" ? (isTyped ? 2.2 : 0.8) : isTyped ? 1.2 : 0;
      againstCommune = Math.max(againstCommune, strength);
      // A commune that is named and not found there leaves the district unsaid.
      againstDistrict = Math.max(againstDistrict, level === "commune" && isTyped ? 2.2 : strength);
    }
    if (againstCommune > 0) claims.push({ mention, againstCommune, againstDistrict });
  }
  return claims;
}

/** How strongly the rest of the text speaks against a reading: other units that it names outright. */
function denialOf(level: "commune" | "district", used: readonly (Mention | undefined)[], claims: readonly Claim[]): number {
  let denial = 0;
  const [subject] = used;
  for (const { mention, againstCommune, againstDistrict } of claims) {
    if (used.some((other) => other !== undefined && overlaps(other, mention))) continue;
    const strength = level === "commune" ? againstCommune : againstDistrict;
    // What stands before the subject is a street or a place more often than a parent.
    const isBefore = mention.bits === 0 && subject !== undefined && mention.tail < subject.head;
    denial = Math.max(denial, isBefore ? 0.3 * strength : strength);
  }
  return denial;
}

/** Whether a word follows a name that may belong to it. */
function hasLeftover({ tokens, types }: Scan, mention: Mention): boolean {
  const next = tokens[mention.tail + 1];
  return next?.opens === 0 && !next.isNumber && types[mention.tail + 1] === undefined;
}

/** Where the text says that a commune follows, and the reading has none there. */
function findClaim(scanned: Scan, top: Ranked | undefined): number | undefined {
  const { tokens, types } = scanned;
  if (top?.named.unit.level === "commune" && !top.isDenied && top.mention.bits !== 0)
    return hasLeftover(scanned, top.mention) ? top.mention.head : undefined;
  for (const [at, type] of types.entries()) {
    if (type === undefined || (type.bits & communeBits) === 0) continue;
    const next = at + type.words;
    const token = tokens[next];
    if (token === undefined || token.opens > 0) continue;
    // The second word of "thị xã" is no xã.
    if (at > 0 && types[at - 1]?.words === 2) continue;
    if (isIdiom(tokens[at], token)) continue;
    if (
      !type.isFull &&
      (token.isNumber
        ? Number(token.folded) > 40
        : tokens[at]?.folded.length === 1 && token.isApart && token.folded.length < 2 && !token.isCapital)
    )
      continue;
    if (types[next]?.isFull === true) continue;
    // The type may belong to a name that begins with it, or stand inside one.
    const used = top === undefined ? [] : [top.mention, top.district, top.province];
    if (used.some((mention) => mention !== undefined && mention.head <= at && at <= mention.tail)) continue;
    return at;
  }
  return undefined;
}

/** Whether nothing unread follows a name. */
function endsStretch({ tokens, types }: Scan, last: number, parents: readonly Mention[]): boolean {
  const next = last + 1;
  const token = tokens[next];
  return token === undefined || token.opens > 0 || types[next] !== undefined || parents.some((parent) => parent.head === next);
}

/** Where a stretch that begins at a token ends: at a separator, at the next word for a type, at a known parent. */
function stretchEnd(scanned: Scan, start: number, mentions: readonly Mention[]): number {
  const { tokens, types } = scanned;
  let end = start;
  while (end < tokens.length) {
    const token = tokens[end];
    if (token === undefined || (end > start && token.opens === 2)) break;
    if (end > start && types[end] !== undefined && mentions.some((mention) => mention.head === end && mention.bits !== 0)) break;
    end += 1;
  }
  return end;
}

/** Slips in the names of provinces, then of districts, then of communes inside the parents found. */
function findAllSlips(scanned: Scan, mentions: readonly Mention[], index: NameIndex, claim: number | undefined): readonly Mention[] {
  const { tokens, types } = scanned;
  if (tokens.length === 0 || tokens.length > longestText) return [];
  const found: Mention[] = [];
  const levelOf = (mention: Mention, level: "province" | "district"): boolean =>
    !mention.isStreet &&
    mention.entry.units.some(
      (named) => named.unit.level === level && typeScore(mention, named) !== undefined && markScore(scanned, mention, named) > -2,
    );
  const starts: number[] = [];
  for (const [at, token] of tokens.entries()) if (token.opens > 0) starts.push(at);
  /** Tries the parts of the text, and what stands behind a word for a type. */
  const tryNames = (list: readonly NameEntry[], bits: number, isBareToo: boolean): void => {
    const names = [list];
    for (const [at, type] of types.entries()) {
      if (type === undefined || (type.bits & bits) === 0) continue;
      const start = at + type.words;
      if (tokens[start] === undefined || tokens[start].opens > 0) continue;
      if (mentions.some((mention) => mention.head === at && mention.bits !== 0)) continue;
      found.push(...findSlips(scanned, stretchesFrom(start, stretchEnd(scanned, start, mentions)), names));
    }
    if (!isBareToo || found.length > 0) return;
    for (const start of starts) {
      const end = stretchEnd(scanned, start, mentions);
      if (types[start] !== undefined || mentions.some((mention) => mention.first === start && mention.last === end - 1)) continue;
      found.push(...findSlips(scanned, [{ first: start, last: end - 1 }], names));
    }
    if (found.length > 0) return;
    found.push(...findSlips(scanned, stretchesTo(0, tokens.length), names));
  };
  const hasProvince = mentions.some(
    (mention) => levelOf(mention, "province") && (mention.bits !== 0 || mention.isAlone || mention.tail === tokens.length - 1),
  );
  if (!hasProvince) tryNames(index.namesOf("province"), provinceBits, true);
  const provinceSlips = found.splice(0);
  const hasDistrict = mentions.some(
    (mention) => levelOf(mention, "district") && (mention.bits & provinceBits) !== 256 && (mention.bits !== 0 || mention.isAlone),
  );
  if (!hasDistrict) tryNames(index.namesOf("district"), districtBits, false);
  const districtSlips = found.splice(0);
  const parents = [...mentions, ...provinceSlips, ...districtSlips];

  const districtCodes = new Set<string>();
  const provinceCodes = new Set<string>();
  for (const mention of parents) {
    if (mention.isStreet || !(mention.entry.isDistrict || mention.entry.isProvince)) continue;
    for (const named of mention.entry.units) {
      const { unit } = named;
      if (unit.level === "commune" || typeScore(mention, named) === undefined) continue;
      if (!mention.isSlip && markScore(scanned, mention, named) <= -2) continue;
      if (unit.level === "district") districtCodes.add(unit.code);
      else provinceCodes.add(named.provinceNow);
    }
  }
  const communeSlips: Mention[] = [];
  const scopes: readonly { readonly names: readonly (readonly NameEntry[])[]; readonly has: (named: NamedUnit) => boolean }[] = [
    {
      names: [...districtCodes].map((code) => index.communesIn(code, "district")),
      has: ({ unit }) => unit.district !== undefined && districtCodes.has(unit.district),
    },
    { names: [...provinceCodes].map((code) => index.communesIn(code, "province")), has: (named) => provinceCodes.has(named.provinceNow) },
  ];
  for (const { names, has } of scopes) {
    if (names.length === 0) continue;
    if (claim !== undefined) {
      const start = claim + (types[claim]?.words ?? 1);
      const stretches = stretchesFrom(start, stretchEnd(scanned, start, parents));
      communeSlips.push(
        ...findSlips(
          scanned,
          stretches.filter(({ last }) => endsStretch(scanned, last, parents)),
          names,
        ),
      );
    } else {
      for (const start of starts) {
        const end = stretchEnd(scanned, start, parents);
        if (parents.some((mention) => mention.first <= start && mention.last === end - 1 && mention.entry.units.some(has))) continue;
        communeSlips.push(...findSlips(scanned, [{ first: start, last: end - 1 }], names));
      }
    }
    if (communeSlips.length > 0) break;
  }
  if (communeSlips.length === 0)
    for (const { names } of scopes) {
      if (names.length === 0) continue;
      for (const parent of parents) {
        if (tokens[parent.head]?.opens !== 0 || parent.isStreet || !(parent.entry.isDistrict || parent.entry.isProvince)) continue;
        let begin = parent.head;
        while (begin > 0 && tokens[begin]?.opens !== 2 && parent.head - begin < 6) begin -= 1;
        communeSlips.push(...findSlips(scanned, stretchesTo(begin, parent.head), names));
      }
      // Only where the district has none, the province is asked.
      if (communeSlips.some(({ isSlip }) => isSlip)) break;
    }
  return [...provinceSlips, ...districtSlips, ...communeSlips];
}

/** Slips are looked for in addresses, not in books. */
const longestText = 80;

import { type IsoDate, parseIsoDate, type Source } from "@kehoach/core";
import { type Agencies, dataBehind, type FormedAgency, makeAgencies } from "./agencies.ts";
import type { Agency, AgencyDay, AgencyLevel, AgencySort, AgencySuccession } from "./agency.ts";
import { bareForm, shortNameOf } from "./internal/short-forms.ts";
import { slugOf } from "./internal/unpack-agencies.ts";
import { knownAgencies } from "./known-agencies.ts";

/**
 * A body that a province or an office adds, or says more about. What is left out stays as it was for an id that is known already.
 *
 * @vi cơ quan bổ sung
 */
export interface AgencyInput {
  /** Canonical name: `Sở An toàn thực phẩm`. */
  readonly name: string;
  /** Stable id. Default: the name without tone marks, words joined by `-`. */
  readonly id?: string;
  /** One body or a class. Default: `one`. */
  readonly kind?: "one" | "class";
  /** What it is. Default: `public-service-unit`; `department` for a name that begins with Sở. */
  readonly sort?: AgencySort;
  /** Its level. Default: `province`. */
  readonly level?: AgencyLevel;
  /** Canonical short form. Default: it follows from the name. */
  readonly shortName?: string;
  /** Other names, as documents write them. */
  readonly forms?: readonly string[];
  /** Codes of the provinces that have it. */
  readonly provinces?: readonly string[];
  /** First day. */
  readonly from?: IsoDate;
  /** Last day. */
  readonly to?: IsoDate;
  /** What says so. */
  readonly source?: Source;
}

/**
 * A succession that a province or an office adds; it takes the place of a known one between the same two bodies.
 *
 * @vi kế thừa bổ sung
 */
export interface SuccessionInput {
  /** Id of the body that ended. */
  readonly from: string;
  /** Id of the body that took over. */
  readonly to: string;
  /** First day of the new state. */
  readonly on: IsoDate;
  /** All that is not said elsewhere, or a part. Default: `main`. */
  readonly share?: "main" | "part";
  /** Which part. */
  readonly what?: string;
  /** What says so. */
  readonly source: Source;
}

/** What agencies are made of. */
export interface CreateAgenciesOptions {
  /** What is known already. Default: {@link knownAgencies}. */
  readonly base?: Agencies;
  /** Bodies to add. */
  readonly bodies?: readonly AgencyInput[];
  /** Successions to add. */
  readonly successions?: readonly SuccessionInput[];
}

/**
 * Adds bodies and successions of a province, or of a later act, to what is known. The base does not change.
 *
 * @vi danh mục cơ quan
 * @param options - Bodies and successions to add.
 * @returns The agencies, to be handed to `readAgencies`, `successorOf` and `listMembers`.
 * @throws TypeError if a body has no name.
 * @throws RangeError if a body ends before it begins, or a succession names an id that is not there.
 * @throws SyntaxError if a day does not exist.
 * @see Nghị định 45/2025/NĐ-CP, Điều 9 (departments that only some provinces have)
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const agencies = createAgencies({
 *   bodies: [{ name: "Sở An toàn thực phẩm", forms: ["Sở ATTP"], provinces: ["79"] }],
 *   successions: [
 *     {
 *       from: "so-thong-tin-va-truyen-thong",
 *       to: "so-khoa-hoc-va-cong-nghe",
 *       on: parseIsoDate("2025-03-01"),
 *       source: { instrument: "Nghị quyết của HĐND tỉnh", grade: "A" },
 *     },
 *   ],
 * });
 * readAgencies("Sở ATTP", { agencies }).value?.map(({ agency }) => agency.kind); // → ["one"]
 * readAgencies("Sở ATTP").value?.map(({ agency }) => agency.kind); // → ["unresolved"]
 * ```
 */
export function createAgencies(options: CreateAgenciesOptions = {}): Agencies {
  const base = options.base ?? knownAgencies;
  const formed = new Map(
    dataBehind(base)
      .formed()
      .map((each) => [each.agency.id, each]),
  );
  for (const input of options.bodies ?? []) {
    const made = formedOf(input, formed);
    formed.set(made.agency.id, made);
  }
  const successions = new Map(base.successions.map((each) => [`${each.from} ${each.to}`, each]));
  for (const { from, to, on, share = "main", what, source } of options.successions ?? []) {
    for (const id of [from, to]) if (!formed.has(id)) throw new RangeError(`There is no agency "${id}"`);
    const known: AgencySuccession = { from, to, share, ...(what === undefined ? {} : { what }), on: knownDay(on), source };
    successions.set(`${from} ${to}`, known);
  }
  return makeAgencies(base.dataAsOf, () => ({ formed: [...formed.values()], successions: [...successions.values()] }));
}

function knownDay(value: IsoDate): AgencyDay {
  // A caller without types may hand in any text.
  return { kind: "known", value: parseIsoDate(value) };
}

function formedOf(input: AgencyInput, before: ReadonlyMap<string, FormedAgency>): FormedAgency {
  const { name, from, to, provinces } = input;
  if (slugOf(name) === "") throw new TypeError(`An agency needs a name, and has "${name}"`);
  const id = input.id ?? slugOf(name);
  const known = before.get(id);
  if (from !== undefined && to !== undefined && to < from) throw new RangeError(`"${name}" cannot end on ${to} and begin on ${from}`);
  const sort = input.sort ?? known?.agency.sort ?? (name.startsWith("Sở ") ? "department" : "public-service-unit");
  const last = to === undefined ? known?.agency.to : knownDay(to);
  const presence = provinces ?? known?.agency.presence;
  const agency: Agency = {
    id,
    kind: input.kind ?? known?.agency.kind ?? "one",
    sort,
    level: input.level ?? known?.agency.level ?? "province",
    name,
    shortName: input.shortName ?? shortNameOf(name, sort),
    from: from === undefined ? (known?.agency.from ?? { kind: "unknown", reason: "no-source" }) : knownDay(from),
    ...(last === undefined ? {} : { to: last }),
    ...(presence === undefined ? {} : { presence }),
    sources: input.source === undefined ? (known?.agency.sources ?? []) : [input.source],
  };
  const forms = [...(input.forms ?? []).map(bareForm), ...(input.shortName === undefined ? [] : [bareForm(input.shortName)])];
  return {
    agency,
    forms: [...(known === undefined || known.forms === "" ? [] : [known.forms]), ...forms].filter((form) => form !== "").join("|"),
  };
}

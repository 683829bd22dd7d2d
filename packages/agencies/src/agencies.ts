import type { IsoDate } from "@kehoach/core";
import type { Agency, AgencySuccession } from "./agency.ts";
import { type FormTree, growFormTree } from "./internal/form-tree.ts";

/**
 * The agencies a reader knows. It never changes.
 *
 * @vi danh mục cơ quan
 */
export interface Agencies {
  /** The day up to which changes were looked up. */
  readonly dataAsOf: IsoDate;
  /** Everything known, in a fixed order. */
  readonly all: readonly Agency[];
  /** What took bodies over. */
  readonly successions: readonly AgencySuccession[];
  /**
   * The agency with an id.
   *
   * @param id - For example `so-noi-vu`.
   * @returns The agency; absent when there is none.
   */
  agencyOf(id: string): Agency | undefined;
}

/** An agency with the forms of its name, as {@link growFormTree} wants it. */
export interface FormedAgency {
  readonly agency: Agency;
  /** Folded patterns, without those that follow from the name. */
  readonly forms: string;
}

interface AgenciesData {
  readonly formed: () => readonly FormedAgency[];
  readonly tree: () => FormTree;
}

const dataOf = new WeakMap<Agencies, AgenciesData>();

/** What agencies were made of. */
export function dataBehind(agencies: Agencies): AgenciesData {
  const data = dataOf.get(agencies);
  if (data === undefined) throw new TypeError("These agencies were not made by createAgencies");
  return data;
}

/** What {@link makeAgencies} unpacks at the first question. */
export interface AgencyTables {
  readonly formed: readonly FormedAgency[];
  readonly successions: readonly AgencySuccession[];
}

/** Puts agencies under their ids and forms; nothing is unpacked before the first question. */
export function makeAgencies(dataAsOf: IsoDate, unpack: () => AgencyTables): Agencies {
  let unpacked: AgencyTables | undefined;
  const tables = (): AgencyTables => (unpacked ??= unpack());
  let all: readonly Agency[] | undefined;
  let byId: ReadonlyMap<string, Agency> | undefined;
  let tree: FormTree | undefined;
  const made: Agencies = Object.freeze({
    dataAsOf,
    get all() {
      return (all ??= Object.freeze(tables().formed.map(({ agency }) => agency)));
    },
    get successions() {
      return tables().successions;
    },
    agencyOf(id: string) {
      byId ??= new Map(tables().formed.map(({ agency }) => [agency.id, agency]));
      return byId.get(id);
    },
  });
  dataOf.set(made, { formed: () => tables().formed, tree: () => (tree ??= growFormTree(tables().formed)) });
  return made;
}

import { loadUnits } from "@kehoach/admin-units";
import { parseIsoDate } from "@kehoach/core";
import agencies from "@kehoach/vectors/agencies.json" with { type: "json" };
import { expect, test } from "vitest";
import type { AgencyRef } from "./agency.ts";
import { knownAgencies } from "./known-agencies.ts";
import { listMembers } from "./list-members.ts";
import { readAgencies } from "./read-agencies.ts";
import { successorOf } from "./successor-of.ts";

const units = await loadUnits();
const rows: readonly {
  readonly id: string;
  readonly input: { readonly text?: string; readonly agency?: string; readonly asOf?: string; readonly province?: string };
  readonly expected: object;
}[] = agencies.rows;

function refOf(id: string): AgencyRef {
  const known = knownAgencies.agencyOf(id);
  return known === undefined
    ? { kind: "unresolved", words: id }
    : { kind: known.kind, id, name: known.name, level: known.level, words: known.name };
}

function read(text: string): object {
  const found = readAgencies(text).value ?? [];
  return {
    agencies: found.map(({ agency, role, note, place, reason, nearest }) => ({
      kind: agency.kind,
      id: agency.kind === "unresolved" ? undefined : agency.id,
      words: agency.words,
      role,
      note,
      place,
      reason,
      nearest: reason === "misspelt" ? nearest?.id : undefined,
    })),
  };
}

function successor(id: string, asOf: string): object {
  const found = successorOf(refOf(id), parseIsoDate(asOf));
  if (found.kind === "unknown") return found;
  const on = found.kind === "same" ? undefined : found.on;
  return {
    successor: found.kind === "ended" ? null : found.agency.id,
    on: on?.kind === "known" ? on.value : undefined,
    usual: on?.kind === "unknown" ? on.usual : undefined,
  };
}

function members(id: string, province: string, asOf: string): object {
  const list = listMembers(refOf(id), units, { province, asOf: parseIsoDate(asOf) });
  switch (list.kind) {
    case "list":
      return { sure: list.members.filter(({ presence }) => presence === "sure").length, complete: list.isComplete };
    case "ended":
      return { sure: 0, complete: true };
    case "unknown":
      return { sure: null, complete: false };
    default:
      return list satisfies never;
  }
}

test.each(rows)("$id", ({ input: { text, agency = "", asOf = "", province }, expected }) => {
  const found = text !== undefined ? read(text) : province === undefined ? successor(agency, asOf) : members(agency, province, asOf);
  expect(JSON.parse(JSON.stringify(found))).toEqual(expected);
});

import { bases, methods, modalities, planKinds, planStatuses } from "./choices.ts";
import type { FieldRule } from "./field-rules.ts";
import { isMeasure, isSchedule } from "./plan-guards.ts";

const text: FieldRule = { kind: "text" };
const required: FieldRule = { kind: "text", required: true, form: "words" };
const id: FieldRule = { kind: "text", required: true, form: "id" };
const texts: FieldRule = { kind: "list", of: text };
const textOrTexts: FieldRule = { kind: "any-of", options: [texts, text] };
const schedule: FieldRule = { kind: "structure", is: isSchedule, example: '{kind: "by", day: "2030-12-31", words: "đến năm 2030"}' };
const measure: FieldRule = {
  kind: "structure",
  is: isMeasure,
  example: '{id: "m1", unit: "person", quantity: {kind: "exact", value: "100"}, counting: "by-end"}',
};
const when: FieldRule = { kind: "any-of", options: [schedule, text] };
const period: FieldRule = { kind: "any-of", options: [{ kind: "object", fields: { from: required, to: required } }, text] };

const also: FieldRule = {
  kind: "list",
  of: { kind: "object", fields: { at: required, when: text, says: text, lead: text, with: text, money: text, headcount: text } },
};

const target: FieldRule = {
  kind: "object",
  fields: {
    id,
    ordinal: text,
    title: required,
    phase: text,
    of: text,
    level: text,
    says: text,
    measures: { kind: "list", of: measure },
    modality: { kind: "choice", choices: modalities },
    when,
    lead: text,
    with: text,
    output: text,
    note: text,
    at: textOrTexts,
    also,
    grade: { kind: "choice", choices: { A: [], B: [], C: [], U: [] } },
  },
};

const task: FieldRule = {
  kind: "object",
  fields: {
    id,
    ordinal: text,
    title: required,
    group: text,
    serves: texts,
    lead: text,
    with: text,
    when,
    money: text,
    basis: { kind: "choice", choices: bases },
    source: text,
    norms: texts,
    moneyAlsoAt: texts,
    output: text,
    training: { kind: "object", fields: { audience: text, headcount: text, form: text, content: text, place: text } },
    note: text,
    at: textOrTexts,
    also,
  },
};

const duty: FieldRule = {
  kind: "object",
  fields: { id: text, who: required, what: text, report: text, via: text, when, at: textOrTexts },
};

const baseline: FieldRule = {
  kind: "object",
  fields: {
    id: text,
    title: required,
    says: required,
    on: text,
    method: { kind: "choice", choices: methods },
    source: text,
    at: textOrTexts,
    also: { kind: "list", of: { kind: "object", fields: { at: required, says: required } } },
  },
};

const citation: FieldRule = {
  kind: "any-of",
  options: [
    text,
    {
      kind: "object",
      fields: {
        words: required,
        at: textOrTexts,
        also: { kind: "list", of: { kind: "object", fields: { at: required, words: required } } },
        policy: { kind: "choice", choices: { "first-statement": [], "outside-source": [] } },
      },
    },
  ],
};

const sectionKinds = {
  necessity: [],
  "legal-basis": [],
  situation: [],
  viewpoint: [],
  "general-goal": [],
  targets: [],
  audience: [],
  tasks: [],
  solutions: [],
  funding: [],
  organisation: [],
  annex: [],
  other: [],
};

/** The form of a plan written by hand. */
export const planInputRules: FieldRule = {
  kind: "object",
  fields: {
    // Where an editor looks for the schema of a JSON file.
    $schema: text,
    id: { kind: "text", required: true, form: "plan-id" },
    kind: { kind: "choice", required: true, choices: planKinds },
    title: required,
    number: text,
    issuedOn: text,
    issuedIn: text,
    issuer: text,
    status: { kind: "choice", choices: planStatuses },
    jurisdiction: {
      kind: "any-of",
      required: true,
      options: [{ kind: "object", fields: { code: required, asOf: required, words: text } }, text],
    },
    period: { ...period, required: true },
    orientation: text,
    phases: { kind: "list", of: { kind: "object", fields: { id, label: required, when: { ...period, required: true } } } },
    sections: {
      kind: "list",
      of: {
        kind: "object",
        fields: {
          ordinal: { ...text, required: true },
          title: required,
          level: { kind: "number", required: true },
          kind: { kind: "choice", required: true, choices: sectionKinds },
        },
      },
    },
    targets: { kind: "list", of: target },
    tasks: { kind: "list", of: task },
    solutions: {
      kind: "list",
      of: {
        kind: "object",
        fields: { group: required, ordinal: { ...text, required: true }, title: required, says: text, at: textOrTexts },
      },
    },
    duties: { kind: "list", of: duty },
    citations: { kind: "list", of: citation },
    parents: {
      kind: "list",
      of: { kind: "any-of", options: [text, { kind: "object", fields: { number: { ...text, required: true }, plan: text } }] },
    },
    amendments: {
      kind: "list",
      of: { kind: "any-of", options: [text, { kind: "object", fields: { words: required, at: textOrTexts } }] },
    },
    baselines: { kind: "list", of: baseline },
    total: { kind: "object", fields: { money: required, at: textOrTexts } },
    at: text,
    also: { kind: "list", of: { kind: "object", fields: { at: required, number: text, issuedOn: text } } },
  },
};

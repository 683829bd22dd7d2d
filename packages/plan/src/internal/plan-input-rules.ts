import type { FieldRule } from "./field-rules.ts";

const text: FieldRule = { kind: "text" };
const required: FieldRule = { kind: "text", required: true, pattern: /\S/u };
const id: FieldRule = { kind: "text", required: true, pattern: /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u };
const texts: FieldRule = { kind: "list", of: text };
const textOrTexts: FieldRule = { kind: "any-of", options: [texts, text] };
/** A structure of the model; what is inside is proved by the schema of the finished plan. */
const anyObject: FieldRule = { kind: "structure" };
const when: FieldRule = { kind: "any-of", options: [anyObject, text] };
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
    measures: { kind: "list", of: anyObject },
    modality: { kind: "text", oneOf: ["required", "stretch"] },
    when,
    lead: text,
    with: text,
    output: text,
    note: text,
    at: textOrTexts,
    also,
    grade: { kind: "text", oneOf: ["A", "B", "C", "U"] },
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
    basis: { kind: "text", oneOf: ["total", "per-year", "unstated"] },
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
    method: { kind: "text", oneOf: ["administrative", "platform", "survey", "estimate", "unstated"] },
    source: text,
    at: textOrTexts,
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
        policy: { kind: "text", oneOf: ["first-statement", "outside-source"] },
      },
    },
  ],
};

/** The form of a plan written by hand. */
export const planInputRules: FieldRule = {
  kind: "object",
  fields: {
    id: { kind: "text", required: true, pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/u },
    kind: { kind: "text", required: true, oneOf: ["ke-hoach", "de-an", "chuong-trinh", "to-trinh", "quyet-dinh", "nghi-quyet", "other"] },
    title: required,
    number: text,
    issuedOn: text,
    issuedIn: text,
    issuer: text,
    status: { kind: "text", oneOf: ["draft", "adopted", "unknown"] },
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
        fields: { ordinal: { ...text, required: true }, title: required, level: { kind: "number", required: true }, kind: required },
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

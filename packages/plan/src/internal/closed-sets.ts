import type { SectionKind } from "../model/plan.ts";
import type { CountUnit } from "../model/quantity.ts";

/** All units of count, for the schema and for the guard without it. */
export const countUnitNames: readonly CountUnit[] = [
  "share",
  "person",
  "attendance",
  "account",
  "organisation",
  "class",
  "event",
  "group",
  "document",
  "place",
  "rank",
  "money",
  "other",
  "none",
];

/** All kinds of sections, for the same two. */
export const sectionKindNames: readonly SectionKind[] = [
  "necessity",
  "legal-basis",
  "situation",
  "viewpoint",
  "general-goal",
  "targets",
  "audience",
  "tasks",
  "solutions",
  "funding",
  "organisation",
  "annex",
  "other",
];

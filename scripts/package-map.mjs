// The packages and the direction of their imports: each may import those named here and nothing else of ours.
// Words (core … agencies) ← plan, document ← steps ← report ← cli.

const words = ["core", "text", "money", "calendar", "agencies"];

/** Folder → what it may import. */
export const mayImport = {
  core: [],
  text: ["core"],
  money: ["core", "text"],
  calendar: ["core", "text"],
  agencies: ["core", "text"],
  plan: words,
  document: ["core", "text"],
  extract: [...words, "plan", "document"],
  budget: [...words, "plan"],
  deadlines: [...words, "plan"],
  report: [...words, "plan", "document", "budget", "deadlines"],
  catalogue: ["core", "plan"],
  cli: [...words, "plan", "document", "extract", "budget", "deadlines", "report", "catalogue"],
};

/** Packages that run in any JavaScript: no Node API, no Intl, no clock. */
export const anywhere = words;

/** The one package that may read the clock, files and the command line. */
export const edge = "cli";

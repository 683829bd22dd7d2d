// The packages and the direction of their imports: each may import those named here and nothing else of ours.
// Words (core … agencies) ← plan, document ← steps ← report ← cli.

const words = ["core", "text", "money", "calendar", "admin-units", "agencies"];

/** One row a package: its folder, its npm name, and the folders it may import. */
export const packageMap = [
  { folder: "core", name: "@kehoach/core", imports: [] },
  { folder: "text", name: "@kehoach/text", imports: ["core"] },
  { folder: "money", name: "@kehoach/money", imports: ["core", "text"] },
  { folder: "calendar", name: "@kehoach/calendar", imports: ["core", "text"] },
  { folder: "admin-units", name: "@kehoach/admin-units", imports: ["core", "text"] },
  { folder: "agencies", name: "@kehoach/agencies", imports: ["core", "text", "admin-units"] },
  { folder: "plan", name: "@kehoach/plan", imports: words },
  { folder: "document", name: "@kehoach/document", imports: ["core", "text"] },
  { folder: "extract", name: "@kehoach/extract", imports: [...words, "plan", "document"] },
  { folder: "budget", name: "@kehoach/budget", imports: [...words, "plan"] },
  { folder: "deadlines", name: "@kehoach/deadlines", imports: [...words, "plan"] },
  { folder: "report", name: "@kehoach/report", imports: [...words, "plan", "document", "budget", "deadlines"] },
  { folder: "catalogue", name: "@kehoach/catalogue", imports: ["plan"] },
  { folder: "vectors", name: "@kehoach/vectors", imports: [] },
  {
    folder: "cli",
    name: "kehoach",
    imports: [...words, "plan", "document", "extract", "budget", "deadlines", "report", "catalogue"],
  },
];

/** Folder → what it may import. */
export const mayImport = Object.fromEntries(packageMap.map(({ folder, imports }) => [folder, imports]));

/** Packages that run in any JavaScript: no Node API, no Intl, no Date. */
export const anywhere = words;

/** The one package that may read the clock, files and the command line. */
export const edge = "cli";

// Makes src/data/*.ts from source/*.tsv: the tables packed as texts, one module for each part that loads alone. With --check it only
// says whether the files are up to date. The packing is undone by src/internal/unpack-units.ts.
import { readFileSync } from "node:fs";
import { keepGenerated } from "../../../scripts/keep-generated.mjs";

const root = new URL("../", import.meta.url);
const data = new URL("src/data/", root);

function readTable(name, columns) {
  const [header, ...lines] = readFileSync(new URL(`source/${name}.tsv`, root), "utf8")
    .replace(/\n$/u, "")
    .split("\n");
  if (header !== columns.join("\t")) throw new Error(`${name}.tsv: unexpected columns ${header}`);
  return lines.map((line) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length || /[,|"\\]/u.test(cells[columns.indexOf("name")] ?? ""))
      throw new Error(`${name}.tsv: unexpected row ${line}`);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
  });
}

const provinces = readTable("provinces", ["code", "type", "name", "from", "until", "basis", "successor"]);
const districts = readTable("districts", ["code", "type", "name", "province", "from", "basis", "otherNames"]);
const formerDistricts = readTable("former-districts", ["code", "type", "name", "province", "until", "successors", "endBasis"]);
const current = readTable("communes-2025", ["code", "type", "name", "province", "from", "until", "basis", "otherNames"]);
const earlier = readTable("communes-pre2025", ["code", "type", "name", "province", "district", "from", "basis", "otherNames"]);
const everyFormer = readTable("communes-former", [
  "code",
  "type",
  "name",
  "province",
  "district",
  "from",
  "until",
  "endBasis",
  "successor",
  "successorSource",
]);
// What ended on the day it began (a commune that changed its district and was merged by one act) held on no day: what became of it
// became of its predecessor.
const passing = new Map(everyFormer.filter(({ from, until }) => from === until).map((row) => [`${row.code} ${row.until}`, row]));
const former = everyFormer
  .filter(({ from, until }) => from !== until)
  .map((row) => {
    const next = passing.get(`${row.successor} ${row.until}`);
    return next === undefined ? row : { ...row, successor: next.successor, successorSource: next.successorSource };
  });
const successions = readTable("successions", ["level", "from", "to", "share", "isDefault"]);
const aliases = readTable("aliases", ["level", "name", "codes", "note"]);
const people = readTable("person-names", ["name"]);

const reform = "2025-07-01";
const typeLetters = {
  tỉnh: "t",
  "thành phố": "c",
  quận: "q",
  huyện: "h",
  "thị xã": "w",
  phường: "p",
  xã: "x",
  "thị trấn": "b",
  "đặc khu": "d",
};
const shareLetters = {
  all: "",
  unchanged: "U",
  renamed: "N",
  retyped: "Y",
  part: "P",
  "area-part": "A",
  "area-part+population-all": "B",
  "population-part": "Q",
  "area-all": "Z",
  remainder: "R",
};
const sourceLetters = { "same-code": "", "gso-2024-2025-table": "", "alias-list": "L", "": "" };

function pick(table, key) {
  if (!Object.hasOwn(table, key)) throw new Error(`Unexpected word "${key}"`);
  return table[key];
}
const letterOf = ({ type }) => pick(typeLetters, type);
const labelOf = ({ name, otherNames = "" }) => (otherNames === "" ? name : `${name}|${otherNames}`);
const base36 = (number) => number.toString(36);

/** Groups of lines as columns: all first lines, a line `#`, all second lines …, because what is alike packs well together. */
const packColumns = (groups) => groups[0].map((_, column) => groups.map((lines) => lines[column]).join("\n")).join("\n#\n");

/** Codes as differences; the usual 3 is left out. */
function packCodes(rows) {
  let previous = 0;
  return rows
    .map(({ code }) => {
      const step = Number(code) - previous;
      previous = Number(code);
      return step === 3 ? "" : base36(step);
    })
    .join(",");
}

function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
const byCode = (a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/** The province that a province of before the reform belongs to now. */
const successorOfProvince = new Map(
  provinces.filter(({ successor }) => successor !== "").map(({ code, until, successor }) => [`${code} ${until <= reform}`, successor]),
);
const provinceNow = (code) => successorOfProvince.get(`${code} true`) ?? code;

// --- the scheme of 2025 ---
const first = current.filter(({ from }) => from === reform).sort(byCode);
const newByProvince = new Map([...groupBy(first, ({ province }) => province)].sort());
const placeInProvince = new Map([...newByProvince.values()].flatMap((rows) => rows.map(({ code }, index) => [code, index])));
const packedCurrent = [];
const changes = [];
for (const [province, rows] of newByProvince) {
  const acts = new Set(rows.map(({ basis }) => basis));
  if (acts.size !== 1) throw new Error(`Province ${province}: its communes rest on ${acts.size} acts`);
  packedCurrent.push([`${province} ${[...acts][0]}`, packCodes(rows), rows.map(letterOf).join(""), rows.map(labelOf).join(",")]);
}
for (const [key, rows] of groupBy(
  current.filter(({ from }) => from !== reform),
  ({ from, basis }) => `${from} ${basis}`,
)) {
  for (const { code, name } of rows)
    if (first.find((row) => row.code === code)?.name !== name) throw new Error(`${code}: a later name needs a column of its own`);
  changes.push(`${key},${rows.map((row) => row.code + letterOf(row)).join(",")}`);
}

// --- before it ---
const targets = groupBy(
  successions.filter(({ level }) => level === "commune"),
  ({ from }) => from,
);
const districtTargets = new Map(successions.filter(({ level }) => level === "district").map(({ from, to }) => [from, to]));
const byDistrict = (rows) =>
  groupBy(
    [...rows].sort((a, b) =>
      a.province + a.district < b.province + b.district ? -1 : a.province + a.district > b.province + b.district ? 1 : byCode(a, b),
    ),
    ({ province, district }) => `${province} ${district}`,
  );

/** Words that come again and again, by their place in a list. */
function createPool() {
  const places = new Map();
  return {
    place(word) {
      if (!places.has(word)) places.set(word, places.size);
      return base36(places.get(word));
    },
    line: () => [...places.keys()].join(","),
  };
}

function packEarlier(rows) {
  const pool = createPool();
  const lines = [];
  for (const [key, group] of byDistrict(rows)) {
    let previous = 0;
    const packEdge = ({ to, share, isDefault }) => {
      const place = placeInProvince.get(to);
      const step = place - previous;
      previous = place;
      return (
        (step === 0 ? "" : base36(step)) +
        pick(shareLetters, share) +
        (isDefault === "1" && /^(?:part|area|population|remainder)/u.test(share) ? "!" : "")
      );
    };
    lines.push([
      `${key} ${packCodes(group)}`,
      group.map(letterOf).join(""),
      group.map(labelOf).join(","),
      group.map(({ from, basis }) => (from === "" ? "" : pool.place(`${from} ${basis}`))).join(","),
      group.map(({ code }) => targets.get(code).map(packEdge).join("+")).join(","),
    ]);
  }
  return `${pool.line()}\n#\n${packColumns(lines)}`;
}

function packFormer(rows) {
  const pool = createPool();
  const lines = [];
  for (const [key, group] of byDistrict(rows)) {
    lines.push([
      `${key} ${packCodes(group)}`,
      group.map(letterOf).join(""),
      group.map(labelOf).join(","),
      group.map(({ from, until, endBasis }) => pool.place(`${until} ${endBasis}`) + (from === "" ? "" : `.${pool.place(from)}`)).join(","),
      group
        .map(({ code, successor, successorSource }) => {
          if (successor === "") return "?";
          return (successor === code ? "" : base36(Number(successor) - Number(code))) + pick(sourceLetters, successorSource);
        })
        .join(","),
    ]);
  }
  return `${pool.line()}\n#\n${packColumns(lines)}`;
}

const packedDistricts = [
  ...districts.map((row) =>
    [row.code, letterOf(row), labelOf(row), row.province, row.from, reform, row.basis, "", districtTargets.get(row.code) ?? ""].join(","),
  ),
  ...formerDistricts.map((row) =>
    [row.code, letterOf(row), row.name, row.province, "", row.until, "", row.endBasis, row.successors].join(","),
  ),
].sort();

// Neighbouring provinces of about the same number of communes travel together.
const wanted = 4;
const sizes = new Map([...newByProvince.keys()].map((province) => [province, 0]));
for (const { province } of earlier) sizes.set(provinceNow(province), sizes.get(provinceNow(province)) + 1);
const parts = [];
let filled = 0;
for (const [province, size] of sizes) {
  const part = Math.min(wanted - 1, Math.floor((filled + size / 2) / (earlier.length / wanted)));
  (parts[part] ??= []).push(province);
  filled += size;
}

const files = new Map();
const notice = "// Generated by scripts/build-units.mjs from source/*.tsv. Do not edit.\n";
const put = (name, constant, about, text) =>
  files.set(`${name}.ts`, `${notice}/** ${about} */\nexport const ${constant} =\n  ${JSON.stringify(text)};\n`);

put(
  "provinces",
  "provinceText",
  "Provinces, one version a line.",
  provinces.map((row) => [row.code, letterOf(row), row.name, row.from, row.until, row.basis, row.successor].join(",")).join("\n"),
);
put(
  "communes-2025",
  "currentText",
  "Communes in force since 1 July 2025, and what changed since.",
  `${changes.join("\n")}\n#\n${packColumns(packedCurrent)}`,
);
put("districts", "districtText", "Districts, all of them ended, one a line.", packedDistricts.join("\n"));
put(
  "names",
  "aliasText",
  "Names and short forms that people write beside the official ones.",
  aliases.map(({ level, name, codes }) => [level[0], name, codes].join(",")).join("\n"),
);
files.set(
  "names.ts",
  `${files.get("names.ts")}/** Names of persons and events, which take a capital on the word before them. */\nexport const personText =\n  ${JSON.stringify(people.map(({ name }) => name).join(","))};\n`,
);
parts.forEach((codes, index) => {
  const inPart = ({ province }) => codes.includes(provinceNow(province));
  put(`earlier-${index + 1}`, "earlierText", "Communes until 30 June 2025 and where they went.", packEarlier(earlier.filter(inPart)));
  put(`former-${index + 1}`, "formerText", "Communes that ended before 30 June 2025.", packFormer(former.filter(inPart)));
});
const loaders = parts.map(
  (codes, index) =>
    `  {\n    provinces: ${JSON.stringify(codes.join(" "))},\n    earlier: async () => (await import("./earlier-${index + 1}.ts")).earlierText,\n    former: async () => (await import("./former-${index + 1}.ts")).formerText,\n  },`,
);
files.set(
  "parts.ts",
  `${notice}/** The parts of the old scheme: the provinces of today each is about, and how it is loaded. */
export const parts: readonly {
  readonly provinces: string;
  readonly earlier: () => Promise<string>;
  readonly former: () => Promise<string>;
}[] = [
${loaders.join("\n")}
];
`,
);

const counted = [
  ...[provinces, districts, formerDistricts, current, earlier, former].map((rows) => rows.length),
  `${successions.length} successions`,
].join(", ");
keepGenerated(
  [...files].map(([name, text]) => [new URL(name, data), text]),
  { generator: import.meta.url, counted, folder: data },
);

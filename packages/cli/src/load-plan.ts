import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { listPlans, loadPlan } from "@kehoach/catalogue";
import type { Issue, Language } from "@kehoach/core";
import { createPlaceDescriber, type DocumentTree } from "@kehoach/document";
import { type Coverage, extractPlan, listTables, type RecognisedTableView } from "@kehoach/extract";
import { type Plan, readPlanInput } from "@kehoach/plan";
import { foldVietnamese } from "@kehoach/text";
import { type Failure, fail } from "./failure.ts";

/** A plan, what was doubtful about it, and how its places are called. */
export interface LoadedPlan {
  readonly kind: "loaded";
  readonly plan: Plan;
  readonly issues: readonly Issue[];
  /** The place of an issue for people; empty when it has none. */
  readonly placeOf: (issue: Issue, language: Language) => string;
  /** `true` when it was read from a document or written data rather than from the catalogue. */
  readonly fromFile: boolean;
  /** What became of the document it was read from; absent for data. */
  readonly coverage?: Coverage;
  /** The tables of that document. */
  readonly listTables?: () => readonly RecognisedTableView[];
}

/** Files larger than this are not opened. */
const maxBytes = 20_000_000;

/** What PLAN may be, in one sentence for messages. */
const accepted = ".json, .yaml, .docx, .xlsx, .html, .md, .csv, .txt";

/** Endings of files that are opened as documents; those that turn out to be none of the accepted formats are told what they are. */
const documentEndings = new Set(
  ".docx .docm .doc .xlsx .xlsm .xls .html .htm .md .markdown .csv .tsv .txt .pdf .rtf .odt .ods .png .jpg .jpeg".split(" "),
);

/**
 * Finds the plan that PLAN names. One rule for every command: a name with an ending is a file, a name without a dot or a slash is an
 * id of the catalogue; nothing is ever run.
 *
 * @param name - What the user wrote.
 * @returns The plan, or one sentence that says why not.
 */
export async function findPlan(name: string): Promise<LoadedPlan | Failure> {
  const extension = extname(name).toLowerCase();
  switch (extension) {
    case ".json":
    case ".yaml":
    case ".yml": {
      const text = await readTextFile(name);
      return typeof text === "string" ? readData(name, text, extension) : text;
    }
    case "":
      return /[/\\]/u.test(name) ? unknownFormat(name) : fromCatalogue(name);
    default:
      return documentEndings.has(extension) ? fromDocument(name) : unknownFormat(name);
  }
}

/** A document of any format: its content says which, its name only between formats of text. */
async function fromDocument(name: string): Promise<LoadedPlan | Failure> {
  const bytes = await readBytes(name);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const { readDocument } = await import("@kehoach/document/file");
  const tree = await readDocument(bytes, { id: idOf(name), name });
  return tree.issues.some(({ code }) => code === "format-unknown") ? unknownFormat(name) : fromTree(name, tree);
}

function unknownFormat(name: string): Failure {
  return fail(
    `Không đọc được định dạng của “${name}”; nhận mã kế hoạch trong danh mục hoặc tệp ${accepted}.`,
    `Cannot read the format of “${name}”; give the id of a plan in the catalogue or a file ${accepted}.`,
  );
}

async function fromCatalogue(id: string): Promise<LoadedPlan | Failure> {
  const plan = await loadPlan(id);
  if (plan !== undefined) return { kind: "loaded", plan, issues: [], placeOf: () => "", fromFile: false };
  const ids = listPlans()
    .map((entry) => entry.id)
    .join(", ");
  return fail(
    `Danh mục không có kế hoạch “${id}” (có: ${ids}); nếu là tệp, hãy ghi cả phần mở rộng.`,
    `The catalogue has no plan “${id}” (it has: ${ids}); for a file, give its extension too.`,
  );
}

async function readBytes(name: string): Promise<Uint8Array | Failure> {
  try {
    const info = await stat(name);
    if (!info.isFile()) return fail(`“${name}” không phải là tệp.`, `“${name}” is not a file.`);
    if (info.size > maxBytes) {
      const [size, limit] = [megabytes(info.size), megabytes(maxBytes)];
      return fail(
        `Tệp “${name}” quá lớn: ${size} MB, giới hạn là ${limit} MB.`,
        `The file “${name}” is too large: ${size} MB, the limit is ${limit} MB.`,
      );
    }
    if (info.size === 0) return fail(`Tệp “${name}” trống.`, `The file “${name}” is empty.`);
    return new Uint8Array(await readFile(name));
  } catch (error) {
    if (isMissing(error)) return fail(`Không có tệp “${name}”.`, `There is no file “${name}”.`);
    return fail(`Không mở được tệp “${name}”.`, `Cannot open the file “${name}”.`);
  }
}

async function readTextFile(name: string): Promise<string | Failure> {
  const bytes = await readBytes(name);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(wide ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return fail(`Tệp “${name}” không phải văn bản chữ mã UTF-8.`, `The file “${name}” is not text in UTF-8.`);
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}

function isMissing(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
}

/** The name of the file as an id of a plan. */
function idOf(name: string): string {
  const id = foldVietnamese(basename(name, extname(name)))
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
  return id === "" ? "plan" : id;
}

function fromTree(name: string, tree: DocumentTree): LoadedPlan | Failure {
  const broken = tree.issues.find((issue) => issue.severity === "error");
  // What stands before a fault is read all the same, and the fault is one of the issues.
  if (broken !== undefined && tree.blocks.length === 0) return fail(`“${name}”: ${broken.message.vi}.`, `“${name}”: ${broken.message.en}.`);
  const { plan, issues, coverage } = extractPlan(tree);
  const describers = { vi: createPlaceDescriber(tree, "vi"), en: createPlaceDescriber(tree, "en") };
  return {
    kind: "loaded",
    plan: { ...plan, sources: plan.sources.map((source) => ({ ...source, title: basename(name) })) },
    issues,
    placeOf: (issue, language) => (issue.span === undefined ? "" : describers[language].describe(issue.span)),
    fromFile: true,
    coverage,
    listTables: () => listTables(tree),
  };
}

/** What a file of data holds: a plan or none, and every doubt about it. */
export interface CheckedData {
  readonly kind: "checked";
  readonly plan?: Plan;
  readonly issues: readonly Issue[];
}

/**
 * Reads a file of data and says everything about it: a finished plan by its schema and its references, one written by hand field by field.
 *
 * @param name - The file, which ends in .json, .yaml or .yml.
 * @returns What was found, or one sentence that says why the file could not be read at all.
 */
export async function checkDataFile(name: string): Promise<CheckedData | Failure> {
  const extension = extname(name).toLowerCase();
  if (![".json", ".yaml", ".yml"].includes(extension)) {
    return fail(
      `Chỉ kiểm tra được tệp .json, .yaml; “${name}” không phải.`,
      `Only .json and .yaml files can be checked; “${name}” is none.`,
    );
  }
  const text = await readTextFile(name);
  return typeof text === "string" ? checkData(name, text, extension) : text;
}

async function checkData(name: string, text: string, extension: string): Promise<CheckedData | Failure> {
  let data: unknown;
  try {
    data = extension === ".json" ? JSON.parse(text) : (await import("yaml")).parse(text, { maxAliasCount: 100 });
  } catch {
    const format = extension === ".json" ? "JSON" : "YAML";
    return fail(`Tệp “${name}” không phải ${format} đúng dạng.`, `The file “${name}” is not well-formed ${format}.`);
  }
  const { readPlan } = await import("@kehoach/plan/schema");
  const finished = typeof data === "object" && data !== null && "schemaVersion" in data;
  const written = finished ? undefined : readPlanInput(data);
  const read = written === undefined ? readPlan(data) : written.value === undefined ? undefined : readPlan(written.value);
  const placed = read?.value === undefined ? [] : await placeIssues(read.value);
  return {
    kind: "checked",
    issues: [...(written?.issues ?? []), ...(read?.issues ?? []), ...placed],
    ...(read?.value === undefined ? {} : { plan: read.value }),
  };
}

/** What is doubtful of the place a plan holds in, and of the plans of the catalogue that it calls its parents. */
async function placeIssues(plan: Plan): Promise<readonly Issue[]> {
  const [{ loadUnits }, { listParentIssues, resolveJurisdiction }] = await Promise.all([
    import("@kehoach/admin-units"),
    import("@kehoach/plan/units"),
  ]);
  const units = await loadUnits();
  const { value, issues } = resolveJurisdiction(plan, units);
  const known = listPlans().filter(({ id }) => plan.parents.some((parent) => parent.plan === id || parent.plan === undefined));
  const plans = plan.parents.length === 0 ? [] : await Promise.all(known.map(({ id }) => loadPlan(id)));
  const parents = listParentIssues(
    value,
    plans.flatMap((each) => each ?? []),
    { units },
  );
  return [...issues, ...parents];
}

async function readData(name: string, text: string, extension: string): Promise<LoadedPlan | Failure> {
  const checked = await checkData(name, text, extension);
  if (checked.kind === "failure") return checked;
  const { plan, issues } = checked;
  if (plan !== undefined) return { kind: "loaded", plan, issues, placeOf: (issue) => issue.path ?? "", fromFile: true };
  const list = (language: Language): string =>
    issues
      .filter((issue) => issue.severity === "error")
      .slice(0, 20)
      .map((issue) => `\n  ${issue.path ?? "/"}: ${issue.message[language]}`)
      .join("");
  return fail(`Tệp “${name}” không phải kế hoạch đúng dạng:${list("vi")}`, `The file “${name}” is not a well-formed plan:${list("en")}`);
}

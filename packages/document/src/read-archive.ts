import { createIssue, type Read } from "@kehoach/core";
import { Inflate } from "fflate";
import { crc32 } from "./internal/crc32.ts";
import { type DocumentIssueCode, documentMessages } from "./messages.ts";

/** How much of an archive is opened, counted while inflating. */
export interface ArchiveLimits {
  /** Bytes of the archive itself. Default: 20,000,000. */
  readonly compressed: number;
  /** Number of entries. Default: 2,000. */
  readonly entries: number;
  /** Bytes of one entry, inflated. Default: 64,000,000. */
  readonly entry: number;
  /** Bytes of all entries, inflated. Default: 128,000,000. */
  readonly total: number;
  /** Most bytes out of one byte in, once 10 MB are inflated. Default: 200. */
  readonly ratio: number;
}

/** How to open an archive. */
export interface ReadArchiveOptions {
  /** Other limits than the usual ones. */
  readonly limits?: Partial<ArchiveLimits>;
  /** Which entries are inflated; the others are checked by what the archive says of them and left packed. Default: all. */
  readonly only?: (name: string) => boolean;
}

/** What an archive holds. @vi tệp nén */
export interface Archive {
  /** Names of all its files, in the order of its directory. */
  readonly names: readonly string[];
  /** Contents of the files that were asked for, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const usual: ArchiveLimits = { compressed: 20e6, entries: 2_000, entry: 64e6, total: 128e6, ratio: 200 };

/** Below this many bytes nothing is called swollen: empty templates and tables of repeated words pack well too. */
const harmless = 10e6;

/** Bytes handed to the inflater at a time: no step can swell to more than a thousand times as much. */
const step = 8_192;

/**
 * Opens a ZIP archive, as DOCX and XLSX files are, with limits that hold while it is inflated, whatever the sizes in the file say.
 * Archives that say two different things of one file, hide files behind each other or name places outside of themselves are refused
 * whole; archives inside the archive are files like any other and are not opened.
 *
 * @vi tệp nén
 * @param bytes - The archive.
 * @param options - Limits, and which files are wanted.
 * @returns Names and contents, or the issue for which it was refused.
 * @example
 * ```ts
 * readArchive(new Uint8Array([1, 2, 3])).issues.map((issue) => issue.code); // → ["not-an-archive"]
 * ```
 */
export function readArchive(bytes: Uint8Array, options: ReadArchiveOptions = {}): Read<Archive, DocumentIssueCode> {
  const limits = { ...usual, ...options.limits };
  try {
    return { value: open(bytes, limits, options.only ?? (() => true)), issues: [], rest: [] };
  } catch (error) {
    // Whatever else went wrong on the way, it went wrong because of what the file says.
    const { code, params } = error instanceof Refusal ? error : new Refusal("archive-truncated");
    return { issues: [createIssue(documentMessages, code, params)], rest: [] };
  }
}

/** Ends the opening of an archive with the issue it is refused for. */
class Refusal extends Error {
  readonly code: DocumentIssueCode;
  readonly params: Readonly<Record<string, string>>;
  constructor(code: DocumentIssueCode, params: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly header: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

function open(bytes: Uint8Array, limits: ArchiveLimits, wanted: (name: string) => boolean): Archive {
  if (bytes.length > limits.compressed) throw new Refusal("document-too-large", sizes(bytes.length, limits.compressed));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes.length < 22) throw new Refusal("not-an-archive");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view, limits);
  checkOverlaps(entries);
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    if (entry.size > limits.entry) throw new Refusal("archive-entry-too-large", { entry: shown(entry.name), limit: `${limits.entry}` });
    if (total > limits.total) throw new Refusal("archive-total-too-large", { limit: `${limits.total}` });
  }
  let inflated = 0;
  for (const entry of entries) {
    if (entry.name.endsWith("/") || !wanted(entry.name)) continue;
    const content = readEntry(bytes, entry, limits, inflated);
    inflated += content.length;
    files.set(entry.name, content);
  }
  return { names: entries.map(({ name }) => name).filter((name) => !name.endsWith("/")), files };
}

/** The directory at the end of the archive says what it holds; what a file's own header says besides must be the same. */
function readDirectory(bytes: Uint8Array, view: DataView, limits: ArchiveLimits): readonly Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) throw new Refusal("archive-zip64");
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 6, true) !== 0 || view.getUint16(end + 8, true) !== count)
    throw new Refusal("archive-truncated");
  if (count > limits.entries) throw new Refusal("archive-too-many-entries", sizes(count, limits.entries));
  if (start + size > end) throw new Refusal("archive-truncated");
  const entries: Entry[] = [];
  const names = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > start + size || view.getUint32(at, true) !== 0x02014b50) throw new Refusal("archive-truncated");
    const [nameLength, extraLength, noteLength] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    const next = at + 46 + nameLength + extraLength + noteLength;
    if (next > start + size) throw new Refusal("archive-truncated");
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    const flags = view.getUint16(at + 8, true);
    const [packed, unpacked, header] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true), view.getUint32(at + 42, true)];
    const entry = shown(name);
    if (isUnsafe(name)) throw new Refusal("archive-name-unsafe", { entry });
    // Windows and the names of OPC parts know no difference between capitals and small letters.
    if (names.has(name.toLowerCase())) throw new Refusal("archive-name-twice", { entry });
    names.add(name.toLowerCase());
    // The lowest bit says encrypted, the fourteenth that the directory itself is.
    if ((flags & 0x2001) !== 0) throw new Refusal("archive-encrypted", { entry });
    // Files made on Unix carry their mode in the upper half: 0xA000 is a symbolic link.
    if (view.getUint8(at + 5) === 3 && view.getUint32(at + 38, true) >>> 28 === 0xa) throw new Refusal("archive-link", { entry });
    if (packed === 0xffffffff || unpacked === 0xffffffff || header === 0xffffffff) throw new Refusal("archive-zip64");
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) throw new Refusal("archive-method", { entry, method: `${method}` });
    if (method === 0 && packed !== unpacked) throw new Refusal("archive-size-lies", { entry });
    const content = checkHeader(bytes, view, { name, method, header, flags });
    if (content + packed > start) throw new Refusal("archive-truncated");
    entries.push({ name, method, crc: view.getUint32(at + 16, true), packed, size: unpacked, header, start: content });
    at = next;
  }
  if (at !== start + size) throw new Refusal("archive-truncated");
  return entries;
}

/** The end record stands last, with at most 65,535 bytes of remarks behind it. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50 && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new Refusal("archive-truncated");
}

/** The place where the content of a file begins, behind its own header. */
function checkHeader(
  bytes: Uint8Array,
  view: DataView,
  entry: { readonly name: string; readonly method: number; readonly header: number; readonly flags: number },
): number {
  const { name, method, header, flags } = entry;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) throw new Refusal("archive-truncated");
  const nameEnd = header + 30 + view.getUint16(header + 26, true);
  const start = nameEnd + view.getUint16(header + 28, true);
  const same =
    decodeName(bytes.subarray(header + 30, nameEnd)) === name &&
    view.getUint16(header + 8, true) === method &&
    (view.getUint16(header + 6, true) & 0x2001) === (flags & 0x2001);
  if (!same) throw new Refusal("archive-header-differs", { entry: shown(name) });
  return start;
}

/** Two files that share bytes are how a small archive holds a huge one many times over. */
function checkOverlaps(entries: readonly Entry[]): void {
  const sorted = entries.toSorted((a, b) => a.header - b.header);
  let previous: Entry | undefined;
  for (const entry of sorted) {
    if (previous !== undefined && entry.header < previous.start + previous.packed)
      throw new Refusal("archive-overlap", { entry: shown(entry.name), other: shown(previous.name) });
    previous = entry;
  }
}

function readEntry(bytes: Uint8Array, entry: Entry, limits: ArchiveLimits, before: number): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  const content = entry.method === 0 ? packed : inflate(packed, entry, limits, before, bytes.length);
  if (crc32(content) !== entry.crc) throw new Refusal("archive-crc", { entry: shown(entry.name) });
  return content;
}

function inflate(packed: Uint8Array, entry: Entry, limits: ArchiveLimits, before: number, whole: number): Uint8Array {
  const out = new Uint8Array(entry.size);
  let size = 0;
  const state = { ended: false };
  const inflater = new Inflate((chunk, final) => {
    const now = before + size + chunk.length;
    if (now > harmless && now > whole * limits.ratio)
      throw new Refusal("archive-swollen", { entry: shown(entry.name), limit: `${limits.ratio}` });
    if (size + chunk.length > entry.size) throw new Refusal("archive-size-lies", { entry: shown(entry.name) });
    out.set(chunk, size);
    size += chunk.length;
    state.ended ||= final;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += step) inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal("archive-crc", { entry: shown(entry.name) });
  }
  if (!state.ended || size !== entry.size) throw new Refusal("archive-size-lies", { entry: shown(entry.name) });
  return out;
}

function isUnsafe(name: string): boolean {
  return (
    name === "" ||
    name.startsWith("/") ||
    name.includes("\\") ||
    name.includes("\0") ||
    /^[a-z]:/iu.test(name) ||
    name.split("/").includes("..")
  );
}

/** Names that are no UTF-8 are told apart well enough with replacement signs; no reader asks for them. */
function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** A name as an issue shows it: short, and without characters that could hide the rest of the line. */
function shown(name: string): string {
  const clean = name.replace(/[\p{Cc}\p{Cf}]/gu, "\ufffd");
  return clean.length > 80 ? `${clean.slice(0, 79)}…` : clean;
}

function sizes(size: number, limit: number): Readonly<Record<string, string>> {
  return { size: `${size}`, limit: `${limit}` };
}

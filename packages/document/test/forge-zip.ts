import { deflateSync } from "fflate";
import { crc32 } from "../src/internal/crc32.ts";

/** One file of a forged archive; what is not given is said truthfully. */
export interface ForgedFile {
  readonly name: string;
  readonly content?: Uint8Array;
  /** What the directory says instead of the truth. */
  readonly says?: {
    readonly size?: number;
    readonly packed?: number;
    readonly crc?: number;
    readonly method?: number;
    readonly flags?: number;
    /** Mode of a file made on Unix. */
    readonly mode?: number;
    /** Where its header begins. */
    readonly header?: number;
  };
  /** Its name in its own header, when that differs. */
  readonly headerName?: string;
  /** Packed bytes that are not made from the content. */
  readonly raw?: Uint8Array;
}

/** What the end record says instead of the truth. */
export interface ForgedEnd {
  readonly count?: number;
  readonly size?: number;
  readonly start?: number;
}

/** Writes a ZIP archive that may lie about anything. */
export function forgeZip(files: readonly ForgedFile[], end: ForgedEnd = {}): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const put = (part: Uint8Array): void => {
    parts.push(part);
    at += part.length;
  };
  for (const { name, content = new Uint8Array(), says = {}, headerName = name, raw } of files) {
    const packed = raw ?? deflateSync(content);
    const [method, flags, crc] = [says.method ?? 8, says.flags ?? 0x800, says.crc ?? crc32(content)];
    const common = [...short(flags), ...short(method), ...short(0), ...short(0x21), ...long(crc)];
    const sizes = [...long(says.packed ?? packed.length), ...long(says.size ?? content.length)];
    const [bytes, ownBytes] = [new TextEncoder().encode(name), new TextEncoder().encode(headerName)];
    const header = says.header ?? at;
    put(Uint8Array.from([...long(0x04034b50), ...short(20), ...common, ...sizes, ...short(ownBytes.length), ...short(0), ...ownBytes]));
    put(packed);
    const system = says.mode === undefined ? 0 : 3;
    directory.push(
      Uint8Array.from([
        ...long(0x02014b50),
        20,
        system,
        ...short(20),
        ...common,
        ...sizes,
        ...short(bytes.length),
        ...Array.from({ length: 8 }, () => 0),
        ...long((says.mode ?? 0) * 65_536),
        ...long(header),
        ...bytes,
      ]),
    );
  }
  const start = at;
  for (const entry of directory) put(entry);
  const count = end.count ?? files.length;
  put(
    Uint8Array.from([
      ...long(0x06054b50),
      ...long(0),
      ...short(count),
      ...short(count),
      ...long(end.size ?? at - start),
      ...long(end.start ?? start),
      ...short(0),
    ]),
  );
  const out = new Uint8Array(at);
  let to = 0;
  for (const part of parts) {
    out.set(part, to);
    to += part.length;
  }
  return out;
}

function short(value: number): readonly number[] {
  return [value & 255, (value >>> 8) & 255];
}

function long(value: number): readonly number[] {
  return [...short(value), ...short(value >>> 16)];
}

/** Four tables of 256: what a byte does to the sum, followed by none to three others. */
let tables: Int32Array | undefined;

function buildTables(): Int32Array {
  const built = new Int32Array(4 * 256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    built[index] = value;
  }
  for (let index = 256; index < built.length; index++) {
    const before = built[index - 256] ?? 0;
    built[index] = (before >>> 8) ^ (built[before & 0xff] ?? 0);
  }
  return built;
}

/** The checksum that ZIP archives carry for each file. Four bytes at a time: one at a time takes longer than reading the file. */
export function crc32(bytes: Uint8Array): number {
  const table = (tables ??= buildTables());
  const { length } = bytes;
  let sum = -1;
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    sum ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    sum =
      (table[768 + (sum & 0xff)] ?? 0) ^
      (table[512 + ((sum >>> 8) & 0xff)] ?? 0) ^
      (table[256 + ((sum >>> 16) & 0xff)] ?? 0) ^
      (table[sum >>> 24] ?? 0);
  }
  for (; at < length; at++) sum = (table[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ -1) >>> 0;
}

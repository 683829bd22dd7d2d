import { foldVietnamese } from "@kehoach/text";

/** What people write for the names of fields: Vietnamese terms, and words of other models. */
const aliases: Readonly<Record<string, string>> = {
  chutri: "lead",
  leader: "lead",
  owner: "lead",
  agency: "lead",
  phoihop: "with",
  coordinating: "with",
  partners: "with",
  thoigian: "when",
  thoihan: "when",
  schedule: "when",
  deadline: "when",
  due: "when",
  time: "when",
  date: "when",
  kinhphi: "money",
  budget: "money",
  cost: "money",
  nguon: "source",
  nguonkinhphi: "source",
  doituong: "of",
  population: "of",
  audience: "of",
  chitieu: "level",
  quantity: "level",
  value: "level",
  ten: "title",
  name: "title",
  tieude: "title",
  mota: "title",
  ketqua: "output",
  sanpham: "output",
  result: "output",
  ghichu: "note",
  nhom: "group",
  phucvu: "serves",
  so: "number",
  sokyhieu: "number",
  ngaybanhanh: "issuedOn",
  ngay: "issuedOn",
  diadanh: "issuedIn",
  coquanbanhanh: "issuer",
  diaban: "jurisdiction",
  unit: "jurisdiction",
  giaidoan: "period",
  thoiky: "period",
  muctieu: "targets",
  goals: "targets",
  nhiemvu: "tasks",
  giaiphap: "solutions",
  trachnhiem: "duties",
  hientrang: "baselines",
  cancu: "citations",
  vanbancancu: "citations",
  loai: "kind",
  type: "kind",
  ma: "id",
};

/**
 * The name that was probably meant.
 *
 * @param name - A name that is not known.
 * @param known - Those that are.
 * @returns The nearest of them; nothing when none is near.
 */
export function suggestName(name: string, known: readonly string[]): string | undefined {
  const folded = foldVietnamese(name.slice(0, 40)).replace(/[^a-z0-9]/gu, "");
  const alias = Object.hasOwn(aliases, folded) ? aliases[folded] : undefined;
  if (alias !== undefined && known.includes(alias)) return alias;
  let best: string | undefined;
  let least = folded.length > 4 ? 3 : folded.length > 2 ? 2 : 1;
  for (const candidate of known) {
    const distance = distanceOf(folded, candidate.toLowerCase().replaceAll("-", ""), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** How many letters have to be put in, left out, changed or swapped, up to a limit. */
function distanceOf(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? limit;
}

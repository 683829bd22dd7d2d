import { foldVietnamese } from "@kehoach/text";
import type { AgencySort } from "../agency.ts";

/** Khoa học và Công nghệ → Khoa học · Công nghệ: the parts of a name that a short form may keep apart. */
function partsOf(name: string): readonly string[] {
  return name.split(/,? và |, | - /u);
}

const initialsOf = (part: string): string =>
  part
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase())
    .join("");

const isNamedByField = (sort: AgencySort): boolean => sort === "department" || sort === "ministry";

/** Sở Khoa học và Công nghệ → Sở KH&CN; a name of one part, or of another sort, stays as it is. */
export function shortNameOf(name: string, sort: AgencySort): string {
  const parts = partsOf(name.slice(name.indexOf(" ") + 1));
  const head = name.slice(0, name.indexOf(" "));
  if (!isNamedByField(sort) || !/^(?:Sở|Bộ)$/u.test(head) || (parts.length === 1 && (parts[0]?.split(" ").length ?? 0) < 4)) return name;
  const all = parts.map(initialsOf);
  const last = all.pop() ?? "";
  return `${head} ${all.length === 0 ? last : `${all.join("")}&${last}`}`;
}

/** The words of a name, folded, without what may stand between them. */
export function bareForm(text: string): string {
  return foldVietnamese(text)
    .replace(/[^a-z0-9]+/gu, " ")
    .replace(/ va(?= )/gu, "")
    .replace(/\bcac /gu, "")
    .trim();
}

/** Every way to write the parts together or apart: LĐ TB XH, LĐTB XH, LĐ TBXH, LĐTBXH. */
function groupings(parts: readonly string[]): readonly string[] {
  return parts
    .slice(1)
    .reduce<readonly string[]>((all, part) => all.flatMap((text) => [`${text} ${part}`, `${text}${part}`]), [parts[0] ?? ""]);
}

/** Each part in full or by its initials: thuong binh xa hoi, thuong binh xh, tb xh. */
function mixtures(full: readonly string[], short: readonly string[]): readonly string[] {
  return full.reduce<readonly string[]>(
    (all, part, index) => all.flatMap((text) => [`${text} ${part}`, `${text} ${short[index] ?? ""}`]),
    [""],
  );
}

/**
 * The forms that follow from a name: the name itself, and for Sở and Bộ the short forms (sở kh&cn, sở khcn, skhcn).
 *
 * @param name - Canonical name.
 * @param sort - What it is.
 * @returns Folded forms of words, without `và` and commas.
 */
export function formsOfName(name: string, sort: AgencySort): readonly string[] {
  const head = foldVietnamese(name.slice(0, name.indexOf(" ")));
  if (!isNamedByField(sort) || (head !== "so" && head !== "bo")) return [bareForm(name)];
  const parts = partsOf(name.slice(head.length + 1));
  const full = parts.map(bareForm);
  const short = parts.map((part) => foldVietnamese(initialsOf(part)));
  const together = short.join("");
  // Ngoại vụ would take the short form of Nội vụ, Quốc phòng that of no one else: those two keep the form of the data.
  const initials = /^(?:Sở Ngoại vụ|Bộ Ngoại giao)$/u.test(name) ? [] : groupings(short);
  return [
    ...mixtures(full, initials.length === 0 ? full : short).map((form) => `${head}${form}`),
    ...initials.map((form) => `${head} ${form}`),
    // SKHCN, STTTT: of two letters or fewer too many other things are called so.
    ...(together.length > 2 ? [`${head.charAt(0)}${together}`] : []),
  ];
}

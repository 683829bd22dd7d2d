import type { MessageTemplate } from "@kehoach/core";

/** Codes of what is wrong inside a plan of the right form. */
export type CheckIssueCode = "circle" | "order-wrong" | "id-repeated" | "reference-unknown";

/** Their messages; apart from those of the readers, so that a page that checks plans does not load what reads words. */
export const checkMessages: Readonly<Record<CheckIssueCode, MessageTemplate>> = {
  circle: { severity: "error", vi: "“{id}” quay vòng về chính nó", en: "“{id}” leads back to itself" },
  "order-wrong": { severity: "error", vi: "“{from}” đến “{to}” không theo thứ tự", en: "“{from}” to “{to}” runs backwards" },
  "id-repeated": { severity: "error", vi: "Mã “{id}” dùng cho nhiều phần tử", en: "The id “{id}” names more than one element" },
  "reference-unknown": {
    severity: "error",
    vi: "Không có phần tử nào mang mã “{id}” (đang có: {known})",
    en: "No element has the id “{id}” (there are: {known})",
  },
};

/** The ids a reference may name, for its message: the first dozen. */
export function showIds(ids: Iterable<string>): string {
  const first: string[] = [];
  for (const id of ids) {
    if (first.length === 12) return `${first.join(", ")}…`;
    first.push(id);
  }
  return first.length === 0 ? "–" : first.join(", ");
}

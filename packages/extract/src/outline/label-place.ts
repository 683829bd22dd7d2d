import type { Ordinal } from "@kehoach/text";
import type { Part } from "./build-outline.ts";

/**
 * The place of something in a document, as a reader would look it up: `Phần III, mục II.2, điểm đ`.
 *
 * @param part - The section it stands in.
 * @param ordinal - Its own ordinal, if any.
 * @returns The label.
 */
export function labelPlace(part: Part | undefined, ordinal?: Ordinal): string {
  const names: string[] = [];
  const numbers: string[] = [];
  const points: string[] = [];
  const chain: Ordinal[] = ordinal === undefined ? [] : [ordinal];
  for (let at = part; at !== undefined; at = at.parent) {
    if (at.heading?.ordinal !== undefined) chain.unshift(at.heading.ordinal);
  }
  for (const { kind, label } of chain) {
    switch (kind) {
      case "part":
        names.push(`Phần ${label}`);
        break;
      case "chapter":
        names.push(`Chương ${label}`);
        break;
      case "annex":
        names.push(`Phụ lục ${label}`.trim());
        break;
      case "article":
        names.push(`Điều ${label}`);
        break;
      case "section":
      case "subsection":
      case "capital":
      case "roman":
        numbers.push(label);
        break;
      case "clause":
      case "number": {
        // 1.2 under 1 says its whole path itself.
        const last = numbers.at(-1);
        if (last !== undefined && label.startsWith(`${last}.`)) numbers.pop();
        numbers.push(label);
        break;
      }
      case "letter":
        points.push(`điểm ${label}`);
        break;
      case "lower-roman":
        points.push(`tiết ${label}`);
        break;
      case "bullet":
        break;
      default:
        kind satisfies never;
    }
  }
  return [...names, ...(numbers.length === 0 ? [] : [`mục ${numbers.join(".")}`]), ...points].join(", ") || "phần đầu";
}

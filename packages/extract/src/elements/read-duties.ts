import type { Duty } from "@kehoach/plan";
import { isPointer, type Work } from "../work.ts";
import { labelPlace } from "../outline/label-place.ts";
import { readDuty, readDutyHolder } from "./read-duty.ts";

/**
 * Reads the duties under the names of agencies (`Tổ chức thực hiện`).
 *
 * @param work - The extraction.
 * @returns The duties, in the order of the document.
 */
export function readDuties(work: Work): readonly Duty[] {
  const duties: Duty[] = [];
  for (const part of work.parts) {
    if (part.kind !== "organisation" || part.heading === undefined) continue;
    const holders = readDutyHolder(part.title);
    if (holders.length === 0 || part.level <= 2) continue;
    for (const line of part.content) {
      if (line.kind === "table" || isPointer(line)) continue;
      const label = labelPlace(part, line.ordinal);
      duties.push(readDuty(work.tree, line, holders, `duty-${duties.length + 1}`, label));
      work.cover(line.node, "understood", `/duties/${duties.length - 1}`);
    }
  }
  return duties;
}

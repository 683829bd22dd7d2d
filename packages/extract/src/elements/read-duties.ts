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
    let holders = part.level <= 2 ? [] : readDutyHolder(work, part.title);
    for (const line of part.content) {
      if (line.kind === "table" || isPointer(line)) continue;
      // 2. Sở Tài chính: bố trí kinh phí. The name and the duty stand on one line.
      const named = line.ordinal?.kind === "number" ? /^([^:]{3,90}):\s(?=\S)/u.exec(line.words) : null;
      const inline = named?.[1] === undefined ? [] : readDutyHolder(work, named[1]);
      const known = inline.length > 0 && inline.every((agency) => agency.kind !== "unresolved");
      if (known) holders = inline;
      if (holders.length === 0) continue;
      const label = labelPlace(part, line.ordinal);
      const skip = known ? (named?.[0].length ?? 0) : 0;
      const first = duties.length;
      let count = first;
      duties.push(...readDuty(work, line, holders, () => `duty-${(count += 1)}`, label, skip));
      work.cover(line.node, "understood", `/duties/${first}`);
    }
  }
  return duties;
}

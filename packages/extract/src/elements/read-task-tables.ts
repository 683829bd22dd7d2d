import type { Task, TaskGroup } from "@kehoach/plan";
import type { Work } from "../work.ts";
import { labelPlace } from "../outline/label-place.ts";
import type { FoundTable } from "../tables/find-tables.ts";
import { readTaskRow } from "./read-task-row.ts";
import { createUniqueIds } from "./unique-ids.ts";

/**
 * Reads the tasks of all tables of tasks.
 *
 * @param work - The extraction.
 * @param tables - The recognised tables.
 * @returns The tasks by group, in the order of the document.
 */
export function readTaskTables(work: Work, tables: readonly FoundTable[]): readonly TaskGroup[] {
  const groups: TaskGroup[] = [];
  const uniqueId = createUniqueIds();
  for (const { part, table } of tables) {
    if (table.subject !== "tasks") continue;
    const place = labelPlace(part);
    for (const group of table.groups) {
      const tasks = group.rows.map((row): Task => {
        const base = [group.ordinal, row.ordinal].filter((label) => label !== "").join(".");
        const id = uniqueId(base === "" ? `row-${row.number}` : base, base);
        const label = `${place}${group.ordinal === "" ? "" : `, mục ${group.ordinal}`}, dòng ${row.ordinal}`;
        return readTaskRow(work, row, id, label, table.unit);
      });
      if (tasks.length > 0) groups.push({ id: `g${groups.length + 1}`, ordinal: group.ordinal, title: group.title, tasks });
    }
  }
  return groups;
}

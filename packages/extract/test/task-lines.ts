import type { PlanRows } from "@kehoach/plan/rows";

/** One line a task: title | lead | coordinating | from..to recurrence | đồng. */
export const taskLines = ({ tasks }: PlanRows): readonly string[] =>
  tasks.map(({ text, lead, coordinating, schedule, budget }) =>
    [
      text,
      lead.join("; "),
      coordinating.join("; "),
      `${schedule.from ?? ""}..${schedule.to ?? ""}${schedule.recurrence === "none" ? "" : ` ${schedule.recurrence}`}`,
      budget?.vnd ?? "",
    ].join(" | "),
  );

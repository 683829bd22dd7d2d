import { type BudgetSummary, summarizeBudget } from "@kehoach/budget";
import { loadPlan } from "@kehoach/catalogue";
import { parseIsoDate } from "@kehoach/core";
import { listDue } from "@kehoach/deadlines";
import { writeDocx } from "@kehoach/document/docx";
import { createPlanReport } from "@kehoach/report";
import { Injectable, NotFoundException } from "@nestjs/common";

@Injectable()
export class PlanService {
  async summarize(id: string): Promise<BudgetSummary> {
    const plan = await loadPlan(id);
    if (plan === undefined) throw new NotFoundException(id);
    return summarizeBudget(plan);
  }

  async print(id: string, day: string): Promise<Uint8Array> {
    const plan = await loadPlan(id);
    if (plan === undefined) throw new NotFoundException(id);
    const asOf = parseIsoDate(day);
    const report = createPlanReport({ plan, budget: summarizeBudget(plan), due: listDue(plan, { asOf }), asOf });
    return writeDocx(report, { title: plan.title, asOf });
  }
}

import type { BudgetLine } from "./budget-line.ts";
import type { Quantity } from "./quantity.ts";
import type { Schedule } from "@kehoach/calendar/schedule";

// Each union is told apart by `kind`, and a switch that forgets a member does not compile.
export function nameOf(quantity: Quantity): string {
  switch (quantity.kind) {
    case "exact":
    case "bound":
    case "approximate":
      return quantity.value;
    case "interval":
      return `${quantity.from} - ${quantity.to}`;
    case "satisfying":
      return nameOf(quantity.share);
    case "qualitative":
    case "to-be-set":
      return quantity.words;
    default:
      return quantity satisfies never;
  }
}

export function forgetful(quantity: Quantity): string {
  switch (quantity.kind) {
    case "exact":
      return quantity.value;
    default:
      // @ts-expect-error [ts1360] -- the other kinds are forgotten
      return quantity satisfies never;
  }
}

export function lastDay(schedule: Schedule): string | undefined {
  // @ts-expect-error [ts2339] -- only some schedules have a day
  const day = schedule.day;
  return schedule.kind === "by" ? schedule.day : String(day);
}

export function amountOf(line: BudgetLine): string {
  // @ts-expect-error [ts2339] -- an unpriced line has no money
  const { money } = line;
  return line.kind === "priced" ? line.money.amount : String(money);
}

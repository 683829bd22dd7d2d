// Reads the cells of one row of a Word table, as they are pasted, and says what they mean. Run it with: npm start
import { formatVnd, toVnd } from "@kehoach/money";
import { readBudgetLine, readSchedule } from "@kehoach/plan";

for (const [money, when] of [
  ["7.500 triệu", "2026-2030"],
  ["5.000 triệu", "Hàng năm"],
  ["Theo quy định", "2027"],
]) {
  const { value, issues } = readBudgetLine(money, { schedule: readSchedule(when).value });
  console.log(value.kind === "priced" ? `${formatVnd(toVnd(value.money))} (${value.basis})` : `— (${value.reason})`);
  for (const issue of issues) console.log(`  ${issue.message.vi}`);
}

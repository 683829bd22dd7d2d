import { findMoney, toVnd } from "@kehoach/money";
import type { Place, StatedTotal } from "@kehoach/plan";
import { foldVietnamese } from "@kehoach/text";
import { labelPlace } from "../outline/label-place.ts";
import { spanOf } from "../outline/line.ts";
import type { FoundTable } from "../tables/find-tables.ts";
import type { Work } from "../work.ts";

/** A total that one place states. */
interface Said {
  readonly total: Omit<StatedTotal, "statements">;
  readonly place: Place;
}

/**
 * The money the document states for all tasks together: the total row of a table of tasks, and the section about funding.
 *
 * @param work - The extraction.
 * @param tables - The recognised tables.
 * @returns The total with every place that states the same amount; `undefined` when none does.
 */
export function readTotal(work: Work, tables: readonly FoundTable[]): StatedTotal | undefined {
  const said: Said[] = [];
  for (const { part, table } of tables) {
    if (table.subject !== "tasks") continue;
    for (const node of table.totals) {
      const [found] = findMoney(node.text, { unit: table.unit ?? (/^[\d. ]{7,}$/u.test(node.text) ? "đồng" : "triệu") });
      const place: Place = { part: "annex", label: `${labelPlace(part)}, dòng tổng cộng`, ...spanOf(work.tree, node) };
      if (found?.per.length === 0) said.push({ total: { money: found.money, words: node.text }, place });
    }
  }
  for (const part of work.parts) {
    if (part.kind !== "funding" && part.kind !== "tasks" && part.kind !== "solutions" && part.kind !== "organisation") continue;
    for (const line of part.heading === undefined ? part.content : [part.heading, ...part.content]) {
      if (line.kind === "table") continue;
      // Tổng kinh phí thực hiện Kế hoạch dự kiến 12.500 triệu đồng, trong đó …
      const opening =
        /tong (?:du toan |nhu cau )?(?:kinh phi|du toan|muc dau tu|nguon von|von)[^.;]{0,120}?(?=\d)|^(?:du kien )?kinh phi thuc hien [^.;]{0,80}?(?=\d)/u.exec(
          line.folded,
        );
      if (opening === null) continue;
      const after = line.words.slice(opening.index);
      const found = findMoney(after).find((mention) => mention.per.length === 0 && mention.start >= opening[0].length - 12);
      if (found === undefined || found.start > opening[0].length + 4) continue;
      const words = after.slice(found.start, found.end);
      const start = line.wordsAt + opening.index + found.start;
      const place: Place = {
        part: "body",
        label: labelPlace(part, line.ordinal),
        ...spanOf(work.tree, line.node, start, start + words.length),
      };
      said.push({ total: { money: found.money, words }, place });
    }
  }
  const [first] = said;
  if (first === undefined) return undefined;
  const same = said.filter(({ total }) => amountOf(total) === amountOf(first.total));
  return { ...first.total, statements: same.map(({ total, place }) => ({ place, words: total.words })) };
}

function amountOf({ money }: Omit<StatedTotal, "statements">): string {
  try {
    return String(toVnd(money));
  } catch {
    return `${money.amount} ${foldVietnamese(money.unit)}`;
  }
}

import { definePlan, type Plan } from "@kehoach/plan";

/** A plan of the catalogue, before it is loaded. @vi danh mục kế hoạch */
export interface CatalogueEntry {
  /** Id by which it is loaded. */
  readonly id: string;
  /** Its title, in words of our own. */
  readonly title: string;
}

const entries: readonly CatalogueEntry[] = [
  { id: "dong-nai-2026", title: "Đào tạo nhân lực chuyển đổi số thành phố Đồng Nai 2026 - 2030" },
];

/**
 * The plans of the catalogue.
 *
 * @returns Their ids and titles.
 * @example
 * ```ts
 * listPlans().map((entry) => entry.id); // → ["dong-nai-2026"]
 * ```
 */
export function listPlans(): readonly CatalogueEntry[] {
  return entries;
}

/**
 * Loads one plan of the catalogue; the others stay unloaded.
 *
 * @param id - Its id.
 * @returns The plan, or `undefined` when there is none with that id.
 * @example
 * ```ts
 * (await loadPlan("dong-nai-2026"))?.targets.length; // → 16
 * ```
 */
export async function loadPlan(id: string): Promise<Plan | undefined> {
  switch (id) {
    case "dong-nai-2026":
      return definePlan((await import("./plans/dong-nai-2026.ts")).dongNai2026);
    default:
      return undefined;
  }
}

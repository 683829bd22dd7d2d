import { definePlan, type Plan } from "@kehoach/plan";

/** A plan of the catalogue, before it is loaded. @vi danh mục kế hoạch */
export interface CatalogueEntry {
  /** Id by which it is loaded. */
  readonly id: string;
  /** Its title, in words of our own. */
  readonly title: string;
  /** A whole plan, or the targets of a national programme that plans refer to. */
  readonly kind: "plan" | "programme";
}

const entries: readonly CatalogueEntry[] = [
  { id: "dong-nai-2026", kind: "plan", title: "Đào tạo nhân lực chuyển đổi số thành phố Đồng Nai 2026 - 2030" },
  { id: "bac-giang-2023", kind: "plan", title: "Đào tạo nhân lực phục vụ chuyển đổi số tỉnh Bắc Giang đến 2025" },
  { id: "ba-ria-vung-tau-2022", kind: "plan", title: "Thực hiện Đề án 146 về nhân lực chuyển đổi số ở Bà Rịa - Vũng Tàu" },
  { id: "binh-phuoc-2022", kind: "plan", title: "Phát triển nhân lực công nghệ thông tin tỉnh Bình Phước đến 2025" },
  { id: "bo-tttt-2021", kind: "plan", title: "Tờ trình Đề án nhân lực chuyển đổi số quốc gia (dự thảo 2021)" },
  { id: "qd-146-2022", kind: "programme", title: "Nhân lực chuyển đổi số quốc gia đến 2025" },
  { id: "qd-749-2020", kind: "programme", title: "Chương trình Chuyển đổi số quốc gia đến 2025" },
  { id: "qd-411-2022", kind: "programme", title: "Chiến lược kinh tế số và xã hội số đến 2025" },
  { id: "kh-01-bcdtw-2025", kind: "programme", title: "Phong trào Bình dân học vụ số" },
  { id: "nq-57-2024", kind: "programme", title: "Đột phá khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số" },
  { id: "qd-1002-2025", kind: "programme", title: "Nhân lực công nghệ cao 2025 - 2035" },
  { id: "qd-1017-2024", kind: "programme", title: "Nhân lực công nghiệp bán dẫn đến 2030" },
  { id: "qd-2629-2025", kind: "programme", title: "Chương trình phát triển Chính phủ số" },
];

/**
 * The plans of the catalogue, then the national programmes.
 *
 * @returns Their ids, kinds and titles.
 * @example
 * ```ts
 * listPlans().filter((entry) => entry.kind === "plan").map((entry) => entry.id.slice(0, 8)); // → ["dong-nai", "bac-gian", "ba-ria-v", "binh-phu", "bo-tttt-"]
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
 * (await loadPlan("qd-1017-2024"))?.targets[0]?.statements[0]?.grade; // → "B"
 * ```
 */
export async function loadPlan(id: string): Promise<Plan | undefined> {
  switch (id) {
    case "dong-nai-2026":
      return definePlan((await import("./plans/dong-nai-2026.ts")).dongNai2026);
    case "bac-giang-2023":
      return definePlan((await import("./plans/bac-giang-2023.ts")).bacGiang2023);
    case "ba-ria-vung-tau-2022":
      return definePlan((await import("./plans/ba-ria-vung-tau-2022.ts")).baRiaVungTau2022);
    case "binh-phuoc-2022":
      return definePlan((await import("./plans/binh-phuoc-2022.ts")).binhPhuoc2022);
    case "bo-tttt-2021":
      return definePlan((await import("./plans/bo-tttt-2021.ts")).boTttt2021);
    case "qd-146-2022":
      return definePlan((await import("./programmes/qd-146-2022.ts")).qd1462022);
    case "qd-749-2020":
      return definePlan((await import("./programmes/qd-749-2020.ts")).qd7492020);
    case "qd-411-2022":
      return definePlan((await import("./programmes/qd-411-2022.ts")).qd4112022);
    case "kh-01-bcdtw-2025":
      return definePlan((await import("./programmes/kh-01-bcdtw-2025.ts")).kh01Bcdtw2025);
    case "nq-57-2024":
      return definePlan((await import("./programmes/nq-57-2024.ts")).nq572024);
    case "qd-1002-2025":
      return definePlan((await import("./programmes/qd-1002-2025.ts")).qd10022025);
    case "qd-1017-2024":
      return definePlan((await import("./programmes/qd-1017-2024.ts")).qd10172024);
    case "qd-2629-2025":
      return definePlan((await import("./programmes/qd-2629-2025.ts")).qd26292025);
    default:
      return undefined;
  }
}

import type { PlanKind, PlanStatus } from "@kehoach/plan";

const kinds: Readonly<Record<PlanKind, string>> = {
  "ke-hoach": "Kế hoạch",
  "de-an": "Đề án",
  "chuong-trinh": "Chương trình",
  "to-trinh": "Tờ trình",
  "quyet-dinh": "Quyết định",
  "nghi-quyet": "Nghị quyết",
  other: "Văn bản",
};

const statuses: Readonly<Record<PlanStatus, string>> = { draft: "dự thảo", adopted: "đã ban hành", unknown: "chưa rõ" };

/** Name of a kind of document. */
export function describeKind(kind: PlanKind): string {
  return kinds[kind];
}

/** Name of a status. */
export function describeStatus(status: PlanStatus): string {
  return statuses[status];
}

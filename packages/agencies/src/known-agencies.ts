import { type Agencies, makeAgencies } from "./agencies.ts";
import { dataAsOf } from "./data-as-of.ts";
import { unpackAgencies } from "./internal/unpack-agencies.ts";

/**
 * The bodies and classes of the data: ministries and departments of before and since 2025, and what else plans name.
 *
 * Departments: their uniform list and that of the ministries are grade B; the day on which each province reorganised was not found, so
 * it is `local-decision` with the usual day. Short forms are observed usage: no closed list exists.
 *
 * @vi danh mục cơ quan
 * @see Nghị định 45/2025/NĐ-CP, Điều 8, Điều 9; Nghị quyết 176/2025/QH15; Luật 72/2025/QH15; Nghị định 30/2020/NĐ-CP, Phụ lục I (short forms)
 * @example
 * ```ts
 * knownAgencies.agencyOf("so-thong-tin-va-truyen-thong")?.to; // → { kind: "unknown", reason: "local-decision", usual: "2025-02-28" }
 * knownAgencies.agencyOf("bo-thong-tin-va-truyen-thong")?.to; // → { kind: "known", value: "2025-02-28" }
 * knownAgencies.agencyOf("so-khoa-hoc-va-cong-nghe")?.shortName; // → "Sở KH&CN"
 * ```
 */
export const knownAgencies: Agencies = /* @__PURE__ */ makeAgencies(dataAsOf, unpackAgencies);

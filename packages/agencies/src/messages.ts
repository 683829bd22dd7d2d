import type { MessageTemplate } from "@kehoach/core";

/** Codes of the issues this package reports. */
export type AgencyIssueCode = "agency-unresolved" | "agency-misspelt" | "agency-ended" | "agency-not-begun";

export const agencyMessages: Readonly<Record<AgencyIssueCode, MessageTemplate>> = {
  "agency-unresolved": {
    severity: "info",
    vi: "Chưa nhận ra cơ quan “{words}”; giữ nguyên chữ của văn bản",
    en: "The agency “{words}” is not known; its words are kept",
  },
  "agency-misspelt": {
    severity: "warning",
    vi: "Chưa nhận ra cơ quan “{words}”; có phải “{nearest}” không?",
    en: "The agency “{words}” is not known; is “{nearest}” meant?",
  },
  "agency-ended": {
    severity: "warning",
    vi: "“{words}” ({name}) đã kết thúc hoạt động, ngày cuối là {to}",
    en: "“{words}” ({name}) has ended, its last day was {to}",
  },
  "agency-not-begun": {
    severity: "warning",
    vi: "“{words}” ({name}) chưa có vào ngày {asOf}; ngày đầu là {from}",
    en: "“{words}” ({name}) did not exist on {asOf}; its first day is {from}",
  },
};

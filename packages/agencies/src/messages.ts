import type { MessageTemplate } from "@kehoach/core";

/** Codes of the issues this package reports. */
export type AgencyIssueCode = "agency-unresolved";

export const agencyMessages: Readonly<Record<AgencyIssueCode, MessageTemplate>> = {
  "agency-unresolved": {
    severity: "info",
    vi: "Chưa nhận ra cơ quan “{words}”; giữ nguyên chữ của văn bản",
    en: "The agency “{words}” is not known; its words are kept",
  },
};

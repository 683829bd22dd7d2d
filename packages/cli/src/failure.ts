import type { LocalizedText } from "@kehoach/core";

/** Why a command could not do its work: one sentence for the person who called it. Exit code 2. */
export interface Failure {
  readonly kind: "failure";
  readonly message: LocalizedText;
}

/** Makes a failure. */
export function fail(vi: string, en: string): Failure {
  return { kind: "failure", message: { vi, en } };
}

/** A language of messages and reports. */
export type Language = "vi" | "en";

/** The same sentence in both languages. */
export interface LocalizedText {
  /** Vietnamese. */
  readonly vi: string;
  /** English. */
  readonly en: string;
}

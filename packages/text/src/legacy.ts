/**
 * Texts in the encodings of before Unicode, TCVN3 and VNI, for programs that read old files.
 *
 * @packageDocumentation
 */
export { type LegacyEncoding, type LegacyText, readLegacyText } from "./read-legacy-text.ts";

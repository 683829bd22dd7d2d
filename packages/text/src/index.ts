/**
 * Vietnamese text: folding for search and comparison, ordinals of documents, numbers as printed.
 *
 * @packageDocumentation
 */
export { compareVietnamese } from "./compare-vietnamese.ts";
export { compareExact, type ExactNumber, parseDecimalString, toDecimalString } from "./exact-number.ts";
export { type FindNumbersOptions, findNumbers, type NumberMention } from "./find-numbers.ts";
export { foldVietnamese } from "./fold-vietnamese.ts";
export { isSyllable } from "./is-syllable.ts";
export type { NumberDoubt, NumberNotation } from "./internal/scan-numeral.ts";
export type { TextIssueCode } from "./messages.ts";
export { placeTones, type PlaceTonesOptions, type ToneStyle } from "./place-tones.ts";
export { formatPointLetter, parsePointLetter } from "./point-letter.ts";
export type { Ordinal, OrdinalKind } from "./ordinal.ts";
export { type LineOrdinal, readOrdinal } from "./read-ordinal.ts";
export { compareOrdinals } from "./compare-ordinals.ts";
export { findOrdinalFaults, type OrdinalFault } from "./find-ordinal-faults.ts";
export { formatOrdinal } from "./format-ordinal.ts";
export { nextOrdinal } from "./next-ordinal.ts";
export { locateInSource, type TextPiece } from "./locate-in-source.ts";
export { type NormalFormPart, normalizeText, type NormalizeTextOptions, type NormalText } from "./normalize-text.ts";
export { toComposed } from "./to-composed.ts";
export { formatNumber, type NumberWord, parseNumber, type PrintedNumber, readNumber, type ReadNumberOptions } from "./read-number.ts";
export { formatRoman, parseRoman } from "./roman-numeral.ts";
export { createPhraseFinder, type CreatePhraseFinderOptions, type PhraseFinder, type PhraseMention } from "./create-phrase-finder.ts";
export { findPhrases } from "./find-phrases.ts";

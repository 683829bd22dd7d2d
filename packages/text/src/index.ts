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
export { formatNumber, type NumberWord, parseNumber, type PrintedNumber, readNumber, type ReadNumberOptions } from "./read-number.ts";
export { type Ordinal, type OrdinalKind, readOrdinal } from "./read-ordinal.ts";
export { formatRoman, parseRoman } from "./roman-numeral.ts";

/**
 * Slips of printing, typing and scanning in Vietnamese administrative texts, with suggestions. The word list loads with this door alone.
 *
 * @packageDocumentation
 */
export { createLexicon, type CreateLexiconOptions, type Lexicon } from "./create-lexicon.ts";
export { findSlips, type FindSlipsOptions, type Slip, type SlipKind, type Suggestion } from "./find-slips.ts";
export { suggestWords, type SuggestWordsOptions } from "./suggest-words.ts";

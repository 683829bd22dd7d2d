/**
 * Amounts of money in words, both ways. They are apart from the main door because most pages only read and print figures.
 *
 * @packageDocumentation
 */
export { readVndWithWords } from "./read-vnd-with-words.ts";
export { readVndWords } from "./read-vnd-words.ts";
export { spellVnd, type SpellVndOptions } from "./spell-vnd.ts";
export type { WordsIssueCode } from "./words-messages.ts";

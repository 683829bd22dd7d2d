/**
 * The letters of Vietnamese: folding for search, order, composed form. A door of its own, with nothing else to load, for what starts
 * often; the main door has the same functions.
 *
 * @packageDocumentation
 */
export { compareVietnamese } from "./compare-vietnamese.ts";
export { foldVietnamese } from "./fold-vietnamese.ts";
export { toComposed } from "./to-composed.ts";

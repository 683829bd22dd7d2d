/**
 * The reader of HTML.
 *
 * @packageDocumentation
 */
export { readHtml, type ReadHtmlOptions } from "./internal/read-html.ts";

/**
 * The reader of Markdown.
 *
 * @packageDocumentation
 */
export { readMarkdown, type ReadMarkdownOptions } from "./internal/read-markdown.ts";

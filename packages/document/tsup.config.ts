import { build, bundleForCommonJs } from "../../tsup.base.ts";

// The parsers of HTML and Markdown exist as ES modules only, which a CommonJS test runner (NestJS with Jest) cannot load.
const parsers = ["hast-util-from-html", "mdast-util-from-markdown", "mdast-util-gfm-table", "micromark-extension-gfm-table"];

export default build(["src/index.ts", "src/docx.ts", "src/html.ts", "src/markdown.ts"], bundleForCommonJs(parsers));

import { build } from "../../tsup.base.ts";

export default build(["src/index.ts", "src/docx.ts", "src/html.ts", "src/markdown.ts"]);

import { build } from "../../tsup.base.ts";

export default build(["src/index.ts", "src/rows.ts", "src/schema.ts", "src/units.ts", "src/vocabularies.ts"]);

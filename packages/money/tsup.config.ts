import { build } from "../../tsup.base.ts";

export default build(["src/index.ts", "src/calculate.ts", "src/schema.ts", "src/words.ts"], { splitting: false });

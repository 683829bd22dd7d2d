import { build } from "../../tsup.base.ts";

export default build(["src/index.ts", "src/legacy.ts", "src/letters.ts", "src/spelling.ts"], { splitting: false });

import * as doors from "./doors.mjs";
import { planFacts, wordFacts } from "./facts.cjs";

console.log(JSON.stringify({ words: wordFacts(doors), plans: await planFacts(doors) }));

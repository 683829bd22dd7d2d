import * as doors from "./doors.mjs";
import { planFacts, wordFacts } from "./facts.cjs";

const output = document.querySelector("output");
planFacts(doors).then(
  (plans) => {
    output.textContent = JSON.stringify({ words: wordFacts(doors), plans });
  },
  (error) => {
    output.textContent = `failed: ${error.stack}`;
  },
);

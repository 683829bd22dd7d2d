"use strict";
const doors = require("./doors.cjs");
const { planFacts, wordFacts } = require("./facts.cjs");

planFacts(doors).then((plans) => {
  console.log(JSON.stringify({ words: wordFacts(doors), plans }));
});

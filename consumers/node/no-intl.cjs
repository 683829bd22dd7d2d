// Stands for an engine without Intl: what needs it throws.
"use strict";
delete globalThis.Intl;
const refuse = (name) => () => {
  throw new Error(`${name} needs Intl`);
};
for (const [type, names] of [
  [String, ["localeCompare", "toLocaleLowerCase", "toLocaleUpperCase"]],
  [Number, ["toLocaleString"]],
  [BigInt, ["toLocaleString"]],
  [Date, ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]],
  [Array, ["toLocaleString"]],
])
  for (const name of names) type.prototype[name] = refuse(name);

const { wordFacts } = require("./facts.cjs");
const words = ["agencies", "calendar", "core", "money", "text"];
console.log(JSON.stringify({ words: wordFacts(Object.fromEntries(words.map((name) => [name, require(`@kehoach/${name}`)]))) }));

// Set up before the tests of the project "words without Intl": whatever needs Intl throws.
Reflect.deleteProperty(globalThis, "Intl");
const needing: readonly (readonly [object, readonly string[]])[] = [
  [String.prototype, ["localeCompare", "toLocaleLowerCase", "toLocaleUpperCase"]],
  [Number.prototype, ["toLocaleString"]],
  [BigInt.prototype, ["toLocaleString"]],
  [Date.prototype, ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]],
  [Array.prototype, ["toLocaleString"]],
];
for (const [prototype, names] of needing)
  for (const name of names)
    Object.defineProperty(prototype, name, {
      value: () => {
        throw new Error(`${name} needs Intl`);
      },
    });

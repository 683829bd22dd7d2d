import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readArchive } from "./read-archive.ts";

const files = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,6}\.xml$/u),
  fc.string({ maxLength: 400 }).map((text) => strToU8(text)),
  { maxKeys: 6 },
);

test("readArchive() gives back what was packed", () => {
  fc.assert(
    fc.property(files, fc.constantFrom(0, 6), (content, level) => {
      const { value } = readArchive(zipSync(content, { level }));
      for (const [name, bytes] of Object.entries(content)) expect(value?.files.get(name)).toEqual(bytes);
    }),
  );
});

test("readArchive() never throws, and says why it gives nothing, however the archive was changed", () => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 });
  fc.assert(
    fc.property(files, changes, fc.nat(), (content, bytesToChange, cut) => {
      const whole = zipSync(content);
      for (const [place, value] of bytesToChange) whole[place % whole.length] = value;
      const bytes = cut % 3 === 0 ? whole.subarray(0, cut % whole.length) : whole;
      const { value, issues } = readArchive(bytes);
      expect(value === undefined).toBe(issues.length > 0);
    }),
    { numRuns: 400 },
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { knownAgencies } from "./known-agencies.ts";
import { readAgencies } from "./read-agencies.ts";

const pieces = fc
  .array(
    fc.constantFrom(
      ..."Sở |KHCN|Khoa học và Công nghệ|, |; |các |ban|ngành|UBND |cấp xã| và |(|)|\n|trường Đại học|tỉnh|Bắc Giang|Báo |. |: |Chủ trì|phối hợp với |/| - |xã Tân Phú|1. |TP. |Đề nghị ".split(
        "|",
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  pieces,
  pieces.map((text) => text.normalize("NFD")),
);
const one = fc.constantFrom(...knownAgencies.all.filter(({ kind }) => kind === "one"));

test("readAgencies() never throws, gives its mentions in order, and each stands where it says", () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      const { value = [], rest } = readAgencies(text);
      for (const { start, end, agency } of value) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toBe(agency.words);
        last = end;
      }
      for (const { start, end } of rest) expect(0 <= start && start < end && end <= text.length).toBe(true);
    }),
  );
});

test("readAgencies() finds the same bodies in decomposed text", () => {
  const idsOf = (text: string): readonly string[] =>
    (readAgencies(text).value ?? []).map(({ agency }) => (agency.kind === "unresolved" ? agency.words.normalize("NFC") : agency.id));
  fc.assert(
    fc.property(pieces, (text) => {
      expect(idsOf(text.normalize("NFD"))).toEqual(idsOf(text));
    }),
  );
});

test("readAgencies() reads every list of known names, whatever parts them", () => {
  const lists = fc.array(fc.tuple(one, fc.constantFrom(", ", "; ", "\n", " / ", ";\n- ")), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(lists, (list) => {
      const text = list.map(([{ name }, separator]) => name + separator).join("");
      const read = (readAgencies(text).value ?? []).map(({ agency }) => (agency.kind === "unresolved" ? agency.words : agency.id));
      expect(read).toEqual(list.map(([{ id }]) => id));
    }),
  );
});

test("readAgencies() keeps the place a known name is followed by", () => {
  fc.assert(
    fc.property(one, fc.constantFrom("trên địa bàn tỉnh", "có liên quan"), (agency, place) => {
      const [mention, ...others] = readAgencies(`${agency.name} ${place}`).value ?? [];
      expect(others).toEqual([]);
      expect(mention?.place?.endsWith(place)).toBe(true);
    }),
  );
});

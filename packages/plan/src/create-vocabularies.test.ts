import { describe, expect, test } from "vitest";
import { createVocabularies } from "./create-vocabularies.ts";
import type { Vocabulary } from "./model/vocabulary.ts";
import { readMeasures } from "./read-measures.ts";

const all = createVocabularies();
const vocabularies: readonly (readonly [string, Vocabulary])[] = Object.entries<Vocabulary>({ ...all });

describe.each(vocabularies)("the vocabulary of %s", (_, vocabulary) => {
  test("has ids in ASCII, each once, and both languages", () => {
    const ids = vocabulary.terms.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, vi, en } of vocabulary.terms) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      expect(vi.normalize("NFC")).toBe(vi);
      expect(vi.trim().length * en.trim().length).toBeGreaterThan(0);
      expect(en).toMatch(/^[ -~’]+$/u);
    }
  });

  test("gives no spelling to two terms, and finds every one", () => {
    const spellings = vocabulary.terms.flatMap(({ id, vi, spellings: more }) =>
      [...new Set([vi, ...more])].map((words) => ({ id, words })),
    );
    const lower = spellings.map(({ words }) => words.toLowerCase());
    expect(lower.filter((words, index) => lower.indexOf(words) !== index)).toEqual([]);
    for (const { id, words } of spellings) expect([words, vocabulary.find(words).map(({ term }) => term.id)]).toEqual([words, [id]]);
  });

  test("names a source with its grade where it names one", () => {
    for (const { source } of vocabulary.terms) if (source !== undefined) expect(source.grade).toMatch(/^[ABCU]$/u);
  });
});

describe("populations", () => {
  const { populations } = all;

  test.each([
    ["cong-chuc", "cbccvc", true],
    ["vien-chuc", "cbccvc", true],
    ["cong-chuc", "cbcc", true],
    ["vien-chuc", "cbcc", false],
    ["nguoi-trong-tuoi-lao-dong", "dan-so", true],
    ["dan-so", "nguoi-trong-tuoi-lao-dong", false],
    ["cbccvc", "cbccvc", true],
    ["dnnvv", "doanh-nghiep", true],
    ["dnnvv", "dan-so", false],
    ["nobody", "dan-so", false],
    ["dan-so", "nobody", false],
  ])("%s within %s: %s", (id, other, expected) => {
    expect(populations.isWithin(id, other)).toBe(expected);
  });

  test.each([
    ["cán bộ, công chức, viên chức", ["cbccvc"]],
    ["CBCCVC các cơ quan, đơn vị", ["cbccvc"]],
    ["người dân trong độ tuổi lao động", ["nguoi-trong-tuoi-lao-dong"]],
    ["lãnh đạo, công chức và người lao động trong doanh nghiệp", ["lanh-dao-quan-ly", "cong-chuc", "nguoi-lao-dong-doanh-nghiep"]],
    ["thành viên Tổ công nghệ số cộng đồng", ["thanh-vien-to-cnscd"]],
    ["Doanh nghiệp nhỏ và vừa", ["dnnvv"]],
  ])("finds in “%s” %j", (text, ids) => {
    expect(populations.find(text).map(({ term }) => term.id)).toEqual(ids);
  });

  test("lists what lies within", () => {
    expect(populations.listWithin("ccvc").map(({ id }) => id)).toEqual(["ccvc", "cong-chuc", "vien-chuc"]);
    expect(populations.listWithin("nobody")).toEqual([]);
  });
});

describe("createVocabularies()", () => {
  test("adds terms, and spellings to known ones, without changing what there was", () => {
    const mine = createVocabularies({
      populations: [
        { id: "tri-thuc", vi: "trí thức", en: "intellectuals", spellings: [], within: ["dan-so"] },
        { id: "nong-dan", vi: "nhà nông", en: "farmers", spellings: ["người làm nông"], within: ["nguoi-lao-dong"] },
      ],
    });
    expect(mine.populations.find("nhà nông, người làm nông và nông dân").map(({ term }) => term.id)).toEqual(Array(3).fill("nong-dan"));
    expect(mine.populations.isWithin("nong-dan", "nguoi-lao-dong")).toBe(true);
    expect(mine.populations.isWithin("tri-thuc", "dan-so")).toBe(true);
    expect(all.populations.termOf("tri-thuc")).toBeUndefined();
    expect(all.populations.isWithin("nong-dan", "nguoi-lao-dong")).toBe(false);
  });

  test("refuses circles and what is not there", () => {
    const term = { vi: "x", en: "x", spellings: [] };
    const circle = [
      { ...term, id: "a", within: ["b"] },
      { ...term, id: "b", within: ["a"] },
    ];
    expect(() => createVocabularies({ populations: circle })).toThrow(new RangeError('The term "a" lies within itself: a → b → a'));
    expect(() => createVocabularies({ fundingSources: [{ ...term, id: "a", within: ["a"] }] })).toThrow(RangeError);
    expect(() => createVocabularies({ populations: [{ ...term, id: "a", within: ["nobody"] }] })).toThrow(
      new RangeError('The term "a" lies within "nobody", which is not there'),
    );
  });

  test("gives readMeasures() the nouns a user adds", () => {
    const { units } = createVocabularies({ units: [{ id: "person", unit: "person", vi: "người", en: "person", spellings: ["già làng"] }] });
    const text = "Tập huấn cho 300 già làng";
    expect(readMeasures(text).value[0]?.measure.unit).toBe("none");
    expect(readMeasures(text, { units: units.terms }).value[0]?.measure).toMatchObject({ unit: "person", unitWords: "già làng" });
    expect(readMeasures("5 lớp", { units: units.terms }).value[0]?.measure.unit).toBe("class");
  });
});

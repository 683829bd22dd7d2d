import { expect, test } from "vitest";
import { convertWord, type LegacyEncoding } from "./internal/legacy-tables.ts";
import { locateInSource } from "./locate-in-source.ts";
import { readLegacyText } from "./read-legacy-text.ts";

test.each<[string, LegacyEncoding, string]>([
  ["Céng hßa x· héi chñ nghÜa ViÖt Nam", "tcvn3", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
  ["§éc lËp - Tù do - H¹nh phóc", "tcvn3", "Độc lập - Tự do - Hạnh phúc"],
  ["ñy ban nh©n d©n tØnh §ång Nai, nhµ n\u00adíc", "tcvn3", "ủy ban nhân dân tỉnh Đồng Nai, nhà nước"],
  // A font of capitals prints small letters as capitals.
  ["CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "tcvn3", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["Hµ NéI", "tcvn3", "HÀ NỘI"],
  ["Hµ Néi", "tcvn3", "Hà Nội"],
  ["KÕ ho¹ch ®µo t¹o, båi d\u00adìng c¸n bé", "tcvn3", "Kế hoạch đào tạo, bồi dưỡng cán bộ"],
  ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "vni", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
  ["COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "vni", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["Ñoäc laäp - Töï do - Haïnh phuùc", "vni", "Độc lập - Tự do - Hạnh phúc"],
  ["Keá hoaïch ñaøo taïo, boài döôõng caùn boä naêm 2005", "vni", "Kế hoạch đào tạo, bồi dưỡng cán bộ năm 2005"],
  ["Uûy ban nhaân daân tænh Ñoàng Nai, kyø thi", "vni", "Ủy ban nhân dân tỉnh Đồng Nai, kỳ thi"],
])("readLegacyText(%j) is %s: %j", (source, encoding, text) => {
  const { value, issues } = readLegacyText(source);
  expect(value).toMatchObject({ encoding, text });
  expect(issues.map(({ code }) => code)).toEqual(["encoding-legacy"]);
});

test.each([
  "",
  "Kế hoạch đào tạo, bồi dưỡng cán bộ",
  "Ke hoach 2026 - 2030",
  "hoà, là và có",
  "Le café est fermé, déjà vu à la française",
  "Der Fußgänger für größere Mädchen über",
  "För några år sedan på ön, två små",
  "El niño de España, mañana",
  "São Paulo não é só carnaval",
  "© 2026 · «số» ± 5 × 3",
])("readLegacyText(%j) finds no old encoding", (source) => {
  expect(readLegacyText(source).value).toBeUndefined();
});

test("readLegacyText() leaves one lone word as it is, and says so", () => {
  const { value, issues } = readLegacyText("Sở ViÖt\nViÖt");
  expect(value).toBeUndefined();
  expect(issues.map(({ code, params }) => [code, params["text"]])).toEqual([["encoding-doubtful", "ViÖt"]]);
});

test("readLegacyText() turns only the lines in the old encoding, and lists the words that stay", () => {
  const source = "ViÖt Nam\nCộng hòa café\nPh¸t triÓn nguån nh©n lùc Xyzé\nlà và có";
  const { value, rest, issues } = readLegacyText(source);
  expect(value?.text).toBe("Việt Nam\nCộng hòa café\nPhát triển nguồn nhân lực Xyzộ\nlà và có");
  expect(rest.map(({ start, end }) => source.slice(start, end))).toEqual(["Xyzé"]);
  expect(issues.map(({ code }) => code)).toEqual(["encoding-legacy", "encoding-doubtful"]);
  const at = value?.text.indexOf("nguồn nhân") ?? 0;
  const place = locateInSource(value?.pieces ?? [], at, at + 10);
  expect(source.slice(place?.start, place?.end)).toBe("nguån nh©n");
});

test("each encoding writes every vowel with every tone, and no two alike", () => {
  const tones = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
  const vowels = Array.from("aăâeêioôơuưy").flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize("NFC")));
  const written = { tcvn3: new Map<string, string>(), vni: new Map<string, string>() };
  const characters = Array.from({ length: 0xff - 0xa0 }, (_, index) => String.fromCharCode(0xa1 + index));
  for (const encoding of ["tcvn3", "vni"] as const)
    for (const source of [...characters, ...Array.from("aeouyôö").flatMap((base) => characters.map((mark) => base + mark))]) {
      const letter = convertWord(source, encoding);
      if (letter?.length !== 1) continue;
      expect(written[encoding].has(letter), `${encoding} writes ${letter} twice`).toBe(false);
      written[encoding].set(letter, source);
    }
  for (const letter of [...vowels, ..."ăâđêôơưĂÂĐÊÔƠƯ"]) expect(written.tcvn3.has(letter), letter).toBe(true);
  for (const letter of [...vowels, ..."ăâđêôơư"]) expect(written.vni.has(letter), letter).toBe(true);
});

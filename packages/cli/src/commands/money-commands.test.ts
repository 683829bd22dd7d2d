import { describe, expect, test } from "vitest";
import { run } from "../run.ts";

async function call(...words: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(words, { write: (text) => out.push(text), writeError: (text) => error.push(text), clock: () => 0 });
  return { code, out: out.join(""), error: error.join("") };
}

describe("kehoach words", () => {
  test.each([
    [["23950000000"], "Hai mươi ba tỷ chín trăm năm mươi triệu đồng"],
    [["7.500 triệu"], "Bảy tỷ năm trăm triệu đồng"],
    [["7.500", "triệu"], "Bảy tỷ năm trăm triệu đồng"],
    [["5"], "Năm đồng"],
    [["105024", "--southern"], "Một trăm lẻ năm ngàn không trăm hai mươi tư đồng"],
    [["2 tỷ", "--even"], "Hai tỷ đồng chẵn"],
    [["Hai mươi ba tỷ chín trăm năm mươi triệu đồng"], "23.950.000.000 đồng"],
  ])("%j prints %s", async (words, printed) => {
    expect(await call("words", ...words)).toEqual({ code: 0, out: `${printed}\n`, error: "" });
  });

  test("--json gives both forms and the doubts", async () => {
    expect(JSON.parse((await call("words", "Hai mươi năm đồng", "--json")).out)).toMatchObject({
      vnd: "25",
      words: "Hai mươi lăm đồng",
      issues: [{ code: "words-unusual" }],
    });
  });

  test.each([
    ["1.5 tỷ", "Một tỷ năm trăm triệu đồng", "“1.5 tỷ” đã đọc theo cách viết quốc tế"],
    ["350tr", "Ba trăm năm mươi triệu đồng", "“350tr” đã đọc tr là triệu, k là nghìn đồng"],
    [
      "105.000 đồng (một trăm mười lăm nghìn đồng)",
      "Một trăm linh năm nghìn đồng",
      "Số tiền “105.000 đồng” khác số tiền bằng chữ “một trăm mười lăm nghìn đồng”",
    ],
    ["Hai mươi năm đồng", "25 đồng", "“Hai mươi năm” thường viết là “hai mươi lăm”"],
  ])("%j prints %s, and the doubt beside it", async (text, printed, doubt) => {
    const { code, out, error } = await call("words", text);
    expect([code, out, error.split("\t")[1]]).toEqual([0, `${printed}\n`, `${doubt}\n`]);
  });

  test.each([["Theo quy định"], ["40-50 triệu"], ["5 triệu và 7 triệu"]])("refuses %j", async (text) => {
    const { code, out, error } = await call("words", text);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(text);
    expect((await call("words", text, "--lang", "en")).error).toMatch(/^Cannot read/u);
  });
});

describe("kehoach money", () => {
  test("--json gives the amount as stated and in đồng", async () => {
    const { code, out } = await call("money", "7.500 triệu", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      text: "7.500 triệu",
      amounts: [
        {
          start: 0,
          end: 11,
          money: { amount: "7500", unit: "triệu" },
          precision: 6,
          modality: "exact",
          per: [],
          doubtful: false,
          vnd: "7500000000",
        },
      ],
      counts: [],
      issues: [],
      rest: [],
    });
  });

  test.each([
    [["NSNN 5 tỷ; NSĐP 40-50 triệu"], "vi", "5 tỷ\t5.000.000.000 đồng\n40-50 triệu\t40.000.000 đồng – 50.000.000 đồng\n"],
    [["không quá 200.000 đồng/người/đêm"], "vi", "200.000 đồng/người/đêm\tkhông quá 200.000 đồng/người/đêm\n"],
    [["không quá 200.000 đồng/người/đêm"], "en", "200.000 đồng/người/đêm\tat most 200.000 đồng/người/đêm\n"],
    [["1.250", "--unit", "triệu đồng"], "vi", "1.250\t1.250.000.000 đồng\n"],
    [["hai tỷ ba trăm triệu đồng"], "vi", "hai tỷ ba trăm triệu đồng\t2.300.000.000 đồng\n"],
    [
      ["105.000 đồng (một trăm mười lăm nghìn đồng)"],
      "en",
      "105.000 đồng\t105.000 đồng\nerror\tThe amount “105.000 đồng” differs from the amount in words “một trăm mười lăm nghìn đồng”\n",
    ],
    [["0,5 đồng"], "vi", "0,5 đồng\t0.5 đồng\nwarning\t“0,5 đồng” không phải số nguyên đồng\n"],
  ])("%j in %s prints %j", async (words, language, printed) => {
    expect(await call("money", ...words, "--lang", language)).toEqual({ code: 0, out: printed, error: "" });
  });

  test("names what only looks like money", async () => {
    const { out } = await call("money", "4,5 triệu dân", "--lang", "en");
    expect(out).toContain("counts dân");
    expect(out).toContain("Cannot read an amount");
  });

  test("refuses a unit that is none", async () => {
    expect((await call("money", "5", "--unit", "xu")).code).toBe(2);
  });
});

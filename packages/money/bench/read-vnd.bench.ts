import { bench, describe } from "vitest";
import { readVnd } from "../src/read-vnd.ts";

const cells = ["7.500 triệu", "23.950.000.000", "2,5 tỷ đồng", "hơn 27 tỷ đồng", "Theo quy định", "4,5 triệu dân"];

/** What an application writes first: strip the points, parse a float, multiply; it reads people as money. */
function byFloat(text: string): number {
  const match = /([\d.,]+)\s*(triệu|tỷ)?/u.exec(text);
  const factor = match?.[2] === "triệu" ? 1e6 : match?.[2] === "tỷ" ? 1e9 : 1;
  return Number.parseFloat((match?.[1] ?? "").replaceAll(".", "").replace(",", ".")) * factor;
}

describe("six cells of a budget column", () => {
  bench("readVnd: exact, with issues and places", () => {
    for (const cell of cells) readVnd(cell);
  });
  bench("a float by regular expression: wrong on two of the six", () => {
    for (const cell of cells) byFloat(cell);
  });
});

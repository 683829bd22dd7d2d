import { bench, describe } from "vitest";
import { foldVietnamese } from "../src/fold-vietnamese.ts";
import { foldsAll, paragraph, peers } from "../scripts/folding-peers.mjs";

const megabyte = paragraph.repeat(Math.ceil(1_000_000 / paragraph.length)).slice(0, 1_000_000);
const names = paragraph.split(/[,;.\n]\s*/u).filter((name) => name !== "");
const contenders: Readonly<Record<string, (text: string) => string>> = { foldVietnamese, ...peers };

for (const [title, form, text] of [
  ["1 MB, composed", "NFC", megabyte],
  ["1 MB, decomposed", "NFD", megabyte.normalize("NFD").slice(0, 1_000_000)],
] as const) {
  describe(title, () => {
    for (const [name, fold] of Object.entries(contenders)) {
      if (foldsAll(fold, form))
        bench(name, () => void fold(text).charCodeAt(text.length >> 1)); // reading a letter makes engines join the parts
      else console.log(`${name} folds ${form} wrongly: not timed`);
    }
  });
}

describe("short names, composed", () => {
  for (const [name, fold] of Object.entries(contenders)) {
    if (foldsAll(fold, "NFC"))
      bench(name, () => {
        for (const each of names) fold(each).charCodeAt(0);
      });
  }
});

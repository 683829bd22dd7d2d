import { test } from "vitest";
import { readFileSync, readdirSync } from "node:fs";
import { findSlips } from "./find-slips.ts";
import { normalizeText } from "./normalize-text.ts";
test("x", () => {
  for (const f of readdirSync("/work/shared/seeds")) {
    const text = normalizeText(readFileSync("/work/shared/seeds/" + f, "utf8")).text;
    const t = performance.now();
    const s = findSlips(text, { least: 0.5 });
    console.log(f, s.length, (performance.now() - t).toFixed(0));
    const m = new Map<string, number>();
    for (const x of s) {
      const k =
        x.words.replace(/\s+/g, " ") +
        " => " +
        x.suggestions.map((y) => y.words + " " + y.confidence).join(" | ") +
        "  [" +
        x.kind +
        "] ..." +
        text.slice(x.start - 15, x.end + 15).replace(/\s+/g, " ");
      m.set(k, (m.get(k) ?? 0) + 1);
    }
    for (const [k, n] of m) console.log("  ", n, k);
  }
});

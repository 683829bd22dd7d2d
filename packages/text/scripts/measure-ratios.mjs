// Measures the built package against its peers, checks their answers first, and prints the ratios: `pnpm --filter @kehoach/text run ratios`.
// Contenders take turns, and the best round of each counts: whatever else the machine does only adds to it.
import { foldsAll, paragraph, peers } from "./folding-peers.mjs";
import { foldVietnamese } from "../dist/letters.js";

/** The best time of a call, in milliseconds, of contenders that take turns. */
function time(contenders, text, calls) {
  const best = contenders.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 40; round += 1)
    contenders.forEach((fold, index) => {
      const start = performance.now();
      // Reading a letter makes engines join the parts.
      for (let call = 0; call < calls; call += 1) fold(text).charCodeAt(text.length >> 1);
      best[index] = Math.min(best[index], (performance.now() - start) / calls);
    });
  return best;
}

for (const [title, form, size] of [
  ["1 MB, composed", "NFC", 1_000_000],
  ["1 MB, decomposed", "NFD", 1_000_000],
  ["a paragraph, composed", "NFC", paragraph.length],
]) {
  const text = paragraph
    .repeat(Math.ceil(size / paragraph.length))
    .normalize(form)
    .slice(0, size);
  if (!foldsAll(foldVietnamese, form)) throw new Error(`foldVietnamese folds ${form} wrongly`);
  const able = Object.entries(peers).filter(([, fold]) => foldsAll(fold, form));
  const [ours, ...theirs] = time([foldVietnamese, ...able.map(([, fold]) => fold)], text, Math.ceil(20_000 / size));
  const least = Math.min(...theirs);
  const [name] = able[theirs.indexOf(least)];
  console.log(
    `foldVietnamese, ${title}, against ${name}: ${(least / ours).toFixed(1)} times (${ours.toFixed(3)} ms against ${least.toFixed(3)} ms)`,
  );
}

// Measures the built package against its peers, checks their answers first, and prints the ratios: `pnpm --filter @kehoach/text run ratios`.
// Contenders take turns, and the best round of each counts: whatever else the machine does only adds to it.
import { remove as diacritics } from "diacritics";
import deburr from "lodash.deburr";
import { foldVietnamese } from "../dist/letters.js";

const peers = {
  "normalize and \\p{M}": (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d").toLowerCase(),
  "normalize and a range of marks": (text) =>
    text
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/gu, "")
      .toLowerCase()
      .replace(/đ/gu, "d"),
  "lodash.deburr": (text) => deburr(text).toLowerCase(),
  "lodash.deburr after NFD": (text) => deburr(text.normalize("NFD")).toLowerCase(),
  diacritics: (text) => diacritics(text).toLowerCase(),
};

const paragraph =
  "Ủy ban nhân dân tỉnh giao Sở Khoa học và Công nghệ chủ trì, phối hợp với các sở, ban, ngành mở 12 lớp bồi dưỡng kỹ năng số cho cán bộ, " +
  "công chức cấp xã trong giai đoạn 2026 - 2030; kinh phí 7.500 triệu đồng từ ngân sách tỉnh, quyết toán trước ngày 31/12 hằng năm.\n";
const letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴĐƯ";
const folded = "aaabcddeeghiklmnooopqrstuuvxyaaaaaaaaaaaaaaaeeeeeeeeeeiiiiiooooooooooooooouuuuuuuuuuyyyyydu";

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
  const probe = letters.normalize(form);
  if (foldVietnamese(probe) !== folded) throw new Error(`foldVietnamese folds ${form} wrongly`);
  const able = Object.entries(peers).filter(([, fold]) => fold(probe) === folded);
  const [ours, ...theirs] = time([foldVietnamese, ...able.map(([, fold]) => fold)], text, Math.ceil(20_000 / size));
  const least = Math.min(...theirs);
  const [name] = able[theirs.indexOf(least)];
  console.log(
    `foldVietnamese, ${title}, against ${name}: ${(least / ours).toFixed(1)} times (${ours.toFixed(3)} ms against ${least.toFixed(3)} ms)`,
  );
}

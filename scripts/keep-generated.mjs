// How every generator of data and pages ends: it writes its files, or with --check only says which of them are not as it makes them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url).href;
const nameOf = (url) => decodeURI(url.href.slice(root.length));

function textOf(url) {
  try {
    return readFileSync(url, "utf8");
  } catch {
    // Before the first time there is nothing to compare with.
    return undefined;
  }
}

/**
 * Writes generated files, or says with `--check` whether they are up to date.
 *
 * @param {Iterable<readonly [URL, string]>} files - Where each file is, and what it holds.
 * @param {{ generator: string, counted: string, folder?: URL }} options - The generator's own address, what it counted, and a folder that
 *   holds its files and no others.
 */
export function keepGenerated(files, { generator, counted, folder }) {
  const made = [...files];
  const stale = made.filter(([url, text]) => textOf(url) !== text);
  if (!process.argv.includes("--check")) {
    for (const [url, text] of stale) {
      mkdirSync(new URL(".", url), { recursive: true });
      writeFileSync(url, text);
    }
    console.log(`${made.length} generated, ${stale.length} changed: ${counted}`);
    return;
  }
  const kept = new Set(made.map(([url]) => url.href));
  const extra =
    folder === undefined
      ? []
      : readdirSync(folder)
          .map((name) => new URL(name, folder))
          .filter(({ href }) => !kept.has(href));
  const names = [...stale.map(([url]) => nameOf(url)), ...extra.map(nameOf)];
  if (names.length === 0) console.log(`up to date: ${counted}`);
  else {
    console.error(`${names.join(", ")}: out of date; run node ${nameOf(new URL(generator))}`);
    process.exitCode = 1;
  }
}

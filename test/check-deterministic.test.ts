import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compareTarballs } from "../scripts/check-deterministic.mjs";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "same-"));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

function pack(folder: string, files: Readonly<Record<string, string>>, seconds = 0): string {
  const place = join(home, folder);
  mkdirSync(join(place, "package"), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(place, "package", name), text);
    utimesSync(join(place, "package", name), seconds, seconds);
  }
  utimesSync(join(place, "package"), 0, 0);
  // Plain tar without a clock of gzip's own: only what the test changes differs.
  spawnSync("tar", ["--sort=name", "--owner=0", "--group=0", "-cf", "a.tar", "package"], { cwd: place });
  writeFileSync(join(place, "a.tgz"), gzipSync(readFileSync(join(place, "a.tar"))));
  return place;
}

test("compareTarballs() is content with the same bytes", () => {
  expect(compareTarballs(pack("one", { "index.js": "1" }), pack("two", { "index.js": "1" }))).toEqual([]);
});

test("compareTarballs() names the files that differ, and those only one has", () => {
  const faults = compareTarballs(
    pack("one", { "index.js": "1", "same.js": "" }),
    pack("two", { "index.js": "2", "same.js": "", "more.js": "" }),
  );
  expect(faults).toEqual(["a.tgz differs: index.js, more.js"]);
});

test("compareTarballs() sees times that got in, and a tarball that is missing", () => {
  expect(compareTarballs(pack("one", { "index.js": "1" }), pack("two", { "index.js": "1" }, 86_400))[0]).toContain(
    "what tar keeps beside the files",
  );
  const empty = join(home, "empty");
  mkdirSync(empty);
  expect(compareTarballs(join(home, "one"), empty)).toEqual(["a.tgz is in one of the two only"]);
  expect(compareTarballs(empty, empty)).toEqual(["there are no tarballs to compare"]);
});

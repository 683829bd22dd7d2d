// The vectors are files: both ways to load one give the same rows.
import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";
import index from "@kehoach/vectors/index.json" with { type: "json" };

const require = createRequire(import.meta.url);
const { schemaVersion } = index;
const rows = index.rows.reduce((sum, { file, rows: count }) => {
  const { rows: found } = require(`@kehoach/vectors/${file}`);
  return found.length === count ? sum + count : Number.NaN;
}, 0);
const same = isDeepStrictEqual(index, require("@kehoach/vectors/index.json"));
process.exitCode = schemaVersion === 1 && rows > 0 && same && require("@kehoach/vectors/schema.json").title !== undefined ? 0 : 1;

#!/usr/bin/env node
import { run } from "../dist/index.js";

process.exitCode = await run(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  today: () => new Date(),
});

#!/usr/bin/env node
import { run } from "../dist/index.js";

// A reader such as head may close the pipe before everything is printed.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  clock: () => Date.now(),
  input: () => process.stdin.setEncoding("utf8"),
});

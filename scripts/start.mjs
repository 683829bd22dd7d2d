// npm start: installs, builds, and runs the main job on the bundled plan of Đồng Nai. Further words go to the command.
import { install, pnpm, run } from "./install.mjs";

const [command, ...args] = pnpm();
const report = ["packages/cli/bin/kehoach.js", "report", "dong-nai-2026", "--as-of", "2026-11-22", "--out", "out"];
process.exitCode =
  install() ||
  run(command, [...args, "run", "build"], { stdio: ["ignore", "ignore", "inherit"] }) ||
  run(process.execPath, [...report, ...process.argv.slice(2)]);

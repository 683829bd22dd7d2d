// npm start: installs, builds, and runs the main job on the bundled plan of Đồng Nai. Further words go to the command.
import { install, pnpm, run } from "./install.mjs";

install();
const [command, ...args] = pnpm();
const built = run(command, [...args, "run", "build"], { stdio: ["ignore", "ignore", "inherit"] });
if (built !== 0) process.exit(built);
process.exitCode = run(process.execPath, [
  "packages/cli/bin/kehoach.js",
  "report",
  "dong-nai-2026",
  "--as-of",
  "2026-11-22",
  "--out",
  "out",
  ...process.argv.slice(2),
]);

// Installs from the lockfile with nothing but Node and npm on the machine.
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const pnpmVersion = "12.21.0";

/** Environment in which the tools of the workspace are found by name. */
export const environment = { ...process.env, PATH: `${join(root, "node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}` };

/** Runs a command and gives its exit code. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: "inherit", env: environment, ...options });
  return result.status ?? 1;
}

/** The way pnpm is called here: as installed, or through npx. */
export function pnpm() {
  const found = spawnSync("pnpm", ["--version"], { cwd: root, encoding: "utf8" });
  return found.status === 0 ? ["pnpm"] : ["npx", "--yes", `pnpm@${pnpmVersion}`];
}

export function install() {
  const [command, ...args] = pnpm();
  const code = run(command, [...args, "install", "--frozen-lockfile", "--prefer-offline"]);
  if (code !== 0) process.exit(code);
}

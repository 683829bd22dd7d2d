// Installs from the lockfile with nothing but Node and npm on the machine.
import { spawn, spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const pnpmVersion = "12.21.0";

/** Environment in which the tools of the workspace are found by name. */
export const environment = { ...process.env, PATH: `${join(root, "node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}` };

/** Runs a command and gives its exit code. No command here asks anything, so none gets to read the keyboard. */
export function run(command, args, { env = {}, stdio = ["ignore", "inherit", "inherit"] } = {}) {
  // On Windows npx and the tools are scripts, which only a shell starts.
  const shell = process.platform === "win32" && command !== process.execPath;
  const result = spawnSync(command, args, { cwd: root, stdio, shell, env: { ...environment, ...env } });
  return result.status ?? 1;
}

/** Runs a command beside others, and gives its exit code and what it printed when it ends. */
export function runAside(command, args) {
  const shell = process.platform === "win32" && command !== process.execPath;
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], shell, env: environment });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => printed.push(piece));
  return new Promise((resolve) => {
    const end = (code, last = "") => {
      resolve({ code, output: `${Buffer.concat(printed).toString("utf8")}${last}` });
    };
    child.on("error", (error) => {
      end(1, String(error));
    });
    child.on("close", (code) => {
      end(code ?? 1);
    });
  });
}

/** The way pnpm is called here: as installed if its lockfile is the same as ours, or through npx. */
export function pnpm() {
  const found = spawnSync("pnpm", ["--version"], { cwd: root, encoding: "utf8", shell: process.platform === "win32" });
  const [major] = pnpmVersion.split(".");
  return found.status === 0 && found.stdout.startsWith(`${major}.`) ? ["pnpm"] : ["npx", "--yes", `pnpm@${pnpmVersion}`];
}

/** Installs and gives the exit code. */
export function install() {
  const [command, ...args] = pnpm();
  return run(command, [...args, "install", "--frozen-lockfile", "--prefer-offline"]);
}

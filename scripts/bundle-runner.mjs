// The runner of mutation testing, a plugin of Stryker: it bundles the tests of a package once and evaluates the bundle anew for each
// change, in some hundredths of a second where a runner that loads the files anew takes one. All tables made at the first call are made anew
// too, and so is what runs once when a file loads.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { build } from "esbuild";

/** Tables are quick and notice most, so they are tried before long tables and laws; the first test that notices ends a try. */
const slow = ["lunar.test", "vectors.test", ".prop.test"];
const slowness = (file) => slow.findIndex((part) => file.includes(part));

/** Texts of a megabyte take minutes under instruments, tables against the sky and against other libraries seconds; what they notice shows elsewhere. */
const passedOver = /megabyte|date-holidays|astronomy-engine/u;

/** Libraries by name, loaded once. */
const libraries = {};
globalThis.kehoachLibraries = libraries;

/** Sources of the packages, and the few names of vitest that tests use; libraries stay outside. */
const inside = (home) => ({
  name: "inside",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@kehoach[/]/ }, ({ path }) => {
      const [, name, door = "index.ts"] = path.split("/");
      if (door.endsWith(".json")) return { path: join(home, "packages", name, "vectors", door) };
      return { path: join(home, "packages", name, "src", door.endsWith(".ts") ? door : `${door}.ts`) };
    });
    onResolve({ filter: /^vitest$/ }, () => ({ path: "vitest", namespace: "inside" }));
    onLoad({ filter: /^/, namespace: "inside" }, () => ({
      contents: "export const { describe, expect, test } = globalThis.kehoachTests;",
    }));
    onResolve({ filter: /^[^./]/ }, ({ path, importer }) => ({ path, namespace: "outside", pluginData: importer }));
    onLoad({ filter: /^/, namespace: "outside" }, async ({ path, pluginData }) => {
      // What the workspace itself has not is looked for where the package that imports it stands.
      const library = await import(path).catch(() => import(pathToFileURL(createRequire(pluginData).resolve(path)).href));
      libraries[path] = library;
      const names = Object.keys(library).filter((name) => name !== "default");
      const all = `const library = globalThis.kehoachLibraries[${JSON.stringify(path)}];`;
      return { contents: [all, "export default library.default;", `export const { ${names.join(", ")} } = library;`].join("\n") };
    });
  },
});

async function loadExpect(require) {
  const inVitest = createRequire(require.resolve("vitest/package.json"));
  const { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } = await import(
    pathToFileURL(join(inVitest.resolve("@vitest/expect/package.json"), "..", "dist", "index.js")).href
  );
  for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
  return chai.expect;
}

/** Collects the tests of one file at a time. */
function collector(expect) {
  let tests = [];
  const names = [];
  const add = (name, run) => {
    if (passedOver.test(name)) return;
    tests.push({ name: [...names, name].join(" > "), run });
  };
  const test = (name, run) => add(name, run);
  const each = (rows) => (title, run) => {
    rows.forEach((row, index) => add(`${title} #${index + 1}`, () => (Array.isArray(row) ? run(...row) : run(row))));
  };
  const describe = (name, body) => {
    names.push(name);
    body();
    names.pop();
  };
  const unless = (call) => (condition) => (condition ? () => {} : call);
  return {
    api: {
      expect,
      test: Object.assign(test, { each, skipIf: unless(test) }),
      describe: Object.assign(describe, { skipIf: unless(describe) }),
    },
    collect(load) {
      tests = [];
      names.length = 0;
      load();
      return tests;
    },
  };
}

class BundleRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const home = process.cwd();
    const require = createRequire(join(home, "package.json"));
    const folder = process.env.KEHOACH_MUTATE ?? "money";
    const sources = `packages/${folder}/src`;
    this.files = readdirSync(join(home, sources), { recursive: true })
      .map((file) => `${sources}/${file.replaceAll("\\", "/")}`)
      .filter((file) => file.endsWith(".test.ts") && !file.endsWith(".corpus.test.ts"))
      .sort((a, b) => slowness(a) - slowness(b) || (a < b ? -1 : 1));
    const { outputFiles } = await build({
      stdin: {
        contents: `module.exports = {${this.files.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)})`).join(",\n")}};`,
        resolveDir: home,
      },
      bundle: true,
      write: false,
      format: "cjs",
      platform: "node",
      target: "node20",
      logLevel: "error",
      plugins: [inside(home)],
    });
    this.script = new Script(`(function (module) {${outputFiles[0].text}\n})`);
    // The same examples each time, so that a score does not depend on luck.
    libraries["fast-check"]?.default.configureGlobal({ numRuns: 10, seed: 20_261_122 });
    this.collector = collector(await loadExpect(require));
    globalThis.kehoachTests = this.collector.api;
    this.ns = globalThis.__stryker__ ??= {};
  }

  /** The files of tests in a world of their own, not yet loaded. */
  freshWorld() {
    const module = { exports: {} };
    this.script.runInThisContext()(module);
    return module.exports;
  }

  async dryRun() {
    const { ns } = this;
    ns.activeMutant = undefined;
    const results = [];
    for (const file of this.files) {
      // Each file begins with nothing made, so that what a file makes first belongs to its own tests.
      const tests = this.collector.collect(this.freshWorld()[file]);
      for (const { name, run } of tests) {
        const id = `${file}#${name}`;
        const from = performance.now();
        ns.currentTestId = id;
        let failure;
        try {
          await run();
        } catch (error) {
          failure = error;
        }
        ns.currentTestId = undefined;
        const timeSpentMs = performance.now() - from;
        const told = { id, name, fileName: join(process.cwd(), file), timeSpentMs };
        results.push(failure === undefined ? { ...told, status: 0 } : { ...told, status: 1, failureMessage: String(failure) });
      }
    }
    return { status: "complete", tests: results, mutantCoverage: ns.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit: hundredfold }) {
    const { ns } = this;
    // Stryker allows a hundred times what all tests take, which for a loop of the inmost code is minutes.
    const hitLimit = hundredfold === undefined ? undefined : Math.ceil(hundredfold / 20);
    const wanted = testFilter === undefined ? undefined : new Set(testFilter.map((id) => id.slice(0, id.indexOf("#"))));
    const world = this.freshWorld();
    ns.hitCount = 0;
    ns.hitLimit = hitLimit;
    ns.activeMutant = activeMutant.id;
    let nrOfTests = 0;
    const outcome = (id, error) =>
      hitLimit !== undefined && ns.hitCount > hitLimit
        ? { status: "timeout", reason: `More than ${hitLimit} hits` }
        : { status: "killed", killedBy: [id], failureMessage: String(error), nrOfTests };
    for (const file of this.files) {
      if (wanted !== undefined && !wanted.has(file)) continue;
      let tests;
      try {
        tests = this.collector.collect(world[file]);
      } catch (error) {
        const first = testFilter?.find((id) => id.startsWith(`${file}#`));
        return outcome(first ?? `${file}#`, error);
      }
      // All tests of the file: what is made at a first call was counted for the first test that asked, and may show in any.
      for (const { name, run } of tests) {
        nrOfTests += 1;
        try {
          await run();
        } catch (error) {
          return outcome(`${file}#${name}`, error);
        }
      }
    }
    ns.activeMutant = undefined;
    return hitLimit !== undefined && ns.hitCount > hitLimit
      ? { status: "timeout", reason: `More than ${hitLimit} hits` }
      : { status: "survived", nrOfTests };
  }
}

const createRunner = () => new BundleRunner();
createRunner.inject = [];

export const strykerPlugins = [{ kind: "TestRunner", name: "bundle", factory: createRunner }];

// A reporter of vitest that counts what ran in each project, for the summary of `npm test` and of the gate: its JSON reporter does not
// say which project a test belongs to. The counts go to the file that KEHOACH_COUNTS names.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export default class CountReporter {
  #file = process.env.KEHOACH_COUNTS;
  #projects = [];

  onInit(vitest) {
    this.#projects = vitest.projects.map(({ name }) => name);
  }

  onTestRunEnd(modules, errors) {
    if (this.#file === undefined) return;
    const counts = Object.fromEntries(this.#projects.map((name) => [name, { passed: 0, failed: 0, skipped: 0 }]));
    for (const module of modules) {
      const count = counts[module.project.name];
      // A file that does not load has no test that could fail, so it counts as one.
      count.failed += module.errors().length > 0 ? 1 : 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state === "pending" ? "failed" : state] += 1;
      }
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length > 0 ? 1 : 0;
    }
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify({ projects: counts, errors: errors.length }));
  }
}

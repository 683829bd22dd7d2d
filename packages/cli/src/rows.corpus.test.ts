import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { run } from "./run.ts";

const fileOf = (id: string): string => fileURLToPath(new URL(`../../../../shared/seeds/${id}.txt`, import.meta.url));

/** The lists a command prints, by the name of each. */
async function listsOf(...words: readonly string[]): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const out: string[] = [];
  const code = await run(words, { write: (text) => out.push(text), writeError: (text) => out.push(text), clock: () => 0 });
  expect(code).toBe(0);
  const lists: Record<string, unknown> = JSON.parse(out.join(""));
  return new Map(Object.entries(lists).flatMap(([name, list]) => (Array.isArray(list) ? [[name, list]] : [])));
}

const names = ["targets", "tasks", "totals", "citations"];
const countsOf = (lists: ReadonlyMap<string, readonly unknown[]>): readonly (number | undefined)[] =>
  names.map((name) => lists.get(name)?.length);

const catalogued: readonly (readonly [string, readonly number[]])[] = [
  ["dong-nai-2026", [16, 10, 0, 15]],
  ["bac-giang-2023", [16, 16, 1, 16]],
  ["ba-ria-vung-tau-2022", [13, 35, 0, 2]],
  ["binh-phuoc-2022", [12, 24, 0, 11]],
  ["bo-tttt-2021", [11, 44, 0, 3]],
];

test.each(catalogued)("%s of the catalogue: rows of targets, tasks, totals, citations %j", async (id, expected) => {
  expect(countsOf(await listsOf("plan", "rows", id, "--json"))).toEqual(expected);
});

for (const [id] of catalogued) {
  test.skipIf(!existsSync(fileOf(id)))(`${id} as read from its document: every row with its place`, async () => {
    const lists = await listsOf("extract", fileOf(id), "--rows", "--json");
    const counts = countsOf(lists);
    console.log(`corpus: ${id} gives as rows ${counts.map((count, index) => `${count} ${names[index]}`).join(", ")}`);
    for (const name of names) {
      for (const row of lists.get(name) ?? []) expect(row).toMatchObject({ span: { document: id } });
    }
    expect(Math.min(counts[0] ?? 0, counts[1] ?? 0)).toBeGreaterThan(9);
  });
}

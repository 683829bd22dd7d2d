/**
 * Gives out ids, each once: one that is taken gets the next free number behind it.
 *
 * @param taken - Ids that are taken already.
 * @returns Gives an id: the wanted one, or, when it is taken, its base with a number.
 */
export function createUniqueIds(taken: Iterable<string> = []): (wanted: string, base?: string) => string {
  const ids = new Set(taken);
  const next = new Map<string, number>();
  return (wanted, base = wanted) => {
    let id = wanted;
    // Numbers only grow, so that a thousand rows with one ordinal do not try all of them a thousand times.
    let count = next.get(base) ?? 2;
    for (; ids.has(id); count++) id = `${base}-${count}`;
    if (id !== wanted) next.set(base, count);
    ids.add(id);
    return id;
  };
}

/**
 * Gives each element an id of its own.
 *
 * @returns A function from the id wished for to one that was not given yet: `a`, `a-2`, `a-3`.
 */
export function uniqueIds(): (wish: string) => string {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return (wish) => {
    // The schema takes ids of up to 200 characters.
    const short = wish.slice(0, 190);
    let id = short;
    for (let count = counts.get(short) ?? 2; given.has(id); count += 1) {
      id = `${short}-${count}`;
      counts.set(short, count + 1);
    }
    given.add(id);
    return id;
  };
}

/**
 * Where a guard that says no stopped: it reads one field after the other, so the last one it looked at is the wrong one. That spares a
 * second description of every structure.
 *
 * @param value - What the guard refuses.
 * @param guard - Reads the fields it wants, and ends at the first that is wrong or by counting them.
 * @returns Path from the value and what stands there; the path is empty when the value as a whole is meant.
 */
export function findFault(value: object, guard: (value: unknown) => boolean): { readonly path: string; readonly value: unknown } {
  let found: { path: string; value: unknown } = { path: "", value };
  let countedIn: string | undefined;
  const watch = (holder: object, path: string): object => {
    const read = new Set<PropertyKey>();
    return new Proxy(holder, {
      get(target, name) {
        const field: unknown = Reflect.get(target, name);
        read.add(name);
        // What is read again while the fields are counted is not looked at.
        if (typeof name === "symbol" || (name === "length" && Array.isArray(target)) || countedIn === path) return field;
        countedIn = undefined;
        found = { path: `${path}/${pointerOf(name)}`, value: field };
        return typeof field === "object" && field !== null ? watch(field, found.path) : field;
      },
      ownKeys(target) {
        const names = Reflect.ownKeys(target);
        const unread = names.find((name) => !read.has(name));
        countedIn = path;
        found =
          unread === undefined
            ? { path, value: target }
            : { path: `${path}/${pointerOf(String(unread))}`, value: Reflect.get(target, unread) };
        return names;
      },
    });
  };
  guard(watch(value, ""));
  return found;
}

/** The name of a field as a part of a JSON pointer. */
export function pointerOf(name: string): string {
  return name.slice(0, 80).replaceAll("~", "~0").replaceAll("/", "~1");
}

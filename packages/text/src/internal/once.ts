/**
 * Makes something when it is first asked for. Used for expressions with classes of letters (`\p{L}`): engines make those of every literal
 * when they load a file, which takes longer than the rest of it, so they are written as `new RegExp` in here.
 *
 * @param make - Makes it.
 * @returns Gives it, the same one each time.
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

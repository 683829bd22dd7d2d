import type { Archive } from "../read-archive.ts";
import { readXml } from "./xml.ts";

/** The parts of an Office file and how they refer to each other. */
export interface Parts {
  /** Name of the part that is the document itself; absent when the file has none. */
  readonly main: string | undefined;
  /** Content of a part. */
  file(name: string): Uint8Array | undefined;
  /** What the file says a part is. */
  kindOf(name: string): string | undefined;
  /** Names of the parts the document refers to as `styles`, `header` …, in the order of their names. */
  related(kind: string): readonly string[];
  /** The part a reference of the document means. */
  byId(id: string): string | undefined;
}

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/**
 * Finds the parts of an Office file.
 *
 * @param archive - The opened file.
 * @param usual - Where the document itself stands when the file does not say it.
 * @returns The parts.
 */
export function readParts(archive: Archive, usual: string): Parts {
  // Names of parts know no difference between capitals and small letters.
  const files = new Map([...archive.files].map(([name, content]) => [name.toLowerCase(), content]));
  const file = (name: string): Uint8Array | undefined => files.get(name.toLowerCase());
  const root = readRelations(file("_rels/.rels"), "");
  const named = root.find(({ kind }) => kind === "officedocument")?.target;
  const main = named !== undefined && file(named) !== undefined ? named : file(usual) === undefined ? undefined : usual;
  const folder = main === undefined ? "" : main.slice(0, main.lastIndexOf("/") + 1);
  const relations = main === undefined ? [] : readRelations(file(`${folder}_rels/${main.slice(folder.length)}.rels`), folder);
  const kinds = new Map<string, string>();
  const types = file("[Content_Types].xml");
  if (types !== undefined) {
    readXml(types, "[Content_Types].xml", {
      open(name, { PartName, ContentType }) {
        if (name.endsWith("Override") && PartName !== undefined && ContentType !== undefined)
          kinds.set(PartName.replace(/^\//u, "").toLowerCase(), ContentType);
      },
    });
  }
  return {
    main,
    file,
    kindOf: (name) => kinds.get(name.toLowerCase()),
    related: (kind) =>
      [...new Set(relations.flatMap((relation) => (relation.kind === kind.toLowerCase() ? [relation.target] : [])))].sort((a, b) =>
        a < b ? -1 : 1,
      ),
    byId: (id) => relations.find((relation) => relation.id === id)?.target,
  };
}

/** The references of a part to others inside the file; those to the outside are never followed. */
function readRelations(bytes: Uint8Array | undefined, folder: string): readonly Relation[] {
  const relations: Relation[] = [];
  if (bytes === undefined) return relations;
  readXml(bytes, "rels", {
    open(name, { Id = "", Type = "", Target = "", TargetMode = "" }) {
      if (!name.endsWith("Relationship") || TargetMode.toLowerCase() === "external" || relations.length > 10_000) return;
      const kind = Type.slice(Type.lastIndexOf("/") + 1).toLowerCase();
      relations.push({ id: Id, kind, target: resolve(folder, Target) });
    },
  });
  return relations;
}

/** A name inside the file, from a name relative to a folder. */
function resolve(folder: string, target: string): string {
  const out: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).split("/")) {
    if (step === "..") out.pop();
    else if (step !== "" && step !== ".") out.push(step);
  }
  return out.join("/");
}

export function findFaults(root: string, map?: Readonly<Record<string, readonly string[]>>): readonly string[];

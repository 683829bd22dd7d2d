export function findPackFaults(files: readonly string[], manifest: Readonly<Record<string, unknown>>): readonly string[];

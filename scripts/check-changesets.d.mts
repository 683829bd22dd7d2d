export function findChangesetFaults(text: string, names: readonly string[]): readonly string[];

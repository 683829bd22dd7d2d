export function compareTarballs(first: string, second: string): readonly string[];

type Counts = Readonly<Record<"lines" | "branches" | "functions", { readonly total: number; readonly covered: number }>>;
export function addByPackage(files: Readonly<Record<string, Counts>>, home: string): ReadonlyMap<string, Counts>;

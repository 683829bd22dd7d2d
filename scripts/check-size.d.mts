export interface Limit {
  readonly limit: number;
  readonly today: number;
}
export interface Budget extends Limit {
  readonly later?: Limit;
  readonly loads: readonly string[];
}
export interface Weight {
  readonly bytes: number;
  readonly later: number;
  readonly loads: readonly string[];
}
export function findSizeFaults(name: string, budget: Budget | undefined, weight: Weight): readonly string[];
export function weighDoor(path: string): Promise<Weight & { readonly libraries: ReadonlyMap<string, number> }>;

/** How many tests of one project ended in which way. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
export function addUp(
  counts: { readonly projects: Readonly<Record<string, Count>>; readonly errors: number } | undefined,
  withSeeds: boolean,
): { readonly passed: number; readonly failed: number; readonly lines: readonly string[] };
export function runTests(): { readonly passed: number; readonly failed: number };

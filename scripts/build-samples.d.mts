/** A fence of a page: its code, the line that starts it, and what is wrong with the fence itself. */
export interface Fence {
  readonly code: string;
  readonly noRun: boolean;
  readonly line: number;
  readonly fault?: string;
}
/** A fence with the name of what it explains. */
export interface Example extends Fence {
  readonly name: string;
}
/** Where a name comes from, and whether it is only a type. */
export interface Binding {
  readonly from: string;
  readonly imported: string;
  readonly type: boolean;
}
/** An example with the names it may use without importing them. */
export interface Sample extends Example {
  readonly known?: ReadonlyMap<string, Binding>;
}
export function fencesOf(markdown: string): readonly Fence[];
export function examplesOf(text: string): {
  readonly examples: readonly Example[];
  readonly missing: readonly { readonly name: string; readonly line: number }[];
};
export function namesOf(text: string): ReadonlyMap<string, { readonly inside: string; readonly type: boolean }>;
export function toAssertions(code: string): {
  readonly code: string;
  readonly assertions: number;
  readonly imports: ReadonlyMap<string, Binding>;
  readonly faults: readonly string[];
};
export function toTestFile(title: string, samples: readonly Sample[]): string;
export function buildSamples(root: string): { readonly files: number; readonly samples: number; readonly faults: readonly string[] };

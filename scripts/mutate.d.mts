export interface MutationReport {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly status: string;
          readonly mutatorName: string;
          readonly replacement?: string;
          readonly location: Readonly<Record<"start" | "end", { readonly line: number; readonly column: number }>>;
        }[];
      }
    >
  >;
}
export function summarizeMutants(report: MutationReport): {
  readonly caught: number;
  readonly total: number;
  readonly score: number;
  readonly survivors: readonly string[];
};

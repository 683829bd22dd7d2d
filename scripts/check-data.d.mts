export function findStaleData(home: string): {
  readonly generators: number;
  readonly stale: readonly { readonly script: string; readonly says: string }[];
};

/** One package: its folder, its npm name, and the folders it may import. */
export interface PackageRow {
  readonly folder: string;
  readonly name: string;
  readonly imports: readonly string[];
}
export const packageMap: readonly PackageRow[];
export const mayImport: Readonly<Record<string, readonly string[]>>;
export const anywhere: readonly string[];
export const edge: string;

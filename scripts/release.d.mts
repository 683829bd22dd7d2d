export interface PackedPackage {
  readonly manifest: {
    readonly name: string;
    readonly version: string;
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly peerDependencies?: Readonly<Record<string, string>>;
  };
  readonly changelog: string | undefined;
}
export function sectionOf(changelog: string, version: string): string | undefined;
export function findReleaseFaults(packed: PackedPackage, versions: ReadonlyMap<string, string>, isChanged: boolean): readonly string[];

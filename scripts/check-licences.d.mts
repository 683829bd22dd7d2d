export function isPermissive(licence: string): boolean;
export function findLicenceFaults(licences: Readonly<Record<string, readonly { readonly name: string }[]>>): readonly string[];

export const paragraph: string;
export const peers: Readonly<Record<string, (text: string) => string>>;
export function foldsAll(fold: (text: string) => string, form: "NFC" | "NFD"): boolean;

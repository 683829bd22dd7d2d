declare module "diacritics" {
  export function remove(text: string): string;
}

declare module "lodash.deburr" {
  export default function deburr(text: string): string;
}

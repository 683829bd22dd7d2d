declare module "diacritics" {
  export function remove(text: string): string;
}

declare module "lodash.deburr" {
  function deburr(text: string): string;
  export = deburr;
}

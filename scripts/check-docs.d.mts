import type { CompilerOptions } from "typescript";
export interface DocRules {
  readonly terms: ReadonlySet<string>;
  readonly law: ReadonlySet<string>;
  readonly withoutTerm: ReadonlySet<string>;
  readonly home: string;
}
export function findDocFaults(doors: readonly string[], rules: DocRules, options: CompilerOptions): string[];
export function termsOf(glossary: string): ReadonlySet<string>;

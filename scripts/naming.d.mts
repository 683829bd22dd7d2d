export interface Grammar {
  readonly verbs: ReadonlySet<string>;
  readonly parameters: ReadonlyMap<string, string>;
  readonly mayLeaveOut: ReadonlySet<string>;
  readonly refused: ReadonlyMap<string, string>;
}
export function grammarOf(page: string): Grammar;
export function findNameFaults(report: string, grammar: Grammar, known?: ReadonlySet<string>): string[];

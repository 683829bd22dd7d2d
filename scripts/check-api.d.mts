export interface ReportResult {
  readonly stale: boolean;
  readonly forgotten: readonly string[];
  readonly faults: readonly string[];
}
export function reportDoor(options: {
  readonly project: string;
  readonly types: string;
  readonly report: string;
  readonly kept: string;
  readonly write: boolean;
}): ReportResult;
export function namesIn(report: string): ReadonlySet<string>;

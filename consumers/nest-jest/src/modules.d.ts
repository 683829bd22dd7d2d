declare module "*/doors.cjs" {
  const doors: unknown;
  export default doors;
}
declare module "*/facts.cjs" {
  export function wordFacts(doors: unknown): unknown;
  export function planFacts(doors: unknown): Promise<unknown>;
}

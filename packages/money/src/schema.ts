/**
 * The zod schemas of money, for data that comes from outside. They are apart from the main door because zod takes time to load.
 *
 * @packageDocumentation
 */
export { moneySchema, moneyUnitSchema, vndSchema } from "./schemas.ts";

/**
 * The command line of Kế Hoạch, as a function that a program may call.
 *
 * @packageDocumentation
 */
export { type CommandEnvironment, run } from "./run.ts";

import { isIsoDate, type IsoDate, type Language, parseIsoDate } from "@kehoach/core";
import type { Command } from "commander";
import { type Failure, fail } from "./failure.ts";

/** What a command needs from the world. */
export interface CommandEnvironment {
  /** Prints a text. */
  readonly write: (text: string) => void;
  /** Prints a text about a failure. */
  readonly writeError: (text: string) => void;
  /** The present moment in milliseconds since 1970 in UTC, for the day used when none is given. */
  readonly clock: () => number;
  /** What is typed or piped in, in pieces of any length. Default: nothing. */
  readonly input?: () => AsyncIterable<string>;
}

/** Options that several commands share, as the command line gives them. */
export interface SharedOptions {
  readonly lang?: string;
  readonly asOf?: string;
  readonly json?: boolean;
}

/** What a group of commands is added to, and how its commands do their work. */
export interface CommandContext {
  readonly program: Command;
  readonly environment: CommandEnvironment;
  /** Does the work in the language asked for; a failure is printed and sets the exit code. */
  readonly act: (options: SharedOptions, work: (language: Language) => Promise<Failure | undefined>) => Promise<void>;
}

/** The sentence of `--as-of`, `--lang` and `--json` in the help. */
export const optionHelp = {
  asOf: "ngày tính, mặc định là hôm nay / day, default today",
  lang: "ngôn ngữ / language",
  json: "dữ liệu / data",
} as const;

export function readLanguage(text: string | undefined): Language | Failure {
  if (text === "vi" || text === "en") return text;
  return fail(`Ngôn ngữ “${text ?? ""}” không có; chọn vi hoặc en.`, `There is no language “${text ?? ""}”; choose vi or en.`);
}

/** The day given, or today in Viet Nam: UTC+7 all year. */
export function readDay(text: string | undefined, environment: CommandEnvironment): IsoDate | Failure {
  if (text === undefined) return parseIsoDate(new Date(environment.clock() + 7 * 3_600_000).toISOString().slice(0, 10));
  if (isIsoDate(text)) return text;
  return fail(`Ngày “${text}” không đúng; viết theo dạng 2026-11-22.`, `The day “${text}” is not right; write it like 2026-11-22.`);
}

/** Data as JSON; a bigint is its decimal string. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, (_key, inner: unknown) => (typeof inner === "bigint" ? inner.toString() : inner), 2)}\n`;
}

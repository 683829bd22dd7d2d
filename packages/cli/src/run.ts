import { Command, CommanderError } from "commander";
import { type CommandContext, type CommandEnvironment, readLanguage, type SharedOptions } from "./command-context.ts";
import { addCalendarCommands } from "./commands/calendar-commands.ts";
import { addMoneyCommands } from "./commands/money-commands.ts";
import { addAgencyCommands } from "./commands/agency-commands.ts";
import { addPlanCommands } from "./commands/plan-commands.ts";
import { addUnitCommands } from "./commands/unit-commands.ts";

export type { CommandEnvironment } from "./command-context.ts";

/** The groups of commands, in the order of the help. */
const groups = [addPlanCommands, addCalendarCommands, addMoneyCommands, addUnitCommands, addAgencyCommands];

/**
 * Runs a command.
 *
 * @param words - The words after the name of the program.
 * @param environment - Where it prints, and what day it is.
 * @returns The exit code: 0 when it did its work, 2 when it could not.
 * @throws Any error that is a fault of the program itself and not of what it was given.
 * @example
 * ```ts
 * const printed: string[] = [];
 * const code = await run(["plan", "list"], { write: (text) => printed.push(text), writeError: () => {}, clock: () => Date.now() });
 * [code, printed.join("").split("\t")[0]]; // → [0, "dong-nai-2026"]
 * ```
 */
export async function run(words: readonly string[], environment: CommandEnvironment): Promise<number> {
  let code = 0;
  const program = new Command("kehoach")
    .description("Đọc kế hoạch, đề án: tóm tắt, báo cáo, thời hạn, dữ liệu / Reads government plans of Viet Nam")
    .option("--lang <vi|en>", "ngôn ngữ / language", "vi")
    .exitOverride()
    .configureOutput({ writeOut: environment.write, writeErr: environment.writeError });
  const act: CommandContext["act"] = async (options, work) => {
    const language = readLanguage({ ...program.opts<SharedOptions>(), ...options }.lang);
    const failure = typeof language === "string" ? await work(language) : language;
    if (failure === undefined) return;
    environment.writeError(`${failure.message[typeof language === "string" ? language : "vi"]}\n`);
    code = 2;
  };
  for (const add of groups) add({ program, environment, act });
  try {
    await program.parseAsync([...words], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return code;
}

import type { Language, LocalizedText } from "./language.ts";
import type { Span } from "./span.ts";

/**
 * How much an issue matters: `error`: a value is missing or wrong; `warning`: a doubt somebody should look at;
 * `info`: said so that nothing is dropped silently.
 *
 * @vi mức độ
 */
export type Severity = "error" | "warning" | "info";

/**
 * Something doubtful about a document or a user's data, to be shown to the person who wrote it. It is data, never thrown.
 *
 * @vi vấn đề
 */
export interface Issue<Code extends string = string> {
  /** Stable name of the kind of issue. */
  readonly code: Code;
  /** How much it matters. */
  readonly severity: Severity;
  /** The sentence to show, printed from the template of the code and {@link Issue.params}. */
  readonly message: LocalizedText;
  /** The words and numbers inside the message. */
  readonly params: Readonly<Record<string, string>>;
  /** Where in the document. */
  readonly span?: Span;
  /** Which field of the data, as a JSON pointer such as `/tasks/0/when`. */
  readonly path?: string;
}

/**
 * What a rule found in a plan or between plans: like an {@link Issue}, with all the places that disagree.
 *
 * @vi kết quả rà soát
 */
export interface Finding<Rule extends string = string> {
  /** Stable name of the rule. */
  readonly rule: Rule;
  /** How much it matters. */
  readonly severity: Severity;
  /** The sentence to show. */
  readonly message: LocalizedText;
  /** The words and numbers inside the message. */
  readonly params: Readonly<Record<string, string>>;
  /** All the places it is about. */
  readonly spans: readonly Span[];
}

/** The two sentences of a code, with `{name}` where a parameter stands, and its usual severity. */
export interface MessageTemplate extends LocalizedText {
  /** Severity of the issues made from the template. */
  readonly severity: Severity;
}

/** Where an issue belongs. */
export interface IssuePlace {
  /** Where in the document. */
  readonly span?: Span;
  /** Which field of the data, as a JSON pointer. */
  readonly path?: string;
}

/**
 * Fills the parameters into a template.
 *
 * @param template - A sentence with `{name}` where a parameter stands.
 * @param params - The parameters; a name that is missing stays as it is.
 * @returns The sentence.
 * @example
 * ```ts
 * fillTemplate("Dòng {line}", { line: "12" }); // → "Dòng 12"
 * ```
 */
export function fillTemplate(template: string, params: Readonly<Record<string, string>>): string {
  let filled = "";
  let from = 0;
  // By hand: ten thousand faults have twenty thousand messages, and a replacement with a function takes three times as long.
  for (let open = template.indexOf("{"); open >= 0; open = template.indexOf("{", open + 1)) {
    const close = template.indexOf("}", open);
    if (close < 0) break;
    const name = template.slice(open + 1, close);
    if (!Object.hasOwn(params, name)) continue;
    filled += template.slice(from, open) + (params[name] ?? "");
    from = close + 1;
  }
  return filled + template.slice(from);
}

/**
 * Makes an issue from a table of templates.
 *
 * @param templates - The templates of a package, by code.
 * @param code - Which of them.
 * @param params - Words and numbers of the message.
 * @param place - Where it belongs.
 * @returns The issue, with its message in both languages.
 * @example
 * ```ts
 * const templates = { "unit-unknown": { severity: "warning", vi: "Không rõ đơn vị “{unit}”", en: "Unknown unit “{unit}”" } } as const;
 * createIssue(templates, "unit-unknown", { unit: "xu" }).message.vi; // → "Không rõ đơn vị “xu”"
 * ```
 */
export function createIssue<Code extends string>(
  templates: Readonly<Record<Code, MessageTemplate>>,
  code: Code,
  params: Readonly<Record<string, string>> = {},
  place: IssuePlace = {},
): Issue<Code> {
  const template = templates[code];
  return {
    code,
    severity: template.severity,
    message: { vi: fillTemplate(template.vi, params), en: fillTemplate(template.en, params) },
    params,
    ...(place.span === undefined ? {} : { span: place.span }),
    ...(place.path === undefined ? {} : { path: place.path }),
  };
}

/** How an issue is printed. */
export interface FormatIssueOptions {
  /** How its place is called, for example `dòng 12`. Default: the line names none. */
  readonly place?: string;
}

/**
 * One line for an issue: its place when one is given, and its message.
 *
 * @param issue - The issue.
 * @param language - Language of the message.
 * @param options - How its place is called.
 * @returns The line, without an end of line.
 * @example
 * ```ts
 * const templates = { "unit-unknown": { severity: "warning", vi: "Không rõ đơn vị “{unit}”", en: "Unknown unit “{unit}”" } } as const;
 * formatIssue(createIssue(templates, "unit-unknown", { unit: "xu" }), "vi", { place: "dòng 3" }); // → "dòng 3: Không rõ đơn vị “xu”"
 * ```
 */
export function formatIssue(issue: Issue, language: Language, options: FormatIssueOptions = {}): string {
  const message = issue.message[language];
  return options.place === undefined ? message : `${options.place}: ${message}`;
}

import { type Agencies, type AgencyMention, readAgencies } from "@kehoach/agencies";
import type { Read, SureRead } from "@kehoach/core";
import {
  type CitationMention,
  type MeasureMention,
  readCitations,
  readMeasures,
  type ReadScheduleOptions,
  type Schedule,
} from "@kehoach/plan";
import type { UnitTerm } from "@kehoach/plan/vocabularies";
import { readTime } from "./elements/read-time.ts";
import { mendWords } from "./words/mend-words.ts";

/** What the caller knows beside the language. */
interface KnownWords {
  readonly agencies?: Agencies;
  readonly units?: readonly UnitTerm[];
}

/** What is said around a time. */
type TimeOptions = Pick<ReadScheduleOptions, "as" | "year">;

/** The readers of one extraction, with what the caller knows. */
export interface Readers {
  readonly agencies: (words: string) => Read<readonly AgencyMention[]>;
  readonly measures: (words: string) => SureRead<readonly MeasureMention[]>;
  readonly times: (words: string, options?: TimeOptions) => SureRead<Schedule>;
  readonly citations: (words: string) => SureRead<readonly CitationMention[]>;
}

/** Longer words are no cell that stands in many rows, and no target that body and annex both state. */
const longest = 600;

/** A table of a hundred thousand rows that all differ is not remembered whole. */
const most = 20_000;

/**
 * The readers of one extraction. In a table of a thousand tasks a hundred cells name the same agencies and the same years: the same words
 * are read once.
 *
 * @param known - What the caller knows.
 * @returns The readers.
 */
export function createReaders({ agencies, units }: KnownWords = {}): Readers {
  const ofAgencies = agencies === undefined ? {} : { agencies };
  const ofUnits = units === undefined ? {} : { units };
  const byOptions = new Map<string, (words: string) => SureRead<Schedule>>();
  return {
    agencies: once((words) => readAgencies(words, ofAgencies)),
    measures: once((words) => readMeasures(words, ofUnits)),
    times(words, options = {}) {
      const key = `${options.as ?? ""} ${String(options.year ?? "")}`;
      let read = byOptions.get(key);
      if (read === undefined) byOptions.set(key, (read = once((time) => readTime(time, options))));
      return read(words);
    },
    citations: once((words) => readCitations(mendWords(words).text)),
  };
}

function once<T extends object>(read: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    if (words.length > longest) return read(words);
    let value = known.get(words);
    if (value === undefined) {
      value = read(words);
      if (known.size < most) known.set(words, value);
    }
    return value;
  };
}

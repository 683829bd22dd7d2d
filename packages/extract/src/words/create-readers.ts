import { type Agencies, type AgencyMention, readAgencies } from "@kehoach/agencies";
import type { Read, SureRead } from "@kehoach/core";
import { type MeasureMention, readMeasures } from "@kehoach/plan";
import type { UnitTerm } from "@kehoach/plan/vocabularies";

/** What the caller knows beside the language. */
interface KnownWords {
  readonly agencies?: Agencies;
  readonly units?: readonly UnitTerm[];
}

/** The readers of one extraction, with what the caller knows. */
export interface Readers {
  readonly agencies: (words: string) => Read<readonly AgencyMention[]>;
  readonly measures: (words: string) => SureRead<readonly MeasureMention[]>;
}

/** Longer words are no cell that stands in many rows. */
const longest = 200;

/**
 * The readers of one extraction: in a table of a thousand tasks a hundred cells name the same agencies, and they are read once.
 *
 * @param known - What the caller knows.
 * @returns The readers.
 */
export function createReaders({ agencies, units }: KnownWords = {}): Readers {
  const seen = new Map<string, Read<readonly AgencyMention[]>>();
  const ofAgencies = agencies === undefined ? {} : { agencies };
  const ofUnits = units === undefined ? {} : { units };
  return {
    agencies(words) {
      if (words.length > longest) return readAgencies(words, ofAgencies);
      let value = seen.get(words);
      if (value === undefined) {
        value = readAgencies(words, ofAgencies);
        seen.set(words, value);
      }
      return value;
    },
    measures: (words) => readMeasures(words, ofUnits),
  };
}

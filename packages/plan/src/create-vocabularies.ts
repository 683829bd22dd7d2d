import { createVocabulary } from "./internal/create-vocabulary.ts";
import type { Term, UnitTerm, Vocabulary } from "./model/vocabulary.ts";
import { competenceTerms } from "./vocabulary/competence-terms.ts";
import { documentKindTerms } from "./vocabulary/document-kind-terms.ts";
import { fundingSourceTerms } from "./vocabulary/funding-source-terms.ts";
import { populationTerms } from "./vocabulary/population-terms.ts";
import { trainingFormTerms } from "./vocabulary/training-form-terms.ts";
import { unitTerms } from "./vocabulary/unit-terms.ts";

/** The vocabularies of plans. @vi danh mục dùng chung */
export interface Vocabularies {
  /** Whom and what targets count. @vi đối tượng */
  readonly populations: Vocabulary;
  /** How people are trained. @vi hình thức đào tạo */
  readonly trainingForms: Vocabulary;
  /** The groups of the digital competence framework. @vi nhóm năng lực số */
  readonly competences: Vocabulary;
  /** What stands after a number. @vi đơn vị đếm */
  readonly units: Vocabulary<UnitTerm>;
  /** Where money comes from. @vi nguồn kinh phí */
  readonly fundingSources: Vocabulary;
  /** Kinds of documents with their short forms. @vi loại văn bản */
  readonly documentKinds: Vocabulary;
}

/** Terms to add. One with a known id adds its spellings and what it lies within to that term. */
export interface CreateVocabulariesOptions {
  /** Of populations. */
  readonly populations?: readonly Term[];
  /** Of forms of training. */
  readonly trainingForms?: readonly Term[];
  /** Of groups of competences. */
  readonly competences?: readonly Term[];
  /** Of units of count; `readMeasures` takes them too. */
  readonly units?: readonly UnitTerm[];
  /** Of sources of money. */
  readonly fundingSources?: readonly Term[];
  /** Of kinds of documents. */
  readonly documentKinds?: readonly Term[];
}

/**
 * The vocabularies of plans, in Vietnamese and English, with the terms a user adds. What is made is never changed.
 *
 * @vi danh mục dùng chung
 * @param options - Terms to add.
 * @returns The vocabularies.
 * @throws RangeError if a term lies within one that is not there, or within itself by whatever way.
 * @see Nghị định 224/2026/NĐ-CP, Điều 77.2 (groups of competences, read in a transcription); Nghị định 30/2020/NĐ-CP, Phụ lục III.I (kinds of documents)
 * @example
 * ```ts
 * import { createVocabularies } from "@kehoach/plan/vocabularies";
 * const { populations } = createVocabularies({
 *   populations: [{ id: "gia-lang", vi: "già làng, trưởng bản", en: "village elders", spellings: ["già làng"], within: ["dan-so"] }],
 * });
 * populations.find("100% cán bộ, công chức, viên chức và già làng").map(({ term }) => term.id); // → ["cbccvc", "gia-lang"]
 * populations.isWithin("cong-chuc", "cbccvc"); // → true
 * populations.isWithin("dan-so", "nguoi-trong-tuoi-lao-dong"); // → false
 * ```
 */
export function createVocabularies(options: CreateVocabulariesOptions = {}): Vocabularies {
  return Object.freeze({
    populations: createVocabulary(populationTerms, options.populations),
    trainingForms: createVocabulary(trainingFormTerms, options.trainingForms),
    competences: createVocabulary(competenceTerms, options.competences),
    units: createVocabulary(unitTerms, options.units),
    fundingSources: createVocabulary(fundingSourceTerms, options.fundingSources),
    documentKinds: createVocabulary(documentKindTerms, options.documentKinds),
  });
}

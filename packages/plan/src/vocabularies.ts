/**
 * The words of plans as data, in Vietnamese and English: whom targets count and who is among whom, forms of training, competences, units
 * of count, sources of money, kinds of documents; and whether a count meets a measure. It is apart from the main door because few need it.
 *
 * @packageDocumentation
 */
export { createVocabularies, type CreateVocabulariesOptions, type Vocabularies } from "./create-vocabularies.ts";
export { type Conversion, type Count, judgeCount, type JudgeCountOptions, type Judgement, type JudgementReason } from "./judge-count.ts";
export type { Term, TermMention, UnitTerm, Vocabulary } from "./model/vocabulary.ts";

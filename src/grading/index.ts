export { type Ability, abilities, type Shown } from './abilities.ts';
export {
  type AgreementFigures,
  type Apart,
  agreement,
  BANDS,
  type BandBounds,
  type BandId,
  bandOfMark,
  COMPARISONS,
  type Compared,
  type ComparisonId,
  type FarOff,
  type Hundredths,
  PASSES,
  type PassId,
} from './agreement.ts';
export { asIssued, type Issued } from './as-issued.ts';
export {
  type Certification,
  type CertificationNorms,
  certification,
  type Lack,
  type ShiftResult,
} from './certification.ts';
export { type Came, type CriterionPair, exchangeFrom, pairCriteria, partsAt } from './compare.ts';
export { bandOf, type Conversion, conversion, conversionOf } from './conversion.ts';
export { type DayReview, dayReview, type ReviewedTalk, type ReviewLine } from './day-review.ts';
export { grade } from './grade.ts';
export { checkHandOver, type HandOverChat, type HandOverNote } from './hand-over.ts';
export { feedbackOn, type MessageFeedback, openMatters } from './hints.ts';
export { issuedOf } from './issued.ts';
export {
  keepsNorms,
  type NormedConversation,
  type NormsKept,
  normsKept,
  type WorkNorms,
} from './norms-kept.ts';
export { promised, undone } from './promised.ts';
export { type MarkRange, rangeOf } from './range.ts';
export {
  type Paced,
  type ResponseRate,
  type ResponseRound,
  responseRate,
  responseRounds,
} from './response-rate.ts';
export { type StepShown, stepsShown } from './steps-shown.ts';
export { type TurningPoint, turningPoints } from './turning-points.ts';
export type {
  Better,
  Cap,
  CriterionResult,
  Evidence,
  Judgement,
  MoodPoint,
  PartResult,
  RedLineResult,
  Report,
  Setting,
  Status,
} from './types.ts';
export { type Unsaid, unsaid } from './unsaid.ts';
export { RUBRIC_VERSION } from './version.ts';
export { type WaitBucket, type WaitSpread, waitSpread } from './wait-spread.ts';
export { withWords } from './words.ts';

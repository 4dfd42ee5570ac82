export { compare, type Fraction, fraction, parseDecimal, rounded, show } from '../fraction.ts';
export { contextOf } from './context.ts';
export {
  drawValues,
  filled,
  keyOf,
  type Numeric,
  parametersOf,
  rangeOf,
  showQuestion,
  within,
} from './draw.ts';
export { evaluate, type Values } from './formula.ts';
export { isComplete, markItem, pointsOf } from './mark.ts';
export { markNumber, readNumber } from './mark-numeric.ts';
export { longestRising } from './mark-order.ts';
export type { Written } from './mark-written.ts';
export { KIND_NAMES } from './names.ts';
export {
  type BankEntry,
  type BlueprintRow,
  blueprintOf,
  drawPaper,
  ITEM_WORTH,
  paperMark,
  type ScenarioWeight,
} from './paper.ts';
export type { Answer, Choice, ItemMark, Note, Shown } from './types.ts';

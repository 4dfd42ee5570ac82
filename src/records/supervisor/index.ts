export {
  conversationOf,
  type FloorSetting,
  floorIn,
  floorOfTalk,
  type ShiftTitle,
  shiftsToSee,
  talksToSee,
  type Visitor,
} from './floor.ts';
export { REMARK_LIMITS, type Remark, type RemarkStep } from './remark-types.ts';
export {
  feedbackWith,
  freshIn,
  type Remarks,
  remarkProblem,
  remarksIn,
  remarksOf,
} from './remarks.ts';
export { readRemarkStep } from './remarks-codec.ts';

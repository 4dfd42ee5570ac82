export type { Gift, Role } from './authority.ts';
export { giftById, giftsAllowed, mayGive } from './authority.ts';
export {
  addDays,
  addMinutes,
  compareTimes,
  dateOf,
  dateOfDay,
  dayNumber,
  daysBetween,
  isDate,
  isLeapYear,
  minutesOfDay,
  weekday,
} from './dates.ts';
export { dayName, monthDay, weekdayName } from './day-names.ts';
export type { DeedAdvice, DeedForm, DeedScene } from './deed-form.ts';
export { blankForm, choicesFor, deedAdvice, deedProblems, deedResult } from './deed-form.ts';
export type { Arrival } from './dispatch.ts';
export { arrivalOf, arrivesBy, dispatchDate, invoiceDate, leavesSameDay } from './dispatch.ts';
export type { Destination, Region } from './freight.ts';
export { carrierExtra, destinationOf, freight, regionOf } from './freight.ts';
export type { HandOverForm } from './hand-over.ts';
export { HAND_OVER_NAMES, handOverNote, handOverProblems } from './hand-over.ts';
export { addressQuestion, canCheckAddress, historyOf } from './history.ts';
export { apportion, formatFen, yuanText } from './money.ts';
export type { Named } from './names.ts';
export { giftsNamedIn, guaranteesNamedIn, productsNamedIn, proofsNamedIn } from './names.ts';
export type { NoteFlag, NoteParts, NoteProblem, NoteProblemCode, OrderNote } from './notes.ts';
export {
  checkClosingNote,
  checkNote,
  FLAG_NAMES,
  flagFor,
  flagUse,
  NOTE_FLAGS,
  onlyAppends,
  parseNote,
} from './notes.ts';
export type { DeedAsks, OrderDeed } from './order-deeds.ts';
export { amountProblem, deedsFor, ORDER_DEEDS, takesMoney } from './order-deeds.ts';
export type { MoveResult, OrderMove, OrderState } from './order-states.ts';
export { allowedMoves, haveLeft, moveOrder, ORDER_MOVES, ORDER_STATES } from './order-states.ts';
export type { BasketLine, OrderTotal } from './order-total.ts';
export { goodsTotal, lineTotal, orderTotal } from './order-total.ts';
export { isPrivateCut, lowestFairTotal, totalToday } from './price-change.ts';
export type { DifferenceForm } from './price-difference.ts';
export { checkDifferenceForm, lastProtectedDay, protectedDifference } from './price-difference.ts';
export type { Proof, Variant } from './products.ts';
export {
  alternativesTo,
  compositionOf,
  getProduct,
  productById,
  proofsOf,
  sizeFor,
  stockOf,
  variantsOf,
} from './products.ts';
export type { Promotion, Reduction } from './promotions.ts';
export { missingToPromotion, promotionsInForce, reductions } from './promotions.ts';
export type { Refund } from './refund.ts';
export { refundFor } from './refund.ts';
export type { FreightPayer, ReturnCause, ReturnRequest, Verdict } from './returns.ts';
export { freightPayer, lastReturnDay, mayReturn } from './returns.ts';
export type { SupervisorQuestion, SupervisorSays } from './supervisor.ts';
export { MATTER_NAMES, questionProblems, supervisorSays } from './supervisor.ts';

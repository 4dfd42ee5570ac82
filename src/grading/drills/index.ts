export { dateKey } from './date.ts';
export { type Drawn, daysOf, dayText, drawDrill, filledIn, filledText } from './drawn.ts';
export { markDrill, openParts } from './mark.ts';
export { PART_NAMES } from './names.ts';
export { questionOf, writtenParts } from './part-question.ts';
export { markPromotion, type PromotionMark } from './promotion.ts';
export {
  drawPromotion,
  lowestDeal,
  type PromotionGoods,
  type PromotionTask,
  promotionGoods,
} from './promotion-task.ts';
export { PROMOTION_TERMS } from './promotion-terms.ts';
export { type PlannedOrder, type PromotionPlan, viewPromotion } from './promotion-view.ts';
export { showDrill } from './show.ts';
export { blanksOf } from './table.ts';
export type { Answers, DrillMark, PartAnswer, PartMark, ShownCell, ShownDrill, ShownPart } from './types.ts';
export { alignTyped, drawTypingText, markTyping, type TypedMark, type TypedState } from './typing.ts';

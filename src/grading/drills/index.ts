export {
  type ContrastAnswer,
  type ContrastItem,
  type ContrastMark,
  contrastOf,
  contrastText,
  enough,
  markContrast,
  neededFor,
  shade,
} from './contrast.ts';
export { dateKey } from './date.ts';
export { type Drawn, daysOf, dayText, drawDrill, filledIn, filledText } from './drawn.ts';
export { type LayoutItem, type LayoutMark, markLayout, type Placed, placeBlocks } from './layout.ts';
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
export { type LineAnswer, type LineItem, type LineMark, markReturnsLine } from './returns-line.ts';
export { checkShopName, markShopName, type NameCheck, type NameMark } from './shop-name.ts';
export {
  type Crop,
  type DrawnShots,
  drawShots,
  markShots,
  type ShotAnswer,
  type ShotItem,
  type ShotMark,
  WHOLE,
} from './shots.ts';
export { showDrill } from './show.ts';
export {
  type Box,
  boxOf,
  CANVAS,
  caughtIn,
  linesOf,
  markSign,
  type Sign,
  type SignItem,
  type SignMark,
  safeOf,
  secondSize,
  widthOf,
} from './sign.ts';
export { blanksOf } from './table.ts';
export {
  type Caught,
  markTitle,
  type TitleItem,
  type TitleMark,
  type TitleView,
  viewTitle,
} from './titles.ts';
export type { Answers, DrillMark, PartAnswer, PartMark, ShownCell, ShownDrill, ShownPart } from './types.ts';
export { alignTyped, drawTypingText, markTyping, type TypedMark, type TypedState } from './typing.ts';

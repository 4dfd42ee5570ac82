/** A line that a promotion's page may state, whether it should, and why. */
export interface PromotionTerm {
  id: string;
  text: string;
  right: boolean;
  why: string;
}

/** Lines to choose from. Ids are permanent. */
export const PROMOTION_TERMS: readonly PromotionTerm[] = [
  { id: 'when', text: '12月18日0点到24日24点', right: true, why: '写到钟点，才不会为最后几小时吵。' },
  { id: 'final', text: '活动最终解释权归本店', right: false, why: '免不掉店里的责任，写了也没有效力。' },
  {
    id: 'once',
    text: '满减每单一次，能不能和券一起用',
    right: true,
    why: '怎么叠，先说清，到手价才对得上。',
  },
  { id: 'last', text: '史上最低，错过再等一年', right: false, why: '绝对化又拿不出依据，是催人的话。' },
  { id: 'many', text: '活动价一共60件，卖完恢复标价', right: true, why: '“数量有限”不算写了数量。' },
  { id: 'no-return', text: '活动商品不退不换', right: false, why: '七天无理由是法定的，打折也一样能退。' },
  { id: 'back', text: '退一件，优惠按各件的价钱摊，退实付', right: true, why: '满减怎么退，先写明才不吵。' },
];

import type { Wordings } from '../schemas/index.ts';
import { hasAct, productsOf } from './conditions.ts';
import { bidsGoodbye } from './goodbye.ts';
import { PAYING } from './paying.ts';
import { linesOf } from './persona-words.ts';
import { basketNames } from './read-back.ts';
import { SURE } from './tuning.ts';
import type { ShopperState, Turn, World } from './types.ts';

/** Puts an order right, and hears no word on it. */
const CORRECTS = /^(?:不是|不对|说了) 我[拍要]的是|不是这个$|^还有.+呀$|也要的$|和.+都要的?$/;
export const STILL_WRONG: Wordings = ['那单子没错吧 别发错了', '别给我发错了', '麻烦核对下 别发错'];
/** 收到有任何问题随时找我 is said to everybody: it takes nothing up. */
const WHEN_IT_COMES = /^收到(?:有|后|货|以后|之后)/;
const takesUp = ({ messages }: Turn): boolean =>
  messages.some(({ text, reading: { acts } }) =>
    acts.some(
      ({ act, sure, start, end }) =>
        act === 'acknowledge' && sure >= SURE && !WHEN_IT_COMES.test(text.slice(start, end)),
    ),
  );
/** Nothing in the turn speaks of the order. */
const passesOver = (turn: Turn): boolean =>
  productsOf(turn).length === 0 &&
  turn.messages.length > 0 &&
  !hasAct(turn, ['apologise', 'confirm-order']) &&
  !takesUp(turn);
/** Whether it has put its order right, and has said nothing since but that it pays or has paid. */
function hasCorrected(world: World, { used }: Pick<ShopperState, 'used'>): boolean {
  const ofPaying = [...PAYING, ...linesOf(world, 'paid')].flat();
  return CORRECTS.test(used.findLast((line) => !ofPaying.includes(line)) ?? '');
}
/** Whether it has put its order right and the turn passes over that. */
export const isUnheard = (world: World, state: ShopperState): boolean =>
  hasCorrected(world, state) && passesOver(state.turn);
/** Has put its order right and is only asked what it means: it says the whole order, for 没别的了 would let the wrong one stand. */
export function wholeOrder(world: World, state: ShopperState): Wordings | undefined {
  const names = basketNames(world);
  if (names.length === 0 || !hasCorrected(world, state)) return undefined;
  const all = names.join('和');
  return names.length > 1
    ? [`${all}都要`, `${all} 都要的`, `就${all} 都要`]
    : [`就我拍的${all}`, `我拍的是${all}`, `说了 我要的是${all}`];
}
/** Has asked whether the order is right and hears only a goodbye: it does not take it for settled. */
export const HOPES: Wordings = ['反正别给我发错', '行 别发错就行', '收到看吧 别错就行'];
/** Whether that is so now. */
export const leavesUnheard = ({ used, turn }: ShopperState): boolean =>
  STILL_WRONG.includes(used.at(-1) ?? '') && bidsGoodbye(turn) && passesOver(turn);

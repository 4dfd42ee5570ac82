import type { Wordings } from '../schemas/index.ts';
import { hasAct, productsOf } from './conditions.ts';
import { bidsGoodbye } from './goodbye.ts';
import { PAYING } from './paying.ts';
import { linesOf } from './persona-words.ts';
import { SURE } from './tuning.ts';
import type { ShopperState, Turn, World } from './types.ts';

/** Puts an order right, and hears no word on it. */
const CORRECTS = /^(?:不是|不对) 我[拍要]的是|不是这个$|^还有.+呀$|也要的$/;
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
/** Whether it has put its order right and the turn passes over that. */
export function isUnheard(world: World, { used, turn }: ShopperState): boolean {
  // That it pays and has paid stands between.
  const ofPaying = [...PAYING, ...linesOf(world, 'paid')].flat();
  const before = used.findLast((line) => !ofPaying.includes(line)) ?? '';
  return CORRECTS.test(before) && passesOver(turn);
}
/** Has asked whether the order is right and hears only a goodbye: it does not take it for settled. */
export const HOPES: Wordings = ['反正别给我发错', '行 别发错就行', '收到看吧 别错就行'];
/** Whether that is so now. */
export const leavesUnheard = ({ used, turn }: ShopperState): boolean =>
  STILL_WRONG.includes(used.at(-1) ?? '') && bidsGoodbye(turn) && passesOver(turn);

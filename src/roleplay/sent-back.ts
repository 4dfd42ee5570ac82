import type { ActionType, Wordings } from '../schemas/index.ts';
import { leavesChoice } from './choose.ts';
import { says } from './conditions.ts';
import { bidsGoodbye } from './goodbye.ts';
import { without } from './lines.ts';
import type { ShopperState, World } from './types.ts';

/** Leads to a return, or asks why. */
const LEADS_BACK = /点(?:一下)?退货|申请退货|支持[^，。]{0,6}无理由退货|(?:什么|啥)原因不(?:想)?要/;
/** What is said to that by who has taken another way out. */
const TAKEN: Wordings = ['不退呀 照刚才说的办', '没要退 就刚才说的那样', '说了不退 按前面说好的来'];
const SAID_SO = /不退|没要退/;
/** Only who has said so in words says that it did: to take another way out was no such word. */
export const notSentBack = ({ used }: Pick<ShopperState, 'used'>): Wordings =>
  used.some((line) => SAID_SO.test(line)) ? TAKEN : without(TAKEN, /说了/);
/** Asked then what it would have, it says so once more: 就这些了 would let the return stand. */
const WANTS: Wordings = ['不退 换一个就行', '我是要换 不是退'];
/** Has said all that and hears only a goodbye: it is not content. */
export const NOT_BACK: Wordings = ['反正我不退的', '行 别给我弄成退货就行', '那说好了 我不退的'];
/** Takes up what it wants, or takes the return back. */
const TAKES_UP = /不(?:用|给您|帮您)?退|[补换]|(?:按|照)[^，。！!]{0,4}(?:说|来|办)|留着|(?:撤|取消)/;

/** To do that at the desk takes up nothing. */
const SENDS_BACK: readonly ActionType[] = ['accept-return', 'refund'];

/** The ways out of the case that send nothing back. */
const kept = ({ case: { takes } }: World): string[] =>
  takes?.flat().filter((line) => !line.includes('退')) ?? [];

/** Whether it has taken one of these. */
const hasKept = (world: World, used: readonly string[]): boolean =>
  kept(world).some((line) => used.includes(line));

/** Has said that it wants another one, and nothing of sending it back for good. */
const wantsAnother = (used: readonly string[]): boolean =>
  used.some((line) => /换/.test(line)) && !used.some((line) => /退(?!路)/.test(line));

/** Whether the turn leads to a return one who has taken another way out. */
export const returnsAnyway = (world: World, { turn, used }: ShopperState): boolean =>
  (hasKept(world, used) || (wantsAnother(used) && !says(turn, /换/))) &&
  says(turn, LEADS_BACK) &&
  !leavesChoice(turn);

/** What it wants instead. */
const wishes = (world: World, used: readonly string[]): Wordings =>
  hasKept(world, used) ? kept(world) : WANTS;

/** Whether it has just said that it sends nothing back, and since then at most what it wants instead. */
function stands(world: World, { used }: ShopperState): boolean {
  const wants = wishes(world, used).flat();
  return TAKEN.includes(used.findLast((line) => !wants.includes(line)) ?? '');
}

/** What it wants, where that has just been passed over for a return; undefined where it has not. */
export const insteadOfReturn = (world: World, state: ShopperState): Wordings | undefined =>
  stands(world, state) ? wishes(world, state.used) : undefined;

/** Whether the turn takes leave of one whose no to a return nobody has taken up. */
export const leavesSentBack = (world: World, state: ShopperState): boolean =>
  stands(world, state) &&
  bidsGoodbye(state.turn) &&
  state.turn.actions.every(({ type }) => SENDS_BACK.includes(type)) &&
  !says(state.turn, TAKES_UP);

import type { Wordings } from '../schemas/index.ts';
import type { ShopperState } from './types.ts';

/** Granted before, and taken back. */
export const TAKEN_BACK: Wordings = ['前面说可以的呀', '怎么又不行了', '刚才还说行的'];
/** Refused for a use that it has said there was not. */
export const NEVER_USED: Wordings = ['我没洗没用呀 刚说了', '没用过的呀 前面说了', '我这没洗没穿呀'];
/** Refused before, and granted. */
export const GRANTS_NOW: Wordings = ['咦 刚不是说不行嘛', '刚才还说不行的呀', '怎么又可以了'];
/** Has said one of these and hears no word on it. */
export const WHICH_NOW: Wordings = ['所以到底行不行呀', '那我这情况到底行不行', '一会儿不行一会儿行的'];

const AGAINST = [TAKEN_BACK, NEVER_USED, WHICH_NOW].flat(2);
/** Whether it was refused what it had been granted, or for what it has not done: it leaves without thanks. */
export const wasWronged = ({ used }: Pick<ShopperState, 'used'>): boolean =>
  AGAINST.some((line) => used.includes(line));

import type { Wordings } from '../schemas/index.ts';
import type { Turn } from './types.ts';

/** Two ways are put before the shopper: A 还是 B, or one of several to pick. */
const CHOICE =
  /还是[^。！!]{1,20}[？?呢吗]|哪(?:种|个|样)[^。]{0,6}[？?呢]|(?:挑|选)(?:一个|一种|一样)|(?:选|要|挑|定)哪(?:个|种|样|条)|您(?:来)?(?:挑|选)[，,。：:]/;

/** What it takes: the first that was named, so that the agent knows what to do. */
export const TAKES_FIRST: Wordings = ['前面那个吧', '就第一个', '第一种吧', '先按前面那个来'];

/** Whether the last word of the turn leaves the shopper a choice between ways. */
export function leavesChoice({ messages }: Turn): boolean {
  return messages.some(({ text, reading }) => reading.asks.length === 0 && CHOICE.test(text));
}

/** There is no hurry: the shopper may look first. */
const NO_HURRY = /不(?:着|用)?急|别着?急|慢慢(?:看|想|考虑|比)|(?:想|考虑|看|比较)好了?再/;

/** What it says to that when it was about to pay. */
export const TAKES_TIME: Wordings = [
  '嗯 我再看一眼',
  '好 我看好再拍',
  '那我再核对下',
  '行 我慢慢看',
  '好 看好了我再下单',
];

/** Whether the turn leaves the shopper its time. */
export const leavesTime = ({ messages }: Turn): boolean => messages.some(({ text }) => NO_HURRY.test(text));

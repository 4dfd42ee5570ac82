import type { Wordings } from '../schemas/index.ts';
import type { Turn } from './types.ts';

/** Two ways are put before the shopper: A 还是 B, or one of several to pick. */
const CHOICE =
  /还是[^。！!]{1,20}[？?呢吗]|哪(?:种|个|样)[^。]{0,6}[？?呢]|(?:挑|选)(?:一个|一种|一样)|您(?:来)?(?:挑|选)[，,。：:]/;

/** What it takes: the first that was named, so that the agent knows what to do. */
export const TAKES_FIRST: Wordings = ['前面那个吧', '就第一个', '第一种吧', '先按前面那个来'];

/** Whether the last word of the turn leaves the shopper a choice between ways. */
export function leavesChoice({ messages }: Turn): boolean {
  return messages.some(({ text, reading }) => reading.asks.length === 0 && CHOICE.test(text));
}

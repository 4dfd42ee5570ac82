import type { HandOverTarget } from '../schemas/index.ts';

/** To whom a conversation can be handed over, in words for people. */
export const HAND_OVER_NAMES: Record<HandOverTarget, string> = {
  'after-sales': '售后',
  'next-shift': '下一班',
};

/** What whoever takes over must know (register S000-4-28, S000-4-29). */
export interface HandOverForm {
  /** What is not settled. */
  open: string;
  /** What the shopper was promised; 没有 where nothing was. */
  promised: string;
  /** Until when. */
  until: string;
  /** Who goes on with it. */
  owner: string;
}

const MISSING: readonly [keyof HandOverForm, string][] = [
  ['open', '写清还没办完的是什么，接手的人要知道从哪儿接。'],
  ['promised', '写清答应过顾客什么；没答应过就写“没有”。承诺不因为换人就不算。'],
  ['until', '写清几点前要回复顾客。'],
  ['owner', '写清由谁接着办。没有人名的交接等于没有交接。'],
];
const SAYS_WHEN =
  /\d|[一二两三四五六七八九十]+(点|分钟|小时|天)|今天|明天|后天|今晚|早上|上午|中午|下午|晚上/;

/** What a hand-over still lacks, in words for the trainee; empty where it may go. */
export function handOverProblems(form: HandOverForm): string[] {
  const missing = MISSING.filter(([field]) => form[field].trim() === '').map(([, says]) => says);
  const until = form.until.trim();
  const vague = until !== '' && !SAYS_WHEN.test(until);
  return vague ? [...missing, '期限要有个时间，例如“明天10点前”；“尽快”谁也对不上。'] : missing;
}

/** The hand-over as one note. */
export function handOverNote({ open, promised, until, owner }: HandOverForm): string {
  return `未了：${open.trim()}；答应过：${promised.trim()}；期限：${until.trim()}；接手：${owner.trim()}`;
}

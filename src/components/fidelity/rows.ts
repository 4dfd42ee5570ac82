import type { FigureId, Wanted } from '../../roleplay/index.ts';

/** Name of a figure and how it is counted, for trainees. */
export interface FigureText {
  title: string;
  how: string;
}

export const FIGURE_TEXTS: Record<FigureId, FigureText> = {
  median: { title: '一条消息多长', how: '从短到长排开，正中间那条的字数' },
  short: { title: '很短的消息', how: '五个字以内' },
  long: { title: '很长的消息', how: '三十个字以上' },
  perTurn: { title: '一口气发几条', how: '客服没说话之前连着发的，商品卡也算，取平均' },
  marked: { title: '句末带标点', how: '最后一个字符是标点' },
  questions: { title: '问句', how: '以问号或“吗、么、不”收尾，或者带着“多久、哪个、有没有”' },
  greetingFirst: { title: '一上来先问好', how: '整段的第一条是“在吗、你好”，或者以它开头' },
  cardFirst: { title: '一上来先发商品卡', how: '整段的第一条是卡片' },
  money: { title: '说到价格、赠品', how: '只数还没买的顾客' },
  anger: { title: '带火气的话', how: '“骗子、投诉、什么态度”一类的词' },
  thanks: { title: '道谢', how: '有“谢、辛苦”' },
  longTwice: { title: '一个班里说过两遍的长句', how: '八个字以上、一字不差的，取重复最多的那个班' },
  longAgain: { title: '十个班里见过的长句', how: '八个字以上、前面已经出现过的' },
  shortMost: { title: '一个班里最常见的短句', how: '八个字以内，占那个班全部消息的几成，取最高的班' },
};

const UNITS: Record<Wanted['unit'], string> = {
  characters: ' 字',
  messages: ' 条',
  percent: '%',
  lines: ' 句',
};

/** A value with its unit. */
export const withUnit = ({ unit }: Wanted, value: number): string => `${value}${UNITS[unit]}`;

/** The range in words. */
export function rangeOf({ from, to, unit }: Wanted): string {
  const mark = UNITS[unit];
  if (from === undefined) return to === 0 ? '没有' : `不超过 ${to}${mark}`;
  return to === undefined ? `${from}${mark}以上` : `${from}–${to}${mark}`;
}

/** Who the scripted agents of the mix are. */
export const AGENT_NAMES: Record<string, string> = {
  good: '会聊的',
  cautious: '慢而稳、多问几句的',
  wrong: '会聊但说错一句的',
  poor: '敷衍的',
  silent: '一声不吭的',
};

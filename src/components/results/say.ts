import type { Reach } from '../../grading/course-mark/index.ts';
import type { Lack } from '../../grading/index.ts';

/** What a series of certification shifts lacks. */
export const LACKS: Readonly<Record<Lack, string>> = {
  conversion: '转化率没到合格',
  norms: '守规范的接待不够',
  fresh: '有两班的顾客是同一批',
  shoppers: '来买的顾客不够数',
};

/** Tenths of a point as people write points: 616 is 61.6, 600 is 60. */
export const pointsSaid = (tenths: number): string =>
  tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`;

/** A range, or the one number it has come down to. */
export const reachSaid = ({ low, high }: Reach): string =>
  low === high ? pointsSaid(low) : `${pointsSaid(low)}–${pointsSaid(high)}`;

const DAY = 86_400_000;
const date = new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric' });
const dateInChina = new Intl.DateTimeFormat('zh-CN', {
  month: 'long',
  day: 'numeric',
  timeZone: 'Asia/Shanghai',
});

/** A moment, ms since 1970, as a date. */
export const dateSaid = (ms: number): string => date.format(new Date(ms));

/** A count of days since 1970, as days change in China. */
export const daySaid = (day: number): string => dateInChina.format(new Date(day * DAY));

/** A length of time in hours and minutes. */
export function lengthSaid(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} 分钟` : `${hours} 小时 ${minutes % 60} 分钟`;
}

import type { Certificate, CodeFault, FigureId, Misfit, Replayed } from '../../records/certificate/index.ts';
import { pointsSaid } from '../results/say.ts';

const day = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'Asia/Shanghai' });
const moment = new Intl.DateTimeFormat('zh-CN', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Asia/Shanghai',
});

/** A day in China, as certificates have it. `at` is ISO 8601. */
export const daySaid = (at: string): string => day.format(new Date(at));
/** The same with hour and minute. */
export const momentSaid = (at: string): string => moment.format(new Date(at));

/** Who it is, with what else was given. */
export const learnerSaid = ({ name, number, group }: Certificate['learner']): string =>
  [name, number, group].filter(Boolean).join(' ');

/** The figures of a certificate in words, as they stand on the sheet and in the check. */
export function figuresSaid({
  learner,
  tier,
  series,
  paper,
  course,
  reckoned,
}: Certificate): Record<FigureId, string> {
  const { pooled, interval, norms } = series.result;
  return {
    name: learnerSaid(learner),
    conversion: `${pooled.came} 位里成交 ${pooled.paid} 位，${interval.share}%，等级「${tier.title}」`,
    norms: `${norms.of} 次里守住 ${norms.kept} 次`,
    paper: `${pointsSaid(paper.tenths)} 分`,
    course: course
      ? `${pointsSaid(course.tenths)} 分，${course.passed ? '合格' : '没有合格'}`
      : '没有评齐，不在证书上',
    versions: `引擎 ${reckoned.engine}、读懂 ${reckoned.reader}、评分 ${reckoned.rubric}`,
  };
}

export const FIGURE_TITLES: Readonly<Record<FigureId, string>> = {
  name: '姓名',
  conversion: '转化率',
  norms: '守规范',
  paper: '理论试卷',
  course: '课程成绩',
  versions: '计算用的版本',
};

export const FAULTS: Readonly<Record<CodeFault, string>> = {
  empty: '先填证书上的编码。',
  length: '编码是 20 个字母和数字，五组，每组四个。现在多了或少了。',
  letters: '编码里有不会出现的字。它只有数字和大写字母，没有 U。',
  mistyped: '有一两个字抄错了：最后两位和前面对不上。请照着证书再看一遍。',
};

export const MISFITS: Readonly<Record<Misfit, string>> = {
  short: '这份记录还没有证书用到的那么多：是更早导出的，或者是别人的。',
  changed: '记录前后接不上：出证书以后，里面有东西改过、少了或者插进来了。',
  'other-record':
    '不是出证书的那一份记录：可能是别人的，可能并进过别的设备的记录，也可能整份改过再重新接好。',
  'not-earned': '记录是同一份，但按现在的评分标准，它够不上一张证书。',
  figures: '记录是同一份，但现在算出来的数和出证书时不一样。',
};

export const REPLAYS: Readonly<Record<Exclude<Replayed, 'same' | 'other-version'>, string>> = {
  'other-shopper': '来的不是这一班的种子抽出来的顾客',
  'other-events': '重放出来的聊天和记录不一样',
  'other-mark': '重新评出来的分和记录不一样',
};

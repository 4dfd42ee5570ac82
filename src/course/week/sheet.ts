import type { SheetMark, SheetSigned } from '../../records/index.ts';
import type { WeekPlan } from './types.ts';

/** What was seen of an item, in words. */
export const SEEN_NAMES: Record<SheetMark['seen'], string> = {
  yes: '做到',
  partly: '部分做到',
  no: '没看到',
};

/** A sheet to begin with: nothing has been seen. */
export const emptySheet = ({ mentor }: Pick<WeekPlan, 'mentor'>): SheetSigned => ({
  mentor: '',
  marks: mentor.items.map(({ id }) => ({ item: id, seen: 'no', remark: '' })),
  early: false,
  says: '',
});

/** The last sheet as one to go on with: items that are new since are not seen, those that are gone are left out. */
export function continuedSheet(plan: Pick<WeekPlan, 'mentor'>, last: SheetSigned | undefined): SheetSigned {
  const empty = emptySheet(plan);
  if (!last) return empty;
  const { mentor, early, says } = last;
  return {
    mentor,
    early,
    says,
    marks: empty.marks.map((mark) => last.marks.find((m) => m.item === mark.item) ?? mark),
  };
}

/** A signed sheet as text for people, with the trainee's name and the day it was signed (ISO 8601, its date is told). */
export function sheetAsText(
  { mentor: { items } }: Pick<WeekPlan, 'mentor'>,
  sheet: SheetSigned & { time: string },
  learner: string,
): string {
  const lines = items.map(({ id, title }, i) => {
    const mark = sheet.marks.find((m) => m.item === id);
    const remark = mark?.remark ? `（${mark.remark}）` : '';
    return `${i + 1}. ${title}：${SEEN_NAMES[mark?.seen ?? 'no']}${remark}`;
  });
  return [
    '带教观察表',
    `学员：${learner}`,
    `带教人：${sheet.mentor}`,
    `日期：${sheet.time.slice(0, 10)}`,
    '',
    ...lines,
    '',
    ...(sheet.says ? [`总的看法：${sheet.says}`] : []),
    sheet.early ? '建议提前转正。这只是建议，由主管定。' : '没有建议提前转正。',
    '',
  ].join('\n');
}

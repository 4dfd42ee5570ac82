import { describe, expect, test } from 'vitest';
import { asIssued, exchangeFrom, grade, issuedOf, pairCriteria, partsAt } from '../../src/grading/index.ts';
import { parseTranscript } from '../../src/transcript/index.ts';
import { agent, ended, insight, paid, settingOf, shopper, transcriptOf } from './builders.ts';

const setting = settingOf('delivery');
const opening = [shopper(0, '今天发吗'), agent(5, '您好', { acts: ['greet'] })];
const record = (...rest: Parameters<typeof transcriptOf>[1]) => transcriptOf(setting, [...opening, ...rest]);
const sold = record(
  insight(8, { concerns: { dispatch: 'settled' }, why: '说清楚了' }),
  agent(12, '今天发', { acts: ['explain-shipping'], answers: ['shipping-time'] }),
  paid(30),
  ended(60, 'paid'),
);
const left = record(agent(12, '不知道', { acts: ['perfunctory'] }), shopper(15, '算了'), ended(20, 'left'));

describe('two ways of going on', () => {
  test('part at the first event that says something else, whatever its moment', () => {
    expect(partsAt(sold, left)).toBe(2);
    const later = transcriptOf(
      setting,
      sold.events.map((e) => ({ ...e, at: e.at + 700 })),
    );
    expect(partsAt(sold, later)).toBe(sold.events.length);
    expect(partsAt(sold, { events: sold.events.slice(0, 3) })).toBe(3);
  });

  test('are told from there up to the shopper’s answer, without what went on inside', () => {
    const more = record(
      insight(8, {}),
      agent(12, '今天发'),
      agent(14, '四点前'),
      shopper(20, '好'),
      shopper(21, '那拍了'),
      agent(25, '谢谢'),
    );
    expect(exchangeFrom(more, 2, 9)).toEqual([3, 4, 5, 6]);
    expect(exchangeFrom(more, 2, 2)).toEqual([3, 4]);
    expect(exchangeFrom(more, 99, 9)).toEqual([]);
  });

  test('are paired criterion by criterion, and say which differ', () => {
    const pairs = pairCriteria(grade(sold, setting).criteria, grade(left, setting).criteria);
    const of = (id: string) => pairs.find((p) => p.id === id);
    expect(of('opened')).toMatchObject({ differs: false, first: { status: 'met' } });
    expect(of('no-cold')).toMatchObject({ differs: true, second: { status: 'not-met', points: 0 } });
    expect(pairs.every((p) => p.first && p.second)).toBe(true);
  });

  test('a criterion that only one rubric has differs and stands with its own title', () => {
    const one = { id: 'old', title: '旧的一项', status: 'met', points: 3, of: 3 } as const;
    const other = { id: 'new', title: '新的一项', status: 'not-met', points: 0, of: 5 } as const;
    expect(pairCriteria([one], [other])).toEqual([
      {
        id: 'old',
        title: '旧的一项',
        first: { status: 'met', points: 3, of: 3 },
        second: null,
        differs: true,
      },
      {
        id: 'new',
        title: '新的一项',
        first: null,
        second: { status: 'not-met', points: 0, of: 5 },
        differs: true,
      },
    ]);
    expect(pairCriteria([one], [{ ...one, points: 4, of: 4 }])[0]?.differs).toBe(true);
  });
});

describe('a record', () => {
  const report = grade(sold, setting);
  const kept = { ...sold, issued: issuedOf(report) };

  test('gives back the report that it was issued with, whole, also after it was stored and read', () => {
    const read = parseTranscript(JSON.parse(JSON.stringify(kept)));
    if (!read.ok) throw new Error(read.problems.join('\n'));
    expect(asIssued(read.transcript, setting.norms)).toEqual({ whole: true, report });
  });

  test('keeps what was issued when the rubric has changed since', () => {
    const [first, ...rest] = kept.issued.report?.criteria ?? [];
    if (!first || !kept.issued.report) throw new Error('nothing was kept');
    const older = { ...kept.issued.report, criteria: [{ ...first, id: 'gone', title: '旧的一项' }, ...rest] };
    const issued = asIssued({ ...kept, issued: { ...kept.issued, mark: 12, report: older } }, setting.norms);
    expect(issued?.report).toMatchObject({
      mark: 12,
      criteria: [{ title: '旧的一项' }, ...rest.map(({ id }) => ({ id }))],
    });
  });

  test('of before reports were kept tells its mark, outcome and what was missed, and nothing that was not', () => {
    const early = { mark: 61, redLines: [], converted: true, missed: ['opened', 'no-such-thing'] };
    const issued = asIssued({ ...sold, issued: early }, setting.norms);
    expect(issued).toMatchObject({
      whole: false,
      report: { mark: 61, converted: true, rightEnding: true, parts: [] },
    });
    expect(issued?.report.criteria.map((c) => [c.id, c.status])).toEqual([['opened', 'not-met']]);
  });

  test('that was never marked has no report', () => {
    expect(asIssued(sold, setting.norms)).toBeNull();
  });

  test('whose kept report is broken is set aside at the border, with the field', () => {
    const broken = { ...kept, issued: { ...kept.issued, report: { ...kept.issued.report, pasted: -1 } } };
    expect(parseTranscript(broken)).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('issued.report.pasted')],
    });
  });
});

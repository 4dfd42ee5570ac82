import { describe, expect, test } from 'vitest';
import { readFeedback } from '../../src/schemas/feedback.ts';

const feedback = () => ({
  format: 'jinpai-feedback',
  version: 1,
  id: 'f1',
  learner: { name: '林小满' },
  teacher: '王老师',
  issuedAt: '2026-12-01T08:00:00Z',
  marks: [
    {
      row: 'plan',
      says: '账算得清楚。',
      lines: [
        { id: 'market', title: '定位有依据', points: 15, of: 20 },
        { id: 'clear', title: '写得清楚', points: 60, of: 80, says: '结论放到最前。' },
      ],
    },
  ],
});

/** Problems of the file with another value at a path; `undefined` takes the field out. */
function broken(path: readonly (string | number)[], value: unknown) {
  const file: unknown = feedback();
  let place = file as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  place[path.at(-1) ?? ''] = value;
  const read = readFeedback(JSON.stringify(file));
  return read.ok ? [] : read.problems;
}

describe('a feedback file', () => {
  test('is read as it stands', () => {
    expect(readFeedback(JSON.stringify(feedback()))).toEqual({ ok: true, feedback: feedback() });
  });

  const points = ['marks', 0, 'lines', 0, 'points'];
  const [plan] = feedback().marks;
  const backup = 'jinpai-backup';

  test.each<[string, (string | number)[], unknown, string, RegExp]>([
    ['more points than there are', points, 21, 'marks.0.lines.0.points', /现在是 21；应该是最多 20/],
    ['half points', points, 1.5, 'marks.0.lines.0.points', /整数/],
    ['a line twice', ['marks', 0, 'lines', 1, 'id'], 'market', 'marks.0.lines.1.id', /前面没有用过的 id/],
    ['a row of another mark', ['marks', 0, 'row'], 'theory', 'marks.0.row', /："plan", "conduct"/],
    ['a row twice', ['marks', 1], plan, 'marks.1.row', /前面没有评过的一行/],
    ['a field that is none', ['teachr'], '王', 'teachr', /没有这一项.*teacher/],
    ['no teacher', ['teacher'], undefined, 'teacher', /缺了这一项/],
    ['a day instead of a moment', ['issuedAt'], '2026-12-01', 'issuedAt', /2026-12-01T08:00:00Z/],
    ['no marks', ['marks'], [], 'marks', /至少 1/],
    ['the format of a backup', ['format'], backup, '', /我的记录/],
    ['another format', ['format'], 'x', '', /jinpai-feedback/],
    ['a newer version', ['version'], 3, '', /更新的版本/],
  ])('with %s says what to mend', (_, path, value, field, says) => {
    const problems = broken(path, value);
    expect(problems.map((p) => p.field)).toContain(field);
    expect(problems.find((p) => p.field === field)?.says).toMatch(says);
    // Nothing is left in the language of the schemas.
    expect(problems.map((p) => p.says).join()).not.toMatch(/\b(found|expected|Write it|Change)\b/);
  });

  const remark = { id: 'r1', conversation: 'c1', event: 3, quote: '在的', says: '先应一声，很好。' };
  const remarked = (more: object = {}) => {
    const { marks: _, ...rest } = feedback();
    return { ...rest, version: 2, remarks: [remark, { ...remark, id: 'r2', event: 5 }], ...more };
  };
  const problemsIn = (file: object) => {
    const read = readFeedback(JSON.stringify(file));
    return read.ok ? [] : read.problems;
  };

  test('of version 2 brings remarks on lines of chats, with marks or without', () => {
    expect(readFeedback(JSON.stringify(remarked()))).toEqual({
      ok: true,
      feedback: { ...remarked(), marks: [] },
    });
    const both = remarked({ marks: feedback().marks, withdrawn: ['r9'] });
    expect(readFeedback(JSON.stringify(both))).toEqual({ ok: true, feedback: both });
  });

  test.each<[string, object, string, RegExp]>([
    ['remarks in version 1', { version: 1 }, 'version', /应该是2，因为文件里有点评/],
    ['a remark twice', { remarks: [remark, remark] }, 'remarks.1.id', /前面没有用过的 id/],
    ['a remark that says nothing', { remarks: [{ ...remark, says: ' ' }] }, 'remarks.0.says', /空的/],
    [
      'a remark that is too long',
      { remarks: [{ ...remark, says: '好'.repeat(401) }] },
      'remarks.0.says',
      /401 个字；应该是最多 400 个字/,
    ],
    ['half a line', { remarks: [{ ...remark, event: 1.5 }] }, 'remarks.0.event', /整数/],
    ['a remark on no chat', { remarks: [{ id: 'r1', says: '好' }] }, 'remarks.0.conversation', /缺了这一项/],
    ['a field that is none', { remarks: [{ ...remark, line: 3 }] }, 'remarks.0.line', /没有这一项/],
    ['neither marks nor remarks', { remarks: undefined }, 'marks', /评分 marks，或者点评 remarks/],
  ])('of version 2 with %s says what to mend', (_, more, field, says) => {
    const problems = problemsIn(remarked(more));
    expect(problems.map((p) => p.field)).toContain(field);
    expect(problems.find((p) => p.field === field)?.says).toMatch(says);
    expect(problems.map((p) => p.says).join()).not.toMatch(/\b(found|expected|Write it|Change)\b/);
  });

  test('that is cut off, or no file of marks at all, changes nothing and says so', () => {
    expect(readFeedback(JSON.stringify(feedback()).slice(0, 80))).toMatchObject({
      ok: false,
      problems: [{ says: expect.stringContaining('没有下载完整') }],
    });
    for (const text of ['', 'null', '[]', '3'])
      expect(readFeedback(text)).toMatchObject({ ok: false, problems: [{ field: '' }] });
  });
});

import { describe, expect, test } from 'vitest';
import { drawFrom, shuffled } from '../../../src/chance/index.ts';
import {
  type Answer,
  keyOf,
  longestRising,
  markItem,
  parametersOf,
  pointsOf,
  readNumber,
  show,
  showQuestion,
} from '../../../src/grading/theory/index.ts';
import type { Reading } from '../../../src/transcript/index.ts';
import { QUESTIONS, question } from './questions.ts';

const KINDS = Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[];
const points = (answer: Answer, seed = 1, reading?: Reading) => {
  const { points: got, of } = markItem(question(answer.kind), seed, answer, reading);
  return `${got}/${of}`;
};

const reading = (acts: [string, number][], claims: Reading['claims'] = []): Reading => ({
  acts: acts.map(([act, sure]) => ({ act: act as Reading['acts'][number]['act'], sure, start: 0, end: 2 })),
  claims,
  answers: [],
  asks: [],
  products: [],
  tone: { courteous: false, warm: false, slang: [], shouting: false, repeats: false },
});

/** Any answer to a question of a kind, good or bad. */
function anyAnswer(kind: keyof typeof QUESTIONS, draw: (below: number) => number): Answer {
  const some = (ids: string[]) => shuffled(ids, draw).slice(0, draw(ids.length + 1));
  switch (kind) {
    case 'single':
      return { kind, pick: ['a', 'b', 'c', ''][draw(4)] ?? '' };
    case 'multiple':
      return { kind, picks: some(['a', 'b', 'c', 'd', 'e']) };
    case 'judge':
      return { kind, pick: ['yes', 'no', ''][draw(3)] ?? '', reason: ['a', 'b', 'c'][draw(3)] ?? 'a' };
    case 'order':
      return { kind, ids: some(['a', 'b', 'c', 'd', 'e']) };
    case 'match':
      return {
        kind,
        pairs: Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, 'abcdz'[draw(5)] ?? 'z'])),
      };
    case 'numeric':
      return { kind, text: String(draw(90)) };
    case 'find-line':
      return { kind, line: ['a', 'b', ''][draw(3)] ?? '' };
    case 'write-line':
      return { kind, text: '价格都一样' };
  }
}

describe('one answer', () => {
  test('to a single choice earns the point or not, with the reason of the pick and of the key', () => {
    expect(points({ kind: 'single', pick: 'a' })).toBe('1/1');
    const mark = markItem(question('single'), 1, { kind: 'single', pick: 'b' });
    expect(mark.points).toBe(0);
    expect(mark.notes).toEqual([
      { verdict: 'wrong', about: '做法b', why: '因为b' },
      { verdict: 'missed', about: '做法a', why: '因为a' },
    ]);
  });

  test('to a multiple choice earns right picks less wrong picks, never less than nothing', () => {
    expect(points({ kind: 'multiple', picks: ['a', 'b', 'c'] })).toBe('3/3');
    expect(points({ kind: 'multiple', picks: ['a', 'b', 'd'] })).toBe('1/3');
    expect(points({ kind: 'multiple', picks: ['a', 'd', 'e'] })).toBe('0/3');
    expect(points({ kind: 'multiple', picks: ['a', 'b', 'c', 'd', 'e'] })).toBe('1/3');
  });

  test('to right or wrong earns half by the verdict, and the reason counts only with it', () => {
    expect(points({ kind: 'judge', pick: 'no', reason: 'a' })).toBe('2/2');
    expect(points({ kind: 'judge', pick: 'no', reason: 'b' })).toBe('1/2');
    expect(points({ kind: 'judge', pick: 'yes', reason: 'a' })).toBe('0/2');
  });

  test('to an ordering loses a point for each thing that must be moved', () => {
    expect(points({ kind: 'order', ids: ['a', 'b', 'c', 'd', 'e'] })).toBe('4/4');
    expect(points({ kind: 'order', ids: ['b', 'c', 'd', 'e', 'a'] })).toBe('3/4');
    expect(points({ kind: 'order', ids: ['e', 'd', 'c', 'b', 'a'] })).toBe('0/4');
    const round = markItem(question('order'), 1, { kind: 'order', ids: ['e', 'd', 'c', 'b', 'a'] });
    expect(round.notes.map((n) => n.verdict)).toEqual(Array(5).fill('wrong'));
    expect(longestRising([2, 0, 1, 4, 3])).toEqual([0, 1, 4]);
  });

  test('to a matching earns a point a pair, and a spare side none', () => {
    expect(points({ kind: 'match', pairs: { a: 'a', b: 'b', c: 'd', d: 'z' } })).toBe('2/4');
  });

  test('to a sum counts within the tolerance, in full-width figures and with its unit, and names a known mistake', () => {
    const sum = question('numeric');
    const values = parametersOf(sum, 7);
    const key = show(keyOf(sum, values), 2);
    const wide = key.replace(/[0-9.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    for (const text of [key, `${key}元`, ` ${wide} 元 `])
      expect(points({ kind: 'numeric', text }, 7)).toBe('1/1');
    const cost = Number(values['cost']?.top);
    const wrong = `${(cost * (100 + Number(values['margin']?.top))) / 100}`;
    const mark = markItem(sum, 7, { kind: 'numeric', text: wrong });
    expect(mark.points).toBe(0);
    expect(mark.notes[0]?.why).toBe('这是加成率。');
    expect(markItem(sum, 7, { kind: 'numeric', text: '二十' }).notes[0]?.why).toContain('没有读到一个数');
  });

  test('that is a number is read with its unit, a part of it or more behind it, but with no other', () => {
    const read = (text: string, unit: string) => {
      const number = readNumber(text, unit);
      return number && show(number, 3);
    };
    for (const text of ['35.2', '35.2元', '￥35.20 元/只', '约35.2元', '３５．２元', '=35.2'])
      expect(read(text, '元'), text).toBe('35.2');
    expect(read('38.7％', '%')).toBe('38.7');
    expect(read('12.1万', '万元')).toBe('12.1');
    expect(read('−3', '元')).toBe('-3');
    for (const [text, unit] of [
      ['121000元', '万元'],
      ['35.2角', '元'],
      ['三十五', '元'],
      ['27分', ''],
      ['3到5', '天'],
    ] as const)
      expect(read(text, unit), text).toBeUndefined();
  });

  test('that is a line written by hand earns what the reader finds, and nothing with what is forbidden or untrue', () => {
    const line: Answer = { kind: 'write-line', text: '理解您，价格人人一样' };
    expect(points(line, 1, reading([['empathise', 60]]))).toBe('1/2');
    expect(
      points(
        line,
        1,
        reading([
          ['empathise', 60],
          ['hold-price', 90],
        ]),
      ),
    ).toBe('2/2');
    expect(
      points(
        line,
        1,
        reading([
          ['hold-price', 90],
          ['concede-price', 90],
        ]),
      ),
    ).toBe('0/2');
    const untrue = {
      kind: 'price',
      subject: 'jacket',
      value: '100',
      verdict: 'false',
      start: 0,
      end: 2,
    } as const;
    expect(points(line, 1, reading([['hold-price', 90]], [untrue]))).toBe('0/2');
    expect(points(line)).toBe('0/2');
  });

  test('that names a word which it reports is not held for a claim, any other untrue claim is', () => {
    const item = { ...question('write-line'), names: ['防近视'] };
    const text = '标题写着防近视，价格人人一样';
    const claim = (start: number, end: number) =>
      ({ kind: 'function', subject: 'lamp', value: '', verdict: 'false', start, end }) as const;
    const mark = (start: number, end: number) =>
      markItem(item, 1, { kind: 'write-line', text }, reading([['hold-price', 90]], [claim(start, end)]))
        .points;
    expect(mark(4, 7)).toBe(1);
    expect(mark(8, 10)).toBe(0);
  });

  test('that is to hold certain words holds them in full-width forms and with spaces too', () => {
    const need = {
      id: 'hour',
      title: '几点',
      why: '说准。',
      acts: [],
      asks: [],
      answers: [],
      says: ['16:00', '1~2天'],
    };
    const item = { ...question('write-line'), require: [need] };
    for (const [text, met] of [
      ['１６：００ 前发', 1],
      ['晚1 ～ 2 天', 1],
      ['下午发', 0],
    ] as const)
      expect(markItem(item, 1, { kind: 'write-line', text }, reading([])).points).toBe(met);
  });

  test('that is unsure of a forbidden act is not held against anyone', () => {
    const line: Answer = { kind: 'write-line', text: '价格' };
    expect(
      points(
        line,
        1,
        reading([
          ['hold-price', 90],
          ['concede-price', 79],
        ]),
      ),
    ).toBe('1/2');
  });

  test('that is missing or of another kind earns nothing and still tells the key', () => {
    for (const kind of KINDS) {
      const item = question(kind);
      const other: Answer =
        kind === 'single' ? { kind: 'numeric', text: '1' } : { kind: 'single', pick: 'a' };
      for (const mark of [markItem(item, 3), markItem(item, 3, other)]) {
        expect(mark.points, kind).toBe(0);
        expect(mark.of, kind).toBe(pointsOf(item));
        expect(mark.key, kind).not.toBe('');
      }
    }
  });
});

describe('whatever is answered', () => {
  test.each(KINDS.map((kind) => [kind]))(
    'to %s (seeds 0 to 299), points are whole and between bounds',
    (kind) => {
      for (let seed = 0; seed < 300; seed++) {
        const mark = markItem(question(kind), seed, anyAnswer(kind, drawFrom(seed)));
        expect(Number.isInteger(mark.points) && mark.points >= 0 && mark.points <= mark.of).toBe(true);
        expect(60 % mark.of, 'every number of points divides the worth of a question').toBe(0);
      }
    },
  );

  test('one more right pick or one wrong pick less never scores lower (seeds 0 to 299)', () => {
    const item = question('multiple');
    for (let seed = 0; seed < 300; seed++) {
      const answer = anyAnswer('multiple', drawFrom(seed)) as Extract<Answer, { kind: 'multiple' }>;
      const now = markItem(item, 1, answer).points;
      for (const { id, correct } of item.options) {
        const has = answer.picks.includes(id);
        if (has === correct) continue;
        const picks = correct ? [...answer.picks, id] : answer.picks.filter((p) => p !== id);
        expect(markItem(item, 1, { kind: 'multiple', picks }).points).toBeGreaterThanOrEqual(now);
      }
    }
  });

  test('putting the first thing that is out of order to its place never scores lower (seeds 0 to 299)', () => {
    const item = question('order');
    const right = item.items.map((i) => i.id);
    for (let seed = 0; seed < 300; seed++) {
      let ids = shuffled(right, drawFrom(seed));
      let before = markItem(item, 1, { kind: 'order', ids }).points;
      for (const id of right) {
        const at = right.indexOf(id);
        const better = ids.filter((x) => x !== id);
        better.splice(at, 0, id);
        const after = markItem(item, 1, { kind: 'order', ids: better }).points;
        // Things before it stand in their places already, so nothing that was right is undone.
        expect(after).toBeGreaterThanOrEqual(before);
        [ids, before] = [better, after];
      }
      expect(before).toBe(4);
    }
  });

  test('one more right pair never scores lower (seeds 0 to 299)', () => {
    const item = question('match');
    for (let seed = 0; seed < 300; seed++) {
      const { pairs } = anyAnswer('match', drawFrom(seed)) as Extract<Answer, { kind: 'match' }>;
      const now = markItem(item, 1, { kind: 'match', pairs }).points;
      for (const id of Object.keys(pairs))
        expect(
          markItem(item, 1, { kind: 'match', pairs: { ...pairs, [id]: id } }).points,
        ).toBeGreaterThanOrEqual(now);
    }
  });
});

describe('a question as it is shown', () => {
  test.each(KINDS.map((kind) => [kind]))('as %s: the same seed shows the same, without the key', (kind) => {
    const item = question(kind);
    for (let seed = 0; seed < 50; seed++) {
      const shown = showQuestion(item, seed);
      expect(showQuestion(item, seed)).toEqual(shown);
      const text = JSON.stringify(shown);
      expect(text).not.toMatch(/"(correct|why|answer|mistakes|models|require)"/);
      expect(text).not.toContain('{cost}');
    }
  });

  test('never stands in its right order where it is to be ordered (seeds 0 to 299)', () => {
    const item = question('order');
    for (let seed = 0; seed < 300; seed++) {
      const shown = showQuestion(item, seed);
      expect(shown.kind === 'order' && shown.items.map((i) => i.id).join('')).not.toBe('abcde');
    }
  });

  test('puts the key at every place about equally often (seeds 0 to 899)', () => {
    const places = [0, 0, 0];
    for (let seed = 0; seed < 900; seed++) {
      const shown = showQuestion(question('single'), seed);
      const at = 'options' in shown ? shown.options.findIndex((o) => o.id === 'a') : -1;
      places[at] = (places[at] ?? 0) + 1;
    }
    for (const count of places) expect(Math.abs(count - 300)).toBeLessThan(60);
  });
});

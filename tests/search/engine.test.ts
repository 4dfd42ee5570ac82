import { describe, expect, test } from 'vitest';
import { buildEngine, groupHits } from '../../src/search/index.ts';
import { COURSE, doc, engineOf, filesOf, titles } from './fixture.ts';

const engine = engineOf(COURSE);
const first = (query: string) => titles(engine, query)[0];

describe('the search', () => {
  test('finds a title by a word of it, by one character, and by a question around it', () => {
    for (const query of ['运费', '费', '运费怎么算', '请问怎么设置运费？'])
      expect(first(query), query).toBe('设置运费');
  });

  test.each([
    ['yunfei', 'pinyin'],
    ['yf', 'initials'],
    ['yunfie', 'a mistyped pinyin'],
    ['運費', 'Traditional characters'],
    ['ＹＦ', 'full-width letters'],
    ['快递费', 'a word that means the same'],
  ])('%s finds 设置运费: %s', (query) => {
    expect(first(query)).toBe('设置运费');
  });

  test('finds Latin words in any case, by their beginning and with one mistake', () => {
    for (const query of ['FAB', 'fab', 'fa', 'fab法则']) expect(first(query), query).toBe('FAB 法则');
    expect(titles(engineOf([...COURSE, doc('excel 表格')]), 'exsel')).toContain('excel 表格');
  });

  test('finds a word that is only in the full text, once that is there', () => {
    expect(titles(engineOf(COURSE, false), '偏远地区')).toEqual([]);
    expect(titles(engine, '偏远地区')).toEqual(['设置运费']);
  });

  test('knows a group word that holds a word of asking', () => {
    expect(first('包裹丢了怎么办')).toBe('处理物流纠纷');
  });

  test('puts what holds all that is wanted before what holds a part', () => {
    const both = doc('退货说明', { body: ['运费谁出，看原因。'] });
    expect(titles(engineOf([...COURSE, both]), '退货 运费')[0]).toBe('退货说明');
  });

  test('finds by a synonym only where it stands whole', () => {
    const near = doc('快递', { body: ['快递到了，费心。'] });
    expect(titles(engineOf([...COURSE, near]), '运费')).not.toContain('快递');
  });

  test('finds nothing for marks, blanks and words that are nowhere', () => {
    for (const query of ['', '   ', '？！', '鱻鱻', 'qqqqqq'])
      expect(titles(engine, query), query).toEqual([]);
  });

  test("finds by a shopper's name whole, not by a piece that another word shares", () => {
    const named = engineOf([...COURSE, doc('拍错颜色了', { within: '手滑星人 · 改订单' })]);
    expect(titles(named, '手滑星人')).toEqual(['拍错颜色了']);
    expect(titles(named, '火星人')).toEqual([]);
  });

  test('shows a kind of which little is found although another kind is full of the word', () => {
    const full = Array.from({ length: 60 }, (_, n) => doc(`差评第${n}课`, { body: ['差评。'] }));
    const cases = Array.from({ length: 5 }, (_, n) =>
      doc(`第${n}段`, { kind: 'transcript', body: ['顾客留了差评。'] }),
    );
    const { hits } = engineOf([...full, ...cases]).search('差评');
    const of = (kind: string) => hits.filter(({ entry }) => entry.kind === kind).length;
    expect(of('lesson')).toBe(40);
    expect(of('transcript')).toBe(3);
  });

  test('says what a pinyin was taken for', () => {
    expect(engine.search('yunfei').query.spelt).toContain('运费');
    expect(engine.search('运费').query.spelt).toEqual([]);
  });

  test('answers whatever is typed, marked within the text: fuzz, seed 7', () => {
    const signs = [
      '运',
      '费',
      'y',
      'F',
      '*',
      '+',
      '-',
      ':',
      '^',
      '~',
      '(',
      '\\',
      '／',
      ' ',
      '的',
      '𠮷',
      '1.5',
    ];
    let state = 7;
    const next = (below: number) => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state % below;
    };
    for (let run = 0; run < 300; run++) {
      const query = Array.from({ length: next(9) }, () => signs[next(signs.length)]).join('');
      const shown = groupHits(engine.search(query), 9).flatMap((g) => g.hits);
      for (const { title, sentence, score } of shown) {
        expect(score, query).toBeGreaterThan(0);
        for (const { text, marks } of [title, sentence]) {
          const ends = marks.flat();
          expect(ends, query).toEqual([...ends].sort((a, b) => a - b));
          expect(ends.at(-1) ?? 0, query).toBeLessThanOrEqual(text.length);
        }
      }
    }
  });

  test('is the same whether it is built at once or in slices', () => {
    const building = buildEngine(filesOf(COURSE).first);
    let step = building.next();
    let slices = 0;
    while (!step.done) {
      slices++;
      step = building.next();
    }
    expect(slices).toBeGreaterThan(0);
    expect(titles(step.value, '运费')).toEqual(titles(engineOf(COURSE, false), '运费'));
  });

  test('refuses full texts of another build', () => {
    const files = filesOf(COURSE);
    expect(() => engine.takeFull({ ...files.full, version: 'other' })).toThrow(
      'search files of two builds: test, other',
    );
  });
});

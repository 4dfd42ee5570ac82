import { describe, expect, test } from 'vitest';
import { excerpt, type Marked, mark, needlesOf } from '../../src/search/excerpt.ts';
import { groupHits } from '../../src/search/index.ts';
import { COURSE, engineOf } from './fixture.ts';

const wanting = (...forms: string[]) =>
  needlesOf({ wants: forms.map((text) => ({ forms: [{ text, weight: 1 }] })), spelt: [] });
const marked = ({ text, marks }: Marked) => marks.map(([start, end]) => text.slice(start, end));

describe('the matched sentence', () => {
  test('is the one that holds most of what is wanted, with that marked', () => {
    const best = excerpt(['先说价格。', '运费谁出，看退货原因。', '运费另算。'], wanting('退货', '运费'));
    expect(best.text).toBe('运费谁出，看退货原因。');
    expect(marked(best)).toEqual(['运费', '退货']);
  });

  test('marks pairs where the whole stands nowhere, and joins what overlaps', () => {
    expect(marked(mark('退换货的运费', wanting('退货运费')))).toEqual(['运费']);
    expect(marked(mark('安全库存表', wanting('安全库存量')))).toEqual(['安全库存']);
  });

  test('marks the text as written, whatever its width and case', () => {
    expect(marked(mark('ＦＡＢ 法则', wanting('fab')))).toEqual(['ＦＡＢ']);
  });

  test('is cut around its find where it is long, and says so', () => {
    const long = `${'话'.repeat(120)}运费${'话'.repeat(120)}`;
    const best = excerpt([long], wanting('运费'));
    expect(best.text.length).toBeLessThan(120);
    expect(best.text).toMatch(/^….*…$/);
    expect(marked(best)).toEqual(['运费']);
  });

  test('is empty where there is no text', () => {
    expect(excerpt([], wanting('运费'))).toEqual({ text: '', marks: [] });
  });
});

describe('groups', () => {
  test('stand in the order of their best hits, show so many each, and count the rest', () => {
    const answer = engineOf(COURSE).search('顾客');
    const { hits } = answer;
    const groups = groupHits(answer, 1);
    expect(groups[0]?.kind).toBe(hits[0]?.entry.kind);
    for (const { hits: shown, more, kind } of groups) {
      expect(shown).toHaveLength(1);
      expect(shown.length + more).toBe(hits.filter((h) => h.entry.kind === kind).length);
    }
  });
});

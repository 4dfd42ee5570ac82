import { expect, test } from 'vitest';
import { type Mark, pieces } from '../../src/components/report/marks.ts';

const mark = (id: string, start: number, end: number): Mark => ({ id, title: id, status: 'met', start, end });

test('a text is cut at its marks and comes together again', () => {
  const cut = pieces('您好，推荐云途', [mark('recommend', 3, 7)]);
  expect(cut.map((p) => [p.text, p.mark?.id])).toEqual([
    ['您好，', undefined],
    ['推荐云途', 'recommend'],
  ]);
});

test('where marks overlap the first in the list wins', () => {
  const cut = pieces('abcdef', [mark('red', 2, 4), mark('other', 0, 6)]);
  expect(cut.map((p) => p.text + (p.mark?.id ?? ''))).toEqual(['abother', 'cdred', 'efother']);
});

test('a mark past the end of the text covers what there is', () => {
  expect(pieces('ab', [mark('long', 1, 9)]).map((p) => p.text)).toEqual(['a', 'b']);
});

import { expect, test } from 'vitest';
import { libraryNeighbours, withPauses } from '../../src/course/index.ts';
import { contentWith } from '../schemas/fixture.ts';
import { conversation } from '../schemas/fixture-handbook.ts';

const { library } = contentWith(
  ['library/warm-cup.yaml', '', conversation()],
  ['library/xmas-cup.yaml', '', { ...conversation(), id: 'xmas-cup', place: 2 }],
);

test('a conversation leads to the one before and the one after, and the ends to nothing', () => {
  expect(libraryNeighbours(library, 'warm-cup').previous).toBeUndefined();
  expect(libraryNeighbours(library, 'warm-cup').next?.id).toBe('xmas-cup');
  expect(libraryNeighbours(library, 'xmas-cup').previous?.id).toBe('warm-cup');
  expect(libraryNeighbours(library, 'xmas-cup').next).toBeUndefined();
  expect(libraryNeighbours(library, 'nobody')).toEqual({ previous: undefined, next: undefined });
});

test('a long pause is told in words, a short one and a line without a moment are not', () => {
  const at = (seconds?: number) => ({
    from: 'shopper' as const,
    text: '在吗',
    ...(seconds === undefined ? {} : { at: seconds }),
  });
  const pauses = withPauses([at(0), at(299), at(), at(899), at(11_700), at(190_000)]).map((p) => p.pause);
  expect(pauses).toEqual([undefined, undefined, undefined, '过了约 10 分钟', '过了约 3 小时', '过了约 2 天']);
});

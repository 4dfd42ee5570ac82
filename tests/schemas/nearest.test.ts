import { expect, test } from 'vitest';
import { byDistance, editDistance, nearest } from '../../src/schemas/nearest.ts';

test('a slip counts once: a letter more, a letter less, another letter, two swapped', () => {
  expect(['choices', 'choce', 'chorce', 'chocie'].map((word) => editDistance(word, 'choice'))).toEqual([
    1, 1, 1, 1,
  ]);
  expect(editDistance('', '包邮')).toBe(2);
  expect(editDistance('same', 'same')).toBe(0);
});

test('Chinese characters count like letters', () => {
  expect(editDistance('青禾小铺', '青禾小店')).toBe(1);
});

test('the nearest value comes first and equal ones keep their order', () => {
  expect(byDistance('size', ['price', 'sizes', 'sized'])).toEqual(['sizes', 'sized', 'price']);
});

test('a value far from all known ones has no nearest', () => {
  expect(nearest('teapot', ['red-cup', 'blue-cup'])).toBeUndefined();
  expect(nearest('x', ['y'])).toBe('y');
  expect(nearest('RED-CUP', ['red-cup'])).toBe('red-cup');
  expect(nearest('anything', [])).toBeUndefined();
});

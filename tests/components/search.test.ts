import { describe, expect, test } from 'vitest';
import { asksForSearch } from '../../src/components/search/keys.ts';
import { moved } from '../../src/components/search/use-choice.ts';

const press = (key: string, more: object = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});

describe('the keys that open the search', () => {
  test('are a slash outside of fields, and Ctrl or ⌘ with K anywhere', () => {
    expect(asksForSearch(press('/'), false, true)).toBe(true);
    expect(asksForSearch(press('／'), false, true)).toBe(true);
    expect(asksForSearch(press('/'), true, true)).toBe(false);
    expect(asksForSearch(press('k', { ctrlKey: true }), true, true)).toBe(true);
    expect(asksForSearch(press('K', { metaKey: true }), true, false)).toBe(true);
  });

  test('leave the slash alone where single keys are turned off', () => {
    expect(asksForSearch(press('/'), false, false)).toBe(false);
  });

  test("are no others: not with Alt, which is the desk's, not while an input method composes", () => {
    expect(asksForSearch(press('/', { altKey: true }), false, true)).toBe(false);
    expect(asksForSearch(press('k'), false, true)).toBe(false);
    expect(asksForSearch(press('/', { ctrlKey: true }), false, true)).toBe(false);
    expect(asksForSearch(press('/', { isComposing: true }), false, true)).toBe(false);
  });
});

test('arrow keys go through the list and around its ends, other keys nowhere', () => {
  expect(moved('ArrowDown', 0, 3)).toBe(1);
  expect(moved('ArrowDown', 2, 3)).toBe(0);
  expect(moved('ArrowUp', 0, 3)).toBe(2);
  expect(moved('Home', 1, 3)).toBeNull();
  expect(moved('ArrowDown', 0, 0)).toBeNull();
});

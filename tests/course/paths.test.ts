import { expect, test } from 'vitest';
import { href, reportPath, taskPath, withBase, workbenchPath } from '../../src/course/index.ts';

test('at the root of a host a path stays as it is', () => {
  expect(withBase('/', '/')).toBe('/');
  expect(withBase('/', '/course/5-2/')).toBe('/course/5-2/');
});

test('in a sub-folder every path begins with it, however its slashes are written', () => {
  expect(['/sub/', '/sub'].map((base) => withBase(base, '/course/'))).toEqual([
    '/sub/course/',
    '/sub/course/',
  ]);
  expect(withBase('/sub/', '/')).toBe('/sub/');
  expect(withBase('/sub/', 'data/norms.json')).toBe('/sub/data/norms.json');
});

test('query and fragment are kept', () => {
  expect(withBase('/a/b/', '/workbench/?case=choice-bag#top')).toBe('/a/b/workbench/?case=choice-bag#top');
});

test('a link uses the base of the build, which is the root here', () => {
  expect(href('/records/')).toBe('/records/');
});

test('pages that take an id escape it', () => {
  expect(taskPath('5-2')).toBe('/course/5-2/');
  expect(workbenchPath('choice-bag')).toBe('/workbench/?case=choice-bag');
  expect(reportPath('a&b=c')).toBe('/report/?id=a%26b%3Dc');
});

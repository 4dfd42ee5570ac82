import { expect, test } from 'vitest';
import { codeOf, importsIn, weigh } from '../../scripts/lib/weigh.ts';

const files: Record<string, string> = {
  'page/index.html':
    '<script type="module" src="/_astro/start.js"></script><astro-island component-url="/_astro/island.js" renderer-url="/_astro/client.js"></astro-island>',
  '_astro/start.js': 'import"./shared.js";import("./later.js")',
  '_astro/island.js': 'import{a as b}from"./shared.js";const x=()=>import(`./reader.AB.js`)',
  '_astro/client.js': '',
  '_astro/shared.js': '',
  '_astro/later.js': 'import"./deep.js"',
  '_astro/deep.js': '',
  '_astro/reader.AB.js': '',
};
const read = (file: string) => files[file] ?? '';

test('static and dynamic imports of a chunk are told apart', () => {
  expect(importsIn('_astro/start.js', read('_astro/start.js'))).toEqual({
    static: ['_astro/shared.js'],
    dynamic: ['_astro/later.js'],
  });
});

test('what a page loads at once is followed through scripts and islands; what it may load later is apart', () => {
  const weighed = weigh('page/index.html', read);
  expect([...weighed.eager].sort()).toEqual([
    '_astro/client.js',
    '_astro/island.js',
    '_astro/shared.js',
    '_astro/start.js',
  ]);
  expect([...weighed.lazy].sort()).toEqual(['_astro/deep.js', '_astro/later.js', '_astro/reader.AB.js']);
});

test("the reader's chunk is counted apart from the code", () => {
  const { code, reader } = codeOf(weigh('page/index.html', read));
  expect([...reader]).toEqual(['_astro/reader.AB.js']);
  expect(code.has('_astro/deep.js')).toBe(true);
});

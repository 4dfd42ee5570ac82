import { expect, test } from 'vitest';
import { compileCase, contentVersion } from '../../src/schemas/reader.ts';
import { contentWith, type Edit } from './fixture.ts';
import { story } from './fixture-case.ts';

const CASE = 'cases/hot-cup.yaml';
const versionWith = (...edits: Edit[]) => contentVersion(contentWith(...edits));

test('a compiled case holds everything but the scripted plays', () => {
  const [whole] = contentWith().cases;
  if (!whole) throw new Error('the fixture has a case');
  const compiled = compileCase(whole);
  expect(Object.keys(compiled)).not.toContain('plays');
  expect({ ...compiled, plays: whole.plays }).toEqual(whole);
});

test('the version is twelve hex digits and the same for the same content', () => {
  expect(versionWith()).toMatch(/^[0-9a-f]{12}$/);
  expect(versionWith()).toBe(versionWith());
});

test('the version changes with what a conversation or its mark depends on, and with nothing else', () => {
  const version = versionWith();
  expect(versionWith([CASE, 'brief', '另一句'])).not.toBe(version);
  expect(versionWith(['shops/corner.yaml', 'products[0].price', 40])).not.toBe(version);
  expect(versionWith(['personas/calm.yaml', 'mood.trust', 51])).not.toBe(version);
  expect(versionWith(['norms.yaml', 'redLineCap.value', 41])).not.toBe(version);
  expect(versionWith([CASE, 'plays.poor', ['换一句']])).toBe(version);
  expect(versionWith(['lessons/5-2.mdx', 'minutes', 41])).toBe(version);
});

test('the order of fields in a file does not change the version', () => {
  const reversed = Object.fromEntries(Object.entries(story()).reverse());
  expect(versionWith([CASE, '', reversed])).toBe(versionWith());
});

import { describe, expect, test } from 'vitest';
import { contentWith, problemsOf } from './fixture.ts';
import { returnLine } from './fixture-tools.ts';

const FILE = 'tools/return-lines/corner.yaml';
// Edits change what they are given, so each test gets its own.
const line = () => [FILE, '', returnLine()] as const;
const told = (...edits: Parameters<typeof problemsOf>) =>
  problemsOf(line(), ...edits).map((p) => p.replace(/line \d+, /, ''));

describe('a line of returns', () => {
  test('is read where it is whole', () => {
    expect(contentWith(line()).returnLines[0]?.good).toMatchObject({ moved: {}, reasons: ['a', 'b'] });
  });

  test('with a person at a station that does not exist, or whose work they do not know, is told so', () => {
    expect(told([FILE, 'people[1].at', 'cuont'])).toEqual([
      `${FILE}: people[1].at: found "cuont", which is not a station of this line. Did you mean "count"?`,
    ]);
    expect(told([FILE, 'people[1].at', 'refund'])).toEqual([
      `${FILE}: people[1].can: does not have "refund", where 人1 stands. Write how many an hour they do there.`,
    ]);
  });

  test('whose parcels a day cannot be divided by what is found is told both figures', () => {
    expect(told([FILE, 'come', 13])).toEqual([
      `${FILE}: steps[2].finds.every: found 3, but 13 parcels a day cannot be divided by it; expected that each day finds as many. Change come or every.`,
    ]);
  });

  test('with a rule on a station that does not exist is told so', () => {
    expect(told([FILE, 'rules[0].later', 'inspekt'])).toEqual([
      `${FILE}: rules[0].later: found "inspekt", which is not a station of this line. Did you mean "inspect"?`,
    ]);
  });

  test('whose example leaves out a station, or sends somebody where they know nothing, is told which', () => {
    expect(told([FILE, 'good.order[3]', 'count'])).toEqual([
      `${FILE}: good.order: found 4 stations without "refund"; expected each of the 4 once.`,
    ]);
    expect(told([FILE, 'good.moved', { p0: 'refund' }])).toEqual([
      `${FILE}: good.moved.p0: found "refund", which is not a station whose work 人0 knows. Expected one of "receive".`,
    ]);
  });

  test('without a wrong reason is told to add one', () => {
    const all = returnLine().reasons.map((r) => ({ ...r, right: true }));
    expect(told([FILE, 'reasons', all])).toEqual([
      `${FILE}: reasons: none is wrong; expected some of both. Add one.`,
    ]);
  });
});

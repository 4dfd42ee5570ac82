import { describe, expect, test } from 'vitest';
import { grade, withWords } from '../../src/grading/index.ts';
import { playMoves, recordOf, settingOf } from '../lib/play.ts';

const setting = await settingOf('delivery-lipstick');
const { world, norms } = setting;
const talk = recordOf(
  setting,
  playMoves(setting, ['在的亲，今天16点前付款今天就发出', '这款 YYDS，家人们都说好用', '谢谢您的支持']),
);
const report = (words: readonly string[]) =>
  grade(withWords(talk, words), { case: world.case, shop: world.shop, norms });
const tone = (words: readonly string[]) => report(words).criteria.find((c) => c.id === 'tone');

describe("a report by a teacher's list of words", () => {
  test("with the site's own words is the very report that there is without a list", () => {
    expect(withWords(talk, norms.slang)).toEqual(talk);
    expect(report(norms.slang)).toEqual(grade(talk, { case: world.case, shop: world.shop, norms }));
  });

  test('names a word that was added, however it was typed, and where it stands', () => {
    const found = tone(['家人们', 'yyds']);
    expect(found).toMatchObject({ status: 'not-met', points: 0 });
    expect(found?.says).toContain('家人们、yyds');
    const place = talk.events.findIndex((e) => e.type === 'agent' && e.text.includes('家人们'));
    expect(found?.evidence).toMatchObject([{ event: place }]);
  });

  test('passes over a word that was taken away, and judges nothing else otherwise', () => {
    expect(tone(norms.slang)?.status).toBe('not-met');
    expect(tone([])?.status).toBe('met');
    const others = (words: readonly string[]) => report(words).criteria.filter((c) => c.id !== 'tone');
    expect(others([])).toEqual(others(norms.slang));
    expect(report([]).mark).toBeGreaterThanOrEqual(report(norms.slang).mark);
  });
});

import { describe, expect, test } from 'vitest';
import { listCases, ROOT } from '../../scripts/lib/world.ts';
import { CASE_LINES, HELD_CASE_LINES, readCaseLines } from '../../src/understanding/train/case-lines.ts';
import { settingOf } from '../lib/play.ts';
import { replyTo } from '../lib/reply.ts';

const learned = readCaseLines(ROOT, CASE_LINES);
const held = readCaseLines(ROOT, HELD_CASE_LINES);
const known = new Set(learned.map(({ text, shopper }) => `${shopper}\n${text}`));

describe.each(listCases().map((c) => c.id))('replies to the shopper of case %s', async (id) => {
  const setting = await settingOf(id);
  const own = learned.filter((line) => line.case === id);
  const kept = held.filter((line) => line.case === id);
  const concerns = setting.world.case.concerns.map((c) => c.id);
  const effectOf = ({ concern, shopper, text }: (typeof own)[number]) =>
    replyTo(setting, concern, shopper, text);

  test('are twenty or more, five of them by another voice and kept out of training', () => {
    expect(own.length + kept.length).toBeGreaterThanOrEqual(20);
    expect(kept.length).toBeGreaterThanOrEqual(5);
    expect(kept.filter(({ text, shopper }) => known.has(`${shopper}\n${text}`))).toEqual([]);
  });

  test('answer a concern that the case has', () => {
    expect([...own, ...kept].filter((line) => !concerns.includes(line.concern))).toEqual([]);
  });

  test('that are good help with what is open: five of seven or more', () => {
    const good = own.filter((line) => line.worth === 'good');
    const idle = good.filter((line) => !effectOf(line).helped).map(({ text }) => text);
    expect(idle.length * 7, idle.join('\n')).toBeLessThanOrEqual(good.length * 2);
  });

  test('that are bad settle nothing, but for one whose mistake no shopper could see', () => {
    const lucky = own
      .filter((line) => line.worth === 'bad' && effectOf(line).settled)
      .map(({ text }) => text);
    expect(lucky.length, lucky.join('\n')).toBeLessThanOrEqual(1);
  });
});

import { describe, expect, test } from 'vitest';
import { hasAct } from '../../src/roleplay/conditions.ts';
import { ownProducts } from '../../src/roleplay/named.ts';
import { answerTo } from '../lib/answer-to.ts';
import { settingOf } from '../lib/play.ts';
import { turnOf } from '../lib/turn.ts';

const jacket = await settingOf('unspoken-stall-jacket');
const keyboard = await settingOf('fab-three-desks');

describe('what the agent gives back of the shopper’s own words', () => {
  const { shop } = jacket.world;
  test('puts no goods before it', () => {
    const text = '建议局部擦洗为主，您说“套了三件毛衣”，这款正好适合您';
    expect(ownProducts({ shop }, text, ['wool-sweater'])).toEqual([]);
    expect(ownProducts({ shop }, `毛衣先不用，${text}`, ['wool-sweater'])).toEqual(['wool-sweater']);
  });
  test('names the goods where it is their bare name', () => {
    expect(ownProducts({ shop }, '您说的“毛衣”有现货', ['wool-sweater'])).toEqual(['wool-sweater']);
  });
  test('does nothing: an order that is named in it is not read back', () => {
    const text = '您说“地址改成新家的”，用这款正合适';
    const turn = turnOf(text, ['confirm-order']);
    const spans = (start: number, end: number) => ({
      ...turn,
      messages: turn.messages.map((m) => ({
        ...m,
        reading: { ...m.reading, acts: m.reading.acts.map((act) => ({ ...act, start, end })) },
      })),
    });
    expect(hasAct(spans(0, 11), ['confirm-order'])).toBe(false);
    expect(hasAct(spans(0, text.length), ['confirm-order'])).toBe(true);
  });
});

/** Seeds with which the talk opens with 上次的耳机挺好. */
const PRAISING = [6, 9, 13];
describe('who has praised what it bought last time', () => {
  test.each(PRAISING)('says which goods it asks about when it hears of those (seed %i)', (seed) => {
    expect(answerTo(keyboard, [], seed)).toContain('耳机');
    const praise = ['听屿耳机主动降噪，地铁的低频声小很多', '听屿耳机戴着舒服，续航也长'];
    expect(answerTo(keyboard, ['您好，您平时主要什么场合用呀', ...praise], seed)).toMatch(/键盘/);
  });
});

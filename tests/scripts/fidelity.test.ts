import { describe, expect, test } from 'vitest';
import { count, type Played, repetition, turnsOf } from '../../scripts/lib/fidelity/index.ts';
import { asksInForm, endsInMark, isAngry, talksMoney } from '../../scripts/lib/fidelity/marks.ts';
import { ENGINE_VERSION, fidelity, isWithin, WANTED } from '../../src/roleplay/index.ts';
import type { TranscriptEvent } from '../../src/transcript/index.ts';

/** A conversation from what was said: a line of the shopper, `A` for the agent's turn, `#` for a card. */
function chat(...said: string[]): Played {
  const events = said.map((text, at): TranscriptEvent => {
    if (text === 'A') return { type: 'action', at, action: { type: 'ask-supervisor' } };
    return text === '#' ? { type: 'shopper', at, text: '', card: 'lipstick' } : { type: 'shopper', at, text };
  });
  return { preSale: true, events };
}

describe('what shoppers write is counted', () => {
  test('lengths over written messages, cards left out', () => {
    const { median, short } = count([chat('#', '在吗', 'A', '这个今天能发吗', 'A', '好')]);
    expect([median, short]).toEqual([2, 66.7]);
  });

  test('a turn is all that comes until the agent writes or acts, cards with it', () => {
    expect(turnsOf(chat('#', '在吗', '今天发吗', 'A', '好', 'A', 'A', '付了', '谢了'))).toEqual([3, 1, 2]);
  });

  test('a conversation opens with what was sent first', () => {
    const { greetingFirst, cardFirst } = count([
      chat('你好 急', '今天发吗'),
      chat('#', '在吗'),
      chat('今天发吗', '#'),
      chat('你好敷衍', 'A'),
    ]);
    expect([greetingFirst, cardFirst]).toEqual([25, 25]);
  });

  test('a line of eight characters that comes again is found, in a shift and across', () => {
    const long = '那件燕麦色毛衣我再想想';
    const found = repetition([[chat(long, '好'), chat(long, '好')], [chat(long, '嗯')]]);
    expect(found).toMatchObject({ longTwice: 1, longAgain: 66.7, shortMost: 50 });
  });
});

describe('a mark of a line', () => {
  test.each(['今天能发吗', '选哪个', '发不发', '人呢', '多久到?'].map((t) => [t]))('asks: %s', (text) =>
    expect(asksInForm(text)).toBe(true),
  );
  test.each(['没', '还没', '行 就这样', '不买了'].map((t) => [t]))('does not ask: %s', (text) =>
    expect(asksInForm(text)).toBe(false),
  );
  test('a parcel that is sent is no gift, a worry no anger, a comma within a line no closing mark', () => {
    expect([talksMoney('今天送到吗'), talksMoney('送点啥呗')]).toEqual([false, true]);
    expect([isAngry('有点担心'), isAngry('什么态度')]).toEqual([false, true]);
    expect([endsInMark('好，知道了'), endsInMark('好的。')]).toEqual([false, true]);
  });
});

describe('the committed figures', () => {
  test('are of this engine: npm run -s fidelity -- --write', () => {
    expect(fidelity.engine).toBe(ENGINE_VERSION);
    expect(fidelity.conversations).toBeGreaterThanOrEqual(500);
  });
  test('hold every figure of the card', () => {
    for (const wanted of WANTED) expect(fidelity.figures[wanted.id]).toBeGreaterThanOrEqual(0);
    expect(isWithin({ id: 'marked', unit: 'percent', to: 15 }, 15)).toBe(true);
  });
});

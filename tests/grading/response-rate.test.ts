import { describe, expect, test } from 'vitest';
import { responseRate, responseRounds } from '../../src/grading/index.ts';
import type { TranscriptEvent } from '../../src/transcript/index.ts';
import { agent, ended, settingOf, shopper } from './builders.ts';

const { timing } = settingOf('delivery').norms;
const chat = (...events: TranscriptEvent[]) => ({ events });
const ms = (at: number, event: TranscriptEvent): TranscriptEvent => ({ ...event, at });
const card: TranscriptEvent = { type: 'action', at: 9000, action: { type: 'send-card', item: 'qh-1' } };

describe('a round', () => {
  test('runs from the first of several lines to the first of several answers', () => {
    const talk = chat(shopper(0, '在吗'), shopper(4, '问下'), agent(10, '在的'), agent(12, '您说'));
    expect(responseRounds(talk)).toEqual([{ askedAt: 0, answeredAt: 10_000 }]);
  });
  test('is answered by a product card, but not by what is done to an order', () => {
    const note: TranscriptEvent = { type: 'action', at: 5000, action: { type: 'write-note', note: '送袋' } };
    expect(responseRounds(chat(shopper(0, '哪款好'), note, card))).toEqual([
      { askedAt: 0, answeredAt: 9000 },
    ]);
  });
  test('that nobody answers stays open, and counts', () => {
    const talk = chat(shopper(0, '在吗'), ended(90, 'timed-out'));
    expect(responseRate([talk], timing)).toMatchObject({ rounds: 1, within: 0, mean: null, slowest: null });
  });
  test('is not what a shopper says last before it closes the chat itself', () => {
    const talk = chat(shopper(0, '在吗'), agent(5, '在的'), shopper(9, '好的谢谢'), ended(20, 'paid'));
    expect(responseRounds(talk)).toHaveLength(1);
  });
  test('is not begun by an agent who writes unasked', () => {
    expect(responseRounds(chat(shopper(0, '在吗'), agent(5, '在的'), agent(60, '还在吗')))).toHaveLength(1);
  });
});

describe('the rate', () => {
  test.each([
    [180_000, 1],
    [180_001, 0],
  ])('counts a wait of %i ms as %i round within three minutes', (wait, within) => {
    expect(responseRate([chat(shopper(0, '在吗'), ms(wait, agent(0, '在的')))], timing).within).toBe(within);
  });
  test.each([
    [30_000, 1],
    [30_001, 0],
  ])('counts a first wait of %i ms as %i first reply in time', (wait, within) => {
    const talk = chat(shopper(0, '在吗'), ms(wait, agent(0, '在的')));
    expect(responseRate([talk], timing).firstsWithin).toBe(within);
  });
  test('counts who left the queue as a round and a first one that nobody answered', () => {
    const talk = chat(shopper(0, '在吗'), agent(5, '在的'));
    expect(responseRate([talk], timing, 2)).toMatchObject({
      rounds: 3,
      within: 1,
      firsts: 3,
      firstsWithin: 1,
    });
  });
  test('gives mean waits in whole milliseconds, rounded down, and the slowest', () => {
    const one = chat(
      shopper(0, '在吗'),
      ms(1000, agent(0, '在的')),
      ms(2000, shopper(0, '多少')),
      ms(6000, agent(0, '十')),
    );
    const two = chat(shopper(0, '在吗'), ms(2001, agent(0, '在的')));
    expect(responseRate([one, two], timing)).toMatchObject({ firstMean: 1500, mean: 2333, slowest: 4000 });
  });
  test('of nobody is nothing', () => {
    expect(responseRate([], timing)).toEqual({
      rounds: 0,
      within: 0,
      firsts: 0,
      firstsWithin: 0,
      firstMean: null,
      mean: null,
      slowest: null,
    });
  });
});

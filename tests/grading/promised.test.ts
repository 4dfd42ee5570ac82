import { describe, expect, test } from 'vitest';
import { promised, undone } from '../../src/grading/index.ts';
import type { TranscriptEvent } from '../../src/transcript/index.ts';
import { agent, settingOf, shopper, transcriptOf } from './builders.ts';

const setting = settingOf('exchange', 'exchange-size');
const states = (events: TranscriptEvent[]) => {
  const pledges = promised(transcriptOf(setting, events), setting.shop);
  return { states: pledges.map(({ kind, state }) => `${kind} ${state}`), undone: undone(pledges) };
};
const offer = agent(9, '这就给您换货，换成L码', { acts: ['offer-solution'] });
const exchanged: TranscriptEvent = { type: 'action', at: 12_000, action: { type: 'exchange' } };

describe('what was promised in a conversation', () => {
  test('a deed that was spoken of and never done at the desk stays undone', () => {
    expect(states([shopper(0, '换大一码'), offer, shopper(20, '好')])).toEqual({
      states: ['deed open'],
      undone: 1,
    });
  });
  test('a deed that was spoken of twice is one thing to do', () => {
    const again = agent(30, '换货我马上给您提', { acts: ['offer-solution'] });
    expect(states([shopper(0, '换大一码'), offer, shopper(20, '好'), again])).toEqual({
      states: ['deed open', 'deed open'],
      undone: 1,
    });
  });
  test('a deed that was done is kept', () => {
    expect(states([shopper(0, '换大一码'), offer, exchanged])).toEqual({ states: ['deed kept'], undone: 0 });
  });
  test('word that was not yet sent is no deed left undone', () => {
    const word = agent(9, '我问下主管，一会儿告诉您', { acts: ['promise-followup'] });
    expect(states([shopper(0, '换大一码'), word])).toEqual({ states: ['answer open'], undone: 0 });
  });
});

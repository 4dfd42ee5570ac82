import { describe, expect, test } from 'vitest';
import { type AgentInput, advance, open, replay, settle, take } from '../../src/roleplay/index.ts';
import { recordOf, settingOf } from '../lib/play.ts';

const setting = await settingOf('delivery-lipstick');
const { world } = setting;
const nagAfter = (world.persona.waits.nag[0] ?? 0) * 1000;
const begun = () => settle(world, open(world, 3));
const nags = (talk: ReturnType<typeof begun>) =>
  talk.events.filter((e) => e.type === 'insight' && e.insight.why === '等得久了').length;
const writes = (at: number): AgentInput => ({ type: 'typing', at });

describe('a shopper who sees that the agent is writing', () => {
  const waits = begun();
  const due = (waits.shopper.waitingSince ?? 0) + nagAfter;

  test('does not ask whether anyone is there at the moment it would have', () => {
    expect(nags(advance(world, waits, due))).toBe(1);
    expect(nags(advance(world, take(world, waits, writes(due - 2000)), due))).toBe(0);
  });
  test('asks once the agent has stopped writing', () => {
    const seen = take(world, waits, writes(due - 2000));
    expect(nags(advance(world, seen, due + 20_000))).toBe(1);
  });
  test('is not put off for ever by one who only writes', () => {
    let talk = waits;
    for (let at = due - 2000; at < due + 60_000; at += 6000) talk = take(world, talk, writes(at));
    expect(nags(talk)).toBe(1);
  });
  test('waits no longer for what was sent', () => {
    const sent = take(world, take(world, waits, writes(5000)), { type: 'message', at: 6000, text: '在的亲' });
    expect(sent.shopper.typedAt).toBeNull();
  });
  test('plays again to the same events from its record', () => {
    const seen = advance(world, take(world, waits, writes(due - 2000)), due + 60_000);
    expect(replay(world, recordOf(setting, seen)).events).toEqual(seen.events);
  });
});

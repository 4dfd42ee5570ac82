import { describe, expect, test } from 'vitest';
import { advance, inputsOf, open, replay, settle, take } from '../../src/roleplay/index.ts';
import type { Action } from '../../src/transcript/index.ts';
import { recordOf, settingOf } from '../lib/play.ts';

const favour = await settingOf('bargain-favour-sweater');
const { world } = favour;
const remind = await settingOf('remind-sweater');
const QUESTION: Action = {
  type: 'ask-supervisor',
  matter: 'gift',
  item: 'scarf',
  note: '顾客买两件毛衣，想要围巾',
};

const begun = () => settle(world, open(world, 1));
const asked = (action: Action) => {
  const talk = begun();
  return take(world, talk, { type: 'action', at: talk.shopper.now, action });
};
const answers = (talk: ReturnType<typeof open>) => talk.events.filter((e) => e.type === 'supervisor');

describe('the supervisor', () => {
  test('answers within a minute of conversation time, and not at once', () => {
    const talk = asked(QUESTION);
    expect(answers(talk)).toEqual([]);
    const later = advance(world, talk, talk.shopper.now + 60_000);
    expect(answers(later)).toHaveLength(1);
    expect(answers(later)[0]).toMatchObject({ answer: 'granted', matter: 'gift', item: 'scarf' });
  });

  test('is asked behind the counter: the shopper waits on', () => {
    const before = begun();
    const talk = asked(QUESTION);
    expect(talk.shopper.waitingSince).toBe(before.shopper.waitingSince);
    expect(talk.shopper.replyAt).toBeNull();
  });

  test('makes a gift promisable that is beyond the agent alone', () => {
    const says = { type: 'message', text: '山岚羊毛衫和暖屿轻羽绒服一起拍，送您羊毛混纺围巾' } as const;
    const claimsAfter = (talk: ReturnType<typeof open>) => {
      const said = take(world, talk, { ...says, at: talk.shopper.now });
      const last = said.events.findLast((e) => e.type === 'agent');
      return last?.type === 'agent' ? last.reading.claims.filter((c) => c.subject === 'scarf') : [];
    };
    expect(claimsAfter(begun()).map((c) => c.verdict)).toEqual(['false']);
    const granted = advance(world, asked(QUESTION), begun().shopper.now + 30_000);
    expect(granted.shopper.granted).toEqual(['scarf']);
    expect(claimsAfter(granted).map((c) => c.verdict)).toEqual(['true']);
  });

  test('is heard again when the conversation is replayed', () => {
    const talk = advance(world, asked(QUESTION), 40_000);
    const again = replay(world, recordOf(favour, talk));
    expect(again.events).toEqual(talk.events);
  });
});

describe('what is sent without a word', () => {
  test('an order link lets the shopper wait for what is said', () => {
    const talk = settle(remind.world, open(remind.world, 1));
    const linked = take(remind.world, talk, {
      type: 'action',
      at: talk.shopper.now,
      action: { type: 'send-order-link', item: 'qh-1123-207' },
    });
    expect(linked.shopper.waitingSince).toBe(talk.shopper.waitingSince);
    expect(linked.shopper.turn.actions).toHaveLength(1);
  });

  test('a phrase that was sent unread is marked in the transcript and among its inputs', () => {
    const talk = begun();
    const said = take(world, talk, {
      type: 'message',
      at: talk.shopper.now,
      text: '在的，您请说',
      pasted: true,
    });
    expect(inputsOf(recordOf(favour, said))).toEqual([
      { type: 'message', at: talk.shopper.now, text: '在的，您请说', pasted: true },
    ]);
    const own = take(world, talk, { type: 'message', at: talk.shopper.now, text: '在的，您请说' });
    expect(own.events.findLast((e) => e.type === 'agent')).not.toHaveProperty('pasted');
  });
});

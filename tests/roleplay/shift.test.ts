import { describe, expect, test } from 'vitest';
import { loadShift } from '../../scripts/lib/shift-world.ts';
import {
  advanceShift,
  type ChatInput,
  clockStands,
  type Floor,
  hardnessOf,
  openShift,
  queueOf,
  replayShift,
  runOutShift,
  type ShiftState,
  seedInSeries,
  shiftIsOver,
  takeShift,
} from '../../src/roleplay/index.ts';

const setting = async (id: string) => {
  const found = await loadShift(id);
  if (!found) throw new Error(`no shift ${id}`);
  return found;
};
const promotion = await setting('promotion');
const certification = await setting('certification');
const openChats = (state: ShiftState) => state.chats.filter((c) => !c.talk.shopper.ended);

describe('the plan of a shift', () => {
  test('is the same for the same seed and another for another', () => {
    expect(certification.arrivals(7)).toEqual(certification.arrivals(7));
    expect(certification.arrivals(7).map((a) => a.case)).not.toEqual(
      certification.arrivals(8).map((a) => a.case),
    );
  });
  test.each([1, 2, 3, 4, 5])(
    'seed %i: brings to certification twenty who came to buy, and four others',
    (seed) => {
      const buyers = certification.arrivals(seed).filter((a) => certification.floor.worldOf(a).case.buys);
      expect(buyers).toHaveLength(20);
      expect(certification.arrivals(seed)).toHaveLength(24);
    },
  );
  test.each([1, 2, 3, 4, 5])(
    'seed %i: draws as many from each row of the blueprint, so that seeds are equally hard',
    (seed) => {
      const families = promotion.arrivals(seed).map((a) => promotion.floor.worldOf(a).case.family);
      for (const row of promotion.shift.blueprint)
        expect(families.filter((f) => row.families.includes(f))).toHaveLength(row.count);
    },
  );
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('seed %i: brings no case twice', (seed) => {
    const cases = certification.arrivals(seed).map((a) => a.case);
    expect(new Set(cases).size).toBe(cases.length);
  });

  test('is equally hard for every seed, from its easiest to its hardest', () => {
    const hardness = (seed: number) =>
      certification
        .arrivals(seed)
        .flatMap(({ case: id }) => certification.stories.filter((s) => s.id === id).map(hardnessOf))
        .sort((a, b) => a - b);
    const sums = Array.from({ length: 40 }, (_, seed) => hardness(seed).reduce((a, b) => a + b, 0) / 24);
    expect(Math.max(...sums) - Math.min(...sums)).toBeLessThan(8);
    for (const seed of [11, 12, 13]) {
      expect(hardness(seed).filter((h) => h < 15).length).toBeGreaterThanOrEqual(6);
      expect(hardness(seed).filter((h) => h > 60).length).toBeGreaterThanOrEqual(2);
    }
  });

  test.each([3, 100, 2_000_000_001])('seed %i: the three shifts of its series bring few twice', (first) => {
    const seeds = [0, 1, 2].map((played) => seedInSeries(first, played));
    expect(new Set(seeds).size).toBe(3);
    expect(seeds[0]).toBe(first);
    const came = seeds.flatMap((seed) => certification.arrivals(seed).map((a) => a.case));
    const buying = certification.shift.blueprint.flatMap(({ families, count }) => {
      const held = certification.stories.filter((s) => families.includes(s.family)).length;
      return [Math.min(3 * count, held)];
    });
    // As many different ones as the shelves hold, but for a fifth.
    const most = buying.reduce((a, b) => a + b, 0);
    expect(new Set(came).size).toBeGreaterThanOrEqual(Math.floor(most * 0.8));
  });

  test('takes a case that was never measured at its author’s step', () => {
    expect(hardnessOf({ id: 'brought-in', difficulty: 1 })).toBe(0);
    expect(hardnessOf({ id: 'brought-in', difficulty: 5 })).toBe(100);
  });

  test('keeps the gaps between arrivals within their bounds', () => {
    const times = promotion.arrivals(11).map((a) => a.at);
    const gaps = times.slice(1).map((at, i) => (at - (times[i] ?? 0)) / 1000);
    const [least, most] = promotion.shift.gap;
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(least);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(most);
  });
});

describe('a shift', () => {
  test('never has more chats open than it may, and lets the others stand in the queue', () => {
    let state = openShift(promotion.floor, promotion.arrivals(3));
    let queued = 0;
    for (let at = 0; at < 400_000; at += 10_000) {
      state = advanceShift(promotion.floor, state, at);
      expect(openChats(state).length).toBeLessThanOrEqual(promotion.shift.atOnce);
      queued = Math.max(queued, queueOf(state).length);
    }
    expect(queued).toBeGreaterThan(0);
  });

  test('left alone, ends with everybody gone and nobody served', () => {
    const state = runOutShift(promotion.floor, openShift(promotion.floor, promotion.arrivals(5)));
    expect(shiftIsOver(state)).toBe(true);
    expect(state.chats.length + state.lost.length).toBe(promotion.arrivals(5).length);
    const endings = state.chats.map((c) => c.talk.events.at(-1));
    expect(endings.every((e) => e?.type === 'ended' && e.ending === 'timed-out')).toBe(true);
  });

  test('takes a message to the chat it was meant for, and moves the others by the time it took', () => {
    const start = advanceShift(promotion.floor, openShift(promotion.floor, promotion.arrivals(3)), 60_000);
    const [first, second] = openChats(start);
    if (!first || !second) throw new Error('two chats should be open');
    const after = takeShift(promotion.floor, start, second.id, {
      type: 'message',
      at: 70_000,
      text: '您好，在的',
    });
    const texts = (id: string) =>
      after.chats.find((c) => c.id === id)?.talk.events.filter((e) => e.type === 'agent').length;
    expect([texts(first.id), texts(second.id)]).toEqual([0, 1]);
    expect(after.now).toBe(70_000);
  });

  test('passes over what is said to a chat that is not open', () => {
    const start = openShift(promotion.floor, promotion.arrivals(3));
    const after = takeShift(promotion.floor, start, 'c99', { type: 'message', at: 1000, text: '您好' });
    expect(after.chats.flatMap((c) => c.talk.events.filter((e) => e.type === 'agent'))).toEqual([]);
  });

  test('never lets time run backwards', () => {
    const late = advanceShift(promotion.floor, openShift(promotion.floor, promotion.arrivals(3)), 50_000);
    expect(advanceShift(promotion.floor, late, 10).now).toBe(50_000);
  });

  test('comes out the same in one step and in many', () => {
    const start = openShift(promotion.floor, promotion.arrivals(9));
    let slow = start;
    for (let at = 0; at <= 90_000; at += 700) slow = advanceShift(promotion.floor, slow, at);
    expect(advanceShift(promotion.floor, slow, 90_000)).toEqual(advanceShift(promotion.floor, start, 90_000));
  });

  test('played again from what was said in each chat, comes out the same', () => {
    const { floor } = promotion;
    let state = openShift(floor, promotion.arrivals(6));
    const inputs: ChatInput[] = [];
    for (let at = 12_000; at <= 130_000; at += 9000) {
      state = advanceShift(floor, state, at);
      const chat = openChats(state).at(at % 2 === 0 ? 0 : -1);
      if (!chat) continue;
      inputs.push({ chat: chat.id, input: { type: 'message', at: at - chat.openedAt, text: '您好，在的' } });
      state = takeShift(floor, state, chat.id, { type: 'message', at, text: '您好，在的' });
    }
    const again = replayShift(floor, promotion.arrivals(6), inputs);
    expect(advanceShift(floor, again, 140_000)).toEqual(advanceShift(floor, state, 140_000));
  });

  test('played again from inputs that know their moment, comes out the same as from those that do not', () => {
    const { floor } = promotion;
    const say = (state: ShiftState, at: number): ChatInput => {
      const chat = openChats(state).at(at % 2 === 0 ? 0 : -1);
      if (!chat) throw new Error('a chat should be open');
      return {
        chat: chat.id,
        input: { type: 'message', at: at - chat.openedAt, text: '您好，在的' },
        when: at,
      };
    };
    let state = openShift(floor, promotion.arrivals(6));
    const inputs: ChatInput[] = [];
    for (let at = 12_000; at <= 100_000; at += 9000) {
      state = advanceShift(floor, state, at);
      const one = say(state, at);
      inputs.push(one);
      state = takeShift(floor, state, one.chat, { ...one.input, at });
    }
    const old = inputs.map(({ when: _, ...rest }) => rest);
    expect(replayShift(floor, promotion.arrivals(6), inputs)).toEqual(state);
    expect(advanceShift(floor, replayShift(floor, promotion.arrivals(6), old), 140_000)).toEqual(
      advanceShift(floor, state, 140_000),
    );
  });

  test('keeps its state as plain JSON: a state that was stored goes on alike', () => {
    const state = advanceShift(promotion.floor, openShift(promotion.floor, promotion.arrivals(4)), 45_000);
    const stored: ShiftState = JSON.parse(JSON.stringify(state));
    expect(advanceShift(promotion.floor, stored, 90_000)).toEqual(
      advanceShift(promotion.floor, state, 90_000),
    );
  });
});

describe('a shift without time', () => {
  const floor: Floor = { ...promotion.floor, untimed: true };
  const waitingIn = (state: ShiftState) =>
    openChats(state).filter(
      (c) => c.talk.shopper.waitingSince !== null && c.talk.shopper.outbox.length === 0,
    );

  test('stands still once everybody who is here has written: nobody asks again, comes or leaves in an hour', () => {
    const read = advanceShift(floor, openShift(floor, promotion.arrivals(3)), 3_600_000);
    expect(clockStands(floor, read)).toBe(true);
    expect(read.now).toBeLessThan(60_000);
    expect(advanceShift(floor, read, 7_200_000)).toEqual(read);
    expect(read.lost).toEqual([]);
    expect(openChats(read).map((c) => c.talk.shopper.nags)).toEqual(openChats(read).map(() => 0));
  });

  test('runs on only while someone is being answered, and then the others wait no longer for it', () => {
    let state = advanceShift(floor, openShift(floor, promotion.arrivals(3)), 60_000);
    for (let i = 0; i < 40; i++) {
      const [first] = openChats(state);
      if (!first) break;
      state = takeShift(floor, state, first.id, {
        type: 'message',
        at: state.now,
        text: `您好，第${i}次问您用在哪里`,
      });
      state = advanceShift(floor, state, state.now + 600_000);
    }
    expect(state.chats.length).toBeGreaterThan(2);
    expect(state.lost).toEqual([]);
    for (const chat of waitingIn(state)) {
      const { now, waitingSince } = chat.talk.shopper;
      expect(now - (waitingSince ?? 0)).toBeLessThan(30_000);
    }
  });

  test('played again from its inputs, comes out the same, in whatever order the chats were served', () => {
    let state = advanceShift(floor, openShift(floor, promotion.arrivals(6)), 60_000);
    const byChat = new Map<string, ChatInput[]>();
    for (let i = 0; i < 24; i++) {
      const chat = openChats(state).at(i % 3 === 0 ? 0 : -1);
      if (!chat) break;
      const text = i % 2 ? '今天下单今天发' : '您好，您说';
      const when = state.now;
      const one: ChatInput = {
        chat: chat.id,
        input: { type: 'message', at: when - chat.openedAt, text },
        when,
      };
      byChat.set(chat.id, [...(byChat.get(chat.id) ?? []), one]);
      state = takeShift(floor, state, chat.id, { type: 'message', at: when, text });
      state = advanceShift(floor, state, when + 1500 + (i % 5) * 20_000);
    }
    // Records keep them chat by chat.
    const again = replayShift(floor, promotion.arrivals(6), [...byChat.values()].flat());
    expect(advanceShift(floor, again, state.now + 100_000)).toEqual(
      advanceShift(floor, state, state.now + 100_000),
    );
  });
});

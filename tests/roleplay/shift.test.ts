import { describe, expect, test } from 'vitest';
import { loadShift } from '../../scripts/lib/shift-world.ts';
import {
  advanceShift,
  type ChatInput,
  clockStands,
  type Floor,
  openShift,
  queueOf,
  replayShift,
  runOutShift,
  type ShiftState,
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

  test('played again from its inputs, says the same in every chat, in whatever order the chats were served', () => {
    let state = advanceShift(floor, openShift(floor, promotion.arrivals(6)), 60_000);
    const inputs: ChatInput[] = [];
    for (let i = 0; i < 24; i++) {
      const chat = openChats(state).at(i % 3 === 0 ? 0 : -1);
      if (!chat) break;
      const text = i % 2 ? '今天下单今天发' : '您好，您说';
      inputs.push({ chat: chat.id, input: { type: 'message', at: state.now - chat.openedAt, text } });
      state = takeShift(floor, state, chat.id, { type: 'message', at: state.now, text });
      state = advanceShift(floor, state, state.now + 90_000);
    }
    const again = advanceShift(floor, replayShift(floor, promotion.arrivals(6), inputs), 3_600_000);
    const said = ({ chats }: ShiftState) =>
      Object.fromEntries(
        chats.map((c) => [c.id, c.talk.events.filter((e) => e.type === 'agent' || e.type === 'shopper')]),
      );
    const served = new Set(inputs.map((i) => i.chat));
    for (const id of served) expect(said(again)[id]).toEqual(said(state)[id]);
  });
});

import { describe, expect, test } from 'vitest';
import { loadShift } from '../../scripts/lib/shift-world.ts';
import { welcomeBack } from '../../src/components/shift/away.ts';
import type { LoadedShift } from '../../src/components/shift/load-shift.ts';
import { paceSaid, rateOf } from '../../src/components/shift/pace.ts';
import { createShiftSession, type ShiftSessionOptions } from '../../src/components/shift/shift-session.ts';
import type { ChatInput } from '../../src/roleplay/index.ts';

const setting = await loadShift('promotion');
if (!setting) throw new Error('no promotion shift');
const { shift, norms, content, floor, arrivals } = setting;

/** A session over the real shift, whose clock the test moves. */
function sessionOf(more: Partial<ShiftSessionOptions> & { untimed?: boolean; pausable?: boolean } = {}) {
  const { untimed, pausable = shift.pausable, ...options } = more;
  let now = 0;
  const kept: ChatInput[] = [];
  const loaded: LoadedShift = {
    shift: { ...shift, pausable },
    arrivals: arrivals(3),
    floor: untimed ? { ...floor, untimed } : floor,
    norms,
    content,
    buyers: 0,
    ready: async () => {},
  };
  const session = createShiftSession({ loaded, onInput: (i) => kept.push(i), clock: () => now, ...options });
  const wait = (ms: number) => {
    now += ms;
    session.catchUp();
  };
  return { session, wait, kept };
}

describe('the clock of a shift', () => {
  test.each([
    [{}, 10_000],
    [{ speed: 4 }, 40_000],
    [{ extended: 150 }, 6667],
  ] as const)('at pace %j shows after ten seconds %i ms', (pace, shown) => {
    const { session, wait } = sessionOf({ rate: rateOf(pace) });
    wait(10_000);
    expect(session.view().now).toBe(shown);
    session.stop();
  });

  test('stops at the limit, and whoever is there then is there no more', () => {
    const { session, wait } = sessionOf({ limit: 30_000 });
    wait(29_999);
    expect(session.view()).toMatchObject({ over: false, left: 1 });
    wait(60_000);
    expect(session.view()).toMatchObject({ now: 30_000, over: true, left: 0 });
    expect(session.view().chats.every((c) => c.ended)).toBe(true);
    session.stop();
  });

  test('keeps the moment of a pause between two events', () => {
    const { session, wait } = sessionOf({ pausable: true });
    wait(10_000);
    const before = session.view().now;
    session.pause();
    wait(600_000);
    session.resume();
    expect(session.view().now).toBe(before);
    session.stop();
  });

  test('without time stands while one reads, and what is said then is kept at the moment at which it stood', async () => {
    const { session, wait, kept } = sessionOf({ untimed: true });
    wait(60_000);
    const stood = session.view();
    wait(600_000);
    expect(session.view().now).toBe(stood.now);
    const [chat] = stood.chats;
    session.send(chat?.id ?? '', '您好，在的');
    await Promise.resolve();
    await Promise.resolve();
    expect(kept[0]?.input.at).toBe(chat?.now);
    expect(session.view().now).toBe(stood.now);
    session.stop();
  });
});

describe('the agent’s writing', () => {
  const writing = { type: 'typing' };
  test('is told to a shopper who waits, every six seconds at most', () => {
    const { session, wait, kept } = sessionOf();
    wait(5000);
    const chat = session.view().chats.find((c) => c.waitingSince !== null)?.id ?? '';
    session.write(chat);
    wait(2000);
    session.write(chat);
    expect(kept.map((k) => k.input)).toMatchObject([writing]);
    wait(4000);
    session.write(chat);
    expect(kept.map((k) => k.input)).toMatchObject([writing, writing]);
    session.stop();
  });
  test.each([
    ['while the clock is paused', { pausable: true }],
    ['without time', { untimed: true }],
  ] as const)('is told to nobody %s', (_, how) => {
    const { session, wait, kept } = sessionOf(how);
    wait(5000);
    session.pause();
    for (const { id } of session.view().chats) session.write(id);
    expect(kept).toEqual([]);
    session.stop();
  });
});

describe('coming back to a hidden tab', () => {
  test('tells how long it was, who came and who went', () => {
    const { session, wait } = sessionOf();
    wait(1000);
    const before = session.view();
    wait(65_000);
    expect(welcomeBack(before, session.view(), 65_000)).toMatch(
      /^你离开了 1 分 5 秒，钟没有停：新来了 \d 位/,
    );
    session.stop();
  });
  test('tells that a paused clock stood, and that one without time stood', () => {
    const paused = sessionOf({ pausable: true });
    paused.session.pause();
    const view = paused.session.view();
    expect(welcomeBack(view, view, 9000)).toBe('你离开了 9 秒，钟一直停着。');
    const untimed = sessionOf({ untimed: true });
    untimed.wait(60_000);
    const still = untimed.session.view();
    untimed.wait(60_000);
    expect(welcomeBack(still, untimed.session.view(), 60_000)).toContain('不计时');
    paused.session.stop();
    untimed.session.stop();
  });
  test('says nothing of a glance', () => {
    const { session } = sessionOf();
    expect(welcomeBack(session.view(), session.view(), 2999)).toBeNull();
    session.stop();
  });
});

test('a record says at what pace a shift was run', () => {
  expect([{}, { speed: 2 }, { untimed: true as const }, { extended: 150 }].map(paceSaid)).toEqual([
    '',
    '2 倍速',
    '不计时',
    '时间延长到 150%',
  ]);
});

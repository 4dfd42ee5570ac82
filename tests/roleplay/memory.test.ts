import { describe, expect, test } from 'vitest';
import { loadShift } from '../../scripts/lib/shift-world.ts';
import {
  advance,
  advanceShift,
  type ChatInput,
  type Conversation,
  open,
  openShift,
  replay,
  replayShift,
  type ShiftState,
  settle,
  take,
  takeShift,
  transcriptOf,
} from '../../src/roleplay/index.ts';
import { parseTranscript } from '../../src/transcript/index.ts';
import { inputOf, playMoves, saidBy, settingOf } from '../lib/play.ts';

const delivery = await settingOf('delivery-lipstick');
const lamp = await settingOf('quality-lamp');
const serum = await settingOf('authentic-serum');
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const FACTS = ['在的，今天16点前付款今天就发', '请问寄到哪个城市'];
const moods = (talk: Conversation) => talk.events.flatMap((e) => (e.type === 'insight' ? [e.insight] : []));

describe('kept waiting', () => {
  /** The answer to the same words, after a wait of so many seconds. */
  function answered(waits: number, text: string, seed: number) {
    const { world } = delivery;
    const start = settle(world, open(world, seed));
    const waited = advance(world, start, start.shopper.now + waits * 1000);
    const before = saidBy(waited).length;
    const talk = settle(world, take(world, waited, inputOf(text, waited.shopper.now)));
    return { said: saidBy(talk).slice(before).join(' '), talk };
  }
  const { late } = delivery.world.persona.lines;
  const grumbles = (said: string) => late.some((word) => said.includes(word.slice(0, 3)));

  test.each(SEEDS)('seed %i: says so before it answers, once', (seed) => {
    expect(grumbles(answered(5, '今天16点前付款今天就发', seed).said)).toBe(false);
    const { said, talk } = answered(60, '今天16点前付款今天就发', seed);
    expect(grumbles(said)).toBe(true);
    expect(talk.shopper.keptWaiting).toBe(false);
  });

  test('lets it pass when somebody says sorry for it', () => {
    for (const seed of SEEDS)
      expect(grumbles(answered(60, '抱歉让您久等了，今天16点前付款今天就发', seed).said)).toBe(false);
  });

  test('answers as short as it can', () => {
    const length = (waits: number) =>
      SEEDS.map((seed) => {
        const { talk } = answered(waits, '不好意思让您久等了', seed);
        return talk.shopper.used.at(-1)?.length ?? 0;
      }).reduce((a, b) => a + b);
    expect(length(60)).toBeLessThanOrEqual(length(5));
  });
});

describe('calming down', () => {
  test('a shopper in anger regains patience when its trouble is named, and more when something is done', () => {
    const patienceAfter = (text: string) => moods(playMoves(lamp, [text])).at(0)?.patience ?? 0;
    const cold = patienceAfter('您说的是哪个灯');
    const named = patienceAfter('才用两天就坏了，换谁都着急，真的很抱歉');
    const acted = patienceAfter(
      '才用两天就坏了，换谁都着急，真的很抱歉，我马上给您换一盏新的，明天就寄出，来回运费我们出',
    );
    expect(named).toBeGreaterThan(cold);
    expect(acted).toBeGreaterThan(named);
  });

  test('the same words of comfort soothe it once', () => {
    const words = '才用两天就坏了，换谁都着急，真的很抱歉';
    const patience = (second: string) => moods(playMoves(lamp, [words, second])).at(-1)?.patience ?? 0;
    expect(patience('孩子赶作业时灯坏了，您的火气我懂')).toBeGreaterThan(patience(words));
  });
});

describe('holding the agent to its words', () => {
  test('tests before it pays what it was promised', () => {
    const always = {
      ...delivery,
      world: { ...delivery.world, persona: { ...delivery.world.persona, recalls: 100 } },
    };
    const talk = playMoves(always, [...FACTS, '成都发出后2到3天到，周三周四能到，来得及']);
    const quoted = saidBy(talk).filter((line) => line.includes('今天就发'));
    expect(quoted).toHaveLength(1);
    expect(FACTS[0]).toContain('今天就发');
  });

  test('notices what does not agree with what was said before', () => {
    const { contradicted } = delivery.world.persona.lines;
    const notices = (moves: string[]) =>
      playMoves(delivery, moves).shopper.used.some((line) => contradicted.includes(line));
    expect(notices(['今天20点前付款都能发', '今天16点前付款今天就发'])).toBe(true);
    expect(notices(['今天20点前付款都能发', '抱歉刚才说错了，今天16点前付款今天就发'])).toBe(false);
    expect(notices(['今天16点前付款今天就发', '对，今天16点前付款今天就发'])).toBe(false);
  });

  test('does not take what the page of the goods denies', () => {
    const talk = playMoves(delivery, ['今天晚上20点前付款今天都能发']);
    expect(
      moods(talk)
        .map((i) => i.why)
        .join(),
    ).toMatch(/对不上|截单/);
    const honest = playMoves(delivery, ['今天16点前付款今天就发']);
    expect(moods(talk)[0]?.trust).toBeLessThan(moods(honest)[0]?.trust ?? 0);
  });

  test('does not leave while what was agreed is not done', () => {
    const talk = playMoves(serum, ['您好']);
    expect(talk.events.some((e) => e.type === 'paid')).toBe(false);
  });
});

describe('coming back in the same shift', async () => {
  const found = await loadShift('certification');
  if (!found) throw new Error('no certification');
  const { floor, arrivals } = found;
  const seed = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].find((s) => arrivals(s).some((a) => a.returns)) ?? 0;
  const planned = arrivals(seed);
  const back = planned.find((a) => a.returns);
  const first = planned.find((a) => a.chat === back?.returns?.chat);
  if (!back || !first) throw new Error('nobody comes back');

  /** Serves only the buyer, by its case's good play or by an insult, until the return has come. */
  function served(text: readonly string[]): { state: ShiftState; inputs: ChatInput[] } {
    const came = [first, back].filter((a) => a !== undefined);
    let state = advanceShift(floor, openShift(floor, came), (first?.at ?? 0) + 5000);
    const inputs: ChatInput[] = [];
    for (const line of text) {
      const chat = state.chats.find((c) => c.id === first?.chat);
      if (!chat || chat.talk.shopper.ended) break;
      const at = state.now + 8000;
      inputs.push({ chat: chat.id, input: { type: 'message', at: at - chat.openedAt, text: line } });
      state = advanceShift(
        floor,
        takeShift(floor, state, chat.id, { type: 'message', at, text: line }),
        at + 8000,
      );
    }
    return { state: advanceShift(floor, state, (back?.at ?? 0) + 1000), inputs };
  }
  const talkOf = (state: ShiftState) => state.chats.find((c) => c.id === back.chat)?.talk;

  test('it is the same shopper: name, nature and shop', () => {
    const [then, now] = [floor.worldOf(first), floor.worldOf(back)];
    expect(now.case.shopper).toBe(then.case.shopper);
    expect([now.persona.id, now.shop.id]).toEqual([then.persona.id, then.shop.id]);
    expect(back.at).toBeGreaterThan(first.at);
  });

  test('it says that it is back, remembers how it went, and is played again alike', () => {
    const { state, inputs } = served(['买不起就别问，穷鬼']);
    const talk = talkOf(state);
    expect(talk?.earlier).toEqual({ paid: false });
    const { again } = floor.worldOf(back).persona.lines;
    const opening = talk ? saidBy(talk).join(' ').replaceAll('，', ' ') : '';
    expect(again.some((w) => opening.includes(w.slice(0, 3)))).toBe(true);
    const replayed = advanceShift(floor, replayShift(floor, [first, back], inputs), state.now);
    expect(replayed).toEqual(state);
  });

  test('trusts less after it was driven away than after it was never there', () => {
    const driven = talkOf(served(['买不起就别问，穷鬼']).state);
    expect(driven?.shopper.mood.trust).toBeLessThan(floor.worldOf(back).persona.mood.trust);
  });

  test('a conversation that knows of an earlier one replays from its transcript', () => {
    const { world } = lamp;
    const talk = settle(world, open(world, 5, { paid: true, promised: '今天就发' }));
    expect(saidBy(talk).join(' ')).toContain('今天就发');
    const stored = transcriptOf(world, talk, { content: 'x', rubric: 1 });
    const parsed = parseTranscript(JSON.parse(JSON.stringify(stored)));
    if (!parsed.ok) throw new Error(parsed.problems.join());
    expect(replay(world, parsed.transcript).events).toEqual(talk.events);
  });
});

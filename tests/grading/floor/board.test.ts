import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Board,
  boardOf,
  figuresOf,
  happenings,
  helpAt,
  movesAfter,
  readFirst,
  standingAt,
} from '../../../src/grading/floor/index.ts';
import { responseRate } from '../../../src/grading/index.ts';
import { floorIn, floorOfTalk, shiftsToSee, talksToSee } from '../../../src/records/supervisor/index.ts';
import { type Agent, type ServedShift, servedShift } from '../../lib/served-shift.ts';

/** Answers whoever waits longest; the second to come is sent to a private account, the third is promised a call, `never` is not answered at all. */
const answering =
  (never?: string): Agent =>
  (open, round) => {
    const waiting = open
      .filter((c) => c.id !== never && c.talk.shopper.waitingSince !== null)
      .toSorted((a, b) => (a.talk.shopper.waitingSince ?? 0) - (b.talk.shopper.waitingSince ?? 0));
    const chat = waiting.at(round % 3 === 2 ? -1 : 0);
    if (!chat) return null;
    if (chat.id === 'c2') return { chat: 'c2', text: '您加我微信，私下转给我更便宜' };
    if (chat.id === 'c3') return { chat: 'c3', text: '我帮您去问一下仓库，2分钟内回复您' };
    return { chat: chat.id, text: '您好，在的，今天下单今天发出' };
  };

const agent = answering();

let served: ServedShift;
let board: Board;
const boardIn = ({ journal, floor }: ServedShift) => {
  const [shift] = journal.shifts;
  if (!shift) throw new Error('no shift was kept');
  return boardOf(floorIn(journal, shift, floor));
};
beforeAll(async () => {
  served = await servedShift('promotion', { seed: 3, agent: answering('c4') });
  board = boardIn(served);
});
const chatOf = (id: string) => {
  const found = board.chats.find((c) => c.chat === id);
  if (!found) throw new Error(`no chat ${id}`);
  return found;
};

describe('the board of a shift', () => {
  test.each([1, 2, 3, 4, 5])(
    'seed %i: tells from records alone when each opened and was gone, as the engine played it',
    async (seed) => {
      const one = await servedShift('promotion', { seed, agent, rounds: 12 });
      const told = boardIn(one);
      const opened = told.chats.flatMap((c) => (c.openedAt === null ? [] : [[c.chat, c.openedAt]]));
      expect(Object.fromEntries(opened)).toEqual(
        Object.fromEntries(one.state.chats.map((c) => [c.id, c.openedAt])),
      );
      const left = told.chats
        .filter((c) => c.outcome === 'unserved')
        .map((c) => ({ chat: c.chat, at: c.goneAt }));
      expect(left).toEqual(
        one.state.lost.toSorted((a, b) => Number(a.chat.slice(1)) - Number(b.chat.slice(1))),
      );
      const ends = one.state.chats.map((c) => [c.id, c.openedAt + (c.talk.events.at(-1)?.at ?? 0)]);
      expect(told.chats.flatMap((c) => (c.openedAt === null ? [] : [[c.chat, c.goneAt]]))).toEqual(
        ends.toSorted(([a], [b]) => Number(String(a).slice(1)) - Number(String(b).slice(1))),
      );
    },
  );

  test('left alone all day, is the same without a single input', async () => {
    const one = await servedShift('promotion', { seed: 5, agent: () => null });
    const told = boardIn(one);
    expect(told.chats.flatMap((c) => (c.openedAt === null ? [] : [c.openedAt]))).toEqual(
      one.state.chats.map((c) => c.openedAt),
    );
    expect(told.end).toBe(Math.max(...told.chats.map((c) => c.goneAt)));
    expect(readFirst(told)).toHaveLength(told.chats.length);
  });

  test('counts the same waits and lates as the summary of the shift', () => {
    const records = served.journal.conversations.flatMap((c) => c.transcript ?? []);
    const lost = board.chats.filter((c) => c.outcome === 'unserved').length;
    const rate = responseRate(records, served.floor.norms.timing, lost);
    const waits = board.chats.flatMap((c) => c.waits);
    expect(waits.length + lost).toBe(rate.rounds);
    const firsts = waits.filter((w) => w.first);
    expect(firsts.filter((w) => w.lateFrom === null)).toHaveLength(rate.firstsWithin);
    expect(Math.max(...waits.filter((w) => w.answered).map((w) => w.to - w.from))).toBe(rate.slowest);
  });

  test('counts those who left without a name among those who came and were not answered', () => {
    const told = figuresOf(board);
    const buyers = served.arrivals.filter((a) => served.setting.floor.worldOf(a).case.buys).length;
    expect(told).toMatchObject({ came: 12, redLines: 1, buyers });
    expect(told.served + told.unserved).toBe(told.came);
    expect(figuresOf(board, 2)).toEqual({
      ...told,
      came: told.came + 2,
      unserved: told.unserved + 2,
      firsts: told.firsts + 2,
      rounds: told.rounds + 2,
    });
  });

  test('of a shift that was left in the midst ends with the last that is known, and calls nobody unserved who had not come', () => {
    const [shift] = served.journal.shifts;
    if (!shift) throw new Error('no shift was kept');
    const { endedAt: _, ...left } = shift;
    const conversations = served.journal.conversations.slice(0, 3);
    const told = boardOf(floorIn({ ...served.journal, conversations }, left, served.floor));
    expect(told.end).toBe(Math.max(...told.chats.slice(0, 3).map((c) => c.goneAt)));
    for (const c of told.chats.slice(3))
      expect(c.outcome).toBe(c.cameAt > told.end ? 'not-come' : 'unserved');
    expect(standingAt(told, told.end).filter((n) => n.state === 'coming').length).toBe(
      told.chats.filter((c) => c.outcome === 'not-come').length,
    );
  });

  test('shows red lines and promises with their moment in the shift', () => {
    const [line] = chatOf('c2').redLines;
    expect(line?.at).toBeGreaterThan(chatOf('c2').openedAt ?? 0);
    const [promise] = chatOf('c3').pledges;
    expect(promise?.dueAt).toBe((promise?.saidAt ?? 0) + 120_000);
  });

  test('comes out of the same records byte for byte, also after they went through a file', () => {
    const again: ServedShift = { ...served, journal: JSON.parse(JSON.stringify(served.journal)) };
    expect(JSON.stringify(boardIn(again))).toBe(JSON.stringify(board));
  });

  test('keeps the reports of another rubric as they were issued', () => {
    const old = { ...served, floor: { ...served.floor, rubric: 9999 } };
    expect(boardIn(old).chats.map((c) => c.mark)).toEqual(board.chats.map((c) => c.mark));
    expect(boardIn(old).chats.map((c) => c.outcome)).toEqual(board.chats.map((c) => c.outcome));
    const conversations = served.journal.conversations.map((c) =>
      c.transcript?.issued
        ? { ...c, transcript: { ...c.transcript, issued: { ...c.transcript.issued, buys: false } } }
        : c,
    );
    const others = boardIn({ ...old, journal: { ...served.journal, conversations } });
    expect(figuresOf(others)).toMatchObject({ buyers: 0, won: 0 });
  });

  test('without the plan goes by the records: nobody stands in a queue, and nobody is invented', () => {
    const visitors = served.floor.visitors
      .filter((v) => chatOf(v.chat).openedAt !== null)
      .map((v) => ({ ...v, cameAt: null }));
    const told = boardIn({ ...served, floor: { ...served.floor, visitors } });
    expect(told.chats.every((c) => c.openedAt === c.cameAt)).toBe(true);
    expect(told.chats.map((c) => c.openedAt)).toEqual(visitors.map((v) => chatOf(v.chat).openedAt));
  });

  test('of a shift without time calls nobody late and lets nobody leave the queue', async () => {
    const one = await servedShift('promotion', { seed: 3, agent, untimed: true, rounds: 120 });
    const told = boardIn(one);
    expect(told.chats.flatMap((c) => c.waits.filter((w) => w.lateFrom !== null))).toEqual([]);
    expect(told.chats.some((c) => c.outcome === 'unserved')).toBe(false);
    for (const c of told.chats) expect(c.goneAt).toBeGreaterThanOrEqual(c.openedAt ?? 0);
  });
});

describe('stepping through a shift', () => {
  test('shows at every moment as many open chats as may be open, and never one before it came', () => {
    for (const { at } of happenings(board)) {
      const now = standingAt(board, at);
      const open = now.filter((n) => n.state === 'waiting' || n.state === 'thinking');
      expect(open.length).toBeLessThanOrEqual(served.floor.atOnce);
      for (const n of now) if (n.state !== 'coming') expect(chatOf(n.chat).cameAt).toBeLessThanOrEqual(at);
    }
  });

  test('goes from the first who came to the last who went, in order', () => {
    const times = happenings(board).map((h) => h.at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(happenings(board)[0]).toMatchObject({ at: 0, what: 'came' });
    expect(times.at(-1)).toBe(board.end);
    expect(standingAt(board, board.end).every((n) => n.state === 'gone')).toBe(true);
  });

  test('who waits longer than the norm is late from the millisecond after it', () => {
    const late = board.chats
      .flatMap((c) => c.waits.map((w) => ({ c, w })))
      .find(({ w }) => w.lateFrom !== null && w.to > w.lateFrom + 1);
    if (!late) throw new Error('somebody should have waited too long');
    const at = late.w.lateFrom ?? 0;
    const state = (t: number) => standingAt(board, t).find((n) => n.chat === late.c.chat);
    expect(state(at)).toMatchObject({ state: 'waiting', late: false });
    expect(state(at + 1)).toMatchObject({ state: 'waiting', late: true });
    expect(
      helpAt(board, at + 1)
        .find((n) => n.chat === late.c.chat)
        ?.reasons.map((r) => r.id),
    ).toContain('late');
    expect(helpAt(board, 0)).toEqual([]);
  });
});

describe('what a supervisor reads and does first', () => {
  test('is the red line, with its reason', () => {
    const [first] = readFirst(board);
    expect(first).toMatchObject({ chat: 'c2', reasons: [{ id: 'red-line' }, { id: 'lost' }] });
    expect(first?.reasons[0]?.says).toContain('越了红线');
  });

  test('names the duties that this shift asks for, each with its chats, and none without', () => {
    const moves = movesAfter(board);
    expect(moves[0]).toMatchObject({ id: 'step-in', chats: ['c2'] });
    expect(moves.every((m) => m.chats.length > 0)).toBe(true);
    expect(moves.map((m) => m.id)).toContain('coach');
    expect(moves.map((m) => m.id)).not.toContain('report');
  });
});

test('a shift is listed once there is something to see of it', () => {
  expect(shiftsToSee(served.journal)).toMatchObject([
    { plan: 'promotion', ended: true, served: served.state.chats.length },
  ]);
  expect(
    shiftsToSee({
      ...served.journal,
      conversations: [],
      shifts: served.journal.shifts.map(({ endedAt: _, ...s }) => s),
    }),
  ).toEqual([]);
});

test('a conversation that was served alone is looked at like a chat of a shift', () => {
  const { journal, floor } = served;
  expect(talksToSee(journal)).toEqual([]);
  const [first, ...others] = journal.conversations;
  const [visitor] = floor.visitors;
  if (!first || !visitor) throw new Error('somebody should have come');
  const { shift: _, ...alone } = first;
  const forkOf = { conversation: first.id, at: 3 };
  const conversations = [alone, { ...alone, id: 'fork', forkOf }, ...others];
  expect(talksToSee({ conversations }).map((c) => c.id)).toEqual([first.id]);
  const [told] = boardOf(floorOfTalk(alone, visitor, floor)).chats;
  const [inShift] = board.chats;
  expect(told).toEqual({ ...inShift, chat: first.id });
});

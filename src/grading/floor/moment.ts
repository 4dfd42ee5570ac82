import type { Board, BoardChat, BoardLine, Mood } from './types.ts';

/** `thinking`: it was answered and has not written again. */
export type ChatState = 'coming' | 'queue' | 'waiting' | 'thinking' | 'gone';

/** How one chat stands at a moment of the shift. Times in milliseconds. */
export interface ChatNow {
  chat: string;
  state: ChatState;
  /** For how long it has been so. */
  since: number;
  /** It waits, or stands in the queue, for longer than the norm. */
  late: boolean;
  mood: Mood | null;
  /** The mood before that, where there was one. */
  before: Mood | null;
  /** Promises that were overdue by then. */
  overdue: number;
  /** Red lines that were crossed by then. */
  redLines: number;
  last: BoardLine | null;
}

/** Below this patience a shopper is about to go (ours). */
export const SHORT_PATIENCE = 30;

function standing(chat: BoardChat, { timing, untimed }: Board, at: number) {
  const { cameAt, openedAt, goneAt } = chat;
  if (at < cameAt || chat.outcome === 'not-come') return { state: 'coming', since: 0, late: false } as const;
  if (at >= goneAt && chat.outcome !== 'unended')
    return { state: 'gone', since: at - goneAt, late: false } as const;
  if (openedAt === null || at < openedAt) {
    const since = at - cameAt;
    return { state: 'queue', since, late: !untimed && since > timing.firstReply.value * 1000 } as const;
  }
  const wait = chat.waits.find((w) => w.from <= at && (at < w.to || !w.answered));
  if (wait)
    return {
      state: 'waiting',
      since: at - wait.from,
      late: wait.lateFrom !== null && at > wait.lateFrom,
    } as const;
  const answered = chat.waits.findLast((w) => w.to <= at)?.to ?? openedAt;
  return { state: 'thinking', since: at - answered, late: false } as const;
}

/** How every chat stands at a moment of the shift, in the order of coming. */
export function standingAt(board: Board, at: number): ChatNow[] {
  return board.chats.map((chat) => {
    const moods = chat.moods.filter((m) => m.at <= at);
    return {
      chat: chat.chat,
      ...standing(chat, board, at),
      mood: moods.at(-1) ?? null,
      before: moods.at(-2) ?? null,
      overdue: chat.pledges.filter((p) => p.dueAt !== null && p.dueAt < at && (p.doneAt ?? at + 1) > at)
        .length,
      redLines: chat.redLines.filter((r) => r.at <= at).length,
      last: chat.lines.findLast((l) => l.at <= at) ?? null,
    };
  });
}

/** What happens at a moment, for stepping through the shift. */
export interface Happening {
  at: number;
  chat: string;
  what:
    | 'came'
    | 'opened'
    | 'wrote'
    | 'answered'
    | 'late'
    | 'overdue'
    | 'red-line'
    | 'asked'
    | 'passed-on'
    | 'gone';
}

function happeningsOf(chat: BoardChat, end: number): Happening[] {
  if (chat.outcome === 'not-come') return [];
  const at = (what: Happening['what'], times: readonly (number | null)[]) =>
    times.flatMap((t) => (t === null || t > end ? [] : [{ at: t, chat: chat.chat, what }]));
  return [
    ...at('came', [chat.cameAt]),
    ...at('opened', chat.openedAt !== null && chat.openedAt > chat.cameAt ? [chat.openedAt] : []),
    ...at(
      'wrote',
      chat.waits.map((w) => w.from),
    ),
    ...at(
      'answered',
      chat.waits.flatMap((w) => (w.answered ? [w.to] : [])),
    ),
    ...at(
      'late',
      chat.waits.map((w) => w.lateFrom),
    ),
    ...at(
      'overdue',
      chat.pledges.flatMap((p) => (p.state === 'overdue' || p.state === 'late' ? [p.dueAt] : [])),
    ),
    ...at(
      'red-line',
      chat.redLines.map((r) => r.at),
    ),
    ...at(
      'asked',
      chat.asked.map((a) => a.at),
    ),
    ...at('passed-on', [chat.passedOn?.at ?? null]),
    ...at('gone', chat.outcome === 'unended' ? [] : [chat.goneAt]),
  ];
}

/** All that happens in the shift, in order. */
export function happenings({ chats, end }: Board): Happening[] {
  return chats.flatMap((c) => happeningsOf(c, end)).sort((a, b) => a.at - b.at);
}

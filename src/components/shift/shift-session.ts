import {
  type AgentInput,
  advanceShift,
  type ChatInput,
  clockStands,
  isBusy,
  nextShiftWake,
  openShift,
  queueOf,
  replayShift,
  type ShiftState,
  shiftIsOver,
  standsStill,
  takeShift,
} from '../../roleplay/index.ts';
import type { Action, TranscriptEvent } from '../../transcript/index.ts';
import { isToTell, type SessionView } from '../workbench/session.ts';
import type { LoadedShift } from './load-shift.ts';

/** One chat as the page may show it. */
export interface ChatView extends SessionView {
  id: string;
}

/** What the page may show of a shift. */
export interface ShiftView {
  /** Milliseconds of shift time, pauses left out. */
  now: number;
  chats: readonly ChatView[];
  /** How many stand in the queue, and how many are still to come. */
  queue: number;
  coming: number;
  paused: boolean;
  over: boolean;
  /** Shift time is up; null where there is no limit. */
  left: number | null;
}

export interface ShiftSessionOptions {
  loaded: LoadedShift;
  /** What was done in an earlier page load, taken again before the clock goes on. */
  inputs?: readonly ChatInput[];
  /** Shift time that has passed besides what the inputs say, ms: a shift that cannot be paused goes on without its agent. */
  away?: number;
  /** Called with every input as it happens, to be kept; its `at` is the conversation's own time. */
  onInput: (input: ChatInput) => void;
  /** Milliseconds of shift time that pass in one millisecond; 1 where left out. */
  rate?: number;
  /** Shift time at which it is over even if some are still there, ms. */
  limit?: number;
  /** Steady clock of the page, ms. */
  clock?: () => number;
}

export interface ShiftSession {
  view: () => ShiftView;
  /** The engine's state, for records. */
  state: () => ShiftState;
  /** Calls back at once and on every change; returns how to stop. */
  subscribe: (listener: (view: ShiftView) => void) => () => void;
  /** Catches up with the clock at once: timers sleep in a hidden tab, time does not. */
  catchUp: () => void;
  send: (chat: string, text: string, pasted?: boolean) => void;
  /** The agent writes in a chat: its shopper sees it. */
  write: (chat: string) => void;
  act: (chat: string, action: Action) => void;
  pause: () => void;
  resume: () => void;
  /** Stops the clock for good. */
  stop: () => void;
}

const VISIBLE = new Set<TranscriptEvent['type']>([
  'agent',
  'action',
  'shopper',
  'supervisor',
  'paid',
  'ended',
]);

/** Opens a shift, or goes on with one, and lets it run with the page's clock. */
export function createShiftSession(options: ShiftSessionOptions): ShiftSession {
  const { loaded, inputs = [], away = 0, onInput, rate = 1, clock = () => performance.now() } = options;
  const { limit = Number.POSITIVE_INFINITY } = options;
  const { floor, arrivals, ready } = loaded;
  let state = inputs.length > 0 ? replayShift(floor, arrivals, inputs) : openShift(floor, arrivals);
  state = advanceShift(floor, state, Math.min(limit, state.now + Math.round(away * rate)));
  let offset = state.now;
  let since: number | null = clock();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<(view: ShiftView) => void>();

  const at = () => {
    if (clockStands(floor, state)) return state.now;
    const passed = since === null ? 0 : Math.max(0, Math.round((clock() - since) * rate));
    return Math.min(limit, offset + passed);
  };
  const isOver = () => shiftIsOver(state) || state.now >= limit;
  /** The clock begins to run again from where it stood. */
  const rebase = () => {
    offset = state.now;
    if (since !== null) since = clock();
  };
  const view = (): ShiftView => {
    const now = at();
    const over = isOver();
    return {
      now,
      chats: state.chats.map((chat) => ({
        id: chat.id,
        events: chat.talk.events.filter((e) => VISIBLE.has(e.type)),
        now: standsStill(floor, chat) ? chat.talk.shopper.now : now - chat.openedAt,
        // Without time nobody's wait is counted.
        waitingSince: floor.untimed ? null : chat.talk.shopper.waitingSince,
        typing: isBusy(chat.talk.shopper),
        paused: since === null,
        ended: chat.talk.shopper.ended || over,
      })),
      queue: queueOf(state).length,
      coming: state.arrivals.filter((a) => a.at > now).length,
      paused: since === null,
      over,
      left: Number.isFinite(limit) ? Math.max(0, limit - now) : null,
    };
  };
  const tell = () => {
    const now = view();
    for (const listener of listeners) listener(now);
  };
  const plan = () => {
    clearTimeout(timer);
    const wake = nextShiftWake(floor, state);
    if (wake === null || since === null || isOver()) return;
    timer = setTimeout(run, Math.max(0, Math.min(wake, limit) - at()) / rate);
  };
  const run = () => {
    state = advanceShift(floor, state, at());
    tell();
    plan();
  };
  const input = (chatId: string, made: AgentInput) => {
    state = advanceShift(floor, state, Math.min(limit, made.at));
    const chat = state.chats.find((c) => c.id === chatId);
    if (!chat || chat.talk.shopper.ended || isOver()) return;
    if (clockStands(floor, state)) rebase();
    const own = standsStill(floor, chat)
      ? chat.talk.shopper.now
      : Math.max(made.at, state.now) - chat.openedAt;
    const when = state.now;
    state = takeShift(floor, state, chatId, made);
    onInput({ chat: chatId, input: { ...made, at: own }, when });
    tell();
    plan();
  };
  plan();
  return {
    view,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      listener(view());
      return () => listeners.delete(listener);
    },
    catchUp: () => {
      if (since !== null) run();
    },
    send(chat, text, pasted) {
      const sentAt = at();
      void ready().then(() =>
        input(chat, { type: 'message', at: sentAt, text, ...(pasted ? { pasted } : {}) }),
      );
    },
    write(id) {
      const chat = state.chats.find((c) => c.id === id);
      const now = at();
      if (!chat || since === null || standsStill(floor, chat)) return;
      if (isToTell(chat.talk.shopper, now - chat.openedAt)) input(id, { type: 'typing', at: now });
    },
    act: (chat, action) => input(chat, { type: 'action', at: at(), action }),
    pause() {
      if (since === null || !loaded.shift.pausable) return;
      offset = at();
      since = null;
      clearTimeout(timer);
      tell();
    },
    resume() {
      if (since !== null) return;
      since = clock();
      run();
    },
    stop() {
      clearTimeout(timer);
      listeners.clear();
    },
  };
}

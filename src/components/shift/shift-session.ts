import {
  type AgentInput,
  advanceShift,
  type ChatInput,
  isBusy,
  nextShiftWake,
  openShift,
  queueOf,
  replayShift,
  type ShiftState,
  shiftIsOver,
  takeShift,
} from '../../roleplay/index.ts';
import type { Action, TranscriptEvent } from '../../transcript/index.ts';
import type { SessionView } from '../workbench/session.ts';
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
}

export interface ShiftSessionOptions {
  loaded: LoadedShift;
  /** What was done in an earlier page load, taken again before the clock goes on. */
  inputs?: readonly ChatInput[];
  /** Shift time that has passed besides what the inputs say, ms: a shift that cannot be paused goes on without its agent. */
  away?: number;
  /** Called with every input as it happens, to be kept; its `at` is the conversation's own time. */
  onInput: (input: ChatInput) => void;
  /** Steady clock of the page, ms. */
  clock?: () => number;
}

export interface ShiftSession {
  view: () => ShiftView;
  /** The engine's state, for records. */
  state: () => ShiftState;
  /** Calls back at once and on every change; returns how to stop. */
  subscribe: (listener: (view: ShiftView) => void) => () => void;
  send: (chat: string, text: string, pasted?: boolean) => void;
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
  const { loaded, inputs = [], away = 0, onInput, clock = () => performance.now() } = options;
  const { floor, arrivals, ready } = loaded;
  let state = inputs.length > 0 ? replayShift(floor, arrivals, inputs) : openShift(floor, arrivals);
  state = advanceShift(floor, state, state.now + away);
  let offset = state.now;
  let since: number | null = clock();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<(view: ShiftView) => void>();

  const at = () => offset + (since === null ? 0 : Math.max(0, Math.round(clock() - since)));
  const view = (): ShiftView => {
    const now = at();
    return {
      now,
      chats: state.chats.map(({ id, openedAt, talk }) => ({
        id,
        events: talk.events.filter((e) => VISIBLE.has(e.type)),
        now: now - openedAt,
        waitingSince: talk.shopper.waitingSince,
        typing: isBusy(talk.shopper),
        paused: since === null,
        ended: talk.shopper.ended,
      })),
      queue: queueOf(state).length,
      coming: state.arrivals.filter((a) => a.at > now).length,
      paused: since === null,
      over: shiftIsOver(state),
    };
  };
  const tell = () => {
    const now = view();
    for (const listener of listeners) listener(now);
  };
  const plan = () => {
    clearTimeout(timer);
    const due = nextShiftWake(floor, state);
    if (due === null || since === null) return;
    timer = setTimeout(run, Math.max(0, due - at()));
  };
  const run = () => {
    state = advanceShift(floor, state, at());
    tell();
    plan();
  };
  const input = (chatId: string, made: AgentInput) => {
    const chat = state.chats.find((c) => c.id === chatId);
    if (!chat || chat.talk.shopper.ended) return;
    const own = Math.max(made.at, state.now) - chat.openedAt;
    state = takeShift(floor, state, chatId, made);
    onInput({ chat: chatId, input: { ...made, at: own } });
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
    send(chat, text, pasted) {
      const sentAt = at();
      void ready().then(() =>
        input(chat, { type: 'message', at: sentAt, text, ...(pasted ? { pasted } : {}) }),
      );
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

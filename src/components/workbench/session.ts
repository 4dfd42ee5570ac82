import {
  type AgentInput,
  advance,
  type Conversation,
  isBusy,
  nextWake,
  open,
  take,
  transcriptOf,
  type World,
} from '../../roleplay/index.ts';
import type { Action, Earlier, Transcript, TranscriptEvent } from '../../transcript/index.ts';

/** What the page may show of a conversation: nothing of the shopper's inside. */
export interface SessionView {
  events: readonly TranscriptEvent[];
  /** Milliseconds of conversation time, pauses left out. */
  now: number;
  /** Since when the shopper waits; null while it does not. */
  waitingSince: number | null;
  /** The shopper is about to write. */
  typing: boolean;
  paused: boolean;
  ended: boolean;
}

export interface SessionOptions {
  world: World;
  seed: number;
  /** What the shopper remembers of an earlier contact. */
  earlier?: Earlier;
  /** Inputs of an earlier page load, taken again before the clock goes on. */
  inputs?: readonly AgentInput[];
  /** Conversation time reached before, ms; at least the last input's. */
  reached?: number;
  /** Messages wait for this before they are taken; they count from when they were sent. */
  ready?: () => Promise<void>;
  /** Called with every input as it happens, to be kept. */
  onInput?: (input: AgentInput) => void;
  /** Steady clock of the page, milliseconds. */
  clock?: () => number;
}

export interface Session {
  view: () => SessionView;
  /** Calls back at once and on every change; returns how to stop. */
  subscribe: (listener: (view: SessionView) => void) => () => void;
  /** `pasted`: a ready phrase, sent unedited and unread. */
  send: (text: string, pasted?: boolean) => void;
  /** The agent writes: the shopper sees it. */
  write: () => void;
  act: (action: Action) => void;
  pause: () => void;
  resume: () => void;
  /** The record so far. */
  transcript: (versions: { content: string; rubric: number }) => Transcript;
  /** Stops the clock for good; the conversation can be opened again from its inputs. */
  stop: () => void;
}

const VISIBLE = new Set<TranscriptEvent['type']>([
  'agent',
  'action',
  'shopper',
  'paused',
  'supervisor',
  'paid',
  'ended',
]);

/** So often at most it is told that the agent writes, ms: the record need not know every key. */
const WRITES_EVERY = 6000;

/** Whether it makes a difference to the shopper now that the agent is writing. */
export const isToTell = ({ waitingSince, payAt, typedAt }: Conversation['shopper'], now: number): boolean =>
  (waitingSince !== null || payAt !== null) && (typedAt === null || now - typedAt >= WRITES_EVERY);

/** Opens a conversation, or goes on with one, and lets it run with the page's clock. */
export function createSession(options: SessionOptions): Session {
  const { world, seed, ready = () => Promise.resolve(), clock = () => performance.now() } = options;
  let talk: Conversation = (options.inputs ?? []).reduce(
    (c, i) => take(world, c, i),
    open(world, seed, options.earlier),
  );
  talk = advance(world, talk, Math.max(options.reached ?? 0, talk.shopper.now));
  let offset = talk.shopper.now;
  let since: number | null = clock();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<(view: SessionView) => void>();

  const at = () => offset + (since === null ? 0 : Math.max(0, Math.round(clock() - since)));
  const view = (): SessionView => ({
    events: talk.events.filter((e) => VISIBLE.has(e.type)),
    now: at(),
    waitingSince: talk.shopper.waitingSince,
    typing: isBusy(talk.shopper),
    paused: since === null,
    ended: talk.shopper.ended,
  });
  const tell = () => {
    const now = view();
    for (const listener of listeners) listener(now);
  };
  const plan = () => {
    clearTimeout(timer);
    const due = nextWake(world, talk.shopper);
    if (due === null || since === null) return;
    timer = setTimeout(run, Math.max(0, due - at()));
  };
  const run = () => {
    talk = advance(world, talk, at());
    tell();
    plan();
  };
  const input = (made: AgentInput) => {
    if (talk.shopper.ended) return;
    talk = take(world, talk, made);
    options.onInput?.(made);
    tell();
    plan();
  };
  const resume = () => {
    if (since !== null) return;
    since = clock();
    run();
  };
  plan();
  return {
    view,
    subscribe(listener) {
      listeners.add(listener);
      listener(view());
      return () => listeners.delete(listener);
    },
    send: (text, pasted) => {
      resume();
      const sentAt = at();
      void ready().then(() => input({ type: 'message', at: sentAt, text, ...(pasted ? { pasted } : {}) }));
    },
    write() {
      const now = at();
      if (since === null || !isToTell(talk.shopper, now)) return;
      input({ type: 'typing', at: now });
    },
    act: (action) => {
      resume();
      input({ type: 'action', at: at(), action });
    },
    pause() {
      if (since === null || talk.shopper.ended) return;
      const now = at();
      input({ type: 'pause', at: now });
      offset = now;
      since = null;
      clearTimeout(timer);
      tell();
    },
    resume,
    transcript: (versions) => transcriptOf(world, talk, versions),
    stop() {
      clearTimeout(timer);
      listeners.clear();
    },
  };
}

import type { Action, Earlier, Transcript, TranscriptEvent, Versions } from '../transcript/index.ts';
import { READER_VERSION } from '../understanding/index.ts';
import { isBusy, nextWake } from './clock.ts';
import { startShopper } from './start.ts';
import { step } from './step.ts';
import type { Effect, EngineEvent, ShopperState, World } from './types.ts';

/** Raised by one with every change that makes an old transcript play differently. */
export const ENGINE_VERSION = 14;

/** A conversation under way: the shopper, and all that has happened. */
export interface Conversation {
  seed: number;
  /** An earlier contact in the same shift. */
  earlier?: Earlier;
  shopper: ShopperState;
  events: TranscriptEvent[];
}

/** What the agent does, and when: milliseconds of conversation time. */
export type AgentInput =
  | { type: 'message'; at: number; text: string; pasted?: true }
  | { type: 'action'; at: number; action: Action }
  | { type: 'pause'; at: number }
  /** Writes, and has sent nothing yet: who sees that waits a moment longer. */
  | { type: 'typing'; at: number };

function recorded(effect: Effect): TranscriptEvent {
  switch (effect.type) {
    case 'read':
      return { ...effect, type: 'agent' };
    case 'say':
      return {
        type: 'shopper',
        at: effect.at,
        text: effect.text,
        ...(effect.card ? { card: effect.card } : {}),
      };
    case 'supervisor':
    case 'insight':
    case 'paid':
    case 'ended':
      return effect;
  }
}

function moved(
  world: World,
  from: Conversation,
  event: EngineEvent,
  before: TranscriptEvent[] = [],
): Conversation {
  const [shopper, effects] = step(world, from.shopper, event);
  return { ...from, shopper, events: [...from.events, ...before, ...effects.map(recorded)] };
}

/** Opens a conversation: the shopper has just written. `earlier` is what it remembers where it has been there before in the same shift. */
export function open(world: World, seed: number, earlier?: Earlier): Conversation {
  const shopper = startShopper(world, seed, earlier);
  return moved(
    world,
    { seed, ...(earlier ? { earlier } : {}), shopper, events: [] },
    { type: 'tick', at: 0 },
  );
}

/** Lets the clock run to `at`; nothing happens to a conversation that has ended. */
export function advance(world: World, from: Conversation, at: number): Conversation {
  return moved(world, from, { type: 'tick', at });
}

/** Takes one input of the agent. What was due before it happens first. */
export function take(world: World, from: Conversation, input: AgentInput): Conversation {
  const ready = advance(world, from, input.at);
  if (ready.shopper.ended) return ready;
  const at = ready.shopper.now;
  if (input.type === 'pause') return { ...ready, events: [...ready.events, { type: 'paused', at }] };
  if (input.type === 'typing') return moved(world, ready, { ...input, at }, [{ ...input, at }]);
  if (input.type === 'message') return moved(world, ready, { ...input, at });
  const done: TranscriptEvent = { type: 'action', at, action: input.action };
  return moved(world, ready, { type: 'action', at, action: input.action }, [done]);
}

/** Lets the clock run until the shopper has written all it is about to write. */
export function settle(world: World, from: Conversation): Conversation {
  let now = from;
  for (
    let due = nextWake(world, now.shopper);
    due !== null && isBusy(now.shopper);
    due = nextWake(world, now.shopper)
  ) {
    now = advance(world, now, due);
  }
  return now;
}

/** Lets the clock run until the shopper has gone. */
export function runOut(world: World, from: Conversation): Conversation {
  let now = from;
  for (let due = nextWake(world, now.shopper); due !== null; due = nextWake(world, now.shopper)) {
    now = advance(world, now, due);
  }
  return now;
}

/** The record of a conversation. `content` is the version of the content it was played with, `rubric` the grader's. */
export function transcriptOf(
  world: World,
  from: Conversation,
  versions: Pick<Versions, 'content' | 'rubric'>,
): Transcript {
  return {
    format: 'jinpai-transcript',
    version: 1,
    versions: { ...versions, engine: ENGINE_VERSION, reader: READER_VERSION },
    case: world.case.id,
    ...(world.persona.id === world.case.persona ? {} : { persona: world.persona.id }),
    shop: world.shop.id,
    ...(from.earlier ? { earlier: from.earlier } : {}),
    seed: from.seed,
    startsAt: world.case.startsAt,
    events: from.events,
  };
}

/** The inputs of the agent that a transcript holds, in order. */
export function inputsOf(transcript: Transcript): AgentInput[] {
  return transcript.events.flatMap((e): AgentInput[] => {
    if (e.type === 'agent')
      return [{ type: 'message', at: e.at, text: e.text, ...(e.pasted ? { pasted: e.pasted } : {}) }];
    if (e.type === 'action') return [{ type: 'action', at: e.at, action: e.action }];
    if (e.type === 'typing') return [{ type: 'typing', at: e.at }];
    return e.type === 'paused' ? [{ type: 'pause', at: e.at }] : [];
  });
}

/** Plays a transcript's inputs again to its last moment; at equal versions the events come out equal. */
export function replay(world: World, transcript: Transcript): Conversation {
  const played = inputsOf(transcript).reduce(
    (c, input) => take(world, c, input),
    open(world, transcript.seed, transcript.earlier),
  );
  return advance(world, played, transcript.events.at(-1)?.at ?? 0);
}

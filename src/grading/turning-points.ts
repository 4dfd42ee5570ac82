import { type Transcript, type TranscriptEvent, UNANSWERING } from '../transcript/index.ts';

/** A turn of the agent, or a silence, and what it did to the shopper's intent. */
export interface TurningPoint {
  /** Places of the agent's messages and deeds of that turn, which the shopper felt as one; of a silence, of the lines that waited. Never empty. */
  events: number[];
  /** Place of the insight that tells it, and its moment, ms. */
  felt: number;
  at: number;
  by: 'message' | 'deed' | 'silence';
  /** Intent before and after, whole points 0–100. */
  from: number;
  to: number;
  /** What the shopper thought; empty where nothing was put in words. */
  thought: string;
}

/** So many turning points are told. */
const MOST = 3;

const isAnswer = (e: TranscriptEvent) =>
  e.type === 'agent' || (e.type === 'action' && !UNANSWERING.includes(e.action.type));

interface Walk {
  moves: TurningPoint[];
  /** Intent so far; null while nothing is known of it. */
  intent: number | null;
  /** The agent's turn that has not been felt yet. */
  own: number[];
  /** Lines of the shopper that wait for an answer. */
  waiting: number[];
  /** The last move is a silence that goes on. */
  silent: boolean;
}

function feel(walk: Walk, events: readonly TranscriptEvent[], felt: number): void {
  const event = events[felt];
  if (event?.type !== 'insight') return;
  const { intent: to, why: thought } = event.insight;
  const { at } = event;
  const last = walk.moves.at(-1);
  const spoke = walk.own.some((i) => events[i]?.type === 'agent');
  const by = spoke ? 'message' : walk.own.length > 0 ? 'deed' : 'silence';
  if (by === 'silence' && walk.silent && last)
    Object.assign(last, { events: [...walk.waiting], felt, at, to, thought });
  else if (walk.intent !== null) {
    const those = by === 'silence' ? [...walk.waiting] : walk.own;
    const place = { events: those.length > 0 ? those : [felt], felt, at };
    walk.moves.push({ ...place, by, from: walk.intent, to, thought });
  }
  Object.assign(walk, { intent: to, own: [], silent: by === 'silence' && walk.intent !== null });
}

/**
 * The turns of the agent that moved the shopper's intent most, up or down: at most three, in the order of the conversation.
 * Messages and deeds before one answer are one turn; of equal moves the earlier counts; a silence is one move however often the shopper asked whether
 * anyone was there. `begin` is the intent the shopper came with; where it is null the first move cannot be known and is left out. A chat whose
 * shopper has no recorded inside has none.
 */
export function turningPoints({ events }: Pick<Transcript, 'events'>, begin: number | null): TurningPoint[] {
  const walk: Walk = { moves: [], intent: begin, own: [], waiting: [], silent: false };
  events.forEach((event, i) => {
    if (isAnswer(event)) {
      walk.own.push(i);
      Object.assign(walk, { waiting: [], silent: false });
    } else if (event.type === 'shopper') walk.waiting.push(i);
    else feel(walk, events, i);
  });
  return walk.moves
    .filter((m) => m.from !== m.to)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
    .slice(0, MOST)
    .sort((a, b) => a.felt - b.felt);
}

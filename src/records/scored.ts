import type { Scored } from '../grading/course-mark/index.ts';
import type { JournalEvent } from './types.ts';

/** A journal event as far as points go; kinds that bring none are passed over. */
export interface PointsEvent {
  time: string;
  body: {
    kind: string;
    question?: unknown;
    paper?: unknown;
    drill?: unknown;
    plan?: unknown;
    conversation?: unknown;
    forkOf?: unknown;
    points?: unknown;
    of?: unknown;
  };
}

const NAMED_BY = {
  'quiz-answered': 'question',
  'paper-handed-in': 'paper',
  'drill-done': 'drill',
  'plan-checked': 'plan',
} as const;

/** What the events of a kind brought, in the order of the journal. Quiz answers are all there: which of them counts is decided by time. */
export function scoredIn(events: readonly PointsEvent[], kind: keyof typeof NAMED_BY): Scored[] {
  return events.flatMap(({ time, body }): Scored[] => {
    const { points, of } = body;
    const id = body[NAMED_BY[kind]];
    if (body.kind !== kind || typeof id !== 'string') return [];
    return typeof points === 'number' && typeof of === 'number'
      ? [{ id, at: Date.parse(time), points, of }]
      : [];
  });
}

const HOUR = 3_600_000;
/** Days change at midnight in China, on whatever machine the journal is read. */
const AHEAD = 8 * HOUR;

/** Kinds of events that show that somebody practised. */
const PRACTICE = [
  'agent-input',
  'conversation-ended',
  'quiz-answered',
  'paper-handed-in',
  'drill-done',
  'market-step',
];

/** Which day it is in China, as a count of days since 1970. `time` is ISO 8601. */
export const dayInChina = (time: string): number => Math.floor((Date.parse(time) + AHEAD) / (24 * HOUR));

/** The days on which something was practised, as counts of days since 1970, each once. Forks take over what was done before, and count for no mark. */
export function practiceDays(events: readonly (PointsEvent | JournalEvent)[]): number[] {
  const bodies = events.map(({ body }): PointsEvent['body'] => body);
  const forks = new Set(bodies.filter((b) => b.forkOf !== undefined).map((b) => b.conversation));
  const days = events
    .filter(({ body }) => {
      const { kind, conversation }: PointsEvent['body'] = body;
      return PRACTICE.includes(kind) && !(conversation !== undefined && forks.has(conversation));
    })
    .map(({ time }) => dayInChina(time));
  return [...new Set(days)].sort((a, b) => a - b);
}

import type { Transcript, TranscriptEvent } from '../transcript/index.ts';
import type { CriterionResult } from './types.ts';

/** What a criterion came to. */
export type Came = Pick<CriterionResult, 'status' | 'points' | 'of'>;

/** One criterion in two reports; null where one of them does not have it. */
export interface CriterionPair {
  id: string;
  title: string;
  first: Came | null;
  second: Came | null;
  /** It came to something else, or counts for more or less. */
  differs: boolean;
}

type Judged = Pick<CriterionResult, 'id' | 'title' | 'status' | 'points' | 'of'>;

const cameTo = ({ status, points, of }: Judged): Came => ({ status, points, of });
const same = (a: Came | null, b: Came | null) =>
  a !== null && b !== null && a.status === b.status && a.points === b.points && a.of === b.of;

/** Two reports criterion by criterion: those of the first in its order, then what only the second has. */
export function pairCriteria(first: readonly Judged[], second: readonly Judged[]): CriterionPair[] {
  const titles = new Map([...second, ...first].map((c) => [c.id, c.title]));
  const ids = new Set([...first, ...second].map((c) => c.id));
  return [...ids].map((id) => {
    const [a, b] = [first, second].map((list) => {
      const found = list.find((c) => c.id === id);
      return found ? cameTo(found) : null;
    });
    return {
      id,
      title: titles.get(id) ?? id,
      first: a ?? null,
      second: b ?? null,
      differs: !same(a ?? null, b ?? null),
    };
  });
}

/** An event without its moment: the same word a second later is the same word. */
const said = ({ at: _, ...rest }: TranscriptEvent): string => JSON.stringify(rest);

/** Place of the first event in which two conversations differ in more than their pace; the length of the shorter where it is all in the longer. */
export function partsAt(a: Pick<Transcript, 'events'>, b: Pick<Transcript, 'events'>): number {
  const shorter = Math.min(a.events.length, b.events.length);
  for (let i = 0; i < shorter; i++) {
    const [one, other] = [a.events[i], b.events[i]];
    if (!one || !other || said(one) !== said(other)) return i;
  }
  return shorter;
}

const isAgents = (e: TranscriptEvent | undefined) => e?.type === 'agent' || e?.type === 'action';
const isVisible = (e: TranscriptEvent) =>
  isAgents(e) || e.type === 'shopper' || e.type === 'paid' || e.type === 'ended';

/** Places of what was said and done from a place on, up to the shopper's answer to the agent's first turn; at most `most`. */
export function exchangeFrom({ events }: Pick<Transcript, 'events'>, at: number, most: number): number[] {
  const places: number[] = [];
  let answered = false;
  for (let i = at; i < events.length && places.length < most; i++) {
    const event = events[i];
    if (!event || !isVisible(event)) continue;
    const spoke = places.some((p) => isAgents(events[p]));
    if (answered && isAgents(event)) break;
    if (event.type === 'shopper' && spoke) answered = true;
    places.push(i);
  }
  return places;
}

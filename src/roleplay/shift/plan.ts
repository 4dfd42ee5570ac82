import type { Shift } from '../../schemas/index.ts';
import { draw } from '../random.ts';
import { type Story, withReturns } from './returns.ts';
import type { Arrival } from './types.ts';

/** Draws whole numbers one after the other from a seed. */
function dice(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    const [next, drawn] = draw(state, below);
    state = next;
    return drawn;
  };
}

/** The list in an order that the dice decide. */
function shuffled<T>(list: readonly T[], roll: (below: number) => number): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = roll(i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

/** So many stories of these families; one comes again only when all have come. */
function drawStories(
  row: Shift['blueprint'][number],
  stories: readonly Story[],
  roll: (below: number) => number,
): Story[] {
  const fitting = stories.filter((s) => row.families.includes(s.family));
  const drawn: Story[] = [];
  while (drawn.length < row.count && fitting.length > 0) drawn.push(...shuffled(fitting, roll));
  return drawn.slice(0, row.count);
}

/**
 * Who comes to a shift, and when. The blueprint fixes how many come from which families, so that two seeds of one shift are equally hard; the
 * seed draws the cases, their natures, their order and the gaps; some who came to buy come back after the sale. The same plan, stories and seed give the same arrivals on any machine.
 */
export function planShift(shift: Shift, stories: readonly Story[], seed: number): Arrival[] {
  const roll = dice(seed);
  const order = [...stories].sort((a, b) => (a.id < b.id ? -1 : 1));
  const coming = shuffled(
    shift.blueprint.flatMap((row) => drawStories(row, order, roll)),
    roll,
  );
  const [least, most] = shift.gap;
  let at = 0;
  const arrivals = coming.map((story, i) => {
    if (i > 0) at += (least + roll(most - least + 1)) * 1000;
    const natures = [story.persona, ...story.personas];
    const persona = natures[roll(natures.length)] ?? story.persona;
    return { chat: `c${i + 1}`, at, case: story.id, persona, seed: roll(0x7fffffff) };
  });
  return withReturns(arrivals, order);
}

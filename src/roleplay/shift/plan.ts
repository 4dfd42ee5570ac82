import { draw } from '../../chance/index.ts';
import type { Shift } from '../../schemas/index.ts';
import { hardnessOf } from './hardness.ts';
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

/** Shifts of one series: their seeds stand together, and their draws take turns. */
const IN_SERIES = 3;

/** The seed of a shift in the series that began with `first`, after `played` shifts of it: the three of a series bring as few shoppers twice as can be. */
export const seedInSeries = (first: number, played: number): number =>
  Math.floor(first / IN_SERIES) * IN_SERIES + (((first % IN_SERIES) + played) % IN_SERIES);

/**
 * So many stories of these families, evenly from the easiest to the hardest: they stand in the order of how hard they are, those that are equally hard
 * as the dice of the series put them, and every so-manyth is drawn from a place that the dice decide; the second and the third shift of a series
 * begin a third and two thirds of a step on. None comes twice until all have come.
 */
function drawStories(
  count: number,
  fitting: readonly Story[],
  turn: number,
  roll: (below: number) => number,
): Story[] {
  if (fitting.length === 0) return [];
  const row = shuffled(fitting, roll).sort((a, b) => hardnessOf(a) - hardnessOf(b));
  const rounds = Math.floor(count / row.length);
  const rest = count - rounds * row.length;
  const start = (roll(row.length) + Math.floor((turn * row.length) / IN_SERIES)) % row.length;
  const evenly = Array.from({ length: rest }, (_, i) => row[Math.floor((i * row.length + start) / rest)]);
  return [...Array.from({ length: rounds }, () => row).flat(), ...evenly.flatMap((s) => s ?? [])];
}

/** The stories of every row of the blueprint; none that an earlier row drew while others are left. */
function drawRows(
  shift: Shift,
  stories: readonly Story[],
  turn: number,
  roll: (below: number) => number,
): Story[] {
  const drawn: Story[] = [];
  for (const { families, count } of shift.blueprint) {
    const fitting = stories.filter((s) => families.includes(s.family));
    const left = fitting.filter((s) => !drawn.includes(s));
    drawn.push(...drawStories(count, left.length >= count ? left : fitting, turn, roll));
  }
  return drawn;
}

/** So many draws are made for a series, and the most even of them is taken. */
const DRAWS = 12;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** How hard a shift of this blueprint is on average over all that may come, in all its shoppers together. */
const usual = ({ blueprint }: Shift, stories: readonly Story[]): number =>
  sum(
    blueprint.map(({ families, count }) => {
      const fitting = stories.filter((s) => families.includes(s.family)).map(hardnessOf);
      return fitting.length === 0 ? 0 : (count * sum(fitting)) / fitting.length;
    }),
  );

/** The stories of a shift: of some draws that whose three shifts of the series all come nearest to how hard such a shift usually is. */
function drawAll(shift: Shift, stories: readonly Story[], seed: number): Story[] {
  const roll = dice(Math.floor(seed / IN_SERIES));
  const wanted = usual(shift, stories);
  const offOf = (begin: number): number =>
    Math.max(
      ...Array.from({ length: IN_SERIES }, (_, turn) =>
        Math.abs(sum(drawRows(shift, stories, turn, dice(begin)).map(hardnessOf)) - wanted),
      ),
    );
  const draws = Array.from({ length: DRAWS }, () => roll(0x7fffffff)).map((begin) => ({
    begin,
    off: offOf(begin),
  }));
  const best = draws.reduce((a, b) => (b.off < a.off ? b : a));
  return drawRows(shift, stories, seed % IN_SERIES, dice(best.begin));
}

/**
 * Who comes to a shift, and when. The blueprint fixes how many come from which families, and the draw goes evenly through how hard their cases are, so that
 * two seeds of one shift are equally hard; the seed draws the cases, their natures, their order and the gaps; some who came to buy come back after the sale. The same plan, stories and seed give the same arrivals on any machine.
 */
export function planShift(shift: Shift, stories: readonly Story[], seed: number): Arrival[] {
  const roll = dice(seed);
  const order = stories
    .filter((s) => !shift.without?.includes(s.id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const coming = shuffled(drawAll(shift, order, seed), roll);
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

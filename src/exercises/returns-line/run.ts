import type { ReturnLine } from '../../schemas/index.ts';
import type { Line, LineRun, Station } from './types.ts';

type Step = ReturnLine['steps'][number];

/** Parcels a day that somebody does at a station: none where they do not know its work. */
export const worth = (person: ReturnLine['people'][number], step: string): number =>
  (person.can[step] ?? 0) * person.hours;

/** Parcels a day that all who stand at a station can do. */
export const capacityOf = (task: ReturnLine, line: Line, step: string): number =>
  task.people.reduce((sum, p) => sum + (line.at[p.id] === step ? worth(p, step) : 0), 0);

/** The stations in the order of a line; ids that the task does not know are passed over. */
const stepsIn = (task: ReturnLine, line: Line): Step[] =>
  line.order.flatMap((id) => task.steps.find((s) => s.id === id) ?? []);

/** The places of the line that a parcel comes to, counted from 0. What is found at a station holds only for those behind it. */
function wayOf(steps: readonly Step[], parcel: number): number[] {
  const skipped = new Set<string>();
  return steps.flatMap(({ id, finds }, i) => {
    if (skipped.has(id)) return [];
    if (finds && parcel % finds.every === 0) for (const skip of finds.skips) skipped.add(skip);
    return [i];
  });
}

/** Whether `a` is tighter than `b`: less capacity for each parcel that comes, compared without division. */
const tighter = (a: Station, b: Station) => a.capacity * b.comes < b.capacity * a.comes;

function tightestOf(stations: readonly Station[]): string[] {
  const used = stations.filter((s) => s.comes > 0);
  return used.filter((s) => !used.some((other) => tighter(other, s))).map((s) => s.id);
}

/**
 * Plays the days of a line, parcel by parcel, first come first served; who is through a station may be at the next one the same day. Parcels are numbered
 * from 1, and every so many of them is one that a station finds. Whole numbers only: the same line gives the same queues.
 */
export function runLine(task: ReturnLine, line: Line): LineRun {
  const steps = stepsIn(task, line);
  const ways = Array.from({ length: task.come }, (_, i) => wayOf(steps, i + 1));
  const capacity = steps.map((s) => capacityOf(task, line, s.id));
  const waiting: number[][] = steps.map(() => []);
  let finished = 0;
  const on = (parcel: number, from: number) => {
    const next = ways[parcel]?.find((at) => at > from);
    if (next === undefined) finished++;
    else waiting[next]?.push(parcel);
  };
  for (let day = 0; day < task.days; day++) {
    for (let parcel = 0; parcel < task.come; parcel++) on(parcel, -1);
    waiting.forEach((queue, at) => {
      for (const parcel of queue.splice(0, capacity[at])) on(parcel, at);
    });
  }
  const stations = steps.map(({ id }, at) => ({
    id,
    capacity: capacity[at] ?? 0,
    comes: ways.filter((way) => way.includes(at)).length,
    queue: waiting[at]?.length ?? 0,
  }));
  return { stations, came: task.come * task.days, finished, tightest: tightestOf(stations) };
}

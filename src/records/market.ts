import { readMarketStep } from './market-codec.ts';
import type { MarketRun, MarketStep } from './market-types.ts';
import type { JournalEvent } from './types.ts';

type Later = Exclude<MarketStep, { step: 'opened' }>;

/** A run after one more step; a step out of its turn changes nothing, for a week is closed once. */
function after(run: MarketRun, step: Later): MarketRun {
  switch (step.step) {
    case 'closed':
      return step.week === run.decided.length ? { ...run, decided: [...run.decided, step.decisions] } : run;
    case 'read':
      return step.week === run.read.length && step.week < run.decided.length
        ? { ...run, read: [...run.read, step.area] }
        : run;
    case 'finished': {
      const { profit, points, of } = step;
      return run.finished ? run : { ...run, finished: { profit, points, of } };
    }
  }
}

/** All runs of a learner's events, in the order in which they were opened. Steps that cannot be read are passed over. */
export function marketRunsIn(events: readonly JournalEvent[]): MarketRun[] {
  const runs = new Map<string, MarketRun>();
  const seeds = new Set<number>();
  for (const { body, time } of events) {
    if (body.kind !== 'market-step') continue;
    const step = readMarketStep(body.text);
    const run = runs.get(body.run);
    if (!step) continue;
    if (step.step !== 'opened') {
      if (run) runs.set(run.id, after(run, step));
    } else if (!run) {
      const { seed } = step;
      runs.set(body.run, {
        id: body.run,
        seed,
        startedAt: time,
        decided: [],
        read: [],
        counts: !seeds.has(seed),
      });
      seeds.add(seed);
    }
  }
  return [...runs.values()];
}

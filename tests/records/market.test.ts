import { describe, expect, test } from 'vitest';
import { openMarket, plainPlan } from '../../src/exercises/market/index.ts';
import {
  type JournalEvent,
  type MarketStep,
  marketRunsIn,
  readEvent,
  readMarketStep,
} from '../../src/records/index.ts';

const plan = plainPlan(openMarket(1), ['cup', 'bag']);
const events = (...steps: [string, MarketStep | string][]): JournalEvent[] =>
  steps.map(([run, step], seq) => ({
    id: `e${seq}`,
    version: 1,
    learner: 'l1',
    seq,
    time: `2026-12-01T08:00:0${seq}.000Z`,
    prev: null,
    body: { kind: 'market-step', run, text: typeof step === 'string' ? step : JSON.stringify(step) },
  }));
const closed = (week: number): MarketStep => ({ step: 'closed', week, decisions: plan });

describe("a run's steps in the journal", () => {
  test('come back whole through the border', () => {
    const [event] = events(['r1', closed(0)]);
    const read = readEvent(event);
    expect(read.ok && read.event.body).toEqual(event?.body);
    expect(readMarketStep(JSON.stringify(closed(0)))).toEqual(closed(0));
  });

  test('fold into runs: a week is closed once, read once and in its turn', () => {
    const [run] = marketRunsIn(
      events(
        ['r1', { step: 'opened', seed: 7 }],
        ['r1', { step: 'read', week: 0, area: 'chat' }],
        ['r1', closed(0)],
        ['r1', closed(0)],
        ['r1', closed(2)],
        ['r1', { step: 'read', week: 0, area: 'price' }],
        ['r1', { step: 'read', week: 0, area: 'chat' }],
      ),
    );
    expect(run).toMatchObject({ id: 'r1', seed: 7, read: ['price'], counts: true });
    expect(run?.decided).toHaveLength(1);
  });

  test('count once a market: the second run on a seed is practice', () => {
    const runs = marketRunsIn(
      events(
        ['r1', { step: 'opened', seed: 7 }],
        ['r2', { step: 'opened', seed: 7 }],
        ['r3', { step: 'opened', seed: 8 }],
      ),
    );
    expect(runs.map((r) => r.counts)).toEqual([true, false, true]);
  });

  test('that nobody could have made are passed over', () => {
    const bad = JSON.stringify({ ...closed(0), decisions: { ...plan, discount: 99 } });
    const runs = marketRunsIn(
      events(['r1', { step: 'opened', seed: 7 }], ['r1', bad], ['r1', '{"step"'], ['r9', closed(0)]),
    );
    expect(runs).toHaveLength(1);
    expect(runs[0]?.decided).toEqual([]);
  });
});

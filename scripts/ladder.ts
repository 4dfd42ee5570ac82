import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { KINDS, type Kind } from './agents/index.ts';
import {
  convertedIn,
  everyStoryInTurn,
  lostByStory,
  meanDifference,
  pooled,
  type Rung,
  replayAll,
  rungOf,
  type Served,
  serveAll,
  shiftPlayed,
} from './lib/ladder.ts';
import { loadShift, type ShiftSetting } from './lib/shift-world.ts';

/**
 * The ladder: every kind of agent serves the same shoppers, and how far each comes is printed.
 * npm run bench:ladder -- [--shoppers 200] [--pairs 50] [--replays 1000] [--agents expert,competent] [--losses expert]
 * npm run bench:ladder -- --hardness measures how hard each case is and writes what the draw of a shift goes by (src/roleplay/shift/hardness.json).
 */
const { values } = parseArgs({
  options: {
    shoppers: { type: 'string', default: '200' },
    pairs: { type: 'string', default: '50' },
    replays: { type: 'string', default: '1000' },
    agents: { type: 'string', default: KINDS.map((k) => k.id).join(',') },
    losses: { type: 'string', default: '' },
    hardness: { type: 'boolean', default: false },
  },
});

const print = (line = '') => process.stdout.write(`${line}\n`);
const share = (part: number, of: number) => (of === 0 ? '—' : `${((100 * part) / of).toFixed(0)} %`);
const timed = <T>(work: () => T): [T, number] => {
  const from = performance.now();
  const result = work();
  return [result, (performance.now() - from) / 1000];
};

function printRung(rung: Rung, took: number): void {
  const cells = [
    rung.id.padEnd(16),
    `${share(rung.paid, rung.came)} (${rung.paid}/${rung.came})`,
    String(rung.void),
    `${share(rung.right, rung.others)} (${rung.right}/${rung.others})`,
    rung.mark.toFixed(1),
    String(rung.redLines),
    `${rung.seconds.toFixed(0)} s`,
    `${took.toFixed(1)} s`,
  ];
  print(`| ${cells.join(' | ')} |`);
}

/** Those whom an agent lost, for whoever looks for the reason: the shopper's or the agent's. */
function printLosses(served: readonly Served[]): void {
  for (const { arrival, report, transcript } of served) {
    if (report.buys ? report.converted : report.rightEnding) continue;
    const end = transcript.events.at(-1);
    const why = report.whyNotConverted ?? (end?.type === 'ended' ? end.why : '');
    print(`${arrival.case} by ${arrival.persona}, seed ${arrival.seed}: ${report.ending}, ${why}`);
  }
}

function printSteadiness(setting: ShiftSetting, kind: Kind, pairs: number): void {
  const [shares, took] = timed(() =>
    Array.from({ length: pairs * 2 }, (_, i) => convertedIn(setting, kind, 5000 + i)),
  );
  const paid = shares.reduce((n, s) => n + s.paid, 0);
  const came = shares.reduce((n, s) => n + s.came, 0);
  print(
    `${kind.id}: ${share(paid, came)} over ${shares.length} certification shifts; two shifts differ by ${meanDifference(shares).toFixed(1)} points, two sets of three by ${meanDifference(pooled(shares)).toFixed(1)} (${took.toFixed(0)} s)`,
  );
}

function printShift(setting: ShiftSetting, kind: Kind): void {
  const played = [1, 2, 3, 4, 5].map((seed) => shiftPlayed(setting, kind, seed));
  const sum = (key: 'paid' | 'came' | 'lost' | 'minutes') => played.reduce((n, p) => n + p[key], 0);
  print(
    `${kind.id}: ${share(sum('paid'), sum('came'))} of five shifts against the clock, ${setting.floor.atOnce} at once; lost in the queue ${sum('lost')}, ${(sum('minutes') / 5).toFixed(0)} minutes a shift`,
  );
}

/** The agents whose losses say how hard a case is: those that come to a sale at all. */
const HONEST = ['expert', 'competent', 'hurried'];

function writeHardness(setting: ShiftSetting): void {
  const lost = lostByStory(
    setting,
    KINDS.filter((k) => HONEST.includes(k.id)),
  );
  writeFileSync(
    new URL('../src/roleplay/shift/hardness.json', import.meta.url),
    `${JSON.stringify(lost, null, 2)}\n`,
  );
  print(`${Object.keys(lost).length} cases measured; where a figure changed, ENGINE_VERSION is to be raised`);
}

function climb(setting: ShiftSetting): void {
  const kinds = KINDS.filter((k) => values.agents.split(',').includes(k.id));
  const arrivals = everyStoryInTurn(setting, Number(values.shoppers));
  print(
    `${arrivals.length} shoppers an agent, ${setting.stories.length} stories in turn, each alone at the desk\n`,
  );
  print(
    '| agent | paid, of those who came to buy | paid, not counted | right, of the others | mark | red lines | a conversation | computed in |',
  );
  print('| --- | --- | --- | --- | --- | --- | --- | --- |');
  const records: Served[] = [];
  for (const kind of kinds) {
    const [served, took] = timed(() => serveAll(setting, arrivals, kind));
    records.push(...served);
    printRung(rungOf(kind.id, served, setting), took);
    if (values.losses === kind.id) printLosses(served);
  }
  print();
  const steady = kinds.filter((k) => ['expert', 'competent'].includes(k.id));
  if (Number(values.pairs) > 0)
    for (const kind of steady) printSteadiness(setting, kind, Number(values.pairs));
  for (const kind of steady) printShift(setting, kind);
  const [differing, took] = timed(() => replayAll(setting, records, Number(values.replays)));
  print(`${values.replays} conversations replayed in ${took.toFixed(1)} s, ${differing} of them differing`);
}

const setting = await loadShift('certification');
if (!setting) throw new Error('there is no certification shift');
if (values.hardness) writeHardness(setting);
else climb(setting);

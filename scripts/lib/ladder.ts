import { conversion, grade, type Report, RUBRIC_VERSION } from '../../src/grading/index.ts';
import { type Arrival, replay, transcriptOf } from '../../src/roleplay/index.ts';
import type { Transcript } from '../../src/transcript/index.ts';
import { type Kind, serveOne, serveShift } from '../agents/index.ts';
import { reportsOf } from './shift-protocol.ts';
import type { ShiftSetting } from './shift-world.ts';

/** One shopper served: what came of it, and the record. */
export interface Served {
  arrival: Arrival;
  report: Report;
  transcript: Transcript;
}

/** What an agent reached with a set of shoppers. */
export interface Rung {
  id: string;
  /** Of those who came to buy. */
  paid: number;
  came: number;
  /** Paid, and the sale does not count: it rests on a promise or a claim that is not true, or on a broken rule. */
  void: number;
  /** Of the others, with how many it ended rightly. */
  right: number;
  others: number;
  mark: number;
  /** Conversations in which a red line was crossed. */
  redLines: number;
  /** Mean length of a conversation, seconds of its own time. */
  seconds: number;
}

/** So many shoppers: every story in turn, each time by the next of its natures and with another seed. */
export function everyStoryInTurn({ stories }: ShiftSetting, count: number): Arrival[] {
  return Array.from({ length: count }, (_, i) => {
    const story = stories[i % stories.length];
    const round = Math.floor(i / stories.length);
    if (!story) throw new Error('there is no story');
    const natures = [story.persona, ...story.personas];
    const persona = natures[round % natures.length] ?? story.persona;
    return { chat: `c${i + 1}`, at: 0, case: story.id, persona, seed: 1000 * round + i + 1 };
  });
}

/** Lets an agent serve shoppers one after the other, each alone at the desk, and grades every conversation. */
export function serveAll(setting: ShiftSetting, arrivals: readonly Arrival[], kind: Kind): Served[] {
  const { floor, norms, content } = setting;
  return arrivals.map((arrival) => {
    const world = floor.worldOf(arrival);
    const talk = serveOne(world, kind, arrival.seed);
    const transcript = transcriptOf(world, talk, { content, rubric: RUBRIC_VERSION });
    return { arrival, transcript, report: grade(transcript, { case: world.case, shop: world.shop, norms }) };
  });
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;

/** The figures of one agent. */
export function rungOf(id: string, served: readonly Served[], { norms }: ShiftSetting): Rung {
  const reports = served.map((s) => s.report);
  const { paid, came } = conversion(reports, norms);
  const others = reports.filter((r) => !r.buys);
  return {
    id,
    paid,
    came,
    void: reports.filter((r) => r.ending === 'paid' && r.buys && !r.converted).length,
    right: others.filter((r) => r.rightEnding).length,
    others: others.length,
    mark: mean(reports.map((r) => r.mark)),
    redLines: reports.filter((r) => r.redLines.length > 0).length,
    seconds: mean(served.map((s) => (s.transcript.events.at(-1)?.at ?? 0) / 1000)),
  };
}

/** Per cent converted in a shift of this seed, of those who came to buy, each alone at the desk. */
export function convertedIn(setting: ShiftSetting, kind: Kind, seed: number): { paid: number; came: number } {
  const { floor, norms } = setting;
  const buyers = setting.arrivals(seed).filter((a) => floor.worldOf(a).case.buys);
  const { paid, came } = conversion(
    serveAll(setting, buyers, kind).map((s) => s.report),
    norms,
  );
  return { paid, came };
}

/** Mean absolute difference, in points, between the first and the second of each pair of neighbours. */
export function meanDifference(shares: readonly { paid: number; came: number }[]): number {
  const points = shares.map(({ paid, came }) => (came === 0 ? 0 : (100 * paid) / came));
  const pairs = points.flatMap((p, i) => (i % 2 === 1 ? [Math.abs(p - (points[i - 1] ?? p))] : []));
  return mean(pairs);
}

/** Neighbours put together, three by three: the consecutive shifts on which a rate is certified. */
export function pooled(shares: readonly { paid: number; came: number }[]): { paid: number; came: number }[] {
  return shares.flatMap((_, i) => {
    if (i % 3 !== 0 || i + 3 > shares.length) return [];
    const three = shares.slice(i, i + 3);
    return [{ paid: three.reduce((n, s) => n + s.paid, 0), came: three.reduce((n, s) => n + s.came, 0) }];
  });
}

/** A whole shift against its clock, with all who come at once and the queue: converted of those who came to buy, and lost in the queue. */
export function shiftPlayed(setting: ShiftSetting, kind: Kind, seed: number) {
  const { floor, norms } = setting;
  const state = serveShift(floor, setting.arrivals(seed), kind);
  const counted = reportsOf(setting, state).map(
    ({ arrival, report }) => report ?? { buys: floor.worldOf(arrival).case.buys, converted: false },
  );
  const { paid, came } = conversion(counted, norms);
  return { paid, came, lost: state.lost.length, minutes: state.now / 60_000 };
}

/** Plays so many conversations again, from the records in turn. Returns how many did not come out the same. */
export function replayAll({ floor }: ShiftSetting, served: readonly Served[], count: number): number {
  let differing = 0;
  for (let i = 0; i < count; i++) {
    const one = served[i % served.length];
    if (!one) break;
    const again = replay(floor.worldOf(one.arrival), one.transcript);
    if (again.events.length !== one.transcript.events.length) differing++;
  }
  return differing;
}

/** So often each story is served by each agent where it is measured how hard it is. */
const TRIES = 12;

/** Per cent of its conversations that these agents lost, by story: each by every nature that can play it in turn, with seeds of its own. */
export function lostByStory(setting: ShiftSetting, kinds: readonly Kind[]): Record<string, number> {
  const arrivals = setting.stories.flatMap(({ id, persona, personas }) => {
    const natures = [persona, ...personas];
    return Array.from({ length: TRIES }, (_, i) => ({
      chat: 'c1',
      at: 0,
      case: id,
      persona: natures[i % natures.length] ?? persona,
      seed: 70_000 + i * 131,
    }));
  });
  const served = kinds.flatMap((kind) => serveAll(setting, arrivals, kind));
  const ids = setting.stories.map((s) => s.id).sort();
  return Object.fromEntries(
    ids.map((id) => {
      const own = served.filter((s) => s.arrival.case === id);
      const lost = own.filter(({ report }) => !(report.buys ? report.converted : report.rightEnding)).length;
      return [id, Math.round((100 * lost) / own.length)];
    }),
  );
}

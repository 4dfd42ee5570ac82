import type { Criterion } from '../schemas/index.ts';
import type { Insight } from '../transcript/index.ts';
import type { Scene } from './scene.ts';
import type { Better, Judgement } from './types.ts';

/** Where a criterion was missed, what the shopper thought there, and what could have been said. */
export interface Missed {
  moment?: number;
  thought?: string;
  better?: Better;
}

const isOpen = (status: string | undefined) => status === 'open' || status === 'half';

interface Felt {
  event: number;
  insight: Insight;
}

const insights = ({ transcript }: Scene): Felt[] =>
  transcript.events.flatMap((e, event) => (e.type === 'insight' ? [{ event, insight: e.insight }] : []));

/** The agent's last message or deed before a place; the place itself where there is none. */
function agentsBefore({ transcript }: Scene, place: number): number {
  const found = transcript.events
    .slice(0, place)
    .findLastIndex((e) => e.type === 'agent' || e.type === 'action');
  return found < 0 ? place : found;
}

/** The turn after which trust had fallen most. */
function worstFall(scene: Scene): number | undefined {
  const all = insights(scene);
  const falls = all.map(({ event, insight }, i) => ({
    event,
    fall: (all[i - 1]?.insight.trust ?? insight.trust) - insight.trust,
  }));
  const worst = falls.reduce((a, b) => (b.fall > a.fall ? b : a), { event: -1, fall: 0 });
  return worst.event < 0 ? undefined : agentsBefore(scene, worst.event);
}

/** The last turn in which a concern stayed unsettled. */
function leftOpen(scene: Scene): number | undefined {
  const last = insights(scene).findLast(({ insight }) =>
    scene.case.concerns.some((c) => isOpen(insight.concerns[c.id]) || insight.concerns[c.id] === 'given-up'),
  );
  return last && agentsBefore(scene, last.event);
}

/** Where it was missed: where its evidence stands, or, of what was left undone, where that was felt. */
function momentOf(scene: Scene, check: Criterion['check'], found: Judgement): number | undefined {
  if (check === 'mood-kept') return worstFall(scene);
  // What such a check shows as evidence is what was done, not what was left out.
  if (check === 'family-steps' || check === 'concerns-settled')
    return leftOpen(scene) ?? scene.messages[0]?.event;
  return found.evidence[0]?.event;
}

/** The concern that was open when the agent spoke at that moment; the first that was not settled where nothing is known of it. */
function concernAt(scene: Scene, moment: number) {
  const all = insights(scene);
  const known = all.findLast((f) => f.event < moment) ?? all.find((f) => f.event > moment);
  const { concerns } = scene.case;
  const open = concerns.find((c) => isOpen(known?.insight.concerns[c.id]));
  const last = all.at(-1)?.insight.concerns;
  return open ?? concerns.find((c) => last?.[c.id] !== 'settled');
}

/** A line with the facts of this case in it; undefined where one of them is not to be had. */
function filled(
  line: string,
  { shop, case: story, transcript }: Scene,
  moment: number | undefined,
): string | undefined {
  const product = shop.products.find((p) => p.id === story.basket[0]?.product)?.name;
  const event = moment === undefined ? undefined : transcript.events[moment];
  const right =
    event?.type === 'agent' ? event.reading.claims.find((c) => c.verdict === 'false')?.right : undefined;
  const facts: Readonly<Record<string, string | undefined>> = { shop: shop.name, product, right };
  const names = [...line.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  if (names.some((name) => facts[name] === undefined)) return undefined;
  return line.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
}

/** What is to be told of a criterion that was not met: data of the case and the rubric with this conversation's facts, nothing made up. */
export function missedAt(scene: Scene, criterion: Criterion, found: Judgement): Missed {
  const { check, teach, better: line, betterFrom } = criterion;
  const moment = momentOf(scene, check, found);
  const felt = moment === undefined ? undefined : insights(scene).find((f) => f.event > moment);
  const thought = felt?.insight.why;
  const asked = betterFrom === 'concern' && moment !== undefined ? concernAt(scene, moment) : undefined;
  const say = line === undefined ? undefined : filled(line, scene, moment);
  const better = asked?.better ?? found.better ?? (say === undefined ? undefined : { say, why: teach });
  return {
    ...(moment === undefined ? {} : { moment }),
    ...(thought ? { thought } : {}),
    ...(better ? { better } : {}),
  };
}

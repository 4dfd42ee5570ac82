import type { Criterion, Norms } from '../schemas/index.ts';
import type { Claim, Transcript } from '../transcript/index.ts';
import { capsOf } from './caps.ts';
import { CHECKS } from './checks/index.ts';
import { markOf } from './mark.ts';
import { missedAt } from './moment.ts';
import { redLinesOf } from './red-lines.ts';
import { CREDIT, endOf, findBreaking, layOut, type Message, paid, paidAt, type Scene } from './scene.ts';
import { timelineOf, tippingOf } from './timeline.ts';
import type { CriterionResult, PartResult, RedLineResult, Report, Setting } from './types.ts';

function judge(scene: Scene, criterion: Criterion): CriterionResult {
  const { id, part, title, points: of, check, teach } = criterion;
  const found = CHECKS[check](scene);
  const points = found.status === 'met' ? of : found.status === 'partly' ? of / 2 : 0;
  if (found.status === 'met' || found.status === 'not-assessed')
    return { ...found, id, part, title, points, of };
  const missed = missedAt(scene, criterion, found);
  // The reason stands once: with the better line, or after what was found where there is none.
  const says =
    missed.better?.why === teach || found.says.includes(teach) ? found.says : `${found.says}${teach}`;
  return { ...found, ...missed, says, id, part, title, points, of };
}

function partsOf(norms: Norms, criteria: readonly CriterionResult[]): PartResult[] {
  return norms.rubric.parts.map(({ id, title }) => {
    const judged = criteria.filter((c) => c.part === id && c.status !== 'not-assessed');
    const sum = (key: 'points' | 'of') => judged.reduce((n, c) => n + c[key], 0);
    return { id, title, got: sum('points'), of: sum('of'), assessed: judged.length > 0 };
  });
}

/** What a good ending may not rest on, in words; undefined where it rests on nothing of the kind. */
function voided(scene: Scene, redLines: readonly RedLineResult[]): string | undefined {
  const result = paid(scene) ? '成交' : '结果';
  if (redLines[0]) return `越了红线：${redLines[0].title}`;
  // What is said after the payment may be wrong too, and costs its marks; the sale did not rest on it.
  const rests = ({ event }: Message) => event < paidAt(scene);
  if (scene.messages.some((m) => rests(m) && m.reading.claims.some((c) => stands(scene, m, c))))
    return `${result}靠了和事实不符的说法`;
  const promises = findBreaking(scene, ['overclaim', 'overpromise']).filter((f) => rests(f.message));
  if (promises.some(({ message }) => !promiseTakenBack(scene, message))) return `${result}靠了兑现不了的承诺`;
  return undefined;
}

/** Whether a promise too great was put right: by a true word on what it stated; where it stated nothing to check, by any, or by saying what may be expected. */
function promiseTakenBack(scene: Scene, promise: Message): boolean {
  const { claims } = promise.reading;
  const isAbout = (claim: Claim) =>
    claims.length === 0 || claims.some((c) => c.kind === claim.kind && c.subject === claim.subject);
  const levels = ({ acts }: Message['reading']) =>
    claims.length === 0 && acts.some((a) => a.act === 'set-expectation' && a.sure >= CREDIT);
  return takenBack(
    scene,
    promise,
    (r) => levels(r) || r.claims.some((c) => c.verdict === 'true' && isAbout(c)),
  );
}

/** Whether a false claim was left standing. */
const stands = (scene: Scene, message: Message, claim: Claim): boolean =>
  claim.verdict === 'false' &&
  !takenBack(scene, message, ({ claims }) =>
    claims.some((c) => c.verdict === 'true' && c.kind === claim.kind && c.subject === claim.subject),
  );

/** Put right at once, before the shopper paid: in what was said next an apology, and with it or after it what puts it right. */
function takenBack(scene: Scene, wrong: Message, rights: (reading: Message['reading']) => boolean): boolean {
  const next = scene.rounds.find((r) => r.asked > wrong.event);
  const till = Math.min(next?.said.at(-1)?.event ?? Infinity, paidAt(scene));
  const later = scene.messages.filter((m) => m.event > wrong.event && m.event <= till);
  const sorry = later.findIndex((m) => m.reading.acts.some((a) => a.act === 'apologise' && a.sure >= CREDIT));
  if (sorry < 0) return false;
  return later.slice(sorry).some((m) => rights(m.reading));
}

function verdictOf(scene: Scene, why: string | undefined, redLines: readonly RedLineResult[]): string {
  const end = endOf(scene);
  if (!end) return '会话还没有结束。';
  if (scene.readable.length === 0) return '顾客没有等到一句能看懂的回复。';
  if (redLines[0]) return `这次越了红线（${redLines[0].title}），成交不算数。`;
  if (paid(scene)) return why ? `顾客付了款，但${why}，这单不算。` : '顾客放心地付了款。';
  if (end.ending === 'settled')
    return why ? `事情看着办完了，但${why}，还会再找回来。` : '事情办妥了，顾客放了心。';
  if (end.ending === 'rightly-not-sold') return '如实说了不合适，没有卖，这是对的。';
  if (end.ending === 'left') return `顾客走了：${end.why}。`;
  if (end.ending === 'timed-out') return `顾客没有等下去：${end.why}。`;
  return `会话结束：${end.why}。`;
}

/**
 * The report on one conversation: every criterion of the norms that applies to the case's family, with its evidence.
 * A function of the transcript alone: the same transcript and setting give the same report on any machine.
 */
export function grade(transcript: Transcript, setting: Setting): Report {
  const scene = layOut(transcript, setting);
  const { norms } = setting;
  const { family, endings, buys } = setting.case;
  const applying = norms.rubric.criteria.filter((c) => c.families?.includes(family) ?? true);
  const criteria = applying.map((c) => judge(scene, c));
  const redLines = redLinesOf(scene);
  const caps = capsOf(scene);
  const parts = partsOf(norms, criteria);
  const ending = endOf(scene)?.ending ?? null;
  const fault = voided(scene, redLines);
  const why = paid(scene) ? fault : '顾客没有付款';
  const timeline = timelineOf(transcript);
  const tipping = tippingOf(transcript, timeline, paid(scene));
  return {
    mark: markOf(criteria, { crossed: redLines.length > 0, caps }, norms),
    verdict: verdictOf(scene, fault, redLines),
    parts,
    criteria,
    redLines,
    caps,
    ending,
    rightEnding: fault === undefined && endings.some((e) => e.id === ending && e.right),
    pasted: transcript.events.filter((e) => e.type === 'agent' && e.pasted).length,
    buys,
    converted: buys && why === undefined,
    ...(buys && why ? { whyNotConverted: why } : {}),
    timeline,
    ...(tipping ? { tipping } : {}),
  };
}

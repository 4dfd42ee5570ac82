import { met, missed, notAssessed, partly } from '../judge.ts';
import { answeredByEnding, endedWrong, endOf, type Scene } from '../scene.ts';
import type { Better, Judgement } from '../types.ts';
import { STEPS } from './steps.ts';

/** Of the steps to do at least one in so many makes a part. */
const HALF = 2;

/**
 * The technique that the case's family asks for, step by step: in part where half of it is done and nothing it forbids,
 * or where every step was made and still did not bring the shopper to the right ending: words of the right kind are not yet the step.
 */
export function familySteps(scene: Scene): Judgement {
  if (scene.readable.length === 0) return missed('没有说出一句能看懂的话。');
  const steps = STEPS[scene.case.family].map((step) => ({ step, evidence: step.done(scene) }));
  const evidence = steps.flatMap((s) => (s.evidence ? [s.evidence] : []));
  const lacking = steps.filter((s) => !s.evidence).map((s) => s.step.missing);
  if (lacking.length === 0 && endedWrong(scene))
    return partly('该做的几步都有，可顾客没有等到他来要的结果，只算做到一部分。', evidence);
  if (lacking.length === 0) return met('该做的几步都做到了。', evidence);
  const says = `${lacking.join('；')}。`;
  const broken = steps.some((s) => s.step.forbids && !s.evidence);
  const done = steps.flatMap((s) => (s.evidence && !s.step.forbids ? [s.evidence] : []));
  const wanted = steps.filter((s) => !s.step.forbids).length;
  return done.length > 0 && done.length * HALF >= wanted && !broken
    ? partly(`做到了一部分。${says}`, done)
    : missed(says, evidence);
}

function lastInsight(scene: Scene) {
  const event = scene.transcript.events.findLast((e) => e.type === 'insight');
  return event?.type === 'insight' ? event.insight : null;
}

/** Every concern of the shopper was settled, or some of them; needs the engine's record, so real chats are not assessed. */
export function concernsSettled(scene: Scene): Judgement {
  if (scene.readable.length === 0) return missed('顾客的顾虑一个也没有说清。');
  const insight = lastInsight(scene);
  if (!insight) return notAssessed('真实聊天看不到顾客心里怎么想。');
  if (answeredByEnding(scene)) return met('该说的说清楚了，顾客自己拿了主意。');
  const open = scene.case.concerns.filter((c) => insight.concerns[c.id] !== 'settled');
  const first = open[0];
  if (!first) return met(`${scene.case.concerns.length} 个顾虑都说清了。`);
  const better: Better = first.better;
  const judged = open.length < scene.case.concerns.length ? partly : missed;
  return { ...judged(`还没说清的：${open.map((c) => c.title).join('、')}。`), better };
}

/** Trust at the end is no lower than after the first turn, and the shopper did not leave, in anger or for want of an answer. */
export function moodKept(scene: Scene): Judgement {
  if (scene.readable.length === 0) return missed('顾客没有得到一句回应。');
  const moods = scene.transcript.events.flatMap((e) => (e.type === 'insight' ? [e.insight.trust] : []));
  const [first] = moods;
  const last = moods.at(-1);
  if (first === undefined || last === undefined) return notAssessed('真实聊天看不到顾客心里怎么想。');
  const left = ['left', 'timed-out'].includes(endOf(scene)?.ending ?? '');
  if (last < first) return missed(`信任从 ${first} 掉到 ${last}${left ? '，顾客走了' : ''}。`);
  return left
    ? missed(`信任没有掉（从 ${first} 到 ${last}），可顾客还是走了。`)
    : met(`信任从 ${first} 到 ${last}。`);
}

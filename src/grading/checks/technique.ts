import type { Family, SpeechAct } from '../../schemas/index.ts';
import { met, missed, notAssessed } from '../judge.ts';
import { endOf, find, findBreaking, type Scene, shown } from '../scene.ts';
import type { Better, Evidence, Judgement } from '../types.ts';

/** One step of a family's technique. */
interface Step {
  /** What was missing, where it was. */
  missing: string;
  done: (scene: Scene) => Evidence | null;
}

const act = (missing: string, ...acts: SpeechAct[]): Step => ({
  missing,
  done: (scene) => {
    const found = find(scene, acts)[0];
    return found ? shown(found) : null;
  },
});

const never = (missing: string, ...acts: SpeechAct[]): Step => ({
  missing,
  done: (scene) => (findBreaking(scene, acts).length === 0 ? { event: scene.readable[0]?.event ?? 0 } : null),
});

const asked = (missing: string): Step => ({
  missing,
  done: ({ readable }) => {
    const message = readable.find((m) => m.reading.asks.length > 0);
    return message ? { event: message.event } : null;
  },
});

/** The need was asked before a choice was named. */
const askedFirst: Step = {
  missing: '没有先问需要',
  done: (scene) => {
    const question = scene.readable.find((m) => m.reading.asks.length > 0);
    const choice = find(scene, ['recommend'])[0]?.message;
    return question && (!choice || question.event <= choice.event) ? { event: question.event } : null;
  },
};

const gift: Step = {
  missing: '没有给出权限内的心意',
  done: (scene) => {
    const given = scene.transcript.events.findIndex(
      (e) => e.type === 'action' && e.action.type === 'give-gift',
    );
    const said = find(scene, ['offer-gift', 'announce-promo'])[0];
    return given >= 0 ? { event: given } : said ? shown(said) : null;
  },
};

/** An item that fills the gap: a product outside the basket's first one, named with a suggestion or shown as a card. */
const fillsGap: Step = {
  missing: '没有推荐补得上缺口的商品',
  done: (scene) => {
    const missing = scene.case.basket.slice(1).map((b) => b.product);
    const message = scene.readable.find((m) => m.reading.products.some((p) => missing.includes(p)));
    const card = scene.transcript.events.findIndex(
      (e) => e.type === 'action' && e.action.type === 'send-card' && missing.includes(e.action.item ?? ''),
    );
    return message ? { event: message.event } : card >= 0 ? { event: card } : null;
  },
};

const proof: Step = {
  missing: '没有出示查得到的凭证',
  done: (scene) => {
    const claim = scene.messages.find((m) =>
      m.reading.claims.some((c) => c.kind === 'proof' && c.verdict === 'true'),
    );
    const found = find(scene, ['show-proof'])[0];
    return claim ? { event: claim.event } : found ? shown(found) : null;
  },
};

const STEPS: Record<Family, Step[]> = {
  choice: [
    askedFirst,
    act('没有替他选定一款', 'recommend'),
    act('没有说出理由', 'give-reason', 'introduce-product'),
  ],
  'bargain-fairness': [
    act('没有说明价格人人一样', 'hold-price', 'explain-policy'),
    act('没有给一条人人能走的出路', 'announce-promo', 'explain-policy', 'assure-return', 'offer-gift'),
    never('私下让了价', 'concede-price'),
  ],
  'bargain-freebie': [gift, never('私下让了价', 'concede-price')],
  authenticity: [proof, act('没有说清退换', 'assure-return', 'explain-policy', 'offer-solution')],
  efficacy: [
    asked('没有先问他的情况'),
    act('没有把预期说实在', 'set-expectation'),
    never('把效果说满了', 'overclaim', 'overpromise'),
  ],
  addon: [fillsGap, act('没有说清对他有什么用', 'cross-sell', 'recommend', 'give-reason')],
  delivery: [
    asked('没有问寄到哪里'),
    act('没有说清发货的时间', 'explain-shipping'),
    never('替快递打了包票', 'overpromise'),
  ],
};

/** The technique that the case's family asks for, step by step. */
export function familySteps(scene: Scene): Judgement {
  if (scene.readable.length === 0) return missed('没有说出一句能看懂的话。');
  const steps = STEPS[scene.case.family].map((step) => ({ step, evidence: step.done(scene) }));
  const evidence = steps.flatMap((s) => (s.evidence ? [s.evidence] : []));
  const lacking = steps.filter((s) => !s.evidence).map((s) => s.step.missing);
  return lacking.length === 0
    ? met('该做的几步都做到了。', evidence)
    : missed(`${lacking.join('；')}。`, evidence);
}

function lastInsight(scene: Scene) {
  const event = scene.transcript.events.findLast((e) => e.type === 'insight');
  return event?.type === 'insight' ? event.insight : null;
}

/** Every concern of the shopper was settled; needs the engine's record, so real chats are not assessed. */
export function concernsSettled(scene: Scene): Judgement {
  if (scene.readable.length === 0) return missed('顾客的顾虑一个也没有说清。');
  const insight = lastInsight(scene);
  if (!insight) return notAssessed('真实聊天看不到顾客心里怎么想。');
  const open = scene.case.concerns.filter((c) => insight.concerns[c.id] !== 'settled');
  const first = open[0];
  if (!first) return met(`${scene.case.concerns.length} 个顾虑都说清了。`);
  const better: Better = first.better;
  return { ...missed(`还没说清的：${open.map((c) => c.title).join('、')}。`), better };
}

/** Trust at the end is no lower than after the first turn, and the shopper did not leave. */
export function moodKept(scene: Scene): Judgement {
  if (scene.readable.length === 0) return missed('顾客没有得到一句回应。');
  const moods = scene.transcript.events.flatMap((e) => (e.type === 'insight' ? [e.insight.trust] : []));
  const [first] = moods;
  const last = moods.at(-1);
  if (first === undefined || last === undefined) return notAssessed('真实聊天看不到顾客心里怎么想。');
  const left = endOf(scene)?.ending === 'left';
  return last >= first && !left
    ? met(`信任从 ${first} 到 ${last}。`)
    : missed(`信任从 ${first} 到 ${last}${left ? '，顾客走了' : ''}。`);
}

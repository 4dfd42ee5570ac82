import type { Topic } from '../../schemas/index.ts';
import { met, missed, notAssessed, partly } from '../judge.ts';
import { endOf, type Round, type Scene } from '../scene.ts';
import type { Evidence, Judgement } from '../types.ts';
import { brokenWords } from './promises.ts';
import { askedRounds, takesUp, unsettled } from './rounds.ts';

const seconds = (ms: number) => Math.floor(ms / 1000);

/** Words for a topic, for reports. */
const TOPIC_NAMES: Record<Topic, string> = {
  choice: '选哪个',
  fit: '合不合适',
  size: '尺码',
  material: '材质',
  function: '功能',
  quality: '质量',
  authenticity: '是不是正品',
  effect: '效果',
  safety: '会不会过敏',
  usage: '怎么用',
  care: '怎么洗',
  colour: '颜色',
  stock: '有没有货',
  price: '价格',
  gift: '赠品',
  'add-on': '搭配',
  'shipping-time': '什么时候发',
  arrival: '什么时候到',
  carrier: '发什么快递',
  freight: '运费',
  return: '退换',
  payment: '付款',
  invoice: '发票',
  reviews: '评价',
  tracking: '包裹到哪了',
  fault: '货有毛病',
  refund: '退款',
  order: '订单',
  privacy: '别人的信息',
  complaint: '不满和投诉',
  presence: '有没有人',
};

export const topicNames = (topics: readonly Topic[]) => topics.map((t) => TOPIC_NAMES[t]).join('、');

/** The first message within the limit of the shopper's first one: whether it could be read is not the shopper's waiting. */
export function firstReply({ rounds, norms }: Scene): Judgement {
  const limit = norms.timing.firstReply.value;
  const first = rounds[0];
  if (!first) return notAssessed('顾客没有发来消息。');
  if (!first.answer)
    return missed(`顾客一直没有等到一句能看懂的回复；规范是 ${limit} 秒以内。`, [{ event: first.asked }]);
  const { at, event } = first.first ?? first.answer;
  const took = seconds(at - first.askedAt);
  const evidence: Evidence[] = [{ event, note: `${took} 秒` }];
  if (at - first.askedAt <= limit * 1000)
    return met(`第一句用了 ${took} 秒，规范是 ${limit} 秒以内。`, evidence);
  // Just over the limit is told as over it: 30 秒 would not be.
  return missed(`第一句用了 ${Math.max(took, limit + 1)} 秒，超过了 ${limit} 秒的规范。`, evidence);
}

/** Every later round answered within the limit. A farewell after paying need not be answered. */
export function laterReplies(scene: Scene): Judgement {
  const limit = scene.norms.timing.laterReply.value;
  const later = scene.rounds.slice(1).filter((r) => !(r.answer === null && isOver(scene, r)));
  if (later.length === 0) {
    const none = scene.rounds[0]?.answer
      ? notAssessed('只有一轮对话，没有之后的回复可评。')
      : missed('一轮也没有回复。');
    return none;
  }
  const late = later.filter((r) => r.answer === null || r.answer.at - r.askedAt > limit * 1000);
  if (late.length === 0) return met(`之后 ${later.length} 轮都在 ${limit / 60} 分钟以内。`);
  const evidence = late.map((r) => ({ event: r.answer?.event ?? r.asked }));
  return missed(`之后 ${later.length} 轮里有 ${late.length} 轮超过 ${limit / 60} 分钟或没有回复。`, evidence);
}

/** The shopper said its last word: it paid, thanked or left in anger, and waited for nothing. */
function isOver(scene: Scene, round: Round): boolean {
  const end = endOf(scene);
  return round.answer === null && end !== null && end.ending !== 'timed-out';
}

/** What was left without an answer, in words; empty where nothing was. Where the shopper's own record says that all it brought up is settled, nothing was, whatever words were missed. */
function unanswered(scene: Scene): string {
  const ids = unsettled(scene);
  // What is open no more was answered, in whatever words.
  const settled = (ids && scene.case.concerns.filter((c) => !ids.includes(c.id)).map((c) => c.topic)) ?? [];
  const left = scene.left.filter((t) => !settled.includes(t));
  if (ids === null || (ids.length > 0 && left.length > 0)) return topicNames(left);
  return scene.case.concerns.flatMap((c) => (ids.includes(c.id) ? [c.title] : [])).join('、');
}

/** No question of the shopper's was never taken up; in part where some were. */
export function noneUnanswered(scene: Scene): Judgement {
  const { rounds, readable, transcript } = scene;
  if (rounds.length === 0) return notAssessed('顾客没有发来消息。');
  if (readable.length === 0)
    return missed('顾客的问题一个也没有得到回答。', [{ event: rounds[0]?.asked ?? 0 }]);
  const end = endOf({ transcript });
  if (end?.ending === 'timed-out')
    return missed('顾客等到离开也没有下文。', [{ event: rounds.at(-1)?.asked ?? 0 }]);
  const open = unanswered(scene);
  const broken = brokenWords(scene);
  if (open === '') return broken ? partly(broken.says, broken.evidence) : met('顾客问到的都有了下文。');
  const judged = askedRounds(scene).some((r) => takesUp(scene, r)) ? partly : missed;
  const asked = { event: rounds.at(-1)?.asked ?? 0 };
  return judged(`没有得到回答的：${open}。${broken?.says ?? ''}`, [asked, ...(broken?.evidence ?? [])]);
}

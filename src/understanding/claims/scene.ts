import type { Product, Shop } from '../../schemas/index.ts';
import type { Claim } from '../../transcript/index.ts';
import { type Clause, splitClauses } from '../clauses.ts';
import { DISOWNED } from '../guard.ts';
import { normalise } from '../normalise.ts';
import { type Numeral, numerals } from '../numbers.ts';
import type { Mention } from '../products.ts';
import type { Context } from '../types.ts';

export { type Place, places } from './places.ts';

/** What all readers of claims look at: the message in plain text and what is known around it. */
export interface Scene {
  text: string;
  clauses: Clause[];
  numbers: Numeral[];
  named: Mention[];
  shop: Shop;
  /** The shopper's messages since the agent last wrote, in plain text. */
  shopper: string;
  now: string;
  spokenOf: readonly string[];
  /** What the agent wrote before. */
  earlier: readonly string[];
  /** Gifts that the supervisor has granted. */
  granted: readonly string[];
  /** Whether the shopper's order has left the shop; undefined where it is not known. */
  sent: boolean | undefined;
  /** The product of the shopper's only order. */
  ordered: string | undefined;
}

/** A reader of one kind of claim. */
export type ClaimReader = (scene: Scene) => Claim[];

/** What is still lacking to a sum is no price: 还差27元, 再凑20块. */
export const LACKING = /(差|凑|添|再买|再拍|再加|再拿|再挑|再搭|多买|多拿)(了|够|到|个|出)?$/;

/** Compared with, not spoken of: 比轻羽更适合. */
const BESIDE = ['比', '比起', '相比', '不像', '对比', '较', '除了'];

/** Whether what stands here is only compared with: 比纯棉的不易皱. */
export const compared = ({ text }: Pick<Scene, 'text'>, start: number): boolean =>
  BESIDE.some((word) => text.slice(0, start).endsWith(word));

/** Sets the scene of a message. */
export const sceneOf = (text: string, clauses: Clause[], named: Mention[], context: Context): Scene => ({
  text,
  clauses,
  numbers: numerals(text),
  named: named.filter((one) => !compared({ text }, one.start)),
  shop: context.shop,
  shopper: normalise(context.shopper.join(' ').slice(-500)).text,
  now: context.now,
  spokenOf: context.products,
  earlier: context.earlier ?? [],
  granted: context.granted ?? [],
  sent: context.sent,
  ordered: context.ordered,
});

/** The product that a place is about: the last one named before it, else one named later in its clause, else the one spoken of last, else the next named. */
export const productAt = (scene: Scene, at: number): Product | undefined => {
  const before = scene.named.filter((one) => one.start <= at);
  const next = scene.named.find((one) => one.start > at);
  const here = before[before.length - 1] ?? (next && next.start < clauseAt(scene, at).end ? next : undefined);
  if (here) return here.product;
  const last = scene.spokenOf[scene.spokenOf.length - 1];
  return scene.shop.products.find(({ id }) => id === last) ?? next?.product;
};

/** The clause in which a place stands. */
export const clauseAt = (scene: Scene, at: number): Clause =>
  scene.clauses.find((clause) => at >= clause.start && at < clause.end) ?? {
    start: 0,
    end: scene.text.length,
    mark: '',
    asks: false,
    sentence: 0,
  };

const NEGATIONS = ['不', '没', '无', '非', '别', '勿', '未', '莫', '难'];
const NOT_NEGATIONS = [
  '不仅',
  '不但',
  '不光',
  '不只',
  '不过',
  '不错',
  '没问题',
  '不管',
  '不论',
  '差不多',
  '特别',
  '不用担心',
  '未拆封',
  '未开封',
  '未使用',
  '没拆封',
  '没剪',
  '没摘',
  '没洗过',
  '没穿过',
  '没拆',
  '没开封',
  '没用过',
  '不用怕',
  '不怕',
  '无论',
  '别看',
  '无痕',
  '无忧',
  '没错',
  '分别',
  '区别',
  '级别',
  '无理由',
  '无需担心',
  '不合适',
  '不合身',
  '不喜欢',
  '不满意',
  '不想要',
  '不称心',
  '不合心意',
  '不对',
];
const NEGATED_AFTER = [
  '不太方便',
  '不方便',
  '不太合适',
  '不合适',
  '不行',
  '不可以',
  '放不下',
  '装不下',
  '带不动',
  '带不起',
  '推不动',
  '不建议',
  '不支持',
  '没有',
  '做不到',
  '不具备',
  '不包',
  '不能',
  '不够',
  '不适合',
  '不推荐',
  '不好',
  '会晃',
  '是没有的',
  '就没有',
  '没得',
  '莫得',
  '冇',
  '不太行',
  '不是它',
  '不属于',
];
/** The state of the goods, which denies nothing of what follows: 没洗没用的话7天内能退. */
const UNTOUCHED =
  /[没未](?:怎么)?(?:洗|穿|拆|剪|摘|睡|戴|开封|激活|试|下水|弄脏|坏|损)(?:过|封|开|掉)?|[没未]用(?=过|的话|的|没|未|,|、|就|$)/g;
/** What cannot be done: 给电脑充不了. */
const CANNOT = /^不(了(?!解)|动|成(?!熟)|起来|进去)/;
const REACH = 8;

/** Whether what stands from `start` to `end` is denied in its clause, before or after it. */
export const denied = (scene: Scene, start: number, end: number): boolean => {
  const clause = clauseAt(scene, start);
  let before = scene.text.slice(Math.max(clause.start, start - REACH), start);
  // A negation ends where a new statement begins: 没洗过就支持退货, 没洗、吊牌还在.
  before = before.replace(/^.*(、|的话|就(?=支持|能|可以|给|都|行))/, '').replace(UNTOUCHED, '');
  for (const word of NOT_NEGATIONS) before = before.replaceAll(word, '');
  const after = scene.text.slice(end, Math.min(clause.end, end + 6));
  return (
    NEGATIONS.some((word) => before.includes(word)) ||
    NEGATED_AFTER.some((word) => after.includes(word)) ||
    CANNOT.test(after)
  );
};

const REPORTED = [
  '您说',
  '你说',
  '有人说',
  '听说',
  '别家',
  '其他家',
  '人家',
  '您看到',
  '您担心',
  '您怕',
  '如果',
  '要是',
  '假如',
  '万一',
  '就算',
  '即使',
  '即便',
  '哪怕',
  '别的店',
  '冒充',
  '所谓',
  '走私下',
  '平台外',
  '站外',
];

/** Whether a place is a question, a report or a supposition: nothing is claimed there. */
export const notClaimed = (scene: Scene, start: number): boolean => {
  const clause = clauseAt(scene, start);
  const head = scene.text.slice(clause.start, start).replaceAll(/[主只重需]要是/g, '');
  const open = scene.text.lastIndexOf('「', start);
  const quoted = open >= 0 && start - open < 40 && scene.text.indexOf('」', open) > start;
  const tail = scene.text.slice(start, clause.end);
  return (
    clause.asks ||
    quoted ||
    DISOWNED.some((word) => tail.includes(word)) ||
    REPORTED.some((word) => head.includes(word))
  );
};

/** Whole yuan or with decimals, for people. */
export const yuan = (fen: number): string => {
  const rest = fen % 100;
  return rest === 0
    ? `${fen / 100}元`
    : `${(fen - rest) / 100}.${String(rest).padStart(2, '0').replace(/0$/, '')}元`;
};

/** A claim with the verdict of a comparison; `right` is kept only where it is false. */
export const judged = (
  claim: Omit<Claim, 'verdict' | 'right'>,
  isTrue: boolean | undefined,
  right: string,
): Claim => {
  if (isTrue === undefined) return { ...claim, verdict: 'undecidable' };
  return isTrue ? { ...claim, verdict: 'true' } : { ...claim, verdict: 'false', right };
};

/** Splits for callers that have only text. */
export const clausesOf = splitClauses;

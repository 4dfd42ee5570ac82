import type { SpeechAct } from '../schemas/index.ts';
import { isBreaking, type RuleHit } from './acts.ts';
import { DONE, takenUp } from './certain.ts';
import type { Scanned } from './pattern.ts';
import { refuses } from './refusals.ts';

/** What the acts of one message are weighed with. */
export interface Situation {
  scanned: Scanned;
  /** The shopper's last message in plain text. */
  shopper: string;
  /** How many messages the agent sent before. */
  earlier: number;
}

const LIGHT: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'greet',
  'acknowledge',
  'offer-more-help',
  'close-warmly',
  'empathise',
  'ask-wait',
  'apologise',
]);
const WAY_OUT: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'hold-price',
  'offer-gift',
  'announce-promo',
  'recommend',
  'assure-return',
  'offer-solution',
  'explain-policy',
  'explain-shipping',
  'hand-over',
  'promise-followup',
  'cross-sell',
  'set-expectation',
  'concede-price',
  'ask-evidence',
  'give-reason',
  'guide-steps',
  'explain-payment',
]);
const PRESENCE = [
  '在吗',
  '在么',
  '在不',
  '有人',
  '你好',
  '您好',
  '在嘛',
  'hello',
  'hi',
  '人呢',
  '我又来',
  '哈喽',
  '客服',
  '转人工',
];

/** Questions that no 好的 answers. */
const WH = /多少|多久|什么|怎么|为什么|为啥|哪|到底|几天|几点|咋|啥|谁/;

const has = (hits: readonly RuleHit[], act: SpeechAct) => hits.some((hit) => hit.act === act);
const hanLength = (text: string) => [...text].filter((char) => char >= '\u4e00' && char <= '\u9fff').length;
const asksShopper = (text: string) => /[?吗么呢]|什么|多少|怎么|哪|能不能|有没有|是不是|可以/.test(text);

/** The clauses that a stretch touches. */
const clausesOf = ({ clauses, text }: Scanned, start: number, end: number): string[] =>
  clauses.filter((one) => one.start < end && one.end > start).map((one) => text.slice(one.start, one.end));

/** From here on an insult stands whatever is beside it. */
const PROVED = 80;
/** Goods set beside goods: 穿着也没毛衫那么闷. What was found there is seldom scorn. */
const COMPARING = /没有?[^,。!?您你]{1,8}(那么|这么)/;
const compares = ({ start, end }: RuleHit, { scanned }: Situation): boolean =>
  clausesOf(scanned, start, end).some((clause) => COMPARING.test(clause));

/** Prices put together: 毛衫299加背心59. What stands between them is bought already. */
const SUM = /\d(元|块|米)?(加|\+)[^,。!?]{1,10}\d/;
const isInSum = ({ start, end }: RuleHit, { scanned }: Situation): boolean =>
  clausesOf(scanned, start, end).some((clause) => SUM.test(clause));

/** Keeps or drops one act for what stands beside it; gives back how sure it then is, 0 for dropped. */
const weigh = (hit: RuleHit, hits: readonly RuleHit[], situation: Situation): number => {
  const others = hits.filter((other) => other.act !== hit.act);
  const { text } = situation.scanned;
  switch (hit.act) {
    case 'greet':
      if (situation.earlier === 0 || PRESENCE.some((word) => situation.shopper.includes(word)))
        return hit.sure;
      return text.includes('欢迎') ? hit.sure : 0;
    case 'acknowledge':
      if (DONE.test(situation.shopper) && has(hits, 'close-warmly')) return 0;
      if (
        others.every(({ act }) => act === 'perfunctory') &&
        WH.test(situation.shopper) &&
        hanLength(text) <= 4
      )
        return 0;
      if (takenUp(text, situation.shopper)) return hit.sure;
      if (others.some(({ act }) => !LIGHT.has(act) && act !== 'perfunctory')) return 0;
      return hit.sure;
    case 'ask-need':
      return hit.sure < 60 && !situation.scanned.clauses.some(({ asks }) => asks) ? 0 : hit.sure;
    case 'refuse-flat':
      return others.some(({ act }) => WAY_OUT.has(act)) ? 0 : hit.sure;
    case 'perfunctory':
      return weighPerfunctory(hit, others, situation);
    case 'insult':
      return hit.sure < PROVED && compares(hit, situation) ? 0 : hit.sure;
    case 'cross-sell':
      return isInSum(hit, situation) ? 0 : hit.sure;
    case 'recommend':
      return has(hits, 'cross-sell') && hit.end - hit.start < 6 ? 60 : hit.sure;
    case 'invite-order':
      return has(hits, 'pressure') ? 0 : hit.sure;
    case 'concede-price':
      return has(hits, 'announce-promo') || has(hits, 'hold-price') ? 60 : hit.sure;
    case 'invite-review':
      return has(hits, 'bribe-review') || has(hits, 'press-review') ? 0 : hit.sure;
    case 'press-review':
      return has(hits, 'bribe-review') ? 0 : hit.sure;
    case 'announce-promo':
      return has(hits, 'bribe-review') ? 0 : hit.sure;
    case 'offer-gift':
      return has(hits, 'bribe-review') ? 0 : hit.sure;
    case 'interrogate':
      return has(hits, 'pressure') ? 60 : hit.sure;
    case 'apologise':
      return has(hits, 'insult') ? 60 : hit.sure;
    default:
      return hit.sure;
  }
};

/** Nothing is perfunctory that answers; nor is a bare 嗯 to a shopper who asked nothing. */
const weighPerfunctory = (
  hit: RuleHit,
  others: readonly RuleHit[],
  { scanned, shopper }: Situation,
): number => {
  const answers = others.some(({ act }) => !LIGHT.has(act) && !isBreaking(act));
  if (answers) return 0;
  if (hanLength(scanned.text) > 24) return 60;
  if (has(others, 'acknowledge') && !WH.test(shopper)) return 0;
  if (has(others, 'close-warmly')) return 0;
  if (hit.end - hit.start <= 1 && hanLength(scanned.text) > 4) return 0;
  if (shopper !== '' && !asksShopper(shopper) && hanLength(scanned.text) <= 2) return 60;
  return hit.sure;
};

/** One hit an act, the surest, weighed against the others; what is not sure enough is left out. */
export const resolveActs = (hits: readonly RuleHit[], situation: Situation, least: number): RuleHit[] => {
  const best = new Map<SpeechAct, RuleHit>();
  for (const hit of hits) {
    const known = best.get(hit.act);
    if (!known || known.sure < hit.sure) best.set(hit.act, hit);
  }
  const single = [...best.values()].filter(({ act }) => !refuses(act, situation.scanned.text));
  return single
    .map((hit) => ({ ...hit, sure: weigh(hit, single, situation) }))
    .filter((hit) => hit.sure >= least)
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.act < b.act ? -1 : 1));
};

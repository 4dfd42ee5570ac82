import type { SpeechAct } from '../schemas/index.ts';
import type { RuleHit } from './acts.ts';

/** What a whole message of few words does, where it needs (or does not) what the shopper said last. All in plain text. */
interface ShortAnswer {
  act: SpeechAct;
  sure: number;
  says: RegExp;
  /** The shopper's last line must hold this. */
  after?: RegExp;
}

const END = '(?:[哈啊呢哦呀的了啦,。!~ ]*)$';
const whole = (words: string): RegExp => new RegExp(`^(?:[亲哎诶]亲?[, ~]*)?(?:${words})${END}`);

/** A day and hardly anything else: 12月2号最早, 要等到12月10号. */
const BARE_DAY =
  /^[^,。!?]{0,5}(?:(?:\d{1,2}月)?\d{1,2}[号日]|(?:下|这|本)?(?:周|星期)[一二三四五六日天]|明天|后天|大后天)[^,。!?]{0,4}$/;
const ASKS_WHEN = /几天|几号|哪天|啥时候|什么时候|多久|多长时间|到|发|补货|有货|赶得上|来得及|晚/;

/** Ways in which people say in a few words what the statistics know only in whole sentences. */
const SHORT_ANSWERS: readonly ShortAnswer[] = [
  { act: 'greet', sure: 90, says: whole('在|(?:来[了啦嘞])+') },
  {
    act: 'acknowledge',
    sure: 80,
    says: whole(
      '恭喜(?:恭喜|您|你)?|祝贺(?:您|你)?|太好了|太棒了|好[嘞勒咧]|嗯嗯|好的|(?:您|真|太|您真)?(?:有心|孝顺|有孝心|贴心|细心)',
    ),
  },
  {
    act: 'ask-wait',
    sure: 86,
    says: whole(
      '(?:好的?[, ]?)?(?:我|这就|马上|这边)(?:先|来|去|帮您)?(?:看看|看下|看一下|看一眼|瞅瞅|瞅一眼|瞧瞧|对一下|核一下)',
    ),
  },
  {
    act: 'promise-followup',
    sure: 84,
    says: /(?:走|发|办|改|弄)[好完出]?了我?(?:再|就)?[跟给喊叫通]知?[您你](?:说|信|知)?/,
  },
  {
    act: 'assure-return',
    sure: 78,
    says: /(?:^|[,。! ])[^,。!?不没]{0,4}(?:可以|能|支持|给)(?:您|你)?[退换](?:的|哈|呢|哦|货|码|(?:可以|能)[退换])*(?:$|[,。!~ ])/,
    after: /[退换]/,
  },
  { act: 'set-expectation', sure: 76, says: BARE_DAY, after: ASKS_WHEN },
  {
    act: 'explain-shipping',
    sure: 78,
    says: whole('来得及|赶得上|不耽误|不影响|能走|赶得及'),
    after: ASKS_WHEN,
  },
  {
    act: 'offer-solution',
    sure: 78,
    says: /(?:退|换|补发|取消)也(?:行|可以|成)|等到[^,。!?]{1,8}(?:可以|行|成)[吗不么]/,
  },
  {
    act: 'explain-policy',
    sure: 78,
    says: /(?:转寄|改派|寄回|运费|差价)[^,。!?]{0,8}要[您你](?:承担|出|付|补)/,
  },
  {
    act: 'explain-policy',
    sure: 72,
    says: /(?:微信|转账|转我|转给我|私下|平台外|站外|线下交易)[^,。!?]{0,4}(?:(?:不行|不成|不可以|不能|不允许|不做|不合规|违规)(?![吗么嘛?])|[加走转]不了)/,
  },
  {
    act: 'introduce-product',
    sure: 78,
    says: /(?:^|[,。! ])(?:现在|目前|确实|是|这款|这个)?(?:缺货|没货|断货|售罄|卖完)了?(?:$|[,。!])/,
    after: /咋|怎么|为啥|为什么|原因|情况|发/,
  },
];

/** What the short answers of a message do after what the shopper said last, both in plain text. */
export const shortAnswers = (text: string, shopper: string): RuleHit[] =>
  SHORT_ANSWERS.flatMap(({ act, sure, says, after }) => {
    const hit = !after || after.test(shopper) ? says.exec(text) : null;
    return hit ? [{ act, sure, start: hit.index, end: hit.index + hit[0].length }] : [];
  });

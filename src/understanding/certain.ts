import type { AskTopic } from '../schemas/index.ts';
import type { RuleHit } from './acts.ts';
import type { Ask } from './bare-asks.ts';
import type { Scanned } from './pattern.ts';
import { shortAnswers } from './short-answers.ts';

/** 好嘞 opens what is done about a request. */
const HEARTY =
  /^(亲亲?|宝|哎|诶|嗯|[, ~])*(好[嘞勒咧]|[中得行成妥][嘞咧]|要得|妥了|欧了|晓得[咯嘞了]|知道知道)(?![吗么不?])/;
/** 好的 may as well open a no: it takes up what the shopper has decided. */
const PLAIN_YES = /^(亲亲?[, ~]*)?(好的呀?|好呀|行)[, ~!。哈呢]/;
/** The shopper orders, or has an order changed. */
const DECIDED = /改|换|拍错|选错|写错|填错|我(买|拍|要)|下单|就(要|它|这|他)|来(一|点|两)|买$|买了|拍了|付了/;
/** These words stand in other matters too: a bargain, a return. */
const OTHERWISE = /便宜|优惠|少点|打折|退|换货|售后/;
/** A shopper who needs nothing more: 好嘞 then belongs to the goodbye. */
export const DONE = /没了|没事了?$|没有了|不用了|拜|谢/;

/** The yes that opens a message and takes up what the shopper said, both in plain text. */
export const takenUp = (text: string, shopper: string): RegExpExecArray | null => {
  if (shopper === '' || DONE.test(shopper)) return null;
  return (
    HEARTY.exec(text) ??
    (DECIDED.test(shopper) && !OTHERWISE.test(shopper) && !/[吗么?]$/.test(shopper)
      ? PLAIN_YES.exec(text)
      : null)
  );
};

/** Asked while an order is placed or changed, these belong to the order; before, they are about the need. */
const OF_ORDER: readonly AskTopic[] = ['colour', 'quantity', 'usual-size'];
const LOOKS_FOR = /到哪|没到|查|单号|物流|快递/;

/** What is asked for an order that is being placed or changed. */
export const orderAsk = (asks: readonly Ask[], shopper: string): Ask | undefined => {
  const isOrdering = DECIDED.test(shopper) && !OTHERWISE.test(shopper);
  const isLooking =
    LOOKS_FOR.test(shopper) || asks.some(({ topic }) => topic === 'city' || topic === 'order');
  // Who is measured is being advised: 您多高多重 平时穿几码.
  const isMeasured = asks.some(({ topic }) => topic === 'height' || topic === 'weight');
  return asks.find(
    ({ topic }) =>
      (topic === 'address' && !isLooking) || (isOrdering && !isMeasured && OF_ORDER.includes(topic)),
  );
};

const REMEDIES = [
  /退(?!换|货地址|回来的)/,
  /换/,
  /补(发|寄|您|个|差|一)|重发|重寄|再发/,
  /修/,
  /赔|补偿|折价/,
  /(?<!稍|您)等(?!级|一下|会|等)|留着用/,
];
/** Choices that are counted off or set against each other. */
const LISTED: readonly RegExp[] = [
  /(^|[ ,。;:!])(1|一是|第一|其一)[^2二]{1,24}(2|二是|第二|其二)/,
  /要么.{1,24}要么/,
  /或者?[^。!?]{1,14}(您|恁|看|由|听)[^。!?]{0,3}(挑|定|选|拿主意|说)/,
  /能等[^。!?]{1,12}(不能?等|等不)/,
  /(退|换|补|修|赔)[^。!?]{0,6}(或|还是)[^。!?]{0,6}(退|换|补|修|赔|等)[^。!?]{0,8}(挑|定|选|都|行|成|可以|[?])/,
];
/** One remedy that hangs on what the shopper wants: 着急就换现货的. */
const IF_IN_HASTE = /(要快|着急|急用|等不及|等不了|不想等)[^,。!?]{0,4}(就|的话)[^,。!?]{0,3}(换|改|退)/;
const TROUBLE =
  /坏|破|碎|裂|漏|少|错|缺|断货|没货|划|掉|不亮|没声|没收到|没到|丢|瑕疵|问题|过敏|咋办|怎么办|咋整|咋处理|怎么处理|怎么弄|办法|说法|赔|等不|来不及|到不了|急|几条路|有货|多久|周末|等|质量|烂|脏|味/;
/** Asked before anything is wrong, or told as a rule: that is the right to return. */
const RIGHT = /无理由|运费险|[七7]天|不合适|不喜欢|不满意/;

/** Remedies laid out to choose from, for a shopper for whom something is wrong. */
const listedRemedies = (text: string, shopper: string): boolean =>
  TROUBLE.test(shopper) &&
  !RIGHT.test(text) &&
  (IF_IN_HASTE.test(text) ||
    (LISTED.some((form) => form.test(text)) && REMEDIES.filter((remedy) => remedy.test(text)).length >= 2));

/** What no goods are: a no to these is no fact of the shop's goods. */
const NO_GOODS =
  /优惠|折扣|便宜|赠|礼|活动|券|红包|办法|权限|问题|关系|发票|邮|运费|事|人|时间|退|换|假|消息|收到|看到|的话|能|可以|会|意思|清楚|知道|着急|担心|客气|用|过期|坏|破|掉|洗|合适|喜欢|满意|需|知|想|敢|买|微信|返|学生|内部|下次|为什|最|没有|小样|试吃|色差|味|威胁|觉得|a货|价|更新|一样|不|交易|送/;
const NO = /(?<!有)(?:没有|没得|木有|不卖|没卖过?)([一-龥a-z0-9]{2,6})/g;
const YOUNG_SHOP =
  /(店|我们|咱们?)[^,。!?]{0,4}(开得?|才|刚|新)[^,。!?]{0,3}(不久|不长|没多久|开张|没几年)|新店/;
const SOLD_OUT = /(断货|缺货|无货|没货|卖完|没现货|断码)(中|了|咧|呢|哈|的|啦|$|[ ,。!])/;
const ONLY = /(我们|咱们?|俺们?|本店|小店|店里)[^,。!?]{0,4}(只卖|就卖|专卖|只有|专做|只经营)(?!正|真|品)/;

/** A shopper who asks; a no to who complains is another matter. */
const ASKS = /[吗么?嘛没不]$|[吗么?]|有没有|会不会|能不能|是不是|多久|几年|还有/;
const CONTRADICTS = /不可能|搞错|弄错|看错|记错/;

/** Whether the first two characters or more of a word were said by the shopper. */
const taken = (word: string, shopper: string): boolean =>
  !NO_GOODS.test(word.slice(0, 2)) && shopper.includes(word.slice(0, 2));

/** A true no about goods or the shop that answers what the shopper asked. */
const plainNo = (text: string, shopper: string): RegExpExecArray | null => {
  if (CONTRADICTS.test(text)) return null;
  for (const hit of text.matchAll(NO)) if (taken(hit[1] ?? '', shopper)) return hit;
  if (/开|久|新店|几年|靠谱|店/.test(shopper) && YOUNG_SHOP.test(text)) return YOUNG_SHOP.exec(text);
  if (ASKS.test(shopper) && /货|有|还|色|码|买|拍/.test(shopper) && SOLD_OUT.test(text))
    return SOLD_OUT.exec(text);
  return shopper !== '' ? ONLY.exec(text) : null;
};

/** A remedy in return for a review: 评价删了我给您换. */
const BUYS_SILENCE =
  /(?:评价|[差中]评)(?:您|先|麻烦您?)?[删改撤](?:了|掉)?[, ]?我?(?:就|再|马上|才)?[给帮][您你](?:换|退|补|赔|送)/;

/** Acts that the form of a message settles after what the shopper said last, both in plain text: no statistics outweigh it. */
export const certainActs = ({ text }: Scanned, shopper: string, asks: readonly Ask[]): RuleHit[] => {
  const found: RuleHit[] = [];
  const yes = takenUp(text, shopper);
  if (yes) found.push({ act: 'acknowledge', sure: 86, start: 0, end: yes[0].length });
  const asked = orderAsk(asks, shopper);
  if (asked) found.push({ act: 'confirm-order', sure: 88, ...asked.match });
  if (listedRemedies(text, shopper))
    found.push({ act: 'offer-solution', sure: 86, start: 0, end: text.length });
  const no = plainNo(text, shopper);
  if (no) found.push({ act: 'introduce-product', sure: 82, start: no.index, end: no.index + no[0].length });
  const bought = BUYS_SILENCE.exec(text);
  if (bought)
    found.push({ act: 'press-review', sure: 86, start: bought.index, end: bought.index + bought[0].length });
  found.push(...shortAnswers(text, shopper));
  return found;
};

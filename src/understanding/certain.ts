import type { RuleHit } from './acts.ts';
import type { Scanned } from './pattern.ts';

/** 好嘞 opens what is done about a request; 好的 may as well open a no, and is left to be weighed. */
export const HEARTY =
  /^(亲亲?|宝|哎|诶|嗯|[, ~])*(好[嘞勒咧]|[中得行成妥][嘞咧]|要得|妥了|欧了|晓得[咯嘞了]|知道知道)(?![吗么不?])/;

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
  /(退|换|补|修|赔)[^。!?]{0,6}(或|还是)[^。!?]{0,6}(退|换|补|修|赔|等)[^。!?]{0,8}(挑|定|选|都|行|成|可以|[?])/,
];
const TROUBLE =
  /坏|破|碎|裂|漏|少|错|缺|断货|没货|划|掉|不亮|没声|没收到|没到|丢|瑕疵|问题|过敏|咋办|怎么办|咋整|咋处理|怎么处理|怎么弄|办法|说法|赔|等不|来不及|到不了|急|质量|烂|脏|味/;
/** Asked before anything is wrong, or told as a rule: that is the right to return. */
const RIGHT = /无理由|运费险|[七7]天|不合适|不喜欢|不满意/;

/** Remedies laid out to choose from, for a shopper for whom something is wrong. */
const listedRemedies = (text: string, shopper: string): boolean =>
  TROUBLE.test(shopper) &&
  !RIGHT.test(text) &&
  LISTED.some((form) => form.test(text)) &&
  REMEDIES.filter((remedy) => remedy.test(text)).length >= 2;

/** What no goods are: a no to these is no fact of the shop's goods. */
const NO_GOODS =
  /优惠|折扣|便宜|赠|礼|活动|券|红包|办法|权限|问题|关系|发票|邮|运费|事|人|时间|退|换|假|消息|收到|看到|的话|能|可以|会|意思|清楚|知道|着急|担心|客气|用|过期|坏|破|掉|洗|合适|喜欢|满意|需|知|想|敢|买/;
const NO = /(?:没有|没得|木有|不卖|没卖过?|不做)([一-龥a-z0-9]{2,6})/g;
const NOT = /(?<!是|要|会|能)不(?:太|怎么|算|能)?([一-龥]{2})/g;
const YOUNG_SHOP =
  /(店|我们|咱们?)[^,。!?]{0,4}(开得?|才|刚|新)[^,。!?]{0,3}(不久|不长|没多久|开张|没几年)|新店/;
const SOLD_OUT = /(断货|缺货|无货|没货|卖完|没现货|断码)(中|了|咧|呢|哈|的|啦|$|[ ,。!])/;
const ONLY = /(我们|咱们?|俺们?|本店|小店|店里)[^,。!?]{0,4}(只|就|专)(卖|做|有|经营)/;

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
  if (ASKS.test(shopper))
    for (const hit of text.matchAll(NOT))
      if (taken(hit[1] ?? '', shopper) && !shopper.includes(`不${hit[1]}`)) return hit;
  if (/开|久|新店|几年|靠谱|店/.test(shopper) && YOUNG_SHOP.test(text)) return YOUNG_SHOP.exec(text);
  if (ASKS.test(shopper) && /货|有|还|色|码|买|拍/.test(shopper) && SOLD_OUT.test(text))
    return SOLD_OUT.exec(text);
  return shopper !== '' ? ONLY.exec(text) : null;
};

/** Acts that the form of a message settles after what the shopper said last, both in plain text: no statistics outweigh it. */
export const certainActs = ({ text }: Scanned, shopper: string): RuleHit[] => {
  const found: RuleHit[] = [];
  const hearty = HEARTY.exec(text);
  if (hearty && shopper !== '') found.push({ act: 'acknowledge', sure: 86, start: 0, end: hearty[0].length });
  if (listedRemedies(text, shopper))
    found.push({ act: 'offer-solution', sure: 86, start: 0, end: text.length });
  const no = plainNo(text, shopper);
  if (no) found.push({ act: 'introduce-product', sure: 82, start: no.index, end: no.index + no[0].length });
  return found;
};

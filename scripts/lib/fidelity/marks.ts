/** Characters as people count them: code points, spaces within a line included. */
export const lengthOf = (text: string): number => [...text.trim()].length;

/** The last character is a mark of punctuation, full or half width. */
export const endsInMark = (text: string): boolean => /[。．.，,、；;：:！!？?…~～]$/u.test(text.trim());

const WORDS_THAT_ASK =
  /什么时候|多久|几[天号点时]|怎么[办弄样]|咋[办弄整样]|(.)不\1|有没有|能否|哪[个款件家天里]|多大|多少/u;
/** Ends in a particle that asks: 呢 not where it only says that something goes on (在忙呢), 嘛 only where it stands for 吗. */
const PARTICLE = /[吗么不没]$|(?<![在着话])呢$|(?:能|会|有|是|在|行|要|可以)[^ ，]*嘛$/u;
/** Ends in a no that asks nothing. */
const PLAIN_NO = /^(?:不|没|还没|都没|就不|先不|我不|也不|又不)$/u;

/** A question by its form: a question mark at its end, a particle that asks, a word that asks, or an A-not-A. */
export function asksInForm(text: string): boolean {
  const line = text.trim();
  if (PLAIN_NO.test(line)) return false;
  return /[?？]$/u.test(line) || PARTICLE.test(line) || WORDS_THAT_ASK.test(line);
}

/** Words of price, discount, gift. 送 counts only where it gives something away, not where it sends a parcel. */
export const talksMoney = (text: string): boolean =>
  /价|便宜|优惠|打折|折扣|满减|[减券]|多少钱|块钱|太贵|好贵|贵了|贵[在不点]|赠|小礼物|送我|送个|送点|送不送|还送|少点|抹零|包邮/u.test(
    text,
  );

/** Words of anger. Worry and haste are none. */
export const isAngry = (text: string): boolean =>
  /骗子|骗人|垃圾|废物|有病|什么态度|什么素质|投诉|差评|举报|过分|离谱|恶心|差劲|忽悠|糊弄|装死|滚|气死|生气|太坑|坑人|打发要饭|睁眼说瞎话|没法沟通/u.test(
    text,
  );

/** Thanks, also as one character. */
export const thanks = (text: string): boolean => /谢|辛苦了?|3q|thx/iu.test(text);

import { giftsNamedIn } from '../../src/shop/index.ts';
import { HEARD_ORDERS } from './heard-orders.ts';
import { HEARD_SALE } from './heard-sale.ts';
import { HEARD_TROUBLE } from './heard-trouble.ts';
import type { Matter } from './matters.ts';
import { OVER } from './overlaps.ts';
import type { View } from './types.ts';
import { arrived, bought, type Heard } from './when.ts';

/** Gravest and most particular first; what an order is at decides between readings. */
const HEARD: readonly Heard[] = [...HEARD_TROUBLE, ...HEARD_ORDERS, ...HEARD_SALE];

/** Says that it hears, decides, thanks or greets, and brings nothing new: one piece of a line. */
const SMALL_TALK =
  /^(?:在吗|在么|在不在?|在不|在的吧|在呢?(?:在呢)?|你好呀?|好[哒嘞耶]|您好|哈喽(?:在不|问下)?|嗨(?:在不)?|哈喽哈喽|在吗在吗|早|亲|老板(?:在吗|在不)|客服在不在|有人吗|人呢|急|快|好的?|行吧?|嗯+|哦+|可以|知道了|明白了?|谢谢.{0,2}|好呀|ok|收到|那好|对的?|没问题|是的?|比心|抱抱|开心|嘻嘻|爱了爱了|有你真好|没错|看到了?|都?(?:看到|看见|清楚)|就这样|先这样|(?:那就)?不麻烦了|就这些|没(?:有)?(?:别的)?|别的没什么|没别的要求|我没问[啥什]么?|不用查|不用再发|成|都对|都够|快点|那?我?(?:就|先)?等(?:着|你|你消息)|麻烦[你您])[吧啊呀哈呢了。!~ ?？]*$/i;

/** Takes one of the ways that were offered. */
const TAKES_ONE = /^(?:那|就|先?按)*(?:前面那|后面那|第[一二两])[个种](?:来|办)?[吧啊呀]?$/;

/** Matters in what the shopper just wrote, gravest first; at most `most`. `goods` where it asks something that no other matter takes. */
export function mattersIn(view: View, text: string, most = 2): Matter[] {
  const answered = view.chat.some((line) => line.from === 'agent');
  const found = HEARD.filter(([, words, when]) => when(view) && words.test(text)).map(([matter]) => matter);
  const left = found.filter((matter) => !(OVER[matter] ?? []).some((other) => found.includes(other)));
  if (left.includes('enough')) return ['enough'];
  if (left.length > 0) return left.slice(0, most);
  if (!bought(view) && giftsNamedIn(view.shop, text).length > 0) return ['gift-ask'];
  if (arrived(view) && !view.paid && /[\u4e00-\u9fff]{3}/.test(text) && (isQuestion(text) || !answered))
    return [answered ? 'remedy' : 'trouble'];
  return isQuestion(text) ? ['goods'] : [];
}

/** Whether a line asks something, also where no mark says so. */
export function isQuestion(text: string): boolean {
  const bare = text.replace(/\[图片\]|(?:知道|晓得|明白)(?:咋|怎么|哪)[^ ]{0,4}了/g, '').trim();
  if (bare === '' || isSmallTalk(bare) || TAKES_ONE.test(bare)) return false;
  // 就买吧 makes up its mind; 能便宜点吧 asks.
  if (/[^?？]吧$/.test(bare) && isDecided(bare)) return false;
  return /[?？]|([\u4e00-\u9fff])不\1|[吗么呢不没吧]$|(?:能|有|是|会|可以|行)[^ ]{0,8}嘛$|吗(?= |$)|啥|什么|怎么|咋|哪|几|多少|多久|能不能|会不会|是不是|有没有|行不|可以吗|透|够不够/.test(
    bare,
  );
}

/** Has no view on what it was asked, or has said it before. */
export const isShrug = (text: string): boolean =>
  /^(?:嗯 ?)?(?:都行吧?|随便|不知道|不太?清楚|不确定|没想过|没数|说不[好准]|说不上来|没了解过|没测过|没有特别要求|这个(?:随便|没了解过|说不好)|你[定看]着?[给说]?|你看呢|你说呢|我哪知道|问我干嘛|我不懂这个|我也说不好|看你|刚说了呀?|前面说过啦?|上面说了|说过了呀?)[呀啊诶吧 ?？看你说]*$/.test(
    text.trim(),
  );

/** Is content with what it heard, which says nothing of what it needs. */
export const isContent = (text: string): boolean =>
  isSmallTalk(text) ||
  isDecided(text) ||
  (!/不(?:太)?(?:知道|明白|懂|放心)|没(?:明白|懂)/.test(text) && CONTENT.test(text));
const CONTENT = /有数|就好$|就行$|知道|懂了?$|懂了|明白|放心|收到|心里有|早说|诶?嗯嗯$/;

/** Whether a line is only a greeting, a yes or a word of thanks, or several of them. */
export const isSmallTalk = (text: string): boolean =>
  text
    .trim()
    .split(/[ ，,。]+/)
    .every((piece) => SMALL_TALK.test(piece));

/** It makes up its mind, or is content with how things are. */
export const isDecided = (text: string): boolean =>
  /(?:下单|付款|拍|买|弄好)[了啦吧哩]*$|买它|点付款|好[嘞啦]$|冲了|现在拍|不想了|按这个|确认|拍了|拍啦|那就它|去拍|下单|我买|就买|就这个|就它|买了|要了|拿下|付款去|这就付|我付|去付|那就这样|放心了|没事了|没别的|不纠结|成交|一起[拿要]|带上|那加|改好就行|可以的|才像话|差不多|不就完了|麻烦你|谢谢|谢了|谢啦|多谢|辛苦/.test(
    text,
  );

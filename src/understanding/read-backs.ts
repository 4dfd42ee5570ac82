import type { AskTopic } from '../schemas/index.ts';
import type { Ask } from './bare-asks.ts';
import type { Clause } from './clauses.ts';
import type { Match } from './pattern.ts';

/** 对吗 after a statement asks whether what it says is so. */
const CHECKED =
  /(对(吗|么|吧|不对?|没)|是(吗|吧|不是?)|(没|冇)错(吧|吗)?|认错吧|没?问题吧|(是否|有没有)(正确|有误|有错|一致)|(正确|有误|无误|有错|变|改)(吗|么|不)|没(变|改)(吧|吗)|还(用|住)(这|那)?(里|边)?(吗|么|不))[呀啊哈呢哦嘛呗的]*$/;
/** 行不 after it asks for leave: only what is changed by it is read back. */
const LEAVE =
  /((行|中|成|好)(不(行|中|成|好)?|吗|么)|可以(吗|么|不)|可不可以|(行|中|成)吧)[呀啊哈呢哦嘛呗]*$/;
/** 是燕麦色M码吗 reads back as a whole. */
const WHETHER = /^(那|您|您?(拍|要|付|选|订)的)?(就?是)(?!不|否)[^,。!?]{2,}(吗|么|吧)[呀啊哈呢哦嘛]*$/;
/** Words around a tag that add nothing: it asks about the sentence before. */
const ONLY_TAG =
  /^(您|恁|请|看|帮|再|核|以上|上面|这样|这些|这个|信息|都|麻烦|确认|核对|一下|下|跟|我|说|的|是|改|写|记)*$/;

const COLOUR_WORDS =
  '[黑白灰蓝红粉绿黄紫棕咖杏青橙银米驼肤裸卡其原木]色|[云雾灰浅深米藏墨天月豆奶雪酒湖军姜烟纯暗淡亮粉炭石]' +
  '[白黑灰蓝红粉绿黄紫棕青墨杏沙]|燕麦|藏青|卡其|原木|透明|香槟|焦糖|咖啡|抹茶';
const KIN =
  '妈妈?|爸爸?|婆婆|公公|爷爷|奶奶|老人家?|长辈|父母|孩子|小孩|宝宝|娃|朋友|老婆|老公|对象|男朋友|女朋友|领导|客户|同事|自己';
const SIZE =
  '(?<![a-z0-9])(?:x{0,3}l|[2-5]xl|[sm])(?![a-z0-9])|\\d{2,3}码|均码|[大中小]号|[大中]果|[12]\\.\\d+(?:米|床)|[12一两]米[2-9二三四五六七八]';
const COUNT =
  '(?:[\\d一两二三四五六七八九十百]+)(?:件|盒|份|套|瓶|支|箱|双|条|台|袋|包|只|把|提|个(?!月|小时|工作|星期|人))';

/** What a statement with a tag reads back. `leave`: also where the tag only asks for leave. */
const ITEMS: { topic: AskTopic; form: RegExp; leave?: true }[] = [
  { topic: 'colour', form: new RegExp(COLOUR_WORDS), leave: true },
  { topic: 'usual-size', form: new RegExp(SIZE), leave: true },
  { topic: 'quantity', form: new RegExp(COUNT) },
  {
    topic: 'address',
    form: /地[址纸](?!栏)|(路|街|巷|弄|道|村|镇|小区|花园)[^,。!?]{0,6}\d+(号|栋|幢|弄|室)|\d+(栋|幢|单元|室)|门牌/,
    leave: true,
  },
  { topic: 'phone', form: /(电话|手机号?)[^,。!?]{0,6}(\d{3,}|对|没错)|收件?电话/ },
  { topic: 'city', form: /(寄|发|送)(到|往|去)(?!货|了|您|哪|楼)[一-龥]{2,}/ },
  {
    topic: 'order',
    form: /(\d+号|昨天|前天|今天|上个?月|上周|尾号\d+)[^,。!?]{0,10}(单子?|买的|拍的|下的|付的)|这个?(订单|单)|那个?(订单|单)/,
  },
  { topic: 'recipient', form: new RegExp(`(送|给|孝敬)(${KIN})`) },
  { topic: 'deadline', form: /(\d+号|周[一二三四五六日]|月底|下周|后天|明天)[^,。!?能]{0,4}(要|用)/ },
];
/** What a choice is between: 50份还是100份, M?还是L?, 老人吃还是孩子吃. */
const CHOICES: { topic: AskTopic; form: RegExp }[] = [
  {
    topic: 'colour',
    form: new RegExp(
      `(${COLOUR_WORDS}|[黑白灰蓝红粉绿])色?的?[?, ]*还是[^,。!?]{0,4}(${COLOUR_WORDS}|[黑白灰蓝红粉绿])`,
    ),
  },
  { topic: 'colour', form: new RegExp(`(${COLOUR_WORDS})[ /]?(${COLOUR_WORDS})\\?`) },
  { topic: 'usual-size', form: new RegExp(`(${SIZE})码?的?床?[?, ]*还是[^,。!?]{0,4}(${SIZE})`) },
  { topic: 'quantity', form: new RegExp(`((${COUNT})|数量[^。!?]{0,8}\\d+)[?, ]*还是[^,。!?]{0,4}\\d+`) },
  { topic: 'recipient', form: new RegExp(`(${KIN})[吃喝穿用戴背的]?[?, ]*还是(给|送|是)?(${KIN})`) },
];
/** A tag at a fault, or at what was bought before, checks what is spoken of, no order that is being placed. */
const FAULT = /收到|发错|坏|破|碎|漏|少发|退|赔|补发|瑕疵|查的|那[件单色台双副]|的单子?|对不起/;
/** What is to be altered is read back with the order it belongs to. */
const ALTERED = /改|换|备注|选|要|再/;
const CHANGE = /改|换|备注|拍|要|选|下单|订|寄|发|核对|确认|地址/;

/** Something read back: what is asked with it, and where an order is confirmed by it. */
export interface ReadBack {
  asks: Ask[];
  confirms: Match | undefined;
}

/** Where the statement begins that the tag of a clause is about: its sentence, or the one before where the clause says nothing itself. */
const stretchOf = (text: string, clauses: readonly Clause[], index: number, tag: RegExp): number => {
  const own = clauses[index] as Clause;
  // 是燕麦色M码吗 holds what it asks about: only its frame is taken off.
  const frame = tag === WHETHER ? /^.*?是|(吗|么|吧)[呀啊哈呢哦嘛]*$/g : tag;
  const isAlone = (clause: Clause) => ONLY_TAG.test(text.slice(clause.start, clause.end).replace(frame, ''));
  let first = index;
  while (first > 0 && clauses[first - 1]?.sentence === own.sentence && !clauses[first - 1]?.asks) first--;
  const before = clauses[first - 1];
  const rest = clauses.slice(first, index + 1);
  if (before && !before.asks && rest.every(isAlone))
    while (first > 0 && clauses[first - 1]?.sentence === before.sentence) first--;
  return clauses[first]?.start ?? own.start;
};

const choicesIn = (text: string, clauses: readonly Clause[]): Ask[] =>
  CHOICES.flatMap(({ topic, form }) => {
    const hit = form.exec(text);
    if (!hit) return [];
    const asks = clauses.some(
      ({ start, end, asks }) => asks && start < hit.index + hit[0].length && end > hit.index,
    );
    return asks ? [{ topic, match: { start: hit.index, end: hit.index + hit[0].length } }] : [];
  });

/** What a message reads back to the shopper to be confirmed or chosen, in plain text. */
export const readBackOf = (text: string, clauses: readonly Clause[]): ReadBack => {
  const asks = choicesIn(text, clauses);
  let confirms: Match | undefined;
  for (const [index, clause] of clauses.entries()) {
    const body = text.slice(clause.start, clause.end);
    const tag = [CHECKED, WHETHER, LEAVE].find((form) => form.test(body));
    if (!tag) continue;
    const start = stretchOf(text, clauses, index, tag);
    const said = text.slice(start, clause.end);
    const found = ITEMS.filter(({ form, leave }) => (tag !== LEAVE || leave) && form.test(said));
    // 是22号那单雾蓝1.8米对吧 asks which order is meant: its colour and size are known.
    const which = ALTERED.test(said) ? undefined : found.find(({ topic }) => topic === 'order');
    const read = which ? [which] : found;
    for (const { topic } of read) asks.push({ topic, match: { start, end: clause.end } });
    const ofOrder = read.some(
      ({ topic }) => topic !== 'order' && topic !== 'recipient' && topic !== 'deadline',
    );
    if (ofOrder && !FAULT.test(said) && (tag !== LEAVE || CHANGE.test(said)))
      confirms ??= { start, end: clause.end };
  }
  return { asks, confirms };
};

import type { AskTopic } from '../schemas/index.ts';
import type { Clause } from './clauses.ts';
import type { Match } from './pattern.ts';

/** Something asked for, and where. */
export interface Ask {
  topic: AskTopic;
  match: Match;
}

/** Names of what is asked for without a sentence: 报单号, 色 码 数, 肤质?, 数量呢. The longer stand first. */
const NAMES: readonly [RegExp, AskTopic][] = [
  [/订单(编|尾)?号|单号|尾号|订单/, 'order'],
  [/颜色|色号|色儿|色/, 'colour'],
  [/尺码|尺寸|码数|码/, 'usual-size'],
  [/数量|件数|份数|人数|数/, 'quantity'],
  [/(收货|收件|详细)?地址|收[货件]人|收[货件]信息|门牌号?|楼栋号?|单元号?|房号/, 'address'],
  [/联系电话|联系方式|电话号?码?|手机号码?/, 'phone'],
  [/收货城市|所在城市|城市|地区/, 'city'],
  [/身高/, 'height'],
  [/体重/, 'weight'],
  [/肤质/, 'skin'],
  [/预算|价位|心理价/, 'budget'],
  [/用途|用处|用场/, 'use'],
  [/手机型号|电脑型号|机型|型号/, 'device'],
  [/口味/, 'preference'],
  [/年龄|年纪/, 'age'],
  [/照片|图片|截图|视频|图/, 'photo'],
];
const NAME = new RegExp(NAMES.map(([name]) => name.source).join('|'), 'g');
/** What may stand around the names in such a request, and nothing else. */
const AROUND =
  /麻烦您?|请您?|烦请|新|核对|写?完整|一遍|劳驾|亲亲?|您的|恁的|你的|这边|那边|一下|全一?点?|齐|清楚|各|再|先|都|还有|和|跟|以及|及|加|、|\/|哈|哦|呀|啊|嘛|吧|呗|咧|噢|看看|看下|下/g;
const ASKED =
  /报|发(我|来|过来|给我)?|给我|给(?=$)|给(?=一)|说|告诉我?|告知|提供|留|填|写|备注|补|呢|多少|是(啥|什么)/;
const ALL_ASKED = new RegExp(ASKED, 'g');

interface Bare {
  clause: Clause;
  names: Ask[];
  asked: boolean;
}

const WHOLE_NAMES = NAMES.map(([name, topic]) => [new RegExp(`^(?:${name.source})$`), topic] as const);
const topicOf = (name: string): AskTopic | undefined => WHOLE_NAMES.find(([form]) => form.test(name))?.[1];

/** A clause of names and words of asking alone; undefined where it says anything else. */
const bareOf = (text: string, clause: Clause): Bare | undefined => {
  const body = text.slice(clause.start, clause.end);
  if (body.length > 24) return undefined;
  const names = [...body.matchAll(NAME)].flatMap((hit): Ask[] => {
    const topic = topicOf(hit[0]);
    const start = clause.start + hit.index;
    return topic ? [{ topic, match: { start, end: start + hit[0].length } }] : [];
  });
  const rest = body.replace(NAME, '').replace(AROUND, '');
  const asked = clause.mark === '?' || ASKED.test(rest);
  return rest.replace(ALL_ASKED, '').trim() === '' ? { clause, names, asked } : undefined;
};

/**
 * What is asked for by its bare name, in plain text: names that stand together count where one of them is asked for, or where they are the whole message.
 */
export const bareAsks = (text: string, clauses: readonly Clause[]): Ask[] => {
  const found: Ask[] = [];
  let run: Bare[] = [];
  let isWhole = true;
  const close = (): void => {
    const names = run.flatMap((bare) => bare.names);
    const isPile = new Set(names.map(({ match }) => text.slice(match.start, match.end))).size < names.length;
    if (!isPile && (isWhole || run.some(({ asked }) => asked))) found.push(...names);
    run = [];
  };
  for (const clause of clauses) {
    const bare = bareOf(text, clause);
    if (bare) run.push(bare);
    else {
      isWhole = false;
      close();
    }
  }
  close();
  return found;
};

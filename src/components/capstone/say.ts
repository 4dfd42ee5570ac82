import type {
  Area,
  Bucket,
  Cause,
  Decisions,
  GoodId,
  Listing,
  Money,
  PICKS,
  Problem,
  RatingPart,
  SegmentId,
  Topic,
} from '../../exercises/market/index.ts';

/** Words of the capstone's page; what they name is in `exercises/market`. */
export const GOOD_NAMES: Readonly<Record<GoodId, string>> = {
  cup: '保温杯',
  rack: '桌面收纳架',
  bag: '帆布通勤包',
  lamp: '小夜灯',
};
const WORD_START: Readonly<Record<SegmentId, string>> = { students: '宿舍', office: '办公室', gifts: '送人' };
export const TOPIC_NAMES: Readonly<Record<Topic, string>> = {
  size: '大小尺寸',
  material: '材质做工',
  use: '怎么用、搭不搭',
  delivery: '几天到',
  returns: '能不能退',
};
export const BUCKET_NAMES: Readonly<Record<Bucket, string>> = {
  day: '白天 9–18 点',
  evening: '晚上 18–23 点',
  night: '夜里 23–9 点',
};
export const PICTURE_NAMES: Readonly<Record<Listing['picture'], string>> = {
  size: '尺寸对比图',
  material: '材质细节图',
  use: '使用场景图',
};
export const MONEY_NAMES: Readonly<Record<Exclude<keyof Money, 'revenue'>, string>> = {
  refunds: '退款',
  goods: '进货',
  fee: '平台扣点',
  freight: '快递和纸箱',
  wages: '客服工钱',
  packers: '打包帮手',
  ads: '推广',
  decor: '装修',
  tricks: '刷单、返现、私下让价',
  after: '退货运费、赔补',
  fines: '赔付和罚款',
  storage: '仓储',
};
export const RATING_NAMES: Readonly<Record<RatingPart, string>> = {
  service: '漏答、答得晚',
  dispatch: '发得晚',
  goods: '货有毛病、缺货取消',
  disputes: '纠纷',
  tricks: '动手脚',
  steady: '本周做得好的部分',
};
/** Where a week leaked, short enough for the side of a picture. */
export const AREA_LABELS: Readonly<Record<Area, string>> = {
  traffic: '来的人',
  price: '价格',
  page: '页面',
  chat: '客服',
  stock: '断货',
  dispatch: '发货退货',
  rules: '违规',
};
type Picks = typeof PICKS;
type PickNames = { [K in keyof Picks]: Readonly<Record<Picks[K][number], string>> };
/** What may be chosen, in words. */
export const PICK_NAMES: PickNames = {
  decor: {
    plain: '先用平台默认的',
    guide: '清爽导购页：发货、退换写在显眼处（一次 400 元）',
    festive: '节日大横幅（一次 800 元）',
  },
  discount: { 0: '不打折', 5: '人人九五折', 10: '人人九折', 20: '人人八折' },
  messages: { 0: '不发', 1: '同意过的老客，一周一次', 3: '同意过的老客，一周三次' },
  fake: { 0: '不刷', 30: '刷 30 单', 100: '刷 100 单' },
  autoReply: {
    none: '不设',
    honest: '如实：几点有人、先看哪里、怎么留言',
    boast: '“秒回！今天拍今天到！”',
  },
  bargain: { same: '人人一个价，不私下让', private: '会磨的给他私下便宜点' },
  promise: { 24: '24 小时内发', 48: '48 小时内发', 72: '72 小时内发' },
  returns: {
    legal: '七天无理由照办，运费买家出',
    free: '七天无理由，另送运费险（每单 1 元）',
    hinder: '能拖就拖，劝他别退',
  },
  soldOut: { stop: '卖完就下架', sell: '照卖，收了钱再说' },
};

/** Whole yuan of fen, with a sign only below 0. */
export const yuan = (fen: number): string => `${fen < 0 ? '-' : ''}${Math.round(Math.abs(fen) / 100)}`;
/** What was earned, in words: below 0 it was lost. */
export const earned = (fen: number, verb = '赚'): string =>
  fen < 0 ? `亏 ${yuan(-fen)} 元` : `${verb} ${yuan(fen)} 元`;
/** Yuan with tenths where there are any. */
export const price = (fen: number): string => String(Math.round(fen / 10) / 10);
export const share = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${Math.round((part * 100) / whole)}%`;
export const wordOf = (good: GoodId, segment: SegmentId): string =>
  `${WORD_START[segment]}${GOOD_NAMES[good]}`;
export const titleSaid = (good: GoodId, title: Listing['title']): string =>
  title === 'stuffed' ? '全网最好！几个词都堆上' : `主打“${wordOf(good, title)}”`;

const FIELDS = {
  ads: '推广',
  order: '进货',
  people: '客服人数',
  packers: '打包帮手',
  hours: '工时',
  forecast: '预计单数',
};

/** What is to be mended before a week can be closed, and how. */
export function problemSaid(problem: Problem): string {
  switch (problem.id) {
    case 'no-goods':
      return '还没有选货：看过行情，在“选货”里勾一两种。';
    case 'too-many-goods':
      return `本钱有限，同时最多卖 ${problem.value} 种，去掉一种。`;
    case 'same-good':
      return '同一种货选了两次，去掉一次。';
    case 'price':
      return `第 ${problem.good + 1} 种货的价格要在 1 到 1000 元之间。`;
    case 'range':
      return `“${FIELDS[problem.field]}”要填不太大的整数，没有就填 0。`;
    case 'cards':
      return `规则卡最多备 ${problem.value} 张。`;
    case 'hours':
      return `排的工时超了：这些人一周最多做 ${problem.value} 小时（含加班）。加一个人，或者少排几个小时。`;
    case 'cash':
      return `钱不够，还差 ${yuan(problem.value)} 元。少进点货，少花点推广，少排几个人；都填 0 也能关账，先把架上的货卖掉。`;
  }
}

const CHANGED: Readonly<Record<string, (to: string | number, from: Decisions, good?: GoodId) => string>> = {
  title: (to, _, good = 'cup') => `标题改成${titleSaid(good, to as Listing['title'])}`,
  price: (to) => `定价改成 ${price(Number(to))} 元`,
  picture: (to) => `主图换成${PICTURE_NAMES[to as Listing['picture']]}`,
  order: (to) => `多备 ${to} 件`,
  ads: (to, { ads }) => `推广从 ${ads} 元改成 ${to} 元`,
  hours: (to, { hours }) =>
    `客服工时从 ${Object.values(hours).reduce((a, b) => a + b, 0)} 小时改成 ${to} 小时，按人来问的时段排`,
  cards: (to) =>
    `规则卡备成：${String(to)
      .split(',')
      .map((t) => TOPIC_NAMES[t as Topic])
      .join('、')}`,
  packers: (to, { packers }) => `打包帮手从 ${packers} 人改成 ${to} 人`,
  cashReviews: () => '不花钱买好评',
};

/** Fields that are picked from a list, as the page calls them. */
const PICKED: Readonly<Record<string, string>> = {
  decor: '店面',
  discount: '折扣',
  messages: '给老客发消息',
  fake: '刷单',
  autoReply: '自动回复',
  bargain: '有人讲价时',
  promise: '发货承诺',
  returns: '退货',
  soldOut: '货卖完了',
};

/** What would have been done otherwise, in words. */
export function changeSaid({ field, to, good }: Cause, from: Decisions): string {
  const told = CHANGED[field]?.(to, from, good);
  const name = PICKED[field] ?? '';
  const picked = field in PICK_NAMES ? PICK_NAMES[field as keyof Picks] : undefined;
  const said = told ?? `${name}改成“${(picked as Record<string | number, string> | undefined)?.[to] ?? to}”`;
  if (!good) return said;
  return field === 'order' ? `${GOOD_NAMES[good]}${said}` : `${GOOD_NAMES[good]}的${said}`;
}

import {
  type Decisions,
  type GoodId,
  type GoodSignal,
  LIMITS,
  type MarketRules,
  OPENING,
  PICTURES,
  type Picture,
  type Shop,
  type Signals,
  TOPICS,
  type Topic,
  type WeekResult,
} from '../../../src/exercises/market/index.ts';

/** What a manager may know: what the page shows. */
export interface Desk {
  signals: Signals;
  shop: Shop;
  past: readonly { decisions: Decisions; result: WeekResult }[];
  rules: MarketRules;
}

/** Decides a week from what is known. */
export type Manager = (desk: Desk) => Decisions;

const byMost = <T>(things: readonly T[], of: (t: T) => number): T[] =>
  [...things].sort((a, b) => of(b) - of(a));
const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const roundDown = (fen: number) => Math.floor(fen / 100) * 100;

/** Searches weighed by how few shops fight for the word, and where they are going. */
const reach = (good: GoodSignal) => total(good.words.map((w) => (w.now * 100) / w.shops));
/** A rough worth of a good: searches times margin, less what faults cost. */
export const worth = (good: GoodSignal): number =>
  reach(good) * (good.rival.price * 0.95 - 650 - good.cost) * (1 - good.faults / 40);

const bestWord = (good: GoodSignal) => byMost(good.words, (w) => w.now / w.shops)[0]?.segment ?? 'office';
export const bestPicture = (good: GoodSignal): Picture =>
  byMost(PICTURES, (p) => good.questions[p])[0] ?? 'size';

/** The price that earns most on a straight line through what the rival sold at two prices. */
function thoughtPrice({ tried, rival, cost }: GoodSignal): number {
  const slope = Math.max(0.5, (tried.soldLower - tried.sold) / Math.max(1, tried.sold) / 0.1);
  const relative = (1 + 1 / slope) / 2 + (cost + 700) / 2 / tried.price;
  return roundDown(rival.price * Math.min(1.2, Math.max(0.8, relative)));
}

const base = (goods: Decisions['goods']): Decisions => ({ ...OPENING, goods, packers: 1, forecast: 100 });

/** Lists goods as somebody would who looks at nothing: the rival's price, the first word, an order by feeling. */
export const plainly = (good: GoodSignal, order: number): Decisions['goods'][number] => ({
  good: good.good,
  price: roundDown(good.rival.price),
  order,
  rush: false,
  title: 'students',
  picture: 'use',
});

/** Cut down until it can be paid, so that every manager's week may be closed: orders first, then clicks, hands and people. */
function payable(decisions: Decisions, { shop, signals, rules }: Desk): Decisions {
  const keep = Math.max(0, shop.cash);
  const rest = (d: Decisions) =>
    keep * 0.9 -
    80_000 -
    d.people * rules.weekHours * rules.wage * 100 -
    d.packers * rules.packer * 100 -
    d.ads * 100 -
    d.fake * 800;
  let cut = decisions;
  if (rest(cut) < 0) cut = { ...cut, ads: 0, fake: 0 };
  if (rest(cut) < 0) cut = { ...cut, packers: 0 };
  if (rest(cut) < 0) cut = { ...cut, people: 0, hours: { day: 0, evening: 0, night: 0 } };
  if (rest(cut) < 0) cut = { ...cut, decor: shop.decor };
  const cost = (good: GoodId) => Math.ceil((signals.goods.find((s) => s.good === good)?.cost ?? 0) * 1.12);
  const wanted = total(cut.goods.map((g) => g.order * cost(g.good)));
  const free = Math.max(0, rest(cut));
  const share = wanted > free ? free / wanted : 1;
  return { ...cut, goods: cut.goods.map((g) => ({ ...g, order: Math.floor(g.order * share) })) };
}

/** What was left on the table last week is corrected, what comes is reckoned from searches and what they brought. */
function expected(good: GoodSignal, { past }: Desk, after: number): number {
  const last = past.at(-1)?.result.goods.find((g) => g.good === good.good);
  const growth = total(good.words.map((w) => w.now)) / Math.max(1, total(good.words.map((w) => w.before)));
  const going = Math.min(1.25, Math.max(0.8, growth));
  if (!last) return Math.floor(reach(good) * 0.01);
  return Math.floor(last.wanted * going ** after);
}

function soundHours({ past, signals }: Desk): Decisions['hours'] {
  const last = past.at(-1)?.result.chats;
  const need = (b: 'day' | 'evening' | 'night') =>
    last ? Math.ceil(last[b].asks * 0.1) : Math.ceil((signals.hours[b] * 50) / 100);
  return { day: need('day'), evening: need('evening'), night: Math.floor(need('night') * 0.7) };
}

/** A good listed from what was read: price, word, picture, and as much as will be sold until the next order is there. */
function soundly(good: GoodSignal, desk: Desk): Decisions['goods'][number] {
  const { signals, shop, past } = desk;
  const opening = past.length === 0;
  const now = expected(good, desk, 1);
  const lift = good.festival === signals.week + 1 ? 1.3 : 1;
  const next = signals.week === 3 ? 0 : expected(good, desk, 2) * lift;
  const there = shop.stock[good.good];
  const rush = !opening && there < now * 0.85;
  const asked = opening ? now * 2 : next - Math.max(0, there - now) + (rush ? now - there : 0);
  const pull = opening || (there >= now * 0.95 && there <= now * 1.7) ? 1 : there > now ? 0.95 : 1.06;
  return {
    good: good.good,
    price: roundDown(thoughtPrice(good) * pull),
    order: Math.max(0, Math.floor(asked)),
    rush,
    title: bestWord(good),
    picture: bestPicture(good),
  };
}

/** Orders that may be expected: what shoppers want, as far as it will be there. */
function sellable(listed: Decisions['goods'], desk: Desk): number {
  const { signals, shop, past } = desk;
  return total(
    listed.map(({ good, order, rush }) => {
      const signal = signals.goods.find((s) => s.good === good);
      const there = shop.stock[good] + (rush || past.length === 0 ? order : 0);
      return signal ? Math.min(there, expected(signal, desk, 1)) : 0;
    }),
  );
}

/** Reads the tables, adapts week by week, keeps the rules. */
export const sound: Manager = (desk) => {
  const { signals, shop, past, rules } = desk;
  const chosen = past.at(-1)?.decisions.goods.map((g) => g.good);
  const goods = chosen
    ? signals.goods.filter((g) => chosen.includes(g.good))
    : byMost(signals.goods, worth).slice(0, rules.goods);
  const listed = goods.map((good) => soundly(good, desk));
  const short = listed.some((g) => g.rush);
  const hours = soundHours(desk);
  const topics = (t: Topic) => past.at(-1)?.result.topics[t] ?? total(goods.map((g) => g.questions[t]));
  const count = sellable(listed, desk);
  const plan = payable(
    {
      ...base(listed),
      decor: 'guide',
      ads: short ? 0 : 900,
      messages: shop.consented > 0 ? 1 : 0,
      people: Math.ceil(total(Object.values(hours)) / rules.weekHours),
      hours,
      autoReply: 'honest',
      cards: byMost(TOPICS, topics).slice(0, LIMITS.cards),
      packers: Math.min(LIMITS.packers, Math.max(0, Math.ceil((count - 80) / 150))),
    },
    desk,
  );
  return { ...plan, forecast: sellable(plan.goods, desk) };
};

/** Looks at nothing and never changes its mind. */
const careless: Manager = (desk) =>
  payable(base(desk.signals.goods.slice(0, 2).map((g) => plainly(g, 90))), desk);

/** Two good choices and one trick; nothing else is looked at. */
const trick =
  (change: (decisions: Decisions, desk: Desk) => Partial<Decisions>): Manager =>
  (desk) => {
    const two = byMost(desk.signals.goods, worth).slice(0, 2);
    const chosen = desk.past.at(-1)?.decisions.goods.map((g) => g.good) ?? two.map((g) => g.good);
    const plain = base(desk.signals.goods.filter((g) => chosen.includes(g.good)).map((g) => plainly(g, 110)));
    return payable({ ...plain, ...change(plain, desk) }, desk);
  };

/** The sound one, if it also broke the rules: what that is worth. */
const but =
  (change: Partial<Decisions>): Manager =>
  (desk) => {
    const plan = sound(desk);
    return payable({ ...plan, ...change }, desk);
  };

/** Sound ones with one breach of law or rule each: breaking rules must not pay. */
export const CHEATS: Readonly<Record<string, Manager>> = {
  'fake orders': but({ fake: 100 }),
  'a few fake orders': but({ fake: 30 }),
  'bought reviews': but({ cashReviews: true }),
  'private cuts': but({ bargain: 'private' }),
  'hindered returns': but({ returns: 'hinder' }),
  'boasting reply': but({ autoReply: 'boast' }),
  'sells what is not there': but({ soldOut: 'sell' }),
  'three messages': but({ messages: 3 }),
  'stuffed title': (desk) => {
    const plan = sound(desk);
    return { ...plan, goods: plan.goods.map((g) => ({ ...g, title: 'stuffed' })) };
  },
};

/** Everybody who is measured, by name. */
export const MANAGERS: Readonly<Record<string, Manager>> = {
  sound,
  careless,
  cheapest: trick(({ goods }, { signals }) => ({
    goods: goods.map((g) => {
      const s = signals.goods.find((x) => x.good === g.good);
      return { ...g, order: 250, price: roundDown((s?.cost ?? g.price) * 1.45) };
    }),
  })),
  'all-in ads': trick(({ goods }) => ({ ads: 3000, goods: goods.map((g) => ({ ...g, order: 160 })) })),
  'only decorate': trick((_, { signals }) => ({ decor: signals.week % 2 === 0 ? 'festive' : 'guide' })),
  'fake traffic': trick(({ goods }) => ({ fake: 100, goods: goods.map((g) => ({ ...g, order: 140 })) })),
  'bought reviews': trick(() => ({ cashReviews: true })),
  'private cuts': trick(() => ({ bargain: 'private' })),
  'hoard stock': trick(({ goods }, { signals }) => ({
    goods: goods.map((g) => ({ ...g, order: signals.week === 0 ? 400 : 100 })),
  })),
  'no chat staff': trick(() => ({ people: 0, hours: { day: 0, evening: 0, night: 0 } })),
  'chat only': trick(() => ({ people: 4, hours: { day: 70, evening: 60, night: 30 }, autoReply: 'honest' })),
  'hinder returns': trick(() => ({ returns: 'hinder' })),
  'big discount': trick(({ goods }) => ({ discount: 20, goods: goods.map((g) => ({ ...g, order: 160 })) })),
};

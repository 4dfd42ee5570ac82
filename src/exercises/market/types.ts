/** What may be sold. */
export const GOODS = ['cup', 'rack', 'bag', 'lamp'] as const;
export type GoodId = (typeof GOODS)[number];
/** Who searches; how many, and what they care for, is drawn. Each has its own search word for every good. */
export const SEGMENTS = ['students', 'office', 'gifts'] as const;
export type SegmentId = (typeof SEGMENTS)[number];
/** What shoppers want to know before they buy. The first three may be answered by the main picture. */
export const TOPICS = ['size', 'material', 'use', 'delivery', 'returns'] as const;
export type Topic = (typeof TOPICS)[number];
export const PICTURES = ['size', 'material', 'use'] as const;
export type Picture = (typeof PICTURES)[number];
/** When shoppers ask: 9–18, 18–23, 23–9. */
export const BUCKETS = ['day', 'evening', 'night'] as const;
export type Bucket = (typeof BUCKETS)[number];
export const PICKS = {
  decor: ['plain', 'guide', 'festive'],
  discount: [0, 5, 10, 20],
  messages: [0, 1, 3],
  fake: [0, 30, 100],
  autoReply: ['none', 'honest', 'boast'],
  bargain: ['same', 'private'],
  promise: [24, 48, 72],
  returns: ['legal', 'free', 'hinder'],
  soldOut: ['stop', 'sell'],
} as const;
type Pick1<K extends keyof typeof PICKS> = (typeof PICKS)[K][number];

/** How one good is listed for a week. */
export interface Listing {
  good: GoodId;
  /** Fen. */
  price: number;
  /** Pieces ordered from the supplier: there at once in the opening week, else a week later. */
  order: number;
  /** The order comes this week and costs more. */
  rush: boolean;
  /** Whose search word the title leads with; stuffed: all of them and words that are banned. */
  title: SegmentId | 'stuffed';
  /** What the main picture shows. */
  picture: Picture;
}

/** All that is decided for a week. */
export interface Decisions {
  goods: Listing[];
  decor: Pick1<'decor'>;
  /** Paid clicks, whole yuan a week. */
  ads: number;
  /** Per cent off for everybody. */
  discount: Pick1<'discount'>;
  /** Messages a week to buyers who agreed to them. */
  messages: Pick1<'messages'>;
  /** Orders that nobody placed. */
  fake: Pick1<'fake'>;
  /** Money for good reviews. */
  cashReviews: boolean;
  people: number;
  /** Hours of chat a week. */
  hours: Record<Bucket, number>;
  autoReply: Pick1<'autoReply'>;
  /** Topics with a rule card at hand. */
  cards: Topic[];
  bargain: Pick1<'bargain'>;
  /** Dispatch promised within so many hours. */
  promise: Pick1<'promise'>;
  packers: number;
  returns: Pick1<'returns'>;
  soldOut: Pick1<'soldOut'>;
  /** Orders that the trainee expects. */
  forecast: number;
}

/** What breaks the law or the platform's rules. */
export type Breach =
  | 'fake'
  | 'cash-reviews'
  | 'private-cut'
  | 'hindered-returns'
  | 'oversold'
  | 'boasted'
  | 'stuffed-title'
  | 'false-discount'
  | 'pestered';

/** The shop between two weeks. Money in fen. */
export interface Shop {
  /** Weeks closed, 0 to 4. */
  week: number;
  cash: number;
  /** On the shelves, with what the supplier brings for the coming week. */
  stock: Record<GoodId, number>;
  /** Rating 100–1000; a new shop has 700. */
  rating: number;
  /** Buyers who agreed to messages. */
  consented: number;
  /** Prices of the week before. */
  prices: Partial<Record<GoodId, number>>;
  decor: Decisions['decor'];
  /** Weeks for which the platform shows the shop less. */
  ban: number;
}

/** One good's week. */
export interface GoodWeek {
  good: GoodId;
  /** Searches for it on the platform. */
  searches: number;
  visits: number;
  /** Would have bought. */
  wanted: number;
  sold: number;
  /** Sold though not there, and cancelled. */
  cancelled: number;
  returned: number;
  defective: number;
  /** Left at the week's end. */
  left: number;
  /** What a buyer paid and what the rival asked, fen. */
  price: number;
  rival: number;
}

/** Chats of one time of day. */
export interface ChatWeek {
  asks: number;
  inTime: number;
  late: number;
  unanswered: number;
}

/** Money of a week in fen; costs above 0. */
export interface Money {
  revenue: number;
  refunds: number;
  goods: number;
  fee: number;
  freight: number;
  wages: number;
  packers: number;
  ads: number;
  decor: number;
  /** Fake orders, money for reviews, private cuts. */
  tricks: number;
  /** Return freight, insurance of it, compensation. */
  after: number;
  fines: number;
  storage: number;
}

/** What moved the rating, in its points. */
export type RatingPart = 'service' | 'dispatch' | 'goods' | 'disputes' | 'tricks' | 'steady';

/** A closed week. */
export interface WeekResult {
  week: number;
  goods: GoodWeek[];
  chats: Record<Bucket, ChatWeek>;
  /** Asked about, all times of day. */
  topics: Record<Topic, number>;
  sold: number;
  late: number;
  disputes: number;
  breaches: { id: Breach; fine: number }[];
  money: Money;
  rating: { before: number; after: number; parts: Record<RatingPart, number> };
  cash: number;
  /** Change of cash and of stock at cost: what the week earned, fen. */
  profit: number;
}

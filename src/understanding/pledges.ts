import type { ActionType, Shop, SpeechAct } from '../schemas/index.ts';
import { addMinutes } from '../shop/index.ts';
import type { Reading, TranscriptEvent } from '../transcript/index.ts';
import { dueIn } from './due.ts';

/** Something the agent promised in a message, and what became of it. Times in milliseconds of conversation time. */
export interface Pledge {
  /** Place of the message among the events. */
  event: number;
  /** `answer`: to come back with word; `deed`: to do something at the desk; `gift`; `arrival`: that a parcel is there by a day. */
  kind: 'answer' | 'deed' | 'gift' | 'arrival';
  /** The sentence that promises. */
  says: string;
  at: number;
  /** Until when; null where no time was named. */
  due: number | null;
  /** `late`: kept after its time; `passed-on`: handed over before it was kept. */
  state: 'open' | 'kept' | 'late' | 'overdue' | 'passed-on';
  /** The event that kept it or passed it on. */
  by?: number;
  /** What would keep it, of a deed or a gift: the desk action, or the gift. The same promised twice is one thing to do. */
  wants?: string;
}

interface Found extends Pick<Pledge, 'event' | 'kind' | 'says' | 'at' | 'due'> {
  /** Desk actions that keep it. */
  deeds: readonly ActionType[];
  /** The gift promised. */
  item?: string;
}

const CREDIT = 51;
const SENTENCE = /[^。！？!?；;\n]+[。！？!?；;]?/g;
const ASKS = /[?？吗呢]\s*$|要不要|行不行|可不可以|是否/;
/** Says that it is being done, and not only that it can be. */
const DOES =
  /(?:我|这边|现)?(?:来|先)?[给帮为]您(?:登记|办|安排|提交|申请|补发|换(?!您|哪|不|吗|么|是)|退款|改成|改地址|改到)/;
const OFFERS = /可以|能[给帮为]您|的话|如果|要是|需要|要么|或者|还是|您看|就[给帮]您/;
/** Of the next order: nothing that this chat owes. */
const NEXT_TIME = /下次|下回|以后(?:再)?(?:买|下单|来)/;
const SOON = /这就|马上|立刻|现在就|立即|今天|明天|今晚|分钟|小时|点前/;

/** What is said to be done, and the desk actions that do it. */
const DEEDS: readonly [RegExp, readonly ActionType[]][] = [
  [/补发|重新发一/, ['resend']],
  [/退差价|补差价|退.{0,4}差额/, ['pay-difference', 'refund']],
  [/退款|退给您|退您/, ['refund', 'accept-return', 'cancel-order']],
  [/换货|换一件|[给帮]您换/, ['exchange']],
  [/拦截|拦下/, ['intercept']],
  [/改.{0,3}地址/, ['change-address', 'write-note']],
  [/开.{0,3}发票/, ['issue-invoice']],
  [/备注/, ['write-note', 'give-gift']],
  [/发.{0,3}券/, ['send-coupon']],
];

/** Acts and deeds by which one comes back with word. */
const WORD: readonly SpeechAct[] = [
  'report-progress',
  'report-logistics',
  'offer-solution',
  'explain-shipping',
  'explain-policy',
  'explain-payment',
  'guide-steps',
  'show-proof',
  'introduce-product',
  'set-expectation',
  'quote-price',
  'assure-return',
];
/** What is written or given beside the matter brings no word on it. */
const ASIDE: readonly ActionType[] = ['write-note', 'give-gift', 'send-coupon'];
const DONE: readonly ActionType[] = DEEDS.flatMap(([, deeds]) => deeds).filter((d) => !ASIDE.includes(d));

/** The sentences of a text with their places. */
const sentencesOf = (text: string) =>
  [...text.matchAll(SENTENCE)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    text: m[0].trim(),
  }));

/** A find belongs to the sentence in which it ends. */
const within = (a: { end: number }, s: { start: number; end: number }) => a.end > s.start && a.end <= s.end;

/** Whether a remedy is under way: with a time, or in words that do it. */
const isOnItsWay = (text: string): boolean => SOON.test(text) || (DOES.test(text) && !OFFERS.test(text));

/** The promises of one sentence, one a kind. */
function inSentence(
  sentence: { start: number; end: number; text: string },
  reading: Reading,
): Pick<Found, 'kind' | 'deeds' | 'item'>[] {
  if (ASKS.test(sentence.text)) return [];
  const acts = reading.acts.filter((a) => a.sure >= CREDIT && within(a, sentence)).map((a) => a.act);
  const claims = reading.claims.filter((c) => within(c, sentence));
  const later = NEXT_TIME.test(sentence.text);
  const found: Pick<Found, 'kind' | 'deeds' | 'item'>[] = [];
  if (acts.includes('promise-followup')) found.push({ kind: 'answer', deeds: DONE });
  const gift = claims.find((c) => c.kind === 'gift' && c.subject !== undefined && c.verdict !== 'false');
  if (gift?.subject !== undefined && acts.includes('offer-gift') && !later)
    found.push({ kind: 'gift', deeds: ['give-gift'], item: gift.subject });
  else {
    const deed = DEEDS.find(([words]) => words.test(sentence.text));
    if (deed && !later && acts.includes('offer-solution') && isOnItsWay(sentence.text))
      found.push({ kind: 'deed', deeds: deed[1] });
  }
  if (claims.some((c) => c.verdict === 'promise')) found.push({ kind: 'arrival', deeds: [] });
  return found;
}

function foundIn(events: readonly TranscriptEvent[], startsAt: string): Found[] {
  return events.flatMap((e, event) => {
    if (e.type !== 'agent') return [];
    const now = addMinutes(startsAt, Math.floor(e.at / 60_000));
    return sentencesOf(e.text).flatMap((sentence) =>
      inSentence(sentence, e.reading).map((one) => {
        const minutes = dueIn(sentence.text, now);
        const due = minutes === null ? null : e.at + minutes * 60_000;
        return { ...one, event, says: sentence.text, at: e.at, due };
      }),
    );
  });
}

/** Whether an event keeps a promise. A deed may come before the word that announces it; word comes after. */
function keeps(found: Found, event: TranscriptEvent, index: number, shop: Shop): boolean {
  if (event.type === 'action') {
    const { type, item, note } = event.action;
    if (found.kind === 'gift') {
      const name = shop.gifts.find((g) => g.id === found.item)?.name ?? '';
      return (
        (type === 'give-gift' && item === found.item) || (type === 'write-note' && !!note?.includes(name))
      );
    }
    return found.deeds.includes(type) && (found.kind === 'deed' || index > found.event);
  }
  if (event.type !== 'agent' || found.kind !== 'answer' || index <= found.event) return false;
  const { acts, claims } = event.reading;
  return claims.length > 0 || acts.some((a) => a.sure >= CREDIT && WORD.includes(a.act));
}

function settled(found: Found, events: readonly TranscriptEvent[], shop: Shop, now: number): Pledge {
  const { event, kind, says, at, due, item, deeds } = found;
  const wants = kind === 'answer' ? undefined : (item ?? deeds[0]);
  const pledge = { event, kind, says, at, due, ...(wants === undefined ? {} : { wants }) };
  const by = events.findIndex((e, i) => keeps(found, e, i, shop));
  const kept = events[by];
  if (kept) return { ...pledge, by, state: due !== null && kept.at > due ? 'late' : 'kept' };
  const handed = events.findIndex(
    (e, i) => i > event && e.type === 'action' && e.action.type === 'hand-over',
  );
  if (handed >= 0) return { ...pledge, by: handed, state: 'passed-on' };
  return { ...pledge, state: due !== null && now > due ? 'overdue' : 'open' };
}

/**
 * Everything the agent promised so far, in order, with what became of it by the moment `now` (ms of conversation time). `startsAt` is the local time
 * at which the conversation began.
 */
export function pledgesOf(
  events: readonly TranscriptEvent[],
  { startsAt, shop, now }: { startsAt: string; shop: Shop; now: number },
): Pledge[] {
  return foundIn(events, startsAt).map((found) => settled(found, events, shop, now));
}

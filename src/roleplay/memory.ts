import type { Topic } from '../schemas/index.ts';
import type { Claim } from '../transcript/index.ts';
import { isUsed } from './asked-again.ts';
import { basketTotal } from './basket-total.ts';
import { localTimeAt } from './clock.ts';
import { claimsOf } from './conditions.ts';
import { isFlood } from './flood.ts';
import type { ShopperState, World } from './types.ts';

/** A promise is remembered by its last words: people quote the end of a sentence. */
const QUOTED = 14;

/** Claims of which goods have many at once: what is said of one of them says nothing of another. */
const MANY: readonly Claim['kind'][] = ['function', 'material', 'care', 'proof', 'guarantee'];
const NEGATION = /^(?:没有|不能|不|没|无|非|未)/;

/** What a claim is about: its kind and the goods, and of such as have many the word itself, said to be so or not. */
function matterOf({ kind, subject = '', value }: Claim): string {
  return `${kind} ${subject} ${MANY.includes(kind) ? value.replace(NEGATION, '') : ''}`;
}

const decided = (verdict: Claim['verdict']): boolean => verdict !== 'undecidable';

/** Claims of the turn that differ from what was claimed of the same matter before, where only one of the two can be true. */
export function contradictions(state: ShopperState): Claim[] {
  return claimsOf(state.turn).filter((claim) => {
    const before = state.claimed[matterOf(claim)];
    if (!before || !decided(before.verdict) || !decided(claim.verdict)) return false;
    return before.value !== claim.value && (before.verdict === 'false') !== (claim.verdict === 'false');
  });
}

/** Claims that the shopper will see come true or not: what will be, and when it is to be sent or to come. */
const isPromise = ({ verdict, kind }: Claim): boolean =>
  verdict === 'promise' || (verdict === 'true' && (kind === 'cutoff' || kind === 'delivery-day'));

const CLAUSE_END = /[，,。；;！!？?~～\s]|$/;
const SENDS = /发|寄|走/;
/** What the shopper is to do for it. */
const IF_PAID = /^.*?(?:付款?|下单|拍下?)(?:的话|就)?(?=.*[发寄走])/;

/** Says that it will not come by then, or what would be in time or may be: no promise to hold anybody to. */
const TOO_LATE = /不了|不到|不上|来不及|来得及|赶得上|的话|最快|要是|如果|也许|可能|争取/;

/** What comes at the best: 快的话明天发 holds nobody to tomorrow. */
const HEDGES = /(?:快的话|顺利|最快|最早|可能|争取|尽量)[^，,。；;！!？?]{0,3}$/;

/** The stretch that promises: of a day with the rest of its clause, which says what will be then. An hour to pay before is for the shopper to keep: what is promised is what the rest of the clause says of sending. */
function promiseIn(text: string, { kind, value, start, end }: Claim): string[] {
  const clause = text.slice(start, end + text.slice(end).search(CLAUSE_END));
  if (HEDGES.test(text.slice(0, start))) return [];
  if (kind === 'delivery-day') return TOO_LATE.test(clause) ? [] : [clause];
  if (kind !== 'cutoff' || !value.includes(':')) return [text.slice(start, end)];
  return SENDS.test(clause) ? [clause.replace(IF_PAID, '')] : [];
}

/** What a shopper comes for that waits for a parcel; to others a day of sending is no promise to hold anybody to. */
const OF_TIME: readonly Topic[] = ['shipping-time', 'arrival', 'tracking'];

/** Whether it has asked when its parcel comes: answered before it asked, it holds nobody to a day that it seemed not to mind. */
const asksWhen = ({ case: { concerns } }: World, state: ShopperState): boolean =>
  concerns.some(
    ({ topic, raise, pushback, settle }) =>
      OF_TIME.includes(topic) &&
      [raise, pushback, ...settle.map(({ missing }) => missing ?? [])].flat().some((w) => isUsed(state, w)),
  );

/** The stretches of a turn that promise something. */
function promisesIn(world: World, state: ShopperState): string[] {
  const waits = asksWhen(world, state);
  return state.turn.messages.flatMap(({ text, reading }) =>
    reading.claims
      .filter((claim) => isPromise(claim) && (waits || claim.verdict === 'promise'))
      .flatMap((claim) => promiseIn(text, claim))
      .map((words) => [...words].slice(-QUOTED).join('').trim()),
  );
}

/** The coupons of the shop that the turn sends or truly tells of: by their sum, all where it names none, and those without which a sum that was truly told is not reached. */
function couponsIn(world: World, state: ShopperState): string[] {
  const claims = claimsOf(state.turn).filter((c) => c.verdict === 'true');
  const told = claims.filter((c) => c.kind === 'coupon' && c.value !== 'none');
  const sums = claims.flatMap((c) => (c.kind === 'total' ? [Number(c.value)] : []));
  const sent = state.turn.actions.some((a) => a.type === 'send-coupon');
  const now = localTimeAt(world.case.startsAt, state.now);
  return world.shop.promotions
    .filter((p) => p.kind === 'coupon')
    .filter(
      (p) =>
        sent ||
        told.some(({ value }) => value === 'some' || value.endsWith(String(p.off))) ||
        sums.includes(basketTotal(world, state, now, [p.id])),
    )
    .map(({ id }) => id);
}

/** What it has read after the turn: what was too much to read at once has told it nothing, and sent alone is new. Once all is done it reads everything. */
const readTextsOf = ({ turn, readTexts, paid, resolved }: ShopperState): string[] =>
  !paid && !resolved && isFlood(turn) ? readTexts : [...readTexts, ...turn.messages.map(({ text }) => text)];

/** The shopper after the turn, with what was read, claimed and promised in it. */
export function remember(world: World, state: ShopperState): ShopperState {
  const claimed = { ...state.claimed };
  for (const claim of claimsOf(state.turn))
    if (decided(claim.verdict)) claimed[matterOf(claim)] = { value: claim.value, verdict: claim.verdict };
  const coupons = [...new Set([...state.coupons, ...couponsIn(world, state)])];
  const promises = [...state.promises, ...promisesIn(world, state)];
  return { ...state, claimed, coupons, promises, readTexts: readTextsOf(state) };
}

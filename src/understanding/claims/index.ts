import type { ClaimKind, SpeechAct } from '../../schemas/index.ts';
import type { Claim } from '../../transcript/index.ts';
import type { RuleHit } from '../acts.ts';
import type { Clause } from '../clauses.ts';
import type { Mention } from '../products.ts';
import type { Context } from '../types.ts';
import { causeClaims } from './causes.ts';
import { deliveryClaims } from './delivery.ts';
import { dispatchClaims } from './dispatch.ts';
import { couponClaims, giftClaims } from './gifts.ts';
import { careClaims, functionClaims, materialClaims } from './goods.ts';
import { moneyClaims } from './money.ts';
import { proofClaims } from './proofs.ts';
import { type ClaimReader, sceneOf } from './scene.ts';
import { guaranteeClaims, invoiceClaims, returnClaims } from './service.ts';
import { carrierClaims, cutoffClaims, freightClaims } from './shipping.ts';
import { sizeClaims } from './size.ts';
import { stockClaims } from './stock.ts';

const READERS: readonly ClaimReader[] = [
  moneyClaims,
  stockClaims,
  sizeClaims,
  materialClaims,
  careClaims,
  functionClaims,
  carrierClaims,
  cutoffClaims,
  dispatchClaims,
  deliveryClaims,
  freightClaims,
  giftClaims,
  couponClaims,
  returnClaims,
  guaranteeClaims,
  invoiceClaims,
  proofClaims,
  causeClaims,
];

/** Said after a statement it takes the statement back: 几天见效真说不准. */
const HEDGES =
  /说不准|(?:不好|没法|不敢|难)说|说不好|(?:不能|没法|不敢|无法|没办法)(?:[跟给向][您你])?(?:保证|承诺|打包票)|保证不了|不一定|没准/;

/** Sends the shopper on to other goods: 建议看看隔音窗 claims nothing of this curtain. */
const ELSEWHERE = /(建议|推荐|不如|考虑|最好|可以|得)[^这它本]{0,5}(看|装|换|选|买|去|找)[^这它本]{0,6}$/;

/**
 * A false verdict is kept only where it is sure what was claimed and of what: not where the clause takes it back, and not where
 * the product was not named and several have been spoken of (这款 after two bags may be either).
 */
const whereSure = (
  claim: Claim,
  text: string,
  clauses: Clause[],
  named: Mention[],
  context: Context,
): Claim => {
  if (claim.verdict !== 'false') return claim;
  const clause = clauses.find(({ start, end }) => claim.start >= start && claim.start < end);
  const rest = text.slice(claim.end, clause?.end ?? text.length);
  const product = context.shop.products.some(({ id }) => id === claim.subject);
  const guessed = product && named.length === 0 && new Set(context.products).size > 1;
  const elsewhere =
    claim.kind === 'function' &&
    ELSEWHERE.test(text.slice(clause?.start ?? 0, claim.start)) &&
    !named.some(({ start }) => start >= (clause?.start ?? 0) && start < claim.start);
  if (!guessed && !elsewhere && !HEDGES.test(rest)) return claim;
  const { right: _, ...open } = claim;
  return { ...open, verdict: 'undecidable' };
};

/** All claims of fact in a message, in the order of the text, held against the shop's data. */
export const readClaims = (text: string, clauses: Clause[], named: Mention[], context: Context): Claim[] => {
  const scene = sceneOf(text, clauses, named, context);
  return READERS.flatMap((reader) => reader(scene))
    .map((claim) => whereSure(claim, text, clauses, named, context))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1));
};

/** What a claim of a kind does as a speech act, and how surely. */
const ACTS: Partial<Record<ClaimKind, [SpeechAct, number]>> = {
  price: ['quote-price', 86],
  total: ['quote-price', 86],
  discount: ['announce-promo', 84],
  coupon: ['announce-promo', 76],
  stock: ['introduce-product', 82],
  'size-advice': ['recommend', 86],
  material: ['introduce-product', 84],
  care: ['introduce-product', 82],
  function: ['introduce-product', 82],
  carrier: ['explain-shipping', 86],
  cutoff: ['explain-shipping', 86],
  'delivery-day': ['explain-shipping', 84],
  freight: ['explain-shipping', 80],
  gift: ['offer-gift', 86],
  'return-window': ['assure-return', 90],
  guarantee: ['assure-return', 76],
  invoice: ['explain-policy', 80],
  proof: ['show-proof', 82],
};

/** The acts that claims amount to: who names a price quotes it. A denial amounts to none, but for facts of the product. */
export const actsFromClaims = (claims: readonly Claim[]): RuleHit[] =>
  claims.flatMap(({ kind, value, start, end }) => {
    const found = ACTS[kind];
    if (!found || /^(no:|none|not-free|不发|not:)/.test(value)) return [];
    return [{ act: found[0], sure: found[1], start, end }];
  });

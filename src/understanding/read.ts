import type { Reading } from '../transcript/index.ts';
import { actsByRule, findAsks, type RuleHit, scanForActs } from './acts.ts';
import { certainActs, orderAsk } from './certain.ts';
import { actsFromClaims, readClaims } from './claims/index.ts';
import { compared } from './claims/scene.ts';
import { type Model, weighTogether } from './model/index.ts';
import { isTurned, normalise, originalSpan, type Plain } from './normalise.ts';
import { isOfOwnOrder } from './own-order.ts';
import type { Scanned } from './pattern.ts';
import { type Mention, mentions } from './products.ts';
import { resolveActs } from './resolve.ts';
import { isSalad } from './salad.ts';
import { toneOf } from './tone.ts';
import { answeredTopics } from './topics.ts';
import type { Context, Read } from './types.ts';

/** Acts less sure than this are not reported at all. */
export const LEAST_SURE = 50;
/** Longer messages are read as far as this; nobody types more into a shop's chat. */
const LONGEST = 2000;

const lastOf = (messages: readonly string[]): string => messages[messages.length - 1] ?? '';

const placed = <T extends { start: number; end: number }>(plain: Plain, found: T): T => ({
  ...found,
  ...originalSpan(plain, found.start, found.end),
});

const nothing = (original: string, plain: Plain, context: Context): Reading => ({
  acts: [],
  claims: [],
  answers: [],
  asks: [],
  products: [],
  tone: toneOf(original, plain.text, context.earlier, context.slang),
});

/** Whether a line is more than words in Latin letters: a number, an emoji or a single word may still answer. */
const isChinese = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) || !/[a-z]{2,}[^a-z]+[a-z]{2,}/.test(text);

/** The goods of a message, those it only compares with first: after 买燕麦, 比坚果好嚼 what follows is said of the oats. */
const goodsOf = (text: string, named: readonly Mention[]): string[] => {
  const beside = named.filter(({ start }) => compared({ text }, start));
  return [...new Set([...beside, ...named.filter((one) => !beside.includes(one))].map((m) => m.product.id))];
};

/** A product picked for the shopper: 那就冬日礼盒. */
const PICKS = /(?:^|[,。!~ ])(?:那|那么)?(?:我|咱|咱们|您)?就(?:选|拿|挑|定|来|要)?(?:这|那)?(?:款|个|套)?$/;
const picked = (scanned: Scanned, named: readonly Mention[]): RuleHit[] =>
  named
    .filter(
      ({ start }) =>
        PICKS.test(scanned.text.slice(0, start)) &&
        scanned.clauses.some((one) => one.start <= start && start < one.end && !one.asks),
    )
    .map(({ start, end }) => ({ act: 'recommend', sure: 80, start, end }));

const speaksOfCosmetics = (named: readonly Mention[], context: Context): boolean => {
  const last = context.shop.products.find(({ id }) => id === lastOf(context.products));
  return (named[0]?.product ?? last)?.trade === '美妆';
};

/** Reads with rules alone, or with rules and a model side by side. */
export const readerOf =
  (model: Model | undefined): Read =>
  (text, context) => {
    const original = text.slice(0, LONGEST);
    const plain = normalise(original);
    const scanned = scanForActs(plain.text);
    if (plain.text.trim() === '' || isTurned(original) || isSalad(scanned))
      return nothing(original, plain, context);
    const shopper = normalise(context.shopper.join(' ').slice(-LONGEST)).text;
    const named = mentions(plain.text, context.shop);
    const asked = findAsks(plain.text);
    const claims = readClaims(plain.text, scanned.clauses, named, context);
    const last = normalise(lastOf(context.shopper)).text;
    const certain = [...certainActs(scanned, last, asked.asks), ...asked.confirms];
    const ruled = [
      ...actsByRule(scanned, scanForActs(shopper)),
      ...(orderAsk(asked.asks, last) ? [] : asked.needs),
      ...certain,
      ...picked(scanned, named),
    ];
    const facts = actsFromClaims(claims);
    const hearing = {
      ruled,
      facts: context.open.length > 0 ? [...facts, ...certain] : certain,
      shopper: last,
      open: context.open.length > 0,
    };
    // The models know Chinese; what they make of a line without any is chance.
    const found =
      model && isChinese(plain.text)
        ? weighTogether(model, scanned, { ...hearing, ruled: [...ruled, ...facts] })
        : [...ruled, ...facts];
    const acts = resolveActs(found, { scanned, shopper, earlier: context.earlier.length }, LEAST_SURE).filter(
      ({ act, start, end }) =>
        act !== 'leak-privacy' || !isOfOwnOrder(plain.text.slice(start, end), context.own ?? []),
    );
    return {
      acts: acts.map(({ act, sure, start, end }) => ({ act, sure, ...originalSpan(plain, start, end) })),
      claims: claims.map((claim) => placed(plain, claim)),
      answers: answeredTopics(plain.text, acts, claims, speaksOfCosmetics(named, context)),
      asks: asked.asks.map(({ topic }) => topic),
      products: goodsOf(plain.text, named),
      tone: toneOf(original, plain.text, context.earlier, context.slang),
    };
  };

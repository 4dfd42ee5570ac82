import type { Case, Condition } from '../case.ts';
import type { Path } from '../content-error.ts';
import type { Shop } from '../shop.ts';
import { idsOf, type Notes } from './problem.ts';

type Action = NonNullable<Condition['action']>;

/** Actions done to an order: their item is its number. */
const ON_ORDERS: readonly Action['type'][] = [
  'write-note',
  'change-address',
  'cancel-order',
  'change-price',
  'refund',
  'resend',
  'exchange',
  'accept-return',
  'pay-difference',
  'intercept',
  'issue-invoice',
  'send-order-link',
];

/** What an action hands over or works on, and which of these things there are; undefined for actions that take no item. */
function itemsOf(
  type: Action['type'],
  shop: Shop,
  story: Case,
): { thing: string; ids: string[] } | undefined {
  const ofShop = `of shop ${shop.id}`;
  if (ON_ORDERS.includes(type))
    return { thing: 'an order of this case', ids: story.orders.map((order) => order.number) };
  switch (type) {
    case 'send-card':
      return { thing: `a product ${ofShop}`, ids: idsOf(shop.products) };
    case 'give-gift':
      return { thing: `a gift ${ofShop}`, ids: idsOf(shop.gifts) };
    case 'send-coupon':
      return { thing: `a coupon ${ofShop}`, ids: idsOf(shop.promotions.filter((p) => p.kind === 'coupon')) };
    default:
      return undefined;
  }
}

/** The item of a desk action is of the kind that the action needs, and the shop has it. */
export function checkAction(
  notes: Notes,
  shop: Shop | undefined,
  story: Case,
  { type, item }: Action,
  path: Path,
): void {
  if (item === undefined || !shop) return;
  const items = itemsOf(type, shop, story);
  if (items) notes.refer(path, item, items.thing, items.ids);
  else notes.say(path, `found "${item}", but action "${type}" takes no item. Take it out.`);
}

/** All conditions of a case, each with its place. */
export function conditionsOf(story: Case): { condition: Condition; path: Path }[] {
  const ofConcerns = story.concerns.flatMap((concern, i) => [
    ...concern.settle.flatMap((step, j) =>
      step.any.map((condition, k) => ({ condition, path: ['concerns', i, 'settle', j, 'any', k] })),
    ),
    ...concern.worsen.map(({ when }, j) => ({ condition: when, path: ['concerns', i, 'worsen', j, 'when'] })),
  ]);
  return [
    ...story.facts.flatMap((fact, i) =>
      fact.when.map((condition, j) => ({ condition, path: ['facts', i, 'when', j] })),
    ),
    ...ofConcerns,
    ...story.outcomes.map(({ when }, i) => ({ condition: when, path: ['outcomes', i, 'when'] })),
  ];
}

/** A condition names products, items and facts that exist, and is not empty. */
export function checkCondition(
  notes: Notes,
  story: Case,
  shop: Shop | undefined,
  condition: Condition,
  path: Path,
): void {
  if (Object.keys(condition).length === 0)
    notes.say(path, 'is empty, so it always holds. Name at least one thing that must be true.');
  for (const field of ['product', 'otherThan'] as const) {
    const found = condition[field] ?? [];
    found.forEach((id) => {
      // The place in the list is left out: authors may write one id without a list.
      if (shop) notes.refer([...path, field], id, `a product of shop ${shop.id}`, idsOf(shop.products));
    });
  }
  condition.facts?.forEach((id, i) => {
    notes.refer([...path, 'facts', i], id, 'a fact of this case', idsOf(story.facts));
  });
  if (condition.action) checkAction(notes, shop, story, condition.action, [...path, 'action', 'item']);
}

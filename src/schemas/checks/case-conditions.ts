import type { Case, Condition } from '../case.ts';
import type { Path } from '../content-error.ts';
import type { Shop } from '../shop.ts';
import { idsOf, type Notes } from './problem.ts';

type Action = NonNullable<Condition['action']>;

/** What an action hands over, and which of these things the shop has; undefined for actions that hand over nothing. */
function itemsOf(type: Action['type'], shop: Shop): { thing: string; ids: string[] } | undefined {
  switch (type) {
    case 'send-card':
      return { thing: 'a product', ids: idsOf(shop.products) };
    case 'give-gift':
      return { thing: 'a gift', ids: idsOf(shop.gifts) };
    case 'send-coupon':
      return { thing: 'a coupon', ids: idsOf(shop.promotions.filter((p) => p.kind === 'coupon')) };
    case 'hand-over':
    case 'leave':
      return undefined;
    default:
      return type satisfies never;
  }
}

/** The item of a desk action is of the kind that the action needs, and the shop has it. */
export function checkAction(notes: Notes, shop: Shop | undefined, { type, item }: Action, path: Path): void {
  if (item === undefined || !shop) return;
  const items = itemsOf(type, shop);
  if (items) notes.refer(path, item, `${items.thing} of shop ${shop.id}`, items.ids);
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
  if (condition.action) checkAction(notes, shop, condition.action, [...path, 'action', 'item']);
}

import type { Case } from '../case.ts';
import { type Draft, entryFile } from '../content.ts';
import type { Path, Problem } from '../content-error.ts';
import type { Shop } from '../shop.ts';
import { checkAction, checkCondition, conditionsOf } from './case-conditions.ts';
import { idsOf, type Notes, notesOn } from './problem.ts';

/** The ring of concerns that wait for each other, from one of them back to itself; undefined where there is none. */
function ringFrom(concerns: Case['concerns'], start: string): string[] | undefined {
  const walk = (id: string, way: string[]): string[] | undefined => {
    if (way.includes(id)) return id === start ? [...way, id] : undefined;
    for (const before of concerns.find((c) => c.id === id)?.after ?? []) {
      const ring = walk(before, [...way, id]);
      if (ring) return ring;
    }
    return undefined;
  };
  return walk(start, []);
}

/** The first concern comes up at once; the others wait for concerns that exist and never for themselves. */
function checkConcerns(notes: Notes, { concerns }: Case): void {
  notes.unique(['concerns'], idsOf(concerns));
  if ((concerns[0]?.after.length ?? 0) > 0)
    notes.say(
      ['concerns', 0, 'after'],
      'the first concern waits for another; expected it to come up at once. Take the field out or put another concern first.',
    );
  const told = new Set<string>();
  concerns.forEach((concern, i) => {
    concern.after.forEach((id, j) => {
      notes.refer(['concerns', i, 'after', j], id, 'a concern of this case', idsOf(concerns));
    });
    const ring = told.has(concern.id) ? undefined : ringFrom(concerns, concern.id);
    if (!ring) return;
    for (const id of ring) told.add(id);
    notes.say(
      ['concerns', i, 'after'],
      `${ring.map((id) => `"${id}"`).join(' waits for ')}, so none of them ever comes up. Let one of them wait for nothing.`,
    );
  });
}

function checkGoods(notes: Notes, story: Case, shop: Shop): void {
  const known = idsOf(shop.products);
  const thing = `a product of shop ${shop.id}`;
  story.basket.forEach(({ product, units }, i) => {
    notes.refer(['basket', i, 'product'], product, thing, known);
    const most = Math.max(
      ...(shop.products.find((p) => p.id === product)?.variants.map((v) => v.stock) ?? [units]),
    );
    if (most < units)
      notes.say(
        ['basket', i, 'product'],
        `${units} of "${product}" cannot be bought: the shop has ${most} of any one variant. Raise the stock or choose another product.`,
      );
  });
  story.cards.forEach((id, i) => {
    notes.refer(['cards', i], id, thing, known);
  });
  story.orders.forEach(({ product }, i) => {
    notes.refer(['orders', i, 'product'], product, thing, known);
  });
}

function checkEndings(notes: Notes, { endings, outcomes }: Case): void {
  const ids = idsOf(endings);
  notes.unique(['endings'], ids);
  if (!endings.some((e) => e.right))
    notes.say(['endings'], 'none is right, so nobody could ever do well. Mark one right: true.');
  if (endings.every((e) => e.right))
    notes.say(['endings'], 'all are right, so nothing could go wrong. Mark one right: false.');
  outcomes.forEach(({ ending }, i) => {
    notes.refer(['outcomes', i, 'ending'], ending, 'an ending that this case lists', ids);
  });
}

/** Scripted moves name what exists, and a wrong turn stands in for a move that the good play has. */
function checkPlays(notes: Notes, shop: Shop | undefined, story: Case): void {
  const { good, cautious, poor, wrong } = story.plays;
  const check = (move: (typeof good)[number], path: Path) => {
    if (typeof move === 'string') return;
    const { action: type, item } = move;
    checkAction(notes, shop, story, item === undefined ? { type } : { type, item }, [...path, 'item']);
  };
  for (const [name, moves] of Object.entries({ good, cautious, poor }))
    moves.forEach((move, i) => {
      check(move, ['plays', name, i]);
    });
  wrong.forEach(({ turn, says }, i) => {
    check(says, ['plays', 'wrong', i, 'says']);
    if (turn >= good.length)
      notes.say(
        ['plays', 'wrong', i, 'turn'],
        `found ${turn}, but the good play has ${good.length} moves, counted from 0. Name one of them.`,
      );
  });
}

/** Something is bought, or nothing can be: then the shopper counts for no conversion. */
function checkBasket(notes: Notes, { buys, basket, endings }: Case): void {
  if (buys && basket.length === 0)
    notes.say(['basket'], 'is empty, but the shopper came to buy. Name what it wants, or write buys: false.');
  const wanted = basket.length > 0 ? 'paid' : 'settled';
  if (!endings.some((e) => e.id === wanted))
    notes.say(['endings'], `lists no "${wanted}", but the shopper can come to it. Add it.`);
}

/** A case names what exists, can be played from its first concern on, and can end well and badly. */
export function checkCase(draft: Draft, story: Case): Problem[] {
  const notes = notesOn(entryFile('cases', story.id));
  const shop = draft.shops.find((s) => s.id === story.shop);
  notes.refer(['shop'], story.shop, 'a shop', draft.ids.shops);
  notes.refer(['persona'], story.persona, 'a persona', draft.ids.personas);
  story.personas.forEach((id, i) => {
    notes.refer(['personas', i], id, 'a persona', draft.ids.personas);
  });
  notes.unique(['facts'], idsOf(story.facts));
  checkBasket(notes, story);
  checkConcerns(notes, story);
  checkEndings(notes, story);
  if (shop) checkGoods(notes, story, shop);
  for (const { condition, path } of conditionsOf(story)) checkCondition(notes, story, shop, condition, path);
  checkPlays(notes, shop, story);
  return notes.problems;
}

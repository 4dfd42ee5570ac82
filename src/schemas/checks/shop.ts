import { entryFile } from '../content.ts';
import type { Path, Problem } from '../content-error.ts';
import type { Persona } from '../persona.ts';
import type { Product, Shop } from '../shop.ts';
import { idsOf, type Notes, notesOn, sum } from './problem.ts';

function checkOrder({ say }: Notes, path: Path, [low, high]: readonly [number, number]): void {
  if (low > high)
    say(path, `found [${low}, ${high}]; expected the lower end first. Write [${high}, ${low}].`);
}

function checkProduct(notes: Notes, shop: Shop, product: Product, i: number): void {
  const at = ['products', i];
  product.proofs.forEach((id, j) => {
    notes.refer([...at, 'proofs', j], id, 'a proof of this shop', idsOf(shop.proofs));
  });
  product.pairsWith.forEach((pair, j) => {
    const others = idsOf(shop.products).filter((id) => id !== product.id);
    notes.refer([...at, 'pairsWith', j, 'product'], pair.product, 'another product of this shop', others);
  });
  const sizes = [...new Set(product.variants.map((v) => v.size))];
  product.sizeTable.forEach((row, j) => {
    notes.refer([...at, 'sizeTable', j, 'size'], row.size, 'a size of this product', sizes);
    checkOrder(notes, [...at, 'sizeTable', j, 'height'], row.height);
    checkOrder(notes, [...at, 'sizeTable', j, 'weight'], row.weight);
  });
  const percent = sum(product.composition.map((c) => c.percent));
  if (product.composition.length > 0 && percent !== 100)
    notes.say(
      [...at, 'composition'],
      `the percentages add up to ${percent}; expected 100. Change them so that they do.`,
    );
  // A word cannot both show a claim that is true and give away one that must not be made.
  const forbidden = product.mustNotSay.flatMap((m) => m.words);
  product.functions.forEach(({ words }, j) => {
    words.forEach((word, k) => {
      if (forbidden.includes(word))
        notes.say(
          [...at, 'functions', j, 'words', k],
          `found "${word}", which mustNotSay forbids. Take it out of one of the two.`,
        );
    });
  });
}

function checkPromotions(notes: Notes, { promotions }: Shop): void {
  promotions.forEach(({ starts, ends, from, off }, i) => {
    if (ends <= starts)
      notes.say(
        ['promotions', i, 'ends'],
        `found "${ends}"; expected a time after "${starts}". Change one of them.`,
      );
    if (off >= from)
      notes.say(
        ['promotions', i, 'off'],
        `takes ${off / 100} from ${from / 100}; expected less than the whole. Change one of them.`,
      );
  });
}

/** What a shop names within itself exists, ids are unique, ranges run upwards. */
export function checkShop(shop: Shop): Problem[] {
  const notes = notesOn(entryFile('shops', shop.id));
  for (const field of ['products', 'proofs', 'gifts', 'promotions', 'guarantees'] as const)
    notes.unique([field], idsOf(shop[field]));
  notes.unique(
    ['phrases'],
    shop.phrases.map((p) => p.key),
    'key',
  );
  shop.products.forEach((product, i) => {
    checkProduct(notes, shop, product, i);
  });
  checkPromotions(notes, shop);
  shop.shipping.regions.forEach(({ days }, i) => {
    checkOrder(notes, ['shipping', 'regions', i, 'days'], days);
  });
  shop.returns.exceptions.forEach(({ product }, i) => {
    notes.refer(
      ['returns', 'exceptions', i, 'product'],
      product,
      'a product of this shop',
      idsOf(shop.products),
    );
  });
  if (shop.hours.closes <= shop.hours.opens)
    notes.say(
      ['hours', 'closes'],
      `found "${shop.hours.closes}"; expected a time after "${shop.hours.opens}". Change one of them.`,
    );
  return notes.problems;
}

/** A shopper asks again before it goes, each time later than the time before. */
export function checkPersona({ id, waits }: Persona): Problem[] {
  const notes = notesOn(entryFile('personas', id));
  waits.nag.forEach((seconds, i) => {
    const before = waits.nag[i - 1];
    if (before !== undefined && seconds <= before)
      notes.say(
        ['waits', 'nag', i],
        `found ${seconds} after ${before}; expected more. Put the seconds in rising order.`,
      );
    if (seconds >= waits.leave)
      notes.say(
        ['waits', 'nag', i],
        `found ${seconds}; the shopper has gone at ${waits.leave}. Let it ask earlier or go later.`,
      );
  });
  return notes.problems;
}

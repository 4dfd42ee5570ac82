import { type Draft, entryFile } from '../content.ts';
import type { Problem } from '../content-error.ts';
import type { LibraryEntry } from '../library.ts';
import type { Shop } from '../shop.ts';
import { idsOf, type Notes, notesOn, referAll, sum, tasksOf } from './problem.ts';

const AMOUNT = /(\d+(?:\.\d{1,2})?)\s*元/g;
const yuanOf = (fen: number) => String(fen / 100);

/** Amounts in fen that a text names, such as 239元. */
const amountsIn = (said: string) =>
  [...said.matchAll(AMOUNT)].map((m) => Math.round(Number.parseFloat(m[1] ?? '0') * 100));

/** All single amounts of a shop's file, in fen: prices, gifts, promotions, freight. */
function figuresOf({ products, gifts, promotions, shipping }: Shop): Set<number> {
  return new Set([
    ...products.map((p) => p.price),
    ...gifts.flatMap((g) => [g.value, g.minOrder]),
    ...promotions.flatMap((p) => [p.from, p.off]),
    ...shipping.regions.map((r) => r.fee),
    ...shipping.others.map((o) => o.extra),
    shipping.freeFrom,
  ]);
}

/** Notes totals that their products and promotions do not come to. */
function checkTotals(notes: Notes, { totals }: LibraryEntry, shop: Shop): void {
  totals.forEach((total, i) => {
    const at = ['totals', i];
    total.products.forEach((id, j) => {
      notes.refer([...at, 'products', j], id, 'a product of the shop', idsOf(shop.products));
    });
    total.promotions.forEach((id, j) => {
      notes.refer([...at, 'promotions', j], id, 'a promotion of the shop', idsOf(shop.promotions));
    });
    const goods = sum(total.products.map((id) => shop.products.find((p) => p.id === id)?.price ?? 0));
    const used = total.promotions.flatMap((id) => shop.promotions.find((p) => p.id === id) ?? []);
    for (const p of used.filter((one) => one.from > goods))
      notes.say(
        [...at, 'promotions'],
        `found "${p.id}", which holds from ${yuanOf(p.from)} yuan; the goods are ${yuanOf(goods)}. Take it out.`,
      );
    const right = goods - sum(used.map((p) => p.off)) + total.freight;
    if (right !== total.yuan)
      notes.say(
        [...at, 'yuan'],
        `found ${yuanOf(total.yuan)}; the parts come to ${yuanOf(right)}. Mend one.`,
      );
  });
}

/** Notes amounts that are neither in the shop's file nor explained; a line with a remark on its cost may name a wrong one. */
function checkAmounts(notes: Notes, entry: LibraryEntry, shop: Shop): void {
  const known = figuresOf(shop);
  for (const { yuan } of [...entry.totals, ...entry.given]) known.add(yuan);
  entry.lines.forEach(({ from, text, note }, i) => {
    if (from !== 'agent' || note?.kind === 'cost') return;
    for (const amount of amountsIn(text).filter((a) => !known.has(a)))
      notes.say(
        ['lines', i, 'text'],
        `names ${yuanOf(amount)}元, which is no figure of shops/${shop.id}.yaml. Mend it, or explain it in totals or given.`,
      );
  });
}

/** Notes remarks that do not fit what the conversation is there for. */
function checkRemarks(notes: Notes, { kind, lines }: LibraryEntry): void {
  const kinds = lines.map((l) => l.note?.kind);
  const cost = kinds.lastIndexOf('cost');
  const worked = kinds.lastIndexOf('worked');
  if (kind === 'good' && cost !== -1)
    notes.say(
      ['lines', cost, 'note', 'kind'],
      'found "cost" in a good example. Choose kind: mended, or another note.',
    );
  if (kind !== 'good' && cost === -1)
    notes.say(
      ['kind'],
      `found "${kind}", but no line has a note of kind cost. Mark the line that went wrong.`,
    );
  if (kind === 'mended' && worked < cost)
    notes.say(
      ['kind'],
      'found "mended", but nothing worked after the last cost. Show the mending, or choose counter.',
    );
}

/** A conversation of the library begins with a shopper, runs forward in time, agrees with its shop, and names what exists. */
export function checkLibraryEntry(draft: Draft, entry: LibraryEntry): Problem[] {
  const notes = notesOn(entryFile('library', entry.id));
  notes.refer(['shop'], entry.shop, 'a shop', draft.ids.shops);
  const tasks = tasksOf(draft);
  if (tasks) referAll(notes, 'tasks', entry.tasks, 'a task of src/content/course.yaml', idsOf(tasks));
  referAll(notes, 'cases', entry.cases, 'a case', draft.ids.cases);
  referAll(notes, 'rules', entry.rules, 'a rule card', draft.ids.rules);
  const beside = draft.library.filter((one) => one.group === entry.group && one.place === entry.place);
  const other = beside.find((one) => one.id < entry.id);
  if (other)
    notes.say(['place'], `found ${entry.place}, where "${other.id}" stands already. Give each its own.`);
  if (entry.lines[0]?.from === 'agent')
    notes.say(
      ['lines', 0, 'from'],
      'found "agent"; the shopper writes first. Put the shopper’s line before it.',
    );
  let last = 0;
  entry.lines.forEach(({ at = last }, i) => {
    if (at < last)
      notes.say(
        ['lines', i, 'at'],
        `found ${at}, before the line above (${last}). Count from the beginning.`,
      );
    last = Math.max(last, at);
  });
  checkRemarks(notes, entry);
  const shop = draft.shops.find((one) => one.id === entry.shop);
  if (shop) {
    checkTotals(notes, entry, shop);
    checkAmounts(notes, entry, shop);
  }
  return notes.problems;
}

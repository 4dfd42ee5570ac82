import { type Draft, entryFile } from '../content.ts';
import type { Problem } from '../content-error.ts';
import type { ShotTask } from '../shot-task.ts';
import type { TitleTask } from '../title-task.ts';
import { idsOf, type Notes, notesOn, sum } from './problem.ts';

function checkGoods(notes: Notes, draft: Draft, { shop, product }: { shop: string; product: string }): void {
  notes.refer(['shop'], shop, 'a shop', draft.ids.shops);
  const found = draft.shops.find((s) => s.id === shop);
  if (found) notes.refer(['product'], product, 'a product of this shop', idsOf(found.products));
}

/** Goods for a title: they exist, each search can be met by the words offered, and the shares are of a hundred. */
export function checkTitle(draft: Draft, task: TitleTask): Problem[] {
  const notes = notesOn(entryFile('titles', task.id));
  checkGoods(notes, draft, task);
  notes.unique(['searches'], idsOf(task.searches));
  const all = sum(task.searches.map((s) => s.share));
  if (all > 100)
    notes.say(
      ['searches'],
      `the shares add up to ${all}; expected 100 at most. Change them so that they do.`,
    );
  const offered = task.words.join('');
  task.searches.forEach(({ words }, i) => {
    words.forEach((word, j) => {
      if (!offered.includes(word))
        notes.say(
          ['searches', i, 'words', j],
          `found "${word}", which no word offered has. Offer it in words.`,
        );
    });
  });
  return notes.problems;
}

/** Goods for pictures: they exist, and each place has exactly one photo that fits. */
export function checkShots(draft: Draft, task: ShotTask): Problem[] {
  const notes = notesOn(entryFile('shots', task.id));
  checkGoods(notes, draft, task);
  notes.unique(['slots'], idsOf(task.slots));
  notes.unique(['shots'], idsOf(task.shots));
  task.shots.forEach(({ slot }, i) => {
    if (slot !== undefined)
      notes.refer(['shots', i, 'slot'], slot, 'a place of this file', idsOf(task.slots));
  });
  task.slots.forEach(({ id }, i) => {
    const right = task.shots.filter((s) => s.slot === id).length;
    if (right !== 1)
      notes.say(['slots', i], `${right} photos fit "${id}"; expected one. Give exactly one photo this slot.`);
  });
  return notes.problems;
}

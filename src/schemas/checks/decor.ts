import { type Draft, entryFile } from '../content.ts';
import type { Problem } from '../content-error.ts';
import type { ContrastTask, LayoutTask, SignTask } from '../decor-tasks.ts';
import { idsOf, notesOn } from './problem.ts';

/** A front page: its blocks are unlike each other, and rules and examples name them. */
export function checkLayout(draft: Draft, task: LayoutTask): Problem[] {
  const notes = notesOn(entryFile('layouts', task.id));
  const blocks = idsOf(task.blocks);
  const refer = (path: (string | number)[], id: string) =>
    notes.refer(path, id, 'a block of this page', blocks);
  notes.refer(['shop'], task.shop, 'a shop', draft.ids.shops);
  notes.unique(['blocks'], blocks);
  task.rules.forEach((rule, i) => {
    refer(['rules', i, 'block'], rule.block);
    if ('other' in rule) refer(['rules', i, 'other'], rule.other);
  });
  task.good.forEach((id, i) => {
    refer(['good', i], id);
  });
  task.poor.forEach((board, i) => {
    board.forEach((id, j) => {
      refer(['poor', i, j], id);
    });
  });
  return notes.problems;
}

/** Words on grounds: the shop exists, the pairs are unlike each other. */
export function checkContrast(draft: Draft, task: ContrastTask): Problem[] {
  const notes = notesOn(entryFile('contrasts', task.id));
  notes.refer(['shop'], task.shop, 'a shop', draft.ids.shops);
  notes.unique(['pairs'], idsOf(task.pairs));
  return notes.problems;
}

/** A sign or banner: the shop exists, and the good one uses colours that are offered. */
export function checkSign(draft: Draft, task: SignTask): Problem[] {
  const notes = notesOn(entryFile('signs', task.id));
  notes.refer(['shop'], task.shop, 'a shop', draft.ids.shops);
  const offered = task.colours.map((c) => c.hex);
  notes.refer(['good', 'ground'], task.good.ground, 'a colour of this file', offered);
  notes.refer(['good', 'ink'], task.good.ink, 'a colour of this file', offered);
  return notes.problems;
}

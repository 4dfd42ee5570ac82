import { type Draft, entryFile } from '../content.ts';
import type { Path, Problem } from '../content-error.ts';
import type { ContrastTask, LayoutTask, SignTask } from '../decor-tasks.ts';
import { quote } from '../wording.ts';
import { idsOf, type Notes, notesOn } from './problem.ts';

/** Blocks of a page from the top: each is there, and once. */
function checkPage(notes: Notes, path: Path, page: readonly string[], blocks: readonly string[]): void {
  page.forEach((id, i) => {
    notes.refer([...path, i], id, 'a block of this page', blocks);
    if (page.indexOf(id) < i)
      notes.say([...path, i], `found ${quote(id)} a second time. A block is put on once: take it out.`);
  });
}

/** A front page: its blocks are unlike each other, and rules and examples name them. */
export function checkLayout(draft: Draft, task: LayoutTask): Problem[] {
  const notes = notesOn(entryFile('layouts', task.id));
  const blocks = idsOf(task.blocks);
  const refer = (path: Path, id: string) => notes.refer(path, id, 'a block of this page', blocks);
  notes.refer(['shop'], task.shop, 'a shop', draft.ids.shops);
  notes.unique(['blocks'], blocks);
  task.rules.forEach((rule, i) => {
    refer(['rules', i, 'block'], rule.block);
    if (!('other' in rule)) return;
    refer(['rules', i, 'other'], rule.other);
    if (rule.other === rule.block)
      notes.say(
        ['rules', i, 'other'],
        `found ${quote(rule.other)}, the same as block. Name the block that comes after it.`,
      );
  });
  checkPage(notes, ['good'], task.good, blocks);
  task.poor.forEach((page, i) => {
    checkPage(notes, ['poor', i], page, blocks);
  });
  return notes.problems;
}

/** Words on grounds: the shop exists, the pairs are unlike each other, and no words vanish in their ground. */
export function checkContrast(draft: Draft, task: ContrastTask): Problem[] {
  const notes = notesOn(entryFile('contrasts', task.id));
  notes.refer(['shop'], task.shop, 'a shop', draft.ids.shops);
  notes.unique(['pairs'], idsOf(task.pairs));
  task.pairs.forEach(({ text, ground }, i) => {
    if (text === ground)
      notes.say(
        ['pairs', i, 'text'],
        `found ${quote(text)}, which is the ground as well: nothing would be seen. Give the words another colour.`,
      );
  });
  return notes.problems;
}

/** A sign or banner: the shop exists, all examples use colours that are offered, and the good one says the name. */
export function checkSign(draft: Draft, task: SignTask): Problem[] {
  const notes = notesOn(entryFile('signs', task.id));
  notes.refer(['shop'], task.shop, 'a shop', draft.ids.shops);
  const offered = task.colours.map((c) => c.hex);
  notes.unique(['colours'], offered, 'hex');
  const checkOne = (path: Path, { ground, ink, second }: SignTask['good']) => {
    notes.refer([...path, 'ground'], ground, 'a colour of this file', offered);
    notes.refer([...path, 'ink'], ink, 'a colour of this file', offered);
    if (task.kind === 'sign' && second !== '')
      notes.say(
        [...path, 'second'],
        `found ${quote(second)}, but only a banner has a second line. Take it out.`,
      );
  };
  checkOne(['good'], task.good);
  task.poor.forEach((sign, i) => {
    checkOne(['poor', i], sign);
  });
  if (!task.say.some((word) => task.good.text.includes(word)))
    notes.say(
      ['good', 'text'],
      `found ${quote(task.good.text)}, which has none of say: ${task.say.map(quote).join(', ')}. Write one into it.`,
    );
  return notes.problems;
}

import { entryFile } from '../content.ts';
import type { Problem } from '../content-error.ts';
import type { NameBrief } from '../name-brief.ts';
import { quote } from '../wording.ts';
import { notesOn } from './problem.ts';

/** A shop that wants a name: no word and no neighbour stands there twice. */
export function checkNameBrief(brief: NameBrief): Problem[] {
  const { problems, say } = notesOn(entryFile('shopNames', brief.id));
  for (const field of ['sells', 'others'] as const)
    brief[field].forEach((found, i) => {
      if (brief[field].indexOf(found) < i)
        say([field, i], `found ${quote(found)} a second time. Take it out.`);
    });
  return problems;
}

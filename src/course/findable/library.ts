import { LIBRARY_GROUPS } from '../../schemas/index.ts';
import { libraryItems } from '../library.ts';
import { found, type Source, sentences } from './types.ts';

/** The annotated conversations of the case library, by what is said in them and remarked on. */
export const library: Source = ({ library: entries }) =>
  libraryItems(entries).map(({ title, about, lines, techniques, path }, at) => {
    const group = entries[at]?.group;
    return found({
      kind: 'transcript',
      title,
      within: group === undefined ? '案例库' : `案例库 · ${LIBRARY_GROUPS[group]}`,
      path,
      summary: about,
      terms: techniques,
      body: lines.flatMap(sentences),
    });
  });

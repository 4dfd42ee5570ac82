import type { SearchDocument } from '../../search/index.ts';
import { drills, tools } from './drills.ts';
import { guide, roles, rules, templates, terms } from './handbook.ts';
import { lessons } from './lessons.ts';
import { library } from './library.ts';
import { norms } from './norms.ts';
import { places } from './places.ts';
import { shifts, shoppers } from './practice.ts';
import { questions } from './questions.ts';
import type { Findable, Source } from './types.ts';
import { week } from './week.ts';

export type { LessonPart } from './mdx-text.ts';
export { lessonParts } from './mdx-text.ts';
export type { Findable, HandbookTexts, LessonText, Source, ToolText } from './types.ts';

/** What is found, a source a kind of thing. A new kind is one function here and its name in `SEARCH_KINDS`. */
const SOURCES: readonly Source[] = [
  lessons,
  guide,
  roles,
  norms,
  week,
  rules,
  templates,
  terms,
  library,
  drills,
  tools,
  shoppers,
  shifts,
  questions,
  places,
];

/** All documents of the search, in the order of their sources. */
export const documentsOf = (content: Findable): SearchDocument[] =>
  SOURCES.flatMap((source) => source(content));

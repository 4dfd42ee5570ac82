import type {
  CompiledCase,
  Drill,
  Family,
  Glossary,
  Guide,
  Lesson,
  LibraryEntry,
  Norms,
  Onboarding,
  Outline,
  Persona,
  Roles,
  RuleCard,
  Shift,
  Template,
} from '../../schemas/index.ts';
import type { SearchDocument } from '../../search/index.ts';
import type { BankItem } from '../bank.ts';

/** A written lesson with its text and the anchors of its headings. */
export interface LessonText {
  lesson: Lesson;
  mdx: string;
  headings: readonly { text: string; slug: string; depth: number }[];
}

/** The shelf of the handbook. */
export interface HandbookTexts {
  roles: Roles;
  guide: Guide;
  rules: readonly RuleCard[];
  templates: readonly Template[];
  glossary: Glossary;
  /** Puts the figures of norms and shop into a text. */
  put: (text: string) => string;
}

/** A drill that is no worksheet. */
export interface ToolText {
  id: string;
  task: string;
  title: string;
  about: string;
}

/** All content that is searched. */
export interface Findable {
  outline: Outline;
  lessons: readonly LessonText[];
  bank: readonly BankItem[];
  drills: readonly Drill[];
  /** Drills with a page of their own; they are listed beside their islands. */
  tools: readonly ToolText[];
  handbook: HandbookTexts;
  library: readonly LibraryEntry[];
  cases: readonly CompiledCase[];
  personas: readonly Persona[];
  norms: Norms;
  shifts: readonly Shift[];
  week: Onboarding;
  /** What a family of cases practises, in words. */
  families: Readonly<Record<Family, string>>;
}

/** What of the content is found, for one kind of thing: documents in the order in which equal finds are shown. */
export type Source = (content: Findable) => SearchDocument[];

/** A document with what most lack left empty. */
export const found = (
  document: Pick<SearchDocument, 'kind' | 'title' | 'path'> & Partial<SearchDocument>,
): SearchDocument => ({ within: '', summary: '', terms: [], body: [], ...document });

/** A paragraph as sentences, so that the one that was found can be shown. */
export const sentences = (text: string): string[] =>
  (text.match(/[^。！？；\n]+[。！？；]?[”」）]?/g) ?? []).map((s) => s.trim()).filter((s) => s !== '');

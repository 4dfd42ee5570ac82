import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import {
  type CompiledCase,
  type Content,
  type Drill,
  GUIDE_GROUPS,
  type GuideCard,
  LIBRARY_GROUPS,
  type LibraryEntry,
  type Lists,
  RULE_SUBJECTS,
  type RuleCard,
  type Shop,
  type Singles,
  TEMPLATE_STAGES,
  type Template,
  withFigures,
} from '../schemas/index.ts';
import { compileCase, contentVersion } from '../schemas/reader.ts';
import { type BankItem, bankOf } from './bank.ts';
import { type DrillItem, drillItems } from './drills.ts';
import type { Findable, HandbookTexts, LessonText } from './findable/index.ts';
import { byPinyin, type LetterGroup } from './glossary.ts';
import { grouped, inPlace } from './groups.ts';
import { searchFiles } from './search-files.ts';
import { type WeekPlan, weekPlan } from './week/index.ts';

export {
  LIBRARY_ENDINGS,
  LIBRARY_KINDS,
  NOTE_KINDS,
  REPORT_SOURCES,
  TECHNIQUE_GROUPS,
  TECHNIQUES,
  TERM_TOPICS,
} from '../schemas/index.ts';

/** A lesson ready to be rendered with `render` of `astro:content`. */
export type LessonEntry = CollectionEntry<'lessons'>;

type Single = keyof Singles;
type List = keyof Lists;

function found<T>(thing: T | undefined, kind: string, id: string): T {
  if (thing === undefined) throw new Error(`there is no ${kind} "${id}"`);
  return thing;
}

async function single<K extends Single>(kind: K): Promise<Content[K]> {
  const entry = (await getEntry(kind, kind)) as { data: unknown } | undefined;
  return found(entry, 'entry', kind).data as Content[K];
}

async function list<K extends List>(kind: K): Promise<Content[K]> {
  const entries = await getCollection(kind);
  const data = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => entry.data);
  return data as unknown as Content[K];
}

/** The outline of the course. */
export const loadOutline = (): Promise<Content['outline']> => single('outline');
/** The numbers and rules of timing and marks. */
export const loadNorms = (): Promise<Content['norms']> => single('norms');
/** The shop plan: its parts, and the rules by which it is checked. */
export const loadPlan = (): Promise<Content['plan']> => single('plan');
/** The forms a trainee writes about the practice, and the survey on the course. */
export const loadReports = (): Promise<Content['reports']> => single('reports');
/** The week of a new hire. */
export const loadOnboarding = (): Promise<Content['onboarding']> => single('onboarding');
/** The week of a new hire with all that it speaks of, for the day board. */
export async function loadWeekPlan(): Promise<WeekPlan> {
  const [week, lessons, drills, cases, shifts, shops] = await Promise.all([
    loadOnboarding(),
    loadLessons(),
    loadDrills(),
    loadCases(),
    loadShifts(),
    loadShops(),
  ]);
  return weekPlan({ week, lessons, drills, cases, shifts, shops });
}
/** Words of the trade that mean the same. */
const loadSynonyms = (): Promise<Content['synonyms']> => single('synonyms');
/** All questions, in the order of their ids. */
export const loadQuestions = (): Promise<Content['questions']> => list('questions');
/** All questions with the paragraphs that teach them. */
export async function loadBank(): Promise<BankItem[]> {
  const lessons = await getCollection('lessons');
  const parts = lessons.map(async (entry) => ({
    task: entry.data.task,
    headings: (await render(entry)).headings,
  }));
  return bankOf(await loadQuestions(), await loadOutline(), await Promise.all(parts));
}
/** All drills, in the order of their ids. */
export const loadDrills = (): Promise<Content['drills']> => list('drills');
/** One drill. Throws where there is none: a lesson that places it says its id. */
export async function loadDrill(id: string): Promise<Drill> {
  const drill = (await loadDrills()).find((one) => one.id === id);
  return found(drill, 'drill', id);
}

/** All drills with their places in the course, in its order. */
export async function loadDrillItems(): Promise<DrillItem[]> {
  return drillItems(await loadDrills(), await loadOutline());
}

/** All tasks of a drill of its own kind. */
export const loadTools = <
  K extends 'shopNames' | 'titles' | 'shots' | 'layouts' | 'contrasts' | 'signs' | 'returnLines',
>(
  kind: K,
) => list(kind);

/** All shops, in the order of their ids. */
export const loadShops = (): Promise<Content['shops']> => list('shops');
/** One shop. Throws where there is none, which the reader's checks rule out for the shops that cases name. */
export async function loadShop(id: string): Promise<Shop> {
  const shop = (await loadShops()).find((one) => one.id === id);
  return found(shop, 'shop', id);
}

/** All personas, in the order of their ids. */
export const loadPersonas = (): Promise<Content['personas']> => list('personas');

/** All shifts, in the order of their ids. */
export const loadShifts = (): Promise<Content['shifts']> => list('shifts');

/** All cases as the browser may see them, in the order of their ids. */
export async function loadCases(): Promise<CompiledCase[]> {
  return (await list('cases')).map(compileCase);
}

/** All written lessons with their text and the anchors of their headings, in the order of their tasks. */
async function loadLessonTexts(): Promise<LessonText[]> {
  const entries = [...(await getCollection('lessons'))].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Promise.all(
    entries.map(async (entry) => ({
      lesson: entry.data,
      mdx: entry.body ?? '',
      headings: (await render(entry)).headings,
    })),
  );
}

/** The shelf as data, in the order of the ids. */
async function loadHandbookTexts(): Promise<HandbookTexts> {
  const [roles, guide, rules, templates, glossary, put] = await Promise.all([
    loadRoles(),
    loadGuide(),
    list('rules'),
    list('templates'),
    single('glossary'),
    loadFigures(),
  ]);
  return { roles, guide, rules, templates, glossary, put };
}

/** The two files of the search over all content. `families`: what a family of cases practises, in words; `tools`: drills with a page of their own. */
export async function loadSearchFiles(
  families: Findable['families'],
  tools: Findable['tools'],
): Promise<ReturnType<typeof searchFiles>> {
  const [outline, norms, lessons, handbook, library, { groups }] = await Promise.all([
    loadOutline(),
    loadNorms(),
    loadLessonTexts(),
    loadHandbookTexts(),
    list('library'),
    loadSynonyms(),
  ]);
  const [bank, drills, cases, personas, shifts, week] = await Promise.all([
    loadBank(),
    loadDrills(),
    loadCases(),
    loadPersonas(),
    loadShifts(),
    loadOnboarding(),
  ]);
  const practice = { bank, drills, cases, personas, shifts, week, families, tools };
  return searchFiles({ outline, lessons, handbook, library, norms, ...practice }, groups);
}

/** The front matter of all written lessons, in the order of their tasks. */
export const loadLessons = (): Promise<Content['lessons']> => list('lessons');

/** The lesson of a task for rendering. A task without one stops the build. */
export async function loadLesson(task: string): Promise<LessonEntry> {
  const entry = (await getCollection('lessons')).find((one) => one.data.task === task);
  return found(entry, 'lesson of task', task);
}

/** Puts the figures of norms and shop into texts of the handbook, such as `{timing.firstReply}`. */
export async function loadFigures(): Promise<(text: string) => string> {
  const [norms, guide] = await Promise.all([loadNorms(), loadGuide()]);
  const shop = await loadShop(guide.shop);
  return (text) => withFigures(text, norms, shop);
}

/** Roles, the day and whom to ask. */
export const loadRoles = (): Promise<Content['roles']> => single('roles');
/** The norms of work with their reasons; figures still stand as paths. */
export const loadGuide = (): Promise<Content['guide']> => single('guide');

/** The norms of work, group by group; figures still stand as paths. */
export async function loadNormGroups(): Promise<{ id: string; title: string; of: GuideCard[] }[]> {
  return grouped(GUIDE_GROUPS, (await loadGuide()).cards, (card) => card.group);
}

/** The rule cards, subject by subject, figures in place. */
export async function loadRules(): Promise<{ id: string; title: string; of: RuleCard[] }[]> {
  const put = await loadFigures();
  const cards = (await list('rules')).map((card) => ({
    ...card,
    says: card.says.map(put),
    does: card.does.map(put),
  }));
  return grouped(RULE_SUBJECTS, inPlace(cards), (card) => card.subject);
}

/** The templates, stage by stage. */
export async function loadTemplates(): Promise<{ id: string; title: string; of: Template[] }[]> {
  return grouped(TEMPLATE_STAGES, inPlace(await list('templates')), (template) => template.stage);
}

/** The conversations of the case library, group by group. */
export async function loadLibrary(): Promise<{ id: string; title: string; of: LibraryEntry[] }[]> {
  return grouped(LIBRARY_GROUPS, inPlace(await list('library')), (entry) => entry.group);
}

/** The words of the trade, letter by letter in the order of their pinyin, figures in place. */
export async function loadGlossary(): Promise<LetterGroup[]> {
  const [{ terms }, put] = await Promise.all([single('glossary'), loadFigures()]);
  return byPinyin(terms.map((term) => ({ ...term, says: put(term.says) })));
}

/** The version of the content that conversations depend on; the same that scripts compute. */
export async function loadVersion(): Promise<string> {
  const [cases, shops, personas, norms] = await Promise.all([
    list('cases'),
    loadShops(),
    loadPersonas(),
    loadNorms(),
  ]);
  return contentVersion({ cases, shops, personas, norms });
}

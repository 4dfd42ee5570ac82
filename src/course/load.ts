import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import type { CompiledCase, Content, Drill, Shop } from '../schemas/index.ts';
import { compileCase, contentVersion } from '../schemas/reader.ts';
import { type BankItem, bankOf } from './bank.ts';
import { type DrillItem, drillItems } from './drills.ts';

/** A lesson ready to be rendered with `render` of `astro:content`. */
export type LessonEntry = CollectionEntry<'lessons'>;

type Single = 'outline' | 'norms' | 'onboarding' | 'register';
type List = 'lessons' | 'questions' | 'drills' | 'shops' | 'personas' | 'cases' | 'shifts';

function found<T>(thing: T | undefined, kind: string, id: string): T {
  if (thing === undefined) throw new Error(`there is no ${kind} "${id}"`);
  return thing;
}

async function single<K extends Single>(kind: K): Promise<Content[K]> {
  const entry: { data: unknown } | undefined = await getEntry(kind, kind);
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
/** The week of a new hire. */
export const loadOnboarding = (): Promise<Content['onboarding']> => single('onboarding');
/** Ids and titles of all that the course answers for. */
export const loadRegister = (): Promise<Content['register']> => single('register');
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
  return found(
    (await loadDrills()).find((drill) => drill.id === id),
    'drill',
    id,
  );
}

/** All drills with their places in the course, in its order. */
export async function loadDrillItems(): Promise<DrillItem[]> {
  const [drills, outline, lessons] = await Promise.all([loadDrills(), loadOutline(), loadLessons()]);
  return drillItems(drills, outline, new Set(lessons.map((l) => l.task)));
}

/** All shops, in the order of their ids. */
export const loadShops = (): Promise<Content['shops']> => list('shops');
/** One shop. Throws where there is none, which the reader's checks rule out for the shops that cases name. */
export async function loadShop(id: string): Promise<Shop> {
  return found(
    (await loadShops()).find((shop) => shop.id === id),
    'shop',
    id,
  );
}

/** All personas, in the order of their ids. */
export const loadPersonas = (): Promise<Content['personas']> => list('personas');

/** All shifts, in the order of their ids. */
export const loadShifts = (): Promise<Content['shifts']> => list('shifts');

/** All cases as the browser may see them, in the order of their ids. */
export async function loadCases(): Promise<CompiledCase[]> {
  return (await list('cases')).map(compileCase);
}

/** The front matter of all written lessons, in the order of their tasks. */
export const loadLessons = (): Promise<Content['lessons']> => list('lessons');

/** The lesson of a task for rendering; undefined where it is not written yet. */
export async function loadLesson(task: string): Promise<LessonEntry | undefined> {
  return (await getCollection('lessons')).find((entry) => entry.data.task === task);
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

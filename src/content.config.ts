import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { type Content, type Lists, lessonSchema, type Singles } from './schemas/index.ts';
import { ContentError, readContent } from './schemas/reader.ts';

type Entry = { id: string } & Record<string, unknown>;
type Refresh = (content: Content) => void;

const isContent = (path: string) => /[\\/]src[\\/]content[\\/].+\.(yaml|mdx)$/.test(path);

/** One reading for all collections of a build; in `astro dev` one more after each change. */
let reading: Content | undefined;
const refreshers = new Map<string, Refresh>();
let watched = false;

function watch({ watcher, config, logger }: Parameters<Loader['load']>[0]): void {
  if (!watcher || watched) return;
  watched = true;
  watcher.on('all', (_event, path) => {
    if (!isContent(path)) return;
    try {
      reading = readContent(config.root);
      for (const refresh of refreshers.values()) refresh(reading);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      // An author in mid-sentence keeps the last content that was whole.
      logger.error(error.message);
    }
  });
}

/**
 * A collection whose entries come from the project's own reader, already validated. A `ContentError` stops the build with all
 * problems of all files. The schema only names the type: money is in fen by now, and would not pass the authors' schema again.
 */
function read<T extends object>(
  name: string,
  pick: (content: Content) => readonly { id: string; data: T }[],
) {
  const loader: Loader = {
    name: `jinpai-${name}`,
    load: async (context) => {
      const refresh: Refresh = (content) => {
        context.store.clear();
        for (const { id, data } of pick(content)) context.store.set({ id, data: data as Entry });
      };
      reading ??= readContent(context.config.root);
      refresh(reading);
      refreshers.set(name, refresh);
      watch(context);
    },
  };
  return defineCollection({ loader, schema: z.custom<T>() });
}

const single = <K extends keyof Singles>(kind: K) =>
  read<Content[K]>(kind, (content) => [{ id: kind, data: content[kind] }]);

const list = <K extends Exclude<keyof Lists, 'lessons'>>(kind: K) =>
  read<Content[K][number]>(kind, (content) => content[kind].map((data) => ({ id: data.id, data })));

export const collections = {
  outline: single('outline'),
  norms: single('norms'),
  onboarding: single('onboarding'),
  register: single('register'),
  synonyms: single('synonyms'),
  questions: list('questions'),
  drills: list('drills'),
  shops: list('shops'),
  personas: list('personas'),
  cases: list('cases'),
  shifts: list('shifts'),
  roles: single('roles'),
  guide: single('guide'),
  glossary: single('glossary'),
  plan: single('plan'),
  reports: single('reports'),
  rules: list('rules'),
  templates: list('templates'),
  library: list('library'),
  shopNames: list('shopNames'),
  titles: list('titles'),
  shots: list('shots'),
  layouts: list('layouts'),
  contrasts: list('contrasts'),
  signs: list('signs'),
  returnLines: list('returnLines'),
  // Lessons are rendered, which only Astro's own loader prepares; the reader checks the same front matter by the same schema.
  lessons: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './src/content/lessons' }),
    schema: lessonSchema,
  }),
};

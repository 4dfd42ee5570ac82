import { readFileSync } from 'node:fs';
import { FAMILY_TITLES } from '../../src/components/gallery/families.ts';
import { allTools } from '../../src/components/tools/all.ts';
import { documentsOf, type Findable, type LessonText } from '../../src/course/findable/index.ts';
import { bankOf } from '../../src/course/index.ts';
import { searchFiles } from '../../src/course/search-files.ts';
import { type Content, withFigures } from '../../src/schemas/index.ts';
import { compileCase, readContent } from '../../src/schemas/reader.ts';

/** The anchor of a heading, near enough to the build's: a browser test holds the built ones against the pages. */
const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');

function lessonText(root: URL, lesson: LessonText['lesson']): LessonText {
  const file = readFileSync(new URL(`src/content/lessons/${lesson.task}.mdx`, root), 'utf8');
  const mdx = file.replace(/^---\n[\s\S]*?\n---\n/, '');
  const headings = [...mdx.matchAll(/^##\s+(.+)$/gm)].map(([, text = '']) => ({
    text: text.trim(),
    slug: slugOf(text.trim()),
    depth: 2,
  }));
  return { lesson, mdx, headings };
}

function handbookOf({ roles, guide, rules, templates, glossary, norms, shops }: Content) {
  const shop = shops.find((s) => s.id === guide.shop);
  if (!shop) throw new Error(`the handbook's shop "${guide.shop}" is missing`);
  const put = (text: string) => withFigures(text, norms, shop);
  return { roles, guide, rules, templates, glossary, put };
}

/** All content that is searched, read without a build. */
function findableOf(content: Content, root: URL): Findable {
  const lessons = content.lessons.map((lesson) => lessonText(root, lesson));
  const parts = lessons.map(({ lesson, headings }) => ({ task: lesson.task, headings }));
  const { outline, drills, cases, personas, norms, shifts, onboarding } = content;
  return {
    outline,
    lessons,
    bank: bankOf(content.questions, outline, parts),
    drills,
    tools: allTools,
    handbook: handbookOf(content),
    library: content.library,
    cases: cases.map(compileCase),
    personas,
    norms,
    shifts,
    week: onboarding,
    families: FAMILY_TITLES,
  };
}

/** Paths of all that is found, with the anchors of the places that it stands at. */
export const findablePaths = (content: Content, root: URL): string[] =>
  documentsOf(findableOf(content, root)).map((document) => document.path);

/** The files of the search, made from the content without a build. */
export function searchFilesOf(root: URL): ReturnType<typeof searchFiles> {
  const content = readContent(root);
  return searchFiles(findableOf(content, root), content.synonyms.groups);
}

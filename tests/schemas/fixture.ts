import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Content } from '../../src/schemas/index.ts';
import { ContentError, readContent } from '../../src/schemas/reader.ts';
import { persona, shop, story } from './fixture-case.ts';
import { lesson, norms, onboarding, outline, question, register } from './fixture-course.ts';
import { glossary, guide, roles, rule, template } from './fixture-handbook.ts';
import { plan } from './fixture-plan.ts';
import { reports } from './fixture-reports.ts';

/** Content files from `src/content/` on; a string is written as it is, an object as YAML or front matter. */
export type Tree = Record<string, unknown>;

/** A change to a tree: file, field such as `concerns[0].topic` or '' for the whole file, new value; undefined takes it out. */
export type Edit = readonly [file: string, field: string, value: unknown];

/** A small course without a mistake. */
export const validTree = (): Tree => ({
  'course.yaml': outline(),
  'norms.yaml': norms(),
  'onboarding.yaml': onboarding(),
  'register.yaml': register(),
  'plan.yaml': plan(),
  'reports.yaml': reports(),
  'synonyms.yaml': { groups: [['运费', '邮费']] },
  'questions/say-hello.yaml': question(),
  'lessons/5-2.mdx': lesson(),
  'shops/corner.yaml': shop(),
  'personas/calm.yaml': persona(),
  'cases/hot-cup.yaml': story(),
  'handbook/roles.yaml': roles(),
  'handbook/guide.yaml': guide(),
  'handbook/glossary.yaml': glossary(),
  'handbook/rules/seven-days.yaml': rule(),
  'handbook/templates/refund.yaml': template(),
});

/** The small course after some changes. */
export function treeWith(edits: readonly Edit[]): Tree {
  const tree = validTree();
  for (const [file, field, value] of edits) {
    const keys = [file, ...field.split(/[.[\]]+/).filter((key) => key !== '')];
    const last = keys.pop() ?? file;
    const parent = keys.reduce<Tree>((at, key) => at[key] as Tree, tree);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return tree;
}

function textOf(file: string, data: unknown): string {
  if (typeof data === 'string') return data;
  const yaml = stringify(data, { lineWidth: 0 });
  return file.endsWith('.mdx') ? `---\n${yaml}---\n\n正文\n` : yaml;
}

/** Writes a tree to a new folder, gives the folder to `use`, and takes it away again. */
export function withTree<T>(tree: Tree, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'jinpai-content-'));
  try {
    for (const [file, data] of Object.entries(tree)) {
      const path = join(root, 'src/content', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, textOf(file, data));
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The content of the small course after some changes. */
export const contentWith = (...edits: Edit[]): Content => withTree(treeWith(edits), readContent);

/** The whole message that reading the changed course ends in. Fails where it can be read. */
export function messageOf(...edits: Edit[]): string {
  try {
    contentWith(...edits);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  throw new Error('the content was read although it is broken');
}

/** Only the lines on problems, with the file before each: `cases/hot-cup.yaml: line 1, id: …`. */
export function problemsOf(...edits: Edit[]): string[] {
  let file = '';
  return messageOf(...edits)
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('src/content/')) file = line.replace('src/content/', '');
      return line.startsWith('  ') ? [`${file}: ${line.trim()}`] : [];
    });
}

import { describe, expect, test } from 'vitest';
import { searchFilesOf } from '../../../scripts/lib/search-content.ts';
import { allTools } from '../../../src/components/tools/all.ts';
import { lessonParts } from '../../../src/course/findable/index.ts';
import { readContent } from '../../../src/schemas/reader.ts';

const ROOT = new URL('../../../', import.meta.url);
const { first, full } = searchFilesOf(ROOT);
const content = readContent(ROOT);
const rows = first.rows.map(([kind, title, within, path, summary, terms], at) => {
  const body = full.bodies[at] ?? '';
  return { kind: first.kinds[kind], title, path, all: [title, within, summary, terms, body].join('\n') };
});
const titled = (kind: string) => rows.filter((r) => r.kind === kind).map((r) => r.title);

describe("a lesson's text", () => {
  const parts = lessonParts(`import X from './x';

先说一句。

## 第一节：看图

首次回复不超过 <Num value="30" unit="秒" />，**要紧**。[链接](/a/)

<Chat
  title="例子"
  lines={[
    { by: 'shopper', text: '在吗 > 在', note: "先答" },
  ]}
/>

| 别这样 | 换成 |
| --- | --- |
| 争辩 | 查一下 |

<Rule since="2024-07-01" source="《某法》第九条">
不得不同价。
</Rule>
`);
  const [before, section] = parts;

  test('is parted by its headings', () => {
    expect(parts.map((p) => p.heading)).toEqual(['', '第一节：看图']);
    expect(before?.text).toEqual(['先说一句。']);
  });

  test('holds sentences without markup, numbers in their place, and what stands in components', () => {
    expect(section?.text[0]).toBe('首次回复不超过 30 秒，要紧。链接');
    expect(section?.text).toEqual(
      expect.arrayContaining(['例子', '在吗 > 在', '先答', '《某法》第九条', '不得不同价。']),
    );
    expect(section?.text.join('')).toContain('争辩。查一下');
  });

  test('holds no names of components, attributes, ids or dates', () => {
    expect(section?.text.join('')).not.toMatch(/Chat|Rule|shopper|since|2024|[<{}|*]/);
  });
});

describe('what is found', () => {
  test('is every task, shopper, question, day, shift, criterion and red line', () => {
    const tasks = content.outline.scenarios.flatMap((s) => s.tasks.map((t) => t.title));
    expect(titled('lesson')).toEqual(expect.arrayContaining(tasks));
    expect(titled('shopper')).toEqual(content.cases.map((c) => c.title));
    expect(titled('question')).toHaveLength(content.questions.length);
    expect(titled('shift')).toEqual(content.shifts.map((s) => s.title));
    expect(titled('week')).toEqual(expect.arrayContaining(content.onboarding.days.map((d) => d.title)));
    const { rules, templates, glossary, guide, roles } = content;
    expect(titled('rule')).toEqual(rules.map((c) => c.title));
    expect(titled('template')).toEqual(templates.map((t) => t.title));
    expect(titled('term')).toEqual(glossary.terms.map((t) => t.term));
    expect(titled('transcript')).toHaveLength(content.library.length);
    expect(titled('drill')).toEqual([...content.drills, ...allTools].map((d) => d.title));
    const norms = [...guide.cards, ...roles.roles].map((c) => c.title);
    expect(titled('norm')).toEqual(expect.arrayContaining(norms));
    const { rubric, redLines } = content.norms;
    expect(titled('norm')).toEqual(
      expect.arrayContaining([...rubric.criteria, ...redLines].map((c) => c.title)),
    );
  });

  test('shows figures, not their paths, and no key of a drill', () => {
    const shelf = rows.filter((r) => /^\/(handbook|drills)\//.test(r.path));
    expect(shelf.filter((r) => /\{[\w.]+\}/.test(r.all)).map((r) => r.path)).toEqual([]);
    const drills = shelf.filter((r) => r.kind === 'drill');
    const whys = content.drills.flatMap((d) => d.parts.flatMap((p) => ('why' in p ? [p.why] : [])));
    expect(whys.filter((why) => drills.some((r) => r.all.includes(why)))).toEqual([]);
  });

  test('is no fact that a shopper tells only when asked', () => {
    const shoppers = rows.filter((r) => r.kind === 'shopper');
    const told = content.cases.flatMap((c) =>
      c.facts.filter((f) => shoppers.some((r) => r.path.endsWith(`=${c.id}`) && r.all.includes(f.title))),
    );
    expect(told.map((f) => f.title)).toEqual([]);
  });

  test('are reasons of questions, not their options', () => {
    for (const question of content.questions) {
      if (question.kind !== 'single') continue;
      const row = rows.find(
        (r) => r.kind === 'question' && question.stem.startsWith(r.title.replace('…', '')),
      );
      const right = question.options.find((o) => o.correct);
      expect(row?.all, question.id).toContain(right?.why.split(/[。；]/)[0]);
      if (right && right.text.length > 8) expect(row?.all, question.id).not.toContain(right.text);
    }
  });

  test('has a path, and readings for every character of its titles', () => {
    const readable = new Set(first.readings.map(([char]) => char));
    for (const { path, title, kind } of rows) {
      expect(path, title).toMatch(/^\/[^\s]*$/);
      if (kind === 'question') continue;
      const unread = [...title].filter((c) => c >= '\u4e00' && c <= '\u9fff' && !readable.has(c));
      expect(unread, title).toEqual([]);
    }
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  banned,
  brokenLinks,
  copied,
  figures,
  long,
  mdxPassages,
  type Passage,
  packRuns,
  proseLists,
  proseProblems,
  undefinedTerms,
  unpackRuns,
  untoldPictures,
  yamlPassages,
} from '../../scripts/lib/prose/index.ts';
import { ROOT } from '../../scripts/lib/world.ts';
import { readContent } from '../../src/schemas/reader.ts';

const lists = proseLists(ROOT);
const content = readContent(ROOT);
const { norms, glossary } = content;
const said = (text: string, role: Passage['role'] = 'prose'): Passage => ({
  file: 'lesson',
  line: 1,
  text,
  role,
});
const values = (found: readonly { value: string }[]) => found.map((f) => f.value);

test('lessons, drills, questions and handbook have nothing that check:prose would refuse', () => {
  expect(proseProblems(ROOT, content)).toEqual([]);
  // Every file of the course is parsed once more: a second by itself, many on a machine that does much else.
}, 60_000);

describe('the lists', () => {
  test('name only terms of the glossary, and figures that the norms have', () => {
    const ids = new Set(glossary.terms.map((t) => t.id));
    expect(lists.everyday.flat().filter((id) => !ids.has(id))).toEqual([]);
    const lost = lists.figures.filter(({ path }) => {
      const [remedy = ''] = figures(
        { ...lists, figures: [{ path, unit: '', per: 1, beside: '(?<n>7777)' }] },
        norms,
        said('7777'),
      ).map((f) => f.remedy);
      return remedy.includes('NaN');
    });
    expect(lost).toEqual([]);
  });

  test('except only what still stands in its file, with a reason', () => {
    const stale = lists.exceptions.filter(
      ({ file, text }) => !readFileSync(new URL(file, ROOT), 'utf8').includes(text),
    );
    expect(stale).toEqual([]);
    expect(lists.exceptions.filter((e) => e.why.length < 10)).toEqual([]);
  });
});

describe('copied runs', () => {
  const source =
    '顾客把收货地址写错了，我们应当先打电话核对，再告诉仓库不要急着发。订单 2026-11-29 https://example.org/abcdefgh';
  const runs = unpackRuns(packRuns([source]));

  test('are found across punctuation, width and spaces, as long as they go', () => {
    const text = '小禾说：顾客把收货地址 写错了——我们应当先打电话，再看。';
    expect(values(copied(runs, said(text)))).toEqual(['顾客把收货地址写错了我们应当先打电话']);
  });

  test('are fourteen characters or more; thirteen, numbers and addresses are nobody’s', () => {
    expect(copied(runs, said('我们应当先打电话核对再告诉'))).toEqual([]);
    expect(copied(runs, said('20261129httpsexampleorgabcdefgh'))).toEqual([]);
  });

  test('of the real sources lie in a file of less than 400 KB, from which no text can be read', () => {
    const file = readFileSync(new URL('data/prose/source-runs.bin', ROOT));
    expect(file.length).toBeLessThan(400 * 1024);
    expect(file.length % 5).toBe(0);
    expect(unpackRuns(file).size).toBe(file.length / 5);
    expect(file.toString('utf8')).not.toContain('客服');
  });
});

describe('check:prose tells', () => {
  test('a sentence of more than 60 characters that explains, not a line of a chat or of a law', () => {
    const text = `${'先问清楚他要什么，'.repeat(7)}再说话。短的一句。`;
    expect(long(said(text)).map((f) => f.remedy)).toEqual([
      '67 characters; 60 at most. Make it two sentences.',
    ]);
    for (const role of ['agent', 'law', 'cell', 'counter'] as const)
      expect(long(said(text, role))).toEqual([]);
  });

  test('banned teaching, unless it is a counter-example, quoted, or refused in the same sentence', () => {
    expect(values(banned(lists, said('写上全网最低，顾客就来了。')))).toEqual(['全网最低']);
    expect(values(banned(lists, said('亲，五星好评返三元', 'agent')))).toHaveLength(1);
    expect(banned(lists, said('亲，五星好评返三元', 'counter'))).toEqual([]);
    expect(banned(lists, said('不写全网最低。'))).toEqual([]);
    expect(banned(lists, said('有一句“全网最低”，删掉它。'))).toEqual([]);
    expect(values(banned(lists, said('这种MM爱占小便宜。')))).toEqual(['爱占小便宜', 'MM']);
  });

  test('a figure that differs from the norm beside whose name it stands', () => {
    const [found] = figures(lists, norms, said('首次回复不超过45秒，之后每次不超过3分钟。'));
    expect(found?.value).toBe('首次回复不超过45秒');
    expect(found?.remedy).toMatch(/timing\.firstReply = 30 秒/);
    expect(values(figures(lists, norms, said('每分钟40字就够，五分钟响应率也要看。')))).toEqual([
      '五分钟响应率',
      '每分钟40字',
    ]);
    expect(figures(lists, norms, said('首次回复不超过30秒，他等了45秒；每分钟50个汉字。'))).toEqual([]);
  });

  test('a term that a later lesson explains and this one does not', () => {
    const lesson = (text: string) => ({ task: '5-1', lines: [text], passages: [said(text)] });
    const [found] = undefinedTerms(lists, glossary, lesson('先看运费模板，再看库存。'));
    expect(found).toMatchObject({ value: '运费模板', line: 1 });
    expect(found?.remedy).toMatch(/^lesson 6-4 explains it later\. Explain it here in brackets/);
    expect(undefinedTerms(lists, glossary, lesson('先看运费模板（算运费的规则）。'))).toEqual([]);
    const later = { ...lesson('先看运费模板。'), task: '7-1' };
    expect(undefinedTerms(lists, glossary, later)).toEqual([]);
  });

  test('a link to no page, to no place in a page, and a card that does not exist', () => {
    const places = { pages: new Set(['/course/5-1/']), anchors: new Set(['/course/5-1/#小结']) };
    const text = '[好](/course/5-1/#小结) [没有](/course/5-9/)\n[不在](#无) <Rule card="none">';
    expect(brokenLinks(places, text, '/course/5-1/').map((f) => [f.line, f.value])).toEqual([
      [1, '/course/5-9/'],
      [2, '#无'],
      [2, '/handbook/rules/#none'],
    ]);
  });

  test('a drawing without words, an image without alt, and a figure without a title', () => {
    const good =
      '<svg aria-hidden="true"></svg><svg role="img" aria-labelledby="a"><title id="a">图</title></svg>';
    expect(untoldPictures(good)).toEqual([]);
    const bad = '<svg role="img" aria-labelledby="b"></svg>\n<img src="x">\n<Figure><A /></Figure>\n![](y)';
    expect(untoldPictures(bad).map((f) => f.line)).toEqual([1, 2, 3, 4]);
  });
});

describe('passages', () => {
  test('of a lesson know their line, who speaks, and what is a counter-example', () => {
    const lesson = `---
title: 例
---

一分钟 <Num value="50" unit="字" />。

<Slide title="一页" notes="先问。">
<Chat
  counter
  title="反着来"
  lines={[
    { by: 'shopper', text: '在吗' },
    { by: 'agent', text: '嗯', note: '太短' },
  ]}
/>
</Slide>

| 别这样 | 换成 |
| --- | --- |
| 争辩 | 查一下 |

<Rule since="2024-07-01" source="《某法》第九条">
不得不同价。
</Rule>
`;
    expect(mdxPassages('l', lesson).map((p) => [p.line, p.role, p.text])).toEqual([
      [5, 'prose', '一分钟 50字。'],
      [7, 'prose', '一页'],
      [7, 'note', '先问。'],
      [10, 'prose', '反着来'],
      [12, 'shopper', '在吗'],
      [13, 'counter', '嗯'],
      [13, 'prose', '太短'],
      [18, 'counter', '别这样'],
      [18, 'cell', '换成'],
      [20, 'counter', '争辩'],
      [20, 'cell', '查一下'],
      [23, 'law', '不得不同价。'],
    ]);
  });

  test('of a data file tell what is to be sent from what is not', () => {
    const card = `id: a
title: 标题
right: { text: 可以这样说, why: 因为好 }
wrong: { text: 别这样说, why: 因为坏 }
options:
  - { id: a, text: 对的一句, correct: true, why: 理由 }
  - { id: b, text: 错的一句, correct: false, why: 理由 }
sources:
  - { name: 《某法》 }
`;
    expect(yamlPassages('c', card).map((p) => [p.line, p.role, p.text])).toEqual([
      [2, 'prose', '标题'],
      [3, 'agent', '可以这样说'],
      [3, 'prose', '因为好'],
      [4, 'counter', '别这样说'],
      [4, 'prose', '因为坏'],
      [6, 'agent', '对的一句'],
      [6, 'prose', '理由'],
      [7, 'counter', '错的一句'],
      [7, 'prose', '理由'],
    ]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { ROOT } from '../../scripts/lib/world.ts';
import { type Known, type OwnRead, readOwn } from '../../src/schemas/own.ts';
import { readContent } from '../../src/schemas/reader.ts';

const content = readContent(ROOT);
const known: Known = {
  shops: content.shops,
  taken: content.shops.map((s) => s.id),
  personas: content.personas.map((p) => p.id),
};
const fileOf = (folder: string, id: string) =>
  readFileSync(new URL(`src/content/${folder}/${id}.yaml`, ROOT), 'utf8');
const CASE = fileOf('cases', 'delivery-lipstick');
const SHOP = fileOf('shops', 'mumian').replace('id: mumian', 'id: our-shop');

type Tree = Record<string | number, unknown>;
/** The case after a change, as YAML: the field named is set, or taken out. */
function broken(path: (string | number)[], value: unknown, source = CASE): string {
  const data = parse(source) as Tree;
  const parent = path.slice(0, -1).reduce<Tree>((at, key) => at[key] as Tree, data);
  const last = path.at(-1) ?? '';
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return stringify(data);
}
const said = (read: OwnRead) => (read.ok ? [] : read.problems.map((p) => `${p.field}｜${p.says}`));
const read = (text: string, file = 'mine.yaml') => readOwn(file, text, known);

describe('a file that is right', () => {
  test('is a case to be played, without its scripted plays', () => {
    const found = read(CASE);
    expect(found).toMatchObject({ ok: true, sort: 'case', data: { id: 'delivery-lipstick' } });
    expect(found.ok && 'plays' in found.data).toBe(false);
  });
  test('is a shop, with money in fen', () => {
    const found = read(SHOP);
    const price = content.shops.find((s) => s.id === 'mumian')?.products[0]?.price;
    expect(found.ok && found.sort === 'shop' && found.data.products[0]?.price).toBe(price);
  });
  test('may be JSON as well', () => {
    expect(read(JSON.stringify(parse(CASE), null, 2), 'mine.json').ok).toBe(true);
  });
  test('may be played in a shop that was brought along', () => {
    const shop = read(SHOP);
    if (!shop.ok || shop.sort !== 'shop') throw new Error('the shop should be right');
    const text = broken(['shop'], 'our-shop', CASE);
    const without = said(read(text)).join();
    expect(without).toContain('"our-shop" 不是能用的店');
    const withShop = readOwn('mine.yaml', text, { ...known, shops: [...known.shops, shop.data] });
    expect(said(withShop).join()).not.toContain('能用的店');
  });
  test.each(readdirSync(new URL('src/content/cases/', ROOT)))('%s of ours passes', (name) => {
    expect(said(read(fileOf('cases', name.replace('.yaml', ''))))).toEqual([]);
  });
});

describe('a file that is broken', () => {
  test.each([
    ['nothing', '', '｜这个文件是空的。'],
    ['a sentence', '你好', '｜没有读到字段：文件应该是一条一条的「字段: 内容」，可以对照示例写。'],
    ['a list', '- a\n- b', '｜没有读到字段：文件应该是一条一条的「字段: 内容」，可以对照示例写。'],
    [
      'something else',
      'title: 课文',
      '｜认不出这是顾客还是店：顾客要有 opening 和 concerns，店要有 products 和 shipping。',
    ],
    [
      'not YAML',
      'opening: [a\nconcerns: ]',
      '｜这里读不下去了，不合 YAML 的写法：看看这一行和上一行的冒号、引号和缩进。',
    ],
  ])('%s is told in a sentence', (_, text, expected) => {
    expect(said(read(text))[0]).toBe(expected);
  });
  test('JSON that breaks off is told as such', () => {
    expect(said(read('{"opening": ["在吗"', 'mine.json')).join()).toContain('不是完整的 JSON');
  });
  test('a file far too long is refused unread', () => {
    expect(said(read(`opening: ${'x'.repeat(500_000)}`)).join()).toContain('太大');
  });
  test.each([
    [['title'], undefined, 'title｜缺了这一项，应该是文字。把这一项补上。'],
    [['difficulty'], 9, 'difficulty｜现在是 9；应该是最多 5。写范围里的数。'],
    [['difficulty'], '难', 'difficulty｜现在是 "难"；应该是数字。照这样写。'],
    [
      ['family'],
      'delivry',
      /family｜现在是 "delivry"；应该是\d+ 个里的一个，例如 .*。是不是想写 "delivery"？/,
    ],
    [['persona'], 'hurryed', 'persona｜"hurryed" 不是能用的顾客类型。是不是想写 "hurried"？'],
    [
      ['shopper'],
      '一个特别特别特别长的昵称啊',
      'shopper｜现在是 "一个特别特别特别长的昵称啊"，有 13 个字；应该是最多 12 个字。写短一些。',
    ],
    [['colour'], '红', /colour｜这里没有这一项。应该是\d+ 个里的一个/],
    [['startsAt'], '明天', 'startsAt｜现在是 "明天"；应该是日期和时刻，例如 2026-11-23T10:12。照这样写。'],
    [['endings', 0, 'right'], false, /endings｜没有一个结局是对的/],
    [['basket'], [], /basket｜是空的，可是这位顾客是来买东西的/],
    [['concerns', 0, 'after'], ['nobody'], /concerns\[0\]\.after/],
  ] as const)('%j as %j names field, value and remedy', (path, value, expected) => {
    expect(said(read(broken([...path], value)))).toEqual(
      expect.arrayContaining([typeof expected === 'string' ? expected : expect.stringMatching(expected)]),
    );
  });
  test('tells the line', () => {
    const found = read(CASE.replace(/^difficulty: .*$/m, 'difficulty: 9'));
    const line = CASE.split('\n').findIndex((l) => l.startsWith('difficulty:')) + 1;
    expect(found.ok ? 0 : found.problems[0]?.line).toBe(line);
  });
  test('a shop may not take the name of one of ours', () => {
    expect(said(read(fileOf('shops', 'mumian')))).toEqual(['id｜和本站的店重名了，换一个 id。']);
  });
});

/** Where a tree can be broken. */
function paths(data: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof data !== 'object' || data === null) return at.length > 0 ? [at] : [];
  const inside = Array.isArray(data) ? data.map((v, i) => [i, v] as const) : Object.entries(data);
  return [...(at.length > 0 ? [at] : []), ...inside.flatMap(([key, v]) => paths(v, [...at, key]))];
}

describe.each([
  ['case', CASE],
  ['case with orders', fileOf('cases', 'quality-lamp')],
  ['shop', SHOP],
])('any one mistake in a %s', (_, source) => {
  const all = paths(parse(source));
  const VALUES = [undefined, 99_999, -1, 1.234, 'No Such Thing', '', [], {}, true, 'x'.repeat(500)] as const;
  test('is told without a word of English besides fields and values', () => {
    const english: string[] = [];
    // Ninety places, spread over the file, each with one of the mistakes.
    const step = Math.max(1, Math.floor(all.length / 90));
    all.forEach((path, i) => {
      if (i % step > 0) return;
      for (const line of said(read(broken(path, VALUES[(i / step) % VALUES.length], source)))) {
        const words = line.split('｜')[1]?.replace(/"[^"]*"/g, '') ?? '';
        if (/[a-z]{2,} [a-z]{2,}/i.test(words)) english.push(line);
      }
    });
    expect([...new Set(english)]).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { contentWith, messageOf, problemsOf } from './fixture.ts';
import { story } from './fixture-case.ts';

const CASE = 'cases/hot-cup.yaml';
const SHOP = 'shops/corner.yaml';

test('a course without a mistake is read, with money in fen and defaults filled in', () => {
  const content = contentWith();
  expect(content.shops[0]?.products[0]?.price).toBe(3950);
  expect(content.cases[0]?.basket).toEqual([{ product: 'red-cup', units: 1 }]);
  expect(content.lessons.map((l) => l.task)).toEqual(['5-2']);
  expect(content.register.entries).toHaveLength(4);
});

test('the whole message counts, groups by file, orders by line and says where to read on', () => {
  const message = messageOf(
    [CASE, 'persona', 'clam'],
    [CASE, 'id', 'hot-mug'],
    [SHOP, 'products[0].material', ''],
  );
  expect(message).toBe(
    [
      'The content has 3 problems in 2 files.',
      '',
      'src/content/shops/corner.yaml',
      '  line 19, products[0].material: is empty; expected text. Write it or leave the field out.',
      '',
      'src/content/cases/hot-cup.yaml',
      '  line 1, id: found "hot-mug"; expected "hot-cup", the file\'s name. Rename the file or change the id.',
      '  line 8, persona: found "clam", which is not a persona. Did you mean "calm"?',
      '',
      'CONTRIBUTING.md says how content is written; src/schemas describes every field.',
    ].join('\n'),
  );
});

describe('one mistake each', () => {
  test('a field with a slip of the pen', () => {
    expect(problemsOf([CASE, 'fakts', []])).toEqual([
      `${CASE}: line 99, fakts: is not a field here. Did you mean "facts"?`,
    ]);
  });

  test('a word of the search that stands in two groups', () => {
    const groups = [
      ['运费', '邮费'],
      ['快递费', '邮费'],
    ];
    expect(problemsOf(['synonyms.yaml', 'groups', groups])[0]).toMatch(
      /^synonyms\.yaml: line \d+, groups\[1\]\[1\]: .*stands in groups\[0\] as well/,
    );
  });

  test('an unknown field deep inside, far from any known one', () => {
    expect(problemsOf([CASE, 'concerns[0].settle[0].any[0].mood', 1])).toEqual([
      `${CASE}: line 37, concerns[0].settle[0].any[0].mood: is not a field here. Expected one of 10, among them "words", "act", "asks", "timed", "claim", "product"; take it out or rename it.`,
    ]);
  });

  test('a missing field, and a missing one of a closed set', () => {
    expect(problemsOf([CASE, 'brief', undefined], [SHOP, 'gifts[0].authority', undefined])).toEqual([
      `${SHOP}: line 41, gifts[0].authority: is missing; expected one of "agent", "supervisor". Add the field.`,
      `${CASE}: line 1, brief: is missing; expected text. Add the field.`,
    ]);
  });

  test('a word that is not in a closed set', () => {
    expect(problemsOf([CASE, 'concerns[0].topic', 'funtion'])).toEqual([
      `${CASE}: line 28, concerns[0].topic: found "funtion"; expected one of 31, among them "function", "fit", "quality", "add-on", "return", "fault". Did you mean "function"?`,
    ]);
  });

  test('a field of several forms is reported by the form that was meant', () => {
    expect(problemsOf([CASE, 'concerns[0].settle[0].any[0].act', 'greeet'], [CASE, 'opening', [12]])).toEqual(
      [
        `${CASE}: line 17, opening[0]: found 12; expected text or a list. Write it so.`,
        `${CASE}: line 34, concerns[0].settle[0].any[0].act: found "greeet"; expected one of 50, among them "greet", "argue", "insult", "threaten", "ask-need", "pressure". Did you mean "greet"?`,
      ],
    );
  });

  test('a price with three decimals', () => {
    expect(problemsOf([SHOP, 'products[0].price', 39.555])).toEqual([
      `${SHOP}: line 14, products[0].price: found 39.555; expected at most two decimals. Did you mean 39.56?`,
    ]);
  });

  test('a price with its unit, a number where text belongs, a number out of bounds', () => {
    expect(
      problemsOf([SHOP, 'products[0].price', '39元'], [CASE, 'title', 12], [CASE, 'difficulty', 9]),
    ).toEqual([
      `${SHOP}: line 14, products[0].price: found "39元"; expected a number. Write it so.`,
      `${CASE}: line 2, title: found 12; expected text. Put it in quotes if it is meant as text.`,
      `${CASE}: line 5, difficulty: found 9; expected at most 5. Write a number within the bounds.`,
    ]);
  });

  test('an id in capitals, a date in another order', () => {
    expect(
      problemsOf([CASE, 'facts[0].id', 'The Office'], ['lessons/5-2.mdx', 'updated', '23.11.2026']),
    ).toEqual([
      'lessons/5-2.mdx: line 14, updated: found "23.11.2026"; expected a date such as 2026-11-23. Write it so.',
      `${CASE}: line 19, facts[0].id: found "The Office"; expected lower-case letters, digits and hyphens. Did you mean "the-office"?`,
    ]);
  });

  test('a title that is too long', () => {
    expect(problemsOf([CASE, 'shopper', '一二三四五六七八九十一二三'])).toEqual([
      `${CASE}: line 9, shopper: found "一二三四五六七八九十一二三", 13 characters long; expected at most 12. Shorten it.`,
    ]);
  });
});

describe('files', () => {
  test('YAML that cannot be parsed, with its line', () => {
    expect(problemsOf([CASE, '', 'id: hot-cup\ntitle: a: b\n'])).toEqual([
      `${CASE}: line 2: this is not YAML: Nested mappings are not allowed in compact mappings. Look at this line and the one before: colons, quotes and indentation.`,
    ]);
  });

  test('a field that stands twice', () => {
    expect(problemsOf([CASE, '', 'id: a\ntitle: b\nid: c\n'])).toEqual([
      `${CASE}: line 3: this field stands twice. Take one of the two out.`,
    ]);
  });

  test('a file whose name is not its id, which would make two equal ids', () => {
    expect(problemsOf(['cases/cold-cup.yaml', '', story()])).toEqual([
      'cases/cold-cup.yaml: line 1, id: found "hot-cup"; expected "cold-cup", the file\'s name. Rename the file or change the id.',
    ]);
  });

  test('a file that is missing, one that would be ignored, and a lesson without front matter', () => {
    expect(
      problemsOf(
        ['norms.yaml', '', undefined],
        ['cases/notes.txt', '', 'x'],
        ['lessons/5-2.mdx', '', '# 沟通\n'],
      ),
    ).toEqual([
      'norms.yaml: is missing. Create it; src/schemas/norms.ts describes its fields.',
      'lessons/5-2.mdx: line 1: has no front matter. Begin the file with a line ---, the fields, and another line ---.',
      'cases/notes.txt: would not be read. Only .yaml files belong in cases/: rename or move it.',
    ]);
  });

  test('an empty file', () => {
    expect(problemsOf([CASE, '', '']).filter((p) => p.startsWith(CASE))).toEqual([
      `${CASE}: found nothing; expected an object with fields. Write it so.`,
    ]);
  });
});

test('mistakes of form and of reference in one file come together, and nothing is reported that only follows from them', () => {
  expect(
    problemsOf(
      [CASE, 'family', 'choise'],
      [CASE, 'persona', 'clam'],
      [CASE, 'basket[0].product', 'red-cap'],
      [CASE, 'endings[0].right', undefined],
    ),
  ).toEqual([
    `${CASE}: line 3, family: found "choise"; expected one of 41, among them "choice", "size", "invoice", "abuse", "doubt", "gift". Did you mean "choice"?`,
    `${CASE}: line 8, persona: found "clam", which is not a persona. Did you mean "calm"?`,
    `${CASE}: line 15, basket[0].product: found "red-cap", which is not a product of shop corner. Did you mean "red-cup"?`,
    `${CASE}: line 73, endings[0].right: is missing; expected true or false. Add the field.`,
  ]);
});

test('a broken shop does not make the cases that name it look broken', () => {
  expect(problemsOf([SHOP, 'name', ''])).toEqual([
    `${SHOP}: line 2, name: is empty; expected text. Write it or leave the field out.`,
  ]);
});

import { describe, expect, test } from 'vitest';
import { messageOf, problemsOf } from './fixture.ts';
import { glossary, roles, rule } from './fixture-handbook.ts';

const RULE = 'handbook/rules/seven-days.yaml';
const TEMPLATE = 'handbook/templates/refund.yaml';
const GUIDE = 'handbook/guide.yaml';
const GLOSSARY = 'handbook/glossary.yaml';
const ROLES = 'handbook/roles.yaml';

/** Sorted and without the line, which the other tests of the reader look at. */
const said = (...edits: Parameters<typeof problemsOf>) =>
  problemsOf(...edits)
    .map((p) => p.replace(/ line \d+,/, ''))
    .sort();

describe('a rule card', () => {
  test('without a day is refused: of its source, and of its check', () => {
    expect(said([RULE, 'checked', undefined], [RULE, 'sources[0].since', undefined])).toEqual([
      `${RULE}: checked: is missing; expected text. Add the field.`,
      `${RULE}: sources[0].since: is missing; expected text. Add the field.`,
    ]);
    expect(said([RULE, 'checked', '去年'])).toEqual([
      `${RULE}: checked: found "去年"; expected a date such as 2026-11-23. Write it so.`,
    ]);
  });

  test('without a source, a right or a wrong line is refused', () => {
    expect(said([RULE, 'sources', []], [RULE, 'wrong', undefined]).join('\n')).toMatch(
      /sources: .*at least 1[\s\S]*wrong: is missing/,
    );
  });

  test('of a law names the article, and was checked once the law held', () => {
    expect(said([RULE, 'sources[0].article', undefined], [RULE, 'checked', '2013-01-01'])).toEqual([
      `${RULE}: checked: found "2013-01-01", before the rule holds (2014-03-15). Write the day on which it was looked at.`,
      `${RULE}: sources[0].article: is missing; a law is cited with its article. Add the field.`,
    ]);
  });

  test('names a figure and a task that do not exist', () => {
    expect(said([RULE, 'says', ['{timing.firstReplay}内回']], [RULE, 'tasks', ['7-9']])).toEqual([
      `${RULE}: says: found "timing.firstReplay", which is not a figure of src/content/norms.yaml or of a shop. Did you mean "timing.firstReply"?`,
      `${RULE}: tasks[0]: found "7-9", which is not a task of src/content/course.yaml. Did you mean "7-1"?`,
    ]);
  });

  test('does not stand where another of its subject stands', () => {
    const other = 'handbook/rules/two.yaml';
    expect(said([other, '', { ...rule(), id: 'two' }])).toEqual([
      `${other}: place: found 1, where "seven-days" stands already. Give each its own.`,
    ]);
  });
});

describe('a template', () => {
  test('explains every hole, and no hole that is not there', () => {
    expect(said([TEMPLATE, 'placeholders', [{ name: '日期', says: '哪天' }]])).toEqual([
      `${TEMPLATE}: better.text: holds 【金额】, which no placeholder explains. Add one of this name.`,
      `${TEMPLATE}: placeholders[0].name: found "日期", but better.text has no 【日期】. Take it out.`,
    ]);
  });

  test('locks only what it says, and has a worse version that is another', () => {
    expect(
      said([TEMPLATE, 'locked', ['原路回']], [TEMPLATE, 'worse.text', '已经退回 【金额】，原路到账。']),
    ).toEqual([
      `${TEMPLATE}: locked[0]: is not in better.text. Copy the phrase from there, letter by letter.`,
      `${TEMPLATE}: worse.text: is the same as better.text. Write what one would rather not send.`,
    ]);
  });

  test('needs a worse version and says when not to use it; names rule cards that exist', () => {
    expect(said([TEMPLATE, 'worse', undefined], [TEMPLATE, 'not', undefined]).join('\n')).toMatch(
      /not: is missing[\s\S]*worse: is missing/,
    );
    expect(said([TEMPLATE, 'rules', ['seven-day']])).toEqual([
      `${TEMPLATE}: rules[0]: found "seven-day", which is not a rule card. Did you mean "seven-days"?`,
    ]);
  });
});

test('a norm names figures and a shop that exist', () => {
  expect(said([GUIDE, 'shop', 'cornr'], [GUIDE, 'cards[0].figures', ['timing.first']])).toEqual([
    expect.stringContaining(`${GUIDE}: cards[0].figures[0]: found "timing.first", which is not a figure`),
    `${GUIDE}: shop: found "cornr", which is not a shop. Did you mean "corner"?`,
  ]);
});

test('a term stands once, also as another word for something, and links to a rule that exists', () => {
  const terms = [
    ...glossary().terms,
    { id: 'post', term: '邮费', topic: 'delivery', says: '同一样东西。', rule: 'none' },
  ];
  expect(said([GLOSSARY, 'terms', terms])).toEqual([
    expect.stringContaining(`${GLOSSARY}: terms[2].rule: found "none", which is not a rule card.`),
    `${GLOSSARY}: terms[2]: "邮费" is explained by entry 1 already. Change one of them.`,
  ]);
});

test('pinyin written by hand has its marks', () => {
  expect(said([GLOSSARY, 'terms[0].pinyin', 'yun4 fei4'])).toEqual([
    `${GLOSSARY}: terms[0].pinyin: found "yun4 fei4"; expected pinyin with tone marks such as yùn fèi. Write it so.`,
  ]);
});

test('the roles are three, in the order in which a shopper meets them', () => {
  expect(said([ROLES, 'roles', roles().roles.toReversed()])).toEqual([
    `${ROLES}: roles: found supervisor, aftersale, presale; expected presale, aftersale, supervisor. Put them in this order.`,
  ]);
});

test('register ids in the handbook are looked up, and a missing file is named with its schema', () => {
  expect(said([GUIDE, 'cards[0].register', ['S000-1-77']]).join()).toContain('S000-1-77');
  expect(messageOf([GLOSSARY, '', undefined])).toContain('src/schemas/glossary.ts describes its fields');
});

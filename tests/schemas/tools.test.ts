import { describe, expect, test } from 'vitest';
import { contentWith, type Edit, problemsOf } from './fixture.ts';
import { contrastTask, layoutTask, nameBrief, shotTask, signTask, titleTask } from './fixture-tools.ts';

/** What an author is told of one file after some changes, without its line. */
const told = (file: string, whole: () => unknown, ...edits: (readonly [string, unknown])[]) =>
  problemsOf([file, '', whole()], ...edits.map(([path, value]): Edit => [file, path, value])).map((p) =>
    p.replace(/line \d+, /, ''),
  );

describe('a front page to be put together', () => {
  const FILE = 'tools/layouts/winter.yaml';
  const wrong = (...edits: (readonly [string, unknown])[]) => told(FILE, layoutTask, ...edits);

  test('is read where it is whole', () => {
    expect(contentWith([FILE, '', layoutTask()]).layouts[0]?.blocks).toHaveLength(8);
  });

  test('whose rules and examples name blocks that do not exist is told which was meant', () => {
    expect(wrong(['rules[0].block', 'navi'], ['rules[4].other', 'sizes'], ['poor[1][0]', 'walls'])).toEqual([
      `${FILE}: rules[0].block: found "navi", which is not a block of this page. Did you mean "nav"?`,
      `${FILE}: rules[4].other: found "sizes", which is not a block of this page. Did you mean "size"?`,
      `${FILE}: poor[1][0]: found "walls", which is not a block of this page. Did you mean "wall"?`,
    ]);
  });

  test('that puts a block on twice, or holds one against itself, is told to name another', () => {
    expect(wrong(['good[3]', 'main'], ['rules[4].other', 'main'])).toEqual([
      `${FILE}: rules[4].other: found "main", the same as block. Name the block that comes after it.`,
      `${FILE}: good[3]: found "main" a second time. A block is put on once: take it out.`,
    ]);
  });

  test('with a kind of rule that there is not, or one without its other block, is told what to write', () => {
    expect(wrong(['rules[3].kind', 'first-sceen'])).toEqual([
      `${FILE}: rules[3].kind: found "first-sceen"; expected one of "has", "without", "first-screen", "before", "above". Did you mean "first-screen"?`,
    ]);
    expect(wrong(['rules[5].other', undefined])).toEqual([
      `${FILE}: rules[5].other: is missing; expected text. Add the field.`,
    ]);
  });

  test('with a block higher than any is told the bound', () => {
    expect(wrong(['blocks[2].rows', 9])).toEqual([
      `${FILE}: blocks[2].rows: found 9; expected at most 6. Write a number within the bounds.`,
    ]);
  });
});

describe('words on grounds', () => {
  const FILE = 'tools/contrasts/page.yaml';
  const wrong = (...edits: (readonly [string, unknown])[]) => told(FILE, contrastTask, ...edits);

  test('are read where they are whole', () => {
    expect(contentWith([FILE, '', contrastTask()]).contrasts[0]?.pairs).toHaveLength(5);
  });

  test('with a colour in capitals, short or without its sign are told the colour that was meant', () => {
    expect(
      wrong(['pairs[0].text', '#1F4D3A'], ['pairs[1].ground', '#fff'], ['pairs[2].text', 'f6f1e6']),
    ).toEqual([
      `${FILE}: pairs[0].text: found "#1F4D3A"; expected a colour such as "#1e1b17". Did you mean "#1f4d3a"?`,
      `${FILE}: pairs[1].ground: found "#fff"; expected a colour such as "#1e1b17". Did you mean "#ffffff"?`,
      `${FILE}: pairs[2].text: found "f6f1e6"; expected a colour such as "#1e1b17". Did you mean "#f6f1e6"?`,
    ]);
    expect(wrong(['pairs[0].text', '墨绿'])).toEqual([
      `${FILE}: pairs[0].text: found "墨绿"; expected a colour such as "#1e1b17". Change the value.`,
    ]);
  });

  test('with a colour that lost its quotes are told that # begins a comment', () => {
    expect(wrong(['pairs[3].text', null])).toEqual([
      `${FILE}: pairs[3].text: is empty; expected text. Write it behind the colon, in quotes if it begins with #.`,
    ]);
  });

  test('that vanish in their ground, or share an id, are told so', () => {
    expect(wrong(['pairs[1].text', '#f6f1e6'], ['pairs[4].id', 'title'])).toEqual([
      `${FILE}: pairs[1].text: found "#f6f1e6", which is the ground as well: nothing would be seen. Give the words another colour.`,
      `${FILE}: pairs[4].id: found "title", which entry 1 is called already. Give each its own.`,
    ]);
  });

  test('of a shop that does not exist are told the one that was meant', () => {
    expect(wrong(['shop', 'conner'])).toEqual([
      `${FILE}: shop: found "conner", which is not a shop. Did you mean "corner"?`,
    ]);
  });
});

describe('a sign or banner', () => {
  const FILE = 'tools/signs/corner.yaml';
  const wrong = (...edits: (readonly [string, unknown])[]) => told(FILE, signTask, ...edits);

  test('is read where it is whole', () => {
    expect(contentWith([FILE, '', signTask('banner')]).signs[0]?.kind).toBe('banner');
  });

  test('whose examples use a colour that is not offered is told the nearest that is', () => {
    expect(wrong(['good.ground', '#1f4d3b'], ['poor[1].ink', '#f6f1e7'])).toEqual([
      `${FILE}: good.ground: found "#1f4d3b", which is not a colour of this file. Did you mean "#1f4d3a"?`,
      `${FILE}: poor[1].ink: found "#f6f1e7", which is not a colour of this file. Did you mean "#f6f1e6"?`,
    ]);
  });

  test('whose good example does not say the shop’s name is told the words', () => {
    expect(wrong(['good.text', '转角'])).toEqual([
      `${FILE}: good.text: found "转角", which has none of say: "街角". Write one into it.`,
    ]);
  });

  test('with a second line is told that only a banner has one; a banner may', () => {
    expect(wrong(['good.second', '天天开门'])).toEqual([
      `${FILE}: good.second: found "天天开门", but only a banner has a second line. Take it out.`,
    ]);
    const banner = contentWith([FILE, '', signTask('banner')], [FILE, 'good.second', '天天开门']);
    expect(banner.signs[0]?.good.second).toBe('天天开门');
  });

  test('of a kind that there is not, or with its words far off the canvas, is told what there is', () => {
    expect(wrong(['kind', 'baner'], ['good.x', 4000])).toEqual([
      `${FILE}: kind: found "baner"; expected one of "sign", "banner". Did you mean "banner"?`,
      `${FILE}: good.x: found 4000; expected at most 1200. Write a number within the bounds.`,
    ]);
  });
});

describe('goods for a title', () => {
  const FILE = 'tools/titles/red-cup.yaml';

  test('with words that stand alone where two belong together, or too few to choose from, are told so', () => {
    expect(told(FILE, titleTask, ['together[0]', '陶瓷 杯子'], ['words', ['杯子', '陶瓷']])).toEqual(
      expect.arrayContaining([
        `${FILE}: together[0]: found "陶瓷 杯子"; expected a list. Write it so.`,
        `${FILE}: words: found a list of 2; expected at least 8. Add to it.`,
      ]),
    );
  });

  test('without anything that is not so are told that the field is missing', () => {
    expect(told(FILE, titleTask, ['untrue', undefined])).toEqual([
      `${FILE}: untrue: is missing; expected a list. Add the field.`,
    ]);
  });
});

describe('goods for pictures', () => {
  const FILE = 'tools/shots/red-cup.yaml';

  test('with a thing that no photo can show, or a raw photo too near the edge, are told what can be', () => {
    expect(told(FILE, shotTask, ['shots[0].scene.ground', 'wooden'], ['raw.x', 90])).toEqual([
      `${FILE}: shots[0].scene.ground: found "wooden"; expected one of "white", "plain", "wood", "street", "dark". Did you mean "wood"?`,
      `${FILE}: raw.x: found 90; expected at least 200. Write a number within the bounds.`,
    ]);
  });
});

describe('a shop that wants a name', () => {
  const FILE = 'tools/shop-names/cup.yaml';
  const wrong = (...edits: (readonly [string, unknown])[]) => told(FILE, nameBrief, ...edits);

  test('is read where it is whole', () => {
    expect(contentWith([FILE, '', nameBrief()]).shopNames).toEqual([nameBrief()]);
  });

  test('with a single word where a list belongs, or without neighbours, is told so', () => {
    expect(wrong(['sells', '杯'], ['others', []])).toEqual([
      `${FILE}: sells: found "杯"; expected a list. Write it so.`,
      `${FILE}: others: found a list of 0; expected at least 1. Add to it.`,
    ]);
  });

  test('that names a neighbour twice is told to take one out', () => {
    expect(wrong(['others[1]', '禾田杯屋'])).toEqual([
      `${FILE}: others[1]: found "禾田杯屋" a second time. Take it out.`,
    ]);
  });

  test('in a file of another name is told to rename one of them', () => {
    expect(wrong(['id', 'cups'])).toEqual([
      `${FILE}: id: found "cups"; expected "cup", the file's name. Rename the file or change the id.`,
    ]);
  });
});

describe('what the drills are held against', () => {
  const NORMS = 'norms.yaml';
  const wrong = (...edits: (readonly [string, unknown])[]) =>
    problemsOf(...edits.map(([path, value]): Edit => [NORMS, path, value])).map((p) =>
      p.replace(/line \d+, /, ''),
    );

  test('a promotion: a share above a hundred, or one day only, is told', () => {
    expect(wrong(['promotion.cut.value', 110], ['promotion.floorDays.value', 1])).toEqual([
      `${NORMS}: promotion.floorDays.value: found 1; expected at least 2, for the drill draws a lowest deal and a day without any. Write more days.`,
      `${NORMS}: promotion.cut.value: found 110; expected at most 100 per cent. Write a share of the price, such as 5.`,
    ]);
  });

  test('a promotion: a share written as a fraction, a unit of another kind, or a number without source is told', () => {
    expect(
      wrong(
        ['promotion.fee.value', 0.05],
        ['promotion.keep.unit', 'percent'],
        ['promotion.leastOff.source', undefined],
      ),
    ).toEqual([
      `${NORMS}: promotion.fee.value: found 0.05; expected a whole number. Write it so.`,
      `${NORMS}: promotion.leastOff.source: is missing; expected text. Add the field.`,
      `${NORMS}: promotion.keep.unit: found "percent"; expected one of "%". Choose one of them.`,
    ]);
  });

  test('a shop’s name: bounds that cross each other are told by name', () => {
    expect(wrong(['shopName.bestMost.value', 30], ['shopName.least.value', 6])).toEqual([
      `${NORMS}: shopName.least.value: found 6; expected at most 4, the value of shopName.bestLeast. Change one of them.`,
      `${NORMS}: shopName.bestMost.value: found 30; expected at most 20, the value of shopName.most. Change one of them.`,
    ]);
  });

  test('titles, pictures and contrast: bounds that cross each other are told by name', () => {
    expect(
      wrong(
        ['listing.titleFirstLine.value', 40],
        ['listing.pictureFill.least.value', 90],
        ['decor.contrastLarge.value', 500],
      ),
    ).toEqual([
      `${NORMS}: listing.titleFirstLine.value: found 40; expected at most 30, the value of listing.titleChars. Change one of them.`,
      `${NORMS}: listing.pictureFill.least.value: found 90; expected at most 85, the value of listing.pictureFill.most. Change one of them.`,
      `${NORMS}: decor.contrastLarge.value: found 500; expected at most 450, the value of decor.contrastText. Change one of them.`,
    ]);
  });
});

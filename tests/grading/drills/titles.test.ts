import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/world.ts';
import { markTitle, viewTitle } from '../../../src/grading/drills/index.ts';
import { readContent } from '../../../src/schemas/reader.ts';

const { titles, norms } = readContent(ROOT);
const rules = norms.listing;
const bag = titles.find((t) => t.id === 'commuter-bag');
if (!bag) throw new Error('there is no title to compose for the commuter bag');

const view = (title: string) => viewTitle(bag, title, rules);
const mark = (title: string) => markTitle(bag, title, rules);
const item = (title: string, id: string) => mark(title).items.find((i) => i.id === id);

describe('a title', () => {
  test.each(titles.map((t) => [t.id, t] as const))(
    'for %s: the good one earns all points, each poor one at most half, nothing earns nothing',
    (_, task) => {
      const good = markTitle(task, task.good, rules);
      expect(good.items.filter((i) => i.points < i.of)).toEqual([]);
      for (const poor of task.poor)
        expect(2 * markTitle(task, poor, rules).points).toBeLessThanOrEqual(good.of);
      expect(markTitle(task, '', rules).points).toBe(0);
      expect(markTitle(task, '   ', rules).points).toBe(0);
    },
  );

  test('counts two letters, digits or blanks as one character', () => {
    expect(view('双肩包').chars).toBe(3);
    expect(view('15.6寸').chars).toBe(3);
    expect(view('双肩包 a').chars).toBe(4);
  });

  test('may be exactly as long as the platform takes, and no longer', () => {
    const full = '双肩包'.repeat(10);
    expect(view(full)).toMatchObject({ chars: 30, over: false });
    expect(view(`${full}a`)).toMatchObject({ chars: 31, over: true, found: [], share: 0 });
    expect(item(`${full}a`, 'length')?.points).toBe(0);
  });

  test('shows on the first line what fits there, without cutting a character', () => {
    const { first, rest } = view('云途通勤双肩包15.6寸电脑隔层防泼水');
    expect(first).toBe('云途通勤双肩包15.6寸电脑隔层');
    expect(rest).toBe('防泼水');
  });

  test('is found by a search only when it has all of its words', () => {
    expect(view('通勤双肩包').found).toEqual(['commute']);
    expect(view('通勤包').found).toEqual([]);
    expect(view('双肩包15.6寸电脑').found).toEqual(['laptop', 'inch']);
  });

  test('with an absolute word is stopped: nobody finds it, and it is not true', () => {
    const title = `全网第一${bag.good.slice(4)}`;
    expect(view(title).banned.map((b) => b.word)).toEqual(['第一']);
    expect(item(title, 'cover')).toMatchObject({ points: 0, notes: ['被平台拦下的标题，谁也搜不到。'] });
    expect(item(title, 'true')?.points).toBe(0);
  });

  test('that does not name the thing earns nothing, and is told all the same what must not stand there', () => {
    const title = '青禾最好看的防水电脑包包邮';
    expect(mark(title).points).toBe(0);
    expect(item(title, 'true')?.notes.join()).toMatch(/“最”.*“防水”/);
    expect(item(title, 'clean')?.notes.join()).toContain('“包邮”');
    expect(item(title, 'order')?.notes).toEqual(['没有写出卖的是什么（例如“双肩包”），别的都谈不上。']);
  });

  test('says what is not so only when it is handed in, with the reason', () => {
    const title = '云途通勤双肩包15.6寸电脑隔层完全防水';
    expect(view(title).banned).toEqual([]);
    expect(item(title, 'true')).toMatchObject({
      points: 2,
      notes: ['“防水”：只做到防泼水。冲着防水买的人，淋一场雨就来退。'],
    });
  });

  test('that is splash-proof is not taken for waterproof', () => {
    expect(item('防泼水双肩包', 'true')?.points).toBe(4);
  });

  test('loses order where the thing is named behind the first line, or words that belong together stand apart', () => {
    const late = item('云途通勤防泼水出差拉杆带骑行透气双肩包', 'order');
    expect(late?.notes).toContain('第一行看不到“双肩包”，翻列表的人不知道卖什么。');
    const apart = item('双肩包15.6寸防泼水电脑隔层', 'order');
    expect(apart?.points).toBe(3);
    expect(apart?.notes).toContain('“15.6寸”和“电脑”要挨着，分开就看不懂了。');
  });

  test('loses for words that nobody searches and for words written twice', () => {
    expect(item('双肩包包邮', 'clean')?.notes).toEqual([
      '“包邮”：几乎没有人搜这个词，活动和保障有自己的位置。',
    ]);
    expect(item('双肩包通勤双肩包', 'clean')?.notes).toEqual(['“双肩包”写了两遍，写一遍就搜得到。']);
  });

  test('that does not name the thing earns nothing, however many words it has', () => {
    expect(mark('通勤15.6寸电脑隔层防泼水出差拉杆带').points).toBe(0);
  });

  test('made of all words offered cannot be published', () => {
    const all = mark(bag.words.join(''));
    expect(2 * all.points).toBeLessThanOrEqual(all.of);
  });
});

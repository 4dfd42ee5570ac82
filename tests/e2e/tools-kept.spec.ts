import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { TitleData } from '../../src/components/tools/titles/TitleComposer.tsx';

interface Tool {
  /** Its page below /drills/. */
  id: string;
  /** Makes something. */
  make: (page: Page) => Promise<void>;
  /** Where what was made is seen, as it is then … */
  place: (page: Page) => Locator;
  there: (place: Locator) => Promise<void>;
  /** … and as it is before anything was made. */
  empty: (place: Locator) => Promise<void>;
  /** What its sheet asks for. */
  asks: string;
}

const value = (text: string) => (place: Locator) => expect(place).toHaveValue(text);
const typed = (id: string, label: string, text: string, asks: string): Tool => ({
  id,
  make: (page) => page.getByLabel(label, { exact: true }).fill(text),
  place: (page) => page.getByLabel(label, { exact: true }),
  there: value(text),
  empty: value(''),
  asks,
});

const TOOLS: readonly Tool[] = [
  typed('shop-name', '店名', '倒放一夜杯', '想三个名字'),
  {
    id: 'titles',
    make: async (page) => {
      await page.getByRole('textbox', { name: '自己打一个词' }).fill('甲甲');
      await page.getByRole('button', { name: '加上' }).click();
    },
    place: (page) => page.getByRole('list', { name: '标题里的词，从前到后' }).getByRole('button'),
    there: (place) => expect(place).toHaveText(['甲甲']),
    empty: (place) => expect(place).toHaveCount(0),
    asks: '写标题，最多 30 个字',
  },
  {
    id: 'shots',
    make: async (page) => {
      await page.getByRole('combobox').first().selectOption('whole');
    },
    place: (page) => page.getByRole('combobox').first(),
    there: value('whole'),
    empty: value(''),
    asks: '五张主图，各放哪一张',
  },
  {
    id: 'layout-board',
    make: (page) => page.locator('.board-pool button').first().click(),
    place: (page) => page.locator('.board-block'),
    there: (place) => expect(place).toHaveCount(1),
    empty: (place) => expect(place).toHaveCount(0),
    asks: '首页，从上往下',
  },
  {
    id: 'contrast',
    make: (page) => page.getByLabel('不够').first().check(),
    place: (page) => page.getByLabel('不够').first(),
    there: (place) => expect(place).toBeChecked(),
    empty: (place) => expect(place).not.toBeChecked(),
    asks: '凭眼睛判断',
  },
  typed('sign-maker', '大字', '青禾', '字不出虚线'),
  typed('banner-maker', '小字', '天天开门', '字不出虚线'),
  typed('promo', '活动价（元）', '88', '定活动'),
];

const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
};
const wide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const anew = (page: Page) => page.getByRole('button', { name: '从头做', exact: true });
const material = (page: Page) => page.locator('.tool .drill-note').first().textContent();

/** Changes what is kept of a drill, as another version of the site or a broken disk would have left it. */
const spoil = (page: Page, id: string, change: 'task' | 'text') =>
  page.evaluate(
    ([tool, what]) => {
      const key = Object.keys(localStorage).find((k) => k.startsWith('jinpai-drill-') && k.endsWith(tool));
      const text = key && localStorage.getItem(key);
      if (!key || !text) throw new Error('nothing is kept');
      const draft = JSON.parse(text) as { task: number };
      localStorage.setItem(key, what === 'text' ? text.slice(0, -4) : JSON.stringify({ ...draft, task: 1 }));
    },
    [id, change] as const,
  );

for (const tool of TOOLS) {
  test(`${tool.id}: what was made survives a reload, and beginning anew asks first`, async ({ page }) => {
    await page.goto(`/drills/${tool.id}/`);
    await tool.empty(tool.place(page));
    await expect(anew(page)).toHaveCount(0);
    await tool.make(page);
    await tool.there(tool.place(page));
    const before = await material(page);
    await page.reload();
    await tool.there(tool.place(page));
    expect(await material(page)).toBe(before);

    await anew(page).click();
    await expect(page.getByRole('group', { name: '做到一半的会清掉。' })).toBeFocused();
    expect(await wide(page)).toBeLessThanOrEqual(0);
    await sound(page);
    await page.getByRole('button', { name: '不，接着做' }).click();
    await expect(anew(page)).toBeFocused();
    await tool.there(tool.place(page));
    await anew(page).click();
    await page.getByRole('button', { name: '清掉，从头做' }).click();
    await tool.empty(tool.place(page));
    await expect(page.getByRole('region', { name: '这一份' })).toBeFocused();
    expect(await material(page)).toBe(before);
    await page.reload();
    await tool.empty(tool.place(page));
  });

  test(`${tool.id}: on paper it is the task with room to write, without fields, buttons or marks`, async ({
    page,
  }) => {
    await page.goto(`/drills/${tool.id}/`);
    await tool.empty(tool.place(page));
    const lies = ((await material(page)) ?? '').replace(/^(这家店|旁边已经有)：/, '');
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('.worksheet:visible');
    await expect(paper).toHaveCount(1);
    await expect(paper).toContainText('姓名');
    await expect(paper).toContainText(tool.asks);
    // Figures of a promotion are drawn once for a class; all else is what lies on the table.
    if (tool.id !== 'promo') expect(await paper.textContent()).toContain(lies);
    await expect(page.locator('.drill-screen')).toBeHidden();
    await expect(page.locator(':is(button, input, select):visible')).toHaveCount(0);
  });
}

test('what was handed in is not gone on with, and the next task is another sheet', async ({ page }) => {
  await page.goto('/drills/shop-name/');
  await page.getByLabel('店名').fill('倒放一夜杯');
  await page.getByRole('button', { name: '就用这个名字' }).click();
  await expect(page.getByRole('heading', { name: /^“倒放一夜杯”得/ })).toBeFocused();
  const first = await page.locator('.worksheet:not([hidden])').getAttribute('data-paper');
  await page.getByRole('button', { name: '再给一家店起名' }).click();
  await expect(page.locator('.worksheet:not([hidden])')).toHaveCount(1);
  expect(await page.locator('.worksheet:not([hidden])').getAttribute('data-paper')).not.toBe(first);
  await page.reload();
  await expect(page.getByLabel('店名')).toHaveValue('');
  await expect(page.getByText('上次没做完的接不上了')).toHaveCount(0);
});

test('another shop is given only after asking, once a name is written', async ({ page }) => {
  await page.goto('/drills/shop-name/');
  const before = await material(page);
  await page.getByRole('button', { name: '换一家店' }).click();
  await expect.poll(() => material(page)).not.toBe(before);
  await page.getByLabel('店名').fill('一半');
  const second = await material(page);
  await page.getByRole('button', { name: '换一家店' }).click();
  expect(await material(page)).toBe(second);
  await page.getByRole('button', { name: '清掉，换一家' }).click();
  await expect(page.getByLabel('店名')).toHaveValue('');
  await expect.poll(() => material(page)).not.toBe(second);
});

test('whoever left while mending colours comes back to mending, with the colours as they were moved', async ({
  page,
}) => {
  await page.goto('/drills/contrast/');
  await expect(page.getByLabel('不够').first()).toBeVisible();
  for (const radio of await page.getByLabel('不够').all()) await radio.check();
  await page.getByRole('button', { name: '判断完了，去调' }).click();
  await page.getByRole('slider').first().fill('-30');
  await page.reload();
  await expect(page.getByRole('slider').first()).toHaveValue('-30');
  await expect(page.getByRole('heading', { name: /^一、/ })).toHaveCount(0);
  // What was judged cannot be judged again: only other colours are offered.
  await expect(anew(page)).toHaveCount(0);
  const before = await material(page);
  await page.getByRole('button', { name: '换一家店' }).click();
  await page.getByRole('button', { name: '清掉，换一家' }).click();
  await expect(page.getByRole('heading', { name: /^一、/ })).toBeVisible();
  expect(await material(page)).not.toBe(before);
});

test('whoever left a line of returns half arranged comes back to it, with the bottleneck named', async ({
  page,
}) => {
  await page.goto('/drills/returns-line/');
  await page.getByRole('group', { name: /^一、/ }).getByRole('radio').first().check();
  await page.getByRole('button', { name: '就是这一站，去改' }).click();
  const stations = () => page.locator('.returns-title b').allTextContents();
  const before = await stations();
  await page.getByRole('button', { name: `${before[0]}往后` }).click();
  const arranged = await stations();
  expect(arranged).not.toEqual(before);
  await page.reload();
  await expect(page.getByRole('heading', { name: '二、排一条更快的线' })).toBeVisible();
  expect(await stations()).toEqual(arranged);
  await expect(anew(page)).toHaveCount(0);
  await page.getByRole('button', { name: '换一家店' }).click();
  await page.getByRole('button', { name: '清掉，换一家' }).click();
  await expect(page.getByRole('group', { name: /^一、/ })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.worksheet:visible')).toHaveCount(1);
  await expect(page.locator('.worksheet:visible')).toContainText('排一条更快的线');
  await expect(page.locator(':is(button, input, select):visible')).toHaveCount(0);
});

for (const [change, what] of [
  ['task', 'of a task that was changed since'],
  ['text', 'that is broken'],
] as const)
  test(`a draft ${what} is not applied, and the page says so until something is made`, async ({ page }) => {
    await page.goto('/drills/layout-board/');
    await page.locator('.board-pool button').first().click();
    await spoil(page, 'layout-board', change);
    await page.reload();
    await expect(page.getByText('上次没做完的接不上了')).toBeVisible();
    await expect(page.locator('.board-block')).toHaveCount(0);
    await page.locator('.board-pool button').first().click();
    await expect(page.getByText('上次没做完的接不上了')).toHaveCount(0);
    await page.reload();
    await expect(page.locator('.board-block')).toHaveCount(1);
  });

test('no sheet gives the answer away', async ({ page }) => {
  await page.goto('/drills/titles/');
  const { goods } = (await (await page.request.get('/data/tools/titles.json')).json()) as TitleData;
  const sheets = (await page.locator('.worksheet').allTextContents()).join('');
  for (const { task } of goods) {
    expect(sheets).toContain(task.facts);
    expect(sheets).not.toContain(task.good);
    for (const { why } of task.untrue) expect(sheets).not.toContain(why);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a drill of its own kind is read as worksheets, one for each task', async ({ page }) => {
    await page.goto('/drills/layout-board/');
    await expect(page.locator('.worksheet:visible')).toHaveCount(2);
    await expect(page.locator('.drill-screen')).toBeHidden();
  });
});

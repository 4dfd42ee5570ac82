import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { ShotData } from '../../src/components/tools/shots/ShotDesk.tsx';
import type { TitleData, TitleGoods } from '../../src/components/tools/titles/TitleComposer.tsx';
import { kindsKept } from './desk.ts';

const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
};
const wide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The goods that the browser drew, told by what lies on the table. */
async function drawn<T extends { task: { facts: string } }>(page: Page, goods: readonly T[]): Promise<T> {
  await expect(page.locator('.drill-note')).toBeVisible();
  const facts = (await page.locator('.drill-note').textContent()) ?? '';
  const found = goods.find((g) => g.task.facts === facts);
  if (!found) throw new Error('what lies on the table is of no goods');
  return found;
}

test.describe('the title composer', () => {
  const open = async (page: Page): Promise<TitleGoods> => {
    await page.goto('/drills/titles/');
    const { goods } = (await (await page.request.get('/data/tools/titles.json')).json()) as TitleData;
    return drawn(page, goods);
  };
  const pieces = (page: Page) => page.getByRole('list', { name: '标题里的词，从前到后' }).getByRole('button');
  const type = async (page: Page, word: string) => {
    await page.getByRole('textbox', { name: '自己打一个词' }).fill(word);
    await page.getByRole('button', { name: '加上' }).click();
  };

  test('a good title is full marks, with reasons, kept in the journal and shown in the list', async ({
    page,
  }) => {
    const { task } = await open(page);
    await type(page, task.good);
    await expect(pieces(page)).toHaveText([task.good]);
    await expect(page.getByText(/100 次搜索接住 \d\d 次/)).toBeVisible();
    expect(await wide(page)).toBeLessThanOrEqual(0);
    await sound(page);
    await page.getByRole('button', { name: '发布这个标题' }).click();
    await expect(page.getByRole('heading', { name: '得 20 / 20 分' })).toBeFocused();
    await expect(page.getByText('每个词都对得上商品资料。')).toBeVisible();
    expect(await kindsKept(page)).toContain('drill-done');
    await sound(page);
    await page.goto('/drills/');
    await expect(page.locator('[data-best="titles"]')).toHaveText('最好 20 / 20 分');
  });

  test('an absolute word is stopped while it is written, and again gives other goods', async ({ page }) => {
    const { task } = await open(page);
    await page.getByRole('button', { name: task.names[0] ?? '', exact: true }).click();
    await type(page, '全网第一');
    await expect(page.getByRole('alert')).toContainText('“第一”');
    await page.getByRole('button', { name: '发布这个标题' }).click();
    await expect(page.getByText('被平台拦下的标题，谁也搜不到。')).toBeVisible();
    await page.getByRole('button', { name: '换一件再写' }).click();
    await expect(pieces(page)).toHaveCount(0);
    await expect(page.locator('.drill-note')).not.toHaveText(task.facts);
  });

  test('words are moved and taken out by keys, and by buttons', async ({ page, isMobile }) => {
    await open(page);
    for (const word of ['甲甲', '乙乙', '丙丙']) await type(page, word);
    if (!isMobile) {
      await pieces(page).nth(2).focus();
      await page.keyboard.press('ArrowLeft');
      await expect(pieces(page)).toHaveText(['甲甲', '丙丙', '乙乙']);
      await expect(pieces(page).nth(1)).toBeFocused();
      await page.keyboard.press('Delete');
    } else {
      await pieces(page).nth(2).tap();
      await page.getByRole('button', { name: '往前移' }).tap();
      await expect(pieces(page)).toHaveText(['甲甲', '丙丙', '乙乙']);
      await page.getByRole('button', { name: '拿掉“丙丙”' }).tap();
    }
    await expect(pieces(page)).toHaveText(['甲甲', '乙乙']);
  });

  test('words are moved by dragging', async ({ page, isMobile }) => {
    test.skip(isMobile, 'the mouse is not a finger; the same pointer events serve both');
    await open(page);
    for (const word of ['甲甲', '乙乙', '丙丙']) await type(page, word);
    await pieces(page).nth(2).scrollIntoViewIfNeeded();
    const [from, to] = [await pieces(page).nth(2).boundingBox(), await pieces(page).nth(0).boundingBox()];
    if (!from || !to) throw new Error('the words are not shown');
    await page.mouse.move(from.x + 10, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(to.x + 12, to.y + 12, { steps: 8 });
    await page.mouse.up();
    await expect(pieces(page)).toHaveText(['丙丙', '甲甲', '乙乙']);
  });
});

test.describe('the picture desk', () => {
  const open = async (page: Page) => {
    await page.goto('/drills/shots/');
    const { goods } = (await (await page.request.get('/data/tools/shots.json')).json()) as ShotData;
    return drawn(page, goods);
  };
  const set = async (page: Page, name: string, value: number) =>
    page.getByRole('slider', { name }).fill(String(value));

  test('the right pictures, each in its place, and a level cut are full marks', async ({ page }) => {
    const { task } = await open(page);
    for (const { label, slot } of task.shots)
      if (slot) await page.getByRole('combobox', { name: label }).selectOption(slot);
    const side = Math.round(Math.max(task.raw.width, task.raw.height) / 7.2) * 10;
    await set(page, '框的大小', side);
    await set(page, '左右', Math.round((task.raw.x - side / 2) / 10) * 10);
    await set(page, '上下', Math.round((task.raw.y - side / 2) / 10) * 10);
    const lean = await page.locator('.shot-raw').first().getAttribute('transform');
    await set(page, '转正', -Number(/rotate\((-?\d+)/.exec(lean ?? '')?.[1]));
    expect(await wide(page)).toBeLessThanOrEqual(0);
    await sound(page);
    await page.getByRole('button', { name: '交上去' }).click();
    await expect(page.getByRole('heading', { name: '得 20 / 20 分' })).toBeFocused();
    await expect(page.getByText('站直了。')).toBeVisible();
    await sound(page);
  });

  test('a photo that must not be used says why, and what was not cut earns nothing', async ({ page }) => {
    const { task } = await open(page);
    const bad = task.shots.find((s) => s.slot === undefined);
    await page.getByRole('combobox', { name: bad?.label ?? '' }).selectOption('whole');
    await page.getByRole('button', { name: '交上去' }).click();
    await expect(page.getByRole('heading', { name: '得 0 / 20 分' })).toBeFocused();
    await expect(page.getByText(bad?.why ?? '')).toBeVisible();
    await page.getByRole('button', { name: '换一件再做' }).click();
    await expect(page.getByRole('heading', { name: '得 0 / 20 分' })).toHaveCount(0);
  });
});

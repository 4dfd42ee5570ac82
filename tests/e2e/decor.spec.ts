import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { contrastOf, enough, neededFor, shade } from '../../src/grading/drills/index.ts';
import type { ContrastTask, DecorNorms, LayoutTask, SignTask } from '../../src/schemas/index.ts';
import { kindsKept } from './desk.ts';

const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
};
const wide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The task that the page drew: the one whose words stand on it. */
async function drawn<T>(
  page: Page,
  file: string,
  words: (task: T) => string,
): Promise<{ task: T; rules: DecorNorms }> {
  const { tasks, rules } = (await (await page.request.get(`/data/tools/${file}.json`)).json()) as {
    tasks: T[];
    rules: DecorNorms;
  };
  const note = await page.locator('.tool .drill-note').innerText();
  const task = tasks.find((t) => note.startsWith(words(t).split('\n')[0] ?? ''));
  if (!task) throw new Error('the page shows no task of its file');
  return { task, rules };
}

/** Titles of the blocks on the page, from the top. */
const titles = (page: Page) => page.locator('.board-title b').allTextContents();

test('a front page is put together with buttons and arrow keys, marked with reasons and kept', async ({
  page,
}) => {
  await page.goto('/drills/layout-board/');
  await expect(page.getByRole('button', { name: '就摆成这样' })).toBeDisabled();
  const { task } = await drawn<LayoutTask>(page, 'layouts', (t) => t.brief);
  const name = (id: string) => task.blocks.find((b) => b.id === id)?.title ?? '';
  const [first, second, ...rest] = task.good.map(name);
  for (const title of [second, first, ...rest])
    await page.getByRole('button', { name: `放上${title}`, exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`^${first}，第 2 块`) }).focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => titles(page)).toEqual(task.good.map(name));
  expect(await wide(page)).toBeLessThanOrEqual(0);
  await sound(page);
  await page.getByRole('button', { name: '就摆成这样' }).click();
  await expect(page.getByRole('heading', { name: '得 22 / 22 分' })).toBeFocused();
  expect(await kindsKept(page)).toContain('drill-done');
  await sound(page);
});

test('a block is dragged to its place', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the mouse drags here; a finger uses the same events');
  await page.goto('/drills/layout-board/');
  const pool = page.locator('.board-pool button');
  await pool.first().click();
  await pool.first().click();
  const before = await titles(page);
  const [from, to] = [page.locator('.board-handle').nth(1), page.locator('.board-handle').nth(0)];
  await from.scrollIntoViewIfNeeded();
  const drag = async () => {
    const [a, b] = [await from.boundingBox(), await to.boundingBox()];
    if (!a || !b) throw new Error('the handles are not on the screen');
    await page.mouse.move(a.x + 8, a.y + 8);
    await page.mouse.down();
    await page.mouse.move(b.x + 12, b.y + 12, { steps: 5 });
    await page.mouse.up();
  };
  // Where the page still moves under the mouse the block is missed, and taken again.
  await expect(async () => {
    if ((await titles(page))[0] === before[0]) await drag();
    expect(await titles(page)).toEqual([...before].reverse());
  }).toPass({ intervals: [1000] });
});

test('colours are judged by eye first, then mended until they are just enough', async ({ page }) => {
  await page.goto('/drills/contrast/');
  await expect(page.locator('.contrast-pair').first()).toBeVisible();
  const { task, rules } = await drawn<ContrastTask>(page, 'contrasts', (t) => t.about);
  const group = (where: string) => page.getByRole('group', { name: where });
  for (const pair of task.pairs)
    await group(pair.where)
      .getByLabel(enough(pair, rules) ? '够清楚' : '不够')
      .check();
  await page.getByRole('button', { name: '判断完了，去调' }).click();
  await expect(page.getByRole('heading', { name: /^二、/ })).toBeFocused();
  for (const pair of task.pairs.filter((p) => !enough(p, rules))) {
    const reached = (by: number) => contrastOf(shade(pair.text, by), pair.ground) >= neededFor(pair, rules);
    const by = Array.from({ length: 80 }, (_, i) => i + 1)
      .flatMap((n) => [n, -n])
      .find(reached);
    await group(pair.where).getByRole('slider').fill(String(by));
    await expect(group(pair.where).getByRole('status')).toContainText('够了');
  }
  await sound(page);
  await page.getByRole('button', { name: '交上去' }).click();
  await expect(page.getByRole('heading', { name: /^得 (\d+) \/ \1 分$/ })).toBeFocused();
});

test('a sign is made, saved as a file without its guide, and marked', async ({ page }) => {
  await page.goto('/drills/sign-maker/');
  await page.getByLabel('大字').fill('官方');
  await expect(page.getByRole('alert')).toContainText('“官方”');
  const { task } = await drawn<SignTask>(page, 'signs', (t) => t.brief);
  const colour = (hex: string) => task.colours.find((c) => c.hex === hex)?.title ?? '';
  await page.getByLabel('大字').fill(task.good.text);
  await page.getByLabel('字的大小').fill(String(task.good.size));
  await page
    .getByRole('group', { name: '底色' })
    .getByLabel(colour(task.good.ground), { exact: true })
    .check();
  await page.getByRole('group', { name: '字色' }).getByLabel(colour(task.good.ink), { exact: true }).check();
  expect(await wide(page)).toBeLessThanOrEqual(0);
  await sound(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存成 SVG 文件' }).click(),
  ]);
  const saved = await readFile(await file.path(), 'utf8');
  expect(saved).toContain(`>${task.good.text}</text>`);
  expect(saved).not.toContain('sign-guide');
  await page.getByRole('button', { name: '就用这个' }).click();
  await expect(page.getByRole('heading', { name: '得 15 / 15 分' })).toBeFocused();
});

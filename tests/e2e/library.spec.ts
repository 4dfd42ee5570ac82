import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const LIST = '/handbook/library/';
const COUNTER = '/handbook/library/answered-back/';

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the library is narrowed from the keyboard; the address keeps it, and nothing found says what to do', async ({
  page,
}) => {
  await page.goto(LIST);
  const stories = page.locator('[data-story]:visible');
  const status = page.getByRole('search', { name: '找案例' }).getByRole('status');
  await expect(status).toContainText('一共');
  const all = await stories.count();
  expect(all).toBeGreaterThanOrEqual(30);

  const technique = page.getByRole('combobox', { name: '本事' });
  await technique.focus();
  await page.keyboard.type('FAB');
  await expect(technique).toHaveValue('fab');
  await expect(status).toHaveText('找到 2 段');
  await expect(stories).toHaveCount(2);
  await expect(page).toHaveURL(/\?technique=fab$/);

  await page.reload();
  await expect(technique).toHaveValue('fab');
  await expect(stories).toHaveCount(2);

  await page.getByRole('radio', { name: '反例', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(status).toContainText('没有这样的案例');
  await expect(page).toHaveURL(/kind=counter/);
  await page.getByRole('button', { name: '看全部' }).press('Enter');
  await expect(stories).toHaveCount(all);
  await expect(page).toHaveURL(/\/handbook\/library\/$/);
  await expect(page.getByRole('combobox', { name: '任务' })).toBeFocused();
});

test('without a script all conversations are listed', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(`${LIST}?technique=fab`);
  expect(await page.locator('[data-story]:visible').count()).toBeGreaterThanOrEqual(30);
  await expect(page.getByRole('search', { name: '找案例' })).toBeHidden();
  await context.close();
});

test('a counter-example says in words that it is one, and leads to its lesson and the next', async ({
  page,
}) => {
  await page.goto(COUNTER);
  await expect(page.getByText('这是反例')).toBeVisible();
  await expect(page.getByText('有代价').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /^7-4 / })).toHaveAttribute('href', /\/course\/7-4\/$/);
  await page.getByRole('link', { name: '不冷淡' }).click();
  await expect(page.getByRole('combobox', { name: '本事' })).toHaveValue('no-cold');
});

for (const path of [LIST, COUNTER])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${path} fits the width, and axe finds nothing in the ${colorScheme}`, async ({ page }, {
      project,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      if (project.name !== 'desktop') return;
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
    });

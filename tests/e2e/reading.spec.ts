import { expect, test } from '@playwright/test';

test('the outline lists nine scenarios and 33 tasks, and its hours add up', async ({ page }) => {
  await page.goto('/course/');
  await expect(page.locator('.path-scenario')).toHaveCount(9);
  await expect(page.locator('.path-task')).toHaveCount(33);
  const total = page.getByRole('row', { name: /合计 72/ });
  await expect(total.getByRole('cell', { name: '36' })).toHaveCount(2);
  await expect(page.locator('.aim-list li')).toHaveCount(18);
});

test('the next step stands at the end of a task, and the last one leads back to the outline', async ({
  page,
}) => {
  await page.goto('/course/5-2/');
  await page.getByRole('navigation', { name: '前后任务' }).getByRole('link', { name: /5-3/ }).click();
  await expect(page).toHaveURL(/\/course\/5-3\/$/);
  await page.goto('/course/9-1/');
  await expect(page.getByRole('link', { name: /回到课程大纲/ })).toBeVisible();
});

test('a lesson is set at 34 to 40 characters a line', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/course/5-2/');
  const characters = await page
    .locator('.prose > p')
    .first()
    .evaluate((p) => p.clientWidth / Number.parseFloat(getComputedStyle(p).fontSize));
  expect(characters).toBeGreaterThanOrEqual(34);
  expect(characters).toBeLessThanOrEqual(40);
});

test('the contents at the side mark the part being read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/course/5-2/');
  const side = page.getByRole('navigation', { name: '本课目录' });
  await side.getByRole('link', { name: '正品：拿得出，查得到' }).click();
  await expect(side.locator('[aria-current]')).toHaveText('正品：拿得出，查得到');
});

test('the gallery shows shoppers by groups, easiest first, each leading to the workbench', async ({
  page,
}) => {
  await page.goto('/shoppers/');
  const links = page.locator('.shopper .card-link');
  expect(await links.count()).toBeGreaterThanOrEqual(41);
  // Five groups of ours, and what was brought along.
  await expect(page.locator('.shopper-group')).toHaveCount(6);
  await expect(page.locator('.shopper-group').first().locator('.dots').first()).toContainText('入门');
  await expect(links.first()).toHaveAttribute('href', /^\/workbench\/\?case=[a-z-]+$/);
});

test('an address that does not exist is answered with a way on', async ({ page }) => {
  const answer = await page.goto('/nowhere/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('link', { name: '回首页' })).toBeVisible();
});

for (const path of [
  '/',
  '/course/',
  '/course/5-2/',
  '/course/1-1/',
  '/onboarding/',
  '/shoppers/',
  '/about/',
  '/fidelity/',
  '/agreement/',
]) {
  test(`nothing on ${path} scrolls sideways, down to 320 px, which is 200 % zoom on a small screen`, async ({
    page,
  }) => {
    for (const width of [page.viewportSize()?.width ?? 1440, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a lesson reads to its end and its questions open', async ({ page }) => {
    await page.goto('/course/5-2/');
    await expect(page.getByRole('heading', { name: '去练一练' })).toBeVisible();
    await page.getByText('想好了，看答案').first().click();
    await expect(page.locator('.check-answer').first()).toBeVisible();
  });
});

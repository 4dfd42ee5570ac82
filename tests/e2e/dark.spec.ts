import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('axe finds nothing on the main pages in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  for (const path of [
    '/',
    '/course/',
    '/course/5-2/',
    '/shoppers/',
    '/onboarding/',
    '/workbench/?case=choice-bag',
  ]) {
    await page.goto(path);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(page.locator('h1')).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${path} ${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
  }
});

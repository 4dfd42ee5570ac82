import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const PAGES = [
  '/',
  '/course/',
  '/course/5-2/',
  '/drills/say-the-day/',
  '/agreement/',
  '/drills/typing/',
  '/slides/sc5/#5-2',
  '/shoppers/',
  '/onboarding/',
  '/workbench/?case=choice-bag',
];

for (const path of PAGES) {
  test(`axe finds nothing on ${path} in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.goto(path);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(page.locator('h1')).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
  });
}

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { kindsKept } from './desk.ts';

/** A good name for each of the shops that may be drawn, by a word of its brief. */
const NAMES: Readonly<Record<string, string>> = {
  保温杯: '倒放一夜杯',
  饭盒袋: '一顿饭盒袋',
  雨衣: '小亮片雨衣',
  茶具: '一个人喝茶',
  菜籽: '阳台一把菜',
};

async function goodName(page: Page): Promise<string> {
  const brief = (await page.locator('.drill-note').first().textContent()) ?? '';
  return Object.entries(NAMES).find(([word]) => brief.includes(word))?.[1] ?? '';
}

test('a shop’s name is looked at while it is typed, and what it came to is kept', async ({ page }) => {
  await page.goto('/drills/shop-name/');
  const box = page.getByRole('textbox', { name: '店名' });
  await expect(page.getByRole('button', { name: '就用这个名字' })).toBeDisabled();
  await box.fill('全国第一官方旗舰店');
  await expect(page.getByText('“第一”：绝对化的词')).toBeVisible();
  await page.getByRole('button', { name: '就用这个名字' }).click();
  await expect(page.getByRole('heading', { name: '“全国第一官方旗舰店”得 4 / 10 分' })).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => v.id)).toEqual([]);

  await page.getByRole('button', { name: '再给一家店起名' }).click();
  await expect(box).toHaveValue('');
  const name = await goodName(page);
  await box.fill(name);
  await expect(page.getByText('过了 8 项，共 8 项')).toBeVisible();
  await box.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `“${name}”得 10 / 10 分` })).toBeFocused();
  expect(await kindsKept(page)).toContain('drill-done');
  await page.goto('/drills/');
  await expect(page.locator('[data-best="shop-name"]')).toHaveText('最好 10 / 10 分');
});

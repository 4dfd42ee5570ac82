import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const sum = (page: Page, label: string) => page.getByLabel(`${label}（元）`);
const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
};

/** The prices of both goods and the lowest deal, as the page shows them. */
async function shown(page: Page) {
  const prices = [...(await page.locator('.tool .promo-facts').innerText()).matchAll(/标价 ([\d.]+) 元/g)];
  const deals = (await page.locator('.tool .promo-days b').allTextContents()).map((t) =>
    Number.parseFloat(t),
  );
  return {
    price: Number(prices[0]?.[1]),
    partner: Number(prices[1]?.[1]),
    low: Math.min(...deals.filter((d) => !Number.isNaN(d))),
  };
}

test('a promotion planned carelessly is told why, planned soundly it is full marks and kept', async ({
  page,
}) => {
  await page.goto('/drills/promo/');
  await expect(sum(page, '活动价')).toBeVisible();
  await expect(page.getByRole('button', { name: '交上去' })).toBeDisabled();
  await sum(page, '活动价').fill('便宜');
  await expect(page.getByText('只写数，最多两位小数')).toBeVisible();

  const first = await shown(page);
  await sum(page, '活动价').fill(String(first.price));
  await sum(page, '划线价').fill(String(first.price));
  await expect(page.getByRole('row', { name: /只买一件/ })).toContainText(String(first.price));
  await page.getByRole('button', { name: '交上去' }).click();
  await expect(page.getByRole('heading', { name: '得 3 / 16 分' })).toBeFocused();
  await expect(page.getByText(/标价不是成交价/)).toBeVisible();
  await sound(page);

  await page.getByRole('button', { name: '换一件再排' }).click();
  await expect(sum(page, '活动价')).toHaveValue('');
  const { partner, low } = await shown(page);
  const sale = Math.floor(low * 0.9);
  await sum(page, '活动价').fill(String(sale));
  await sum(page, '划线价').fill(String(low));
  await sum(page, '满减：满多少').fill(String(sale + partner));
  await sum(page, '满减：减多少').fill(String(Math.ceil((sale + partner) * 0.05)));
  for (const term of ['12月18日0点', '满减每单一次', '活动价一共60件', '退一件，优惠按'])
    await page.getByLabel(term).check();
  await page.getByRole('button', { name: '交上去' }).click();
  await expect(page.getByRole('heading', { name: '得 16 / 16 分' })).toBeFocused();
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
  await page.goto('/drills/');
  await expect(page.locator('[data-best="promo"]')).toHaveText('最好 16 / 16 分');
});

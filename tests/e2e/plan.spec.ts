import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { kindsKept } from './desk.ts';

test('a plan is written, kept over a reload, checked, handed in, and taken along as a document', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/plan/#price');
  const price = page.getByRole('region', { name: '卖多少钱' });
  await price.getByLabel('卖价').fill('60');
  await price.getByLabel('进价').fill('30');
  await price.getByLabel('每单运费和包装').fill('5');
  await price.getByLabel('平台费率').fill('5');
  await price.getByLabel('卖一件剩多少').fill('25');
  await price.getByLabel('卖一件剩多少').blur();
  await expect(page.getByText('写的都存着。')).toBeVisible();
  await page.reload();
  await expect(price.getByLabel('卖价')).toHaveValue('60');
  await page.getByRole('button', { name: '核对一遍' }).click();
  await expect(price.getByLabel('卖一件剩多少')).toHaveAccessibleDescription(
    /应当是：60－30－5－60×5% ＝ 22/,
  );
  await price.getByLabel('卖一件剩多少').fill('22');
  await expect(price.getByLabel('卖一件剩多少')).toHaveAccessibleDescription(/算对了/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: '交上去' }).click();
  await expect(page.getByRole('status').filter({ hasText: '交上去了：' })).toBeVisible();
  await expect.poll(() => kindsKept(page)).toContain('plan-checked');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出文档' }).click();
  expect((await download).suggestedFilename()).toMatch(/^店铺方案_.*\.docx$/);
  await page.goto('/results/');
  await expect(page.getByRole('article', { name: /方案应用/ })).toContainText(/结构与算账[\s\S]*?\d+ 分/);
});

import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { box, kindsKept, log, say } from './desk.ts';

const CASE = readFileSync(
  new URL('../../src/content/cases/delivery-lipstick.yaml', import.meta.url),
  'utf8',
).replace(/^id: .*$/m, 'id: my-shopper');
const SHOP = readFileSync(new URL('../../src/content/shops/qinghe.yaml', import.meta.url), 'utf8').replace(
  /^id: .*$/m,
  'id: my-shop',
);
const yaml = (name: string, text: string) => ({ name, mimeType: 'text/yaml', buffer: Buffer.from(text) });

async function openOwn(page: Page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/shoppers/#own');
  const input = page.locator('#own input[type=file]');
  await expect(input).toBeEnabled();
  return input;
}

test('who begins is given an easy shopper, with the reason; after a loss another of the kind', async ({
  page,
}) => {
  await page.goto('/shoppers/');
  const next = page.getByRole('complementary', { name: '下一位给你' });
  await expect(next).toContainText('从最容易的开始');
  await page.goto('/workbench/?case=delivery-lipstick');
  await expect(log(page)).toContainText(/发/);
  await page.getByRole('button', { name: '离开' }).click();
  await page.getByRole('button', { name: '离开并结束' }).click();
  await expect(next).toContainText('上次「问发货」没有成');
  await page.getByRole('link', { name: '看评分报告' }).click();
  await expect(next).toContainText('上次「问发货」没有成');
});

test('hints at the workbench are given when asked for and kept in the records', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/workbench/?case=delivery-lipstick');
  await expect(log(page)).toContainText(/发/);
  await page.getByRole('button', { name: '给点提示' }).click();
  await expect(page.locator('.hint')).toContainText(/没有下文|他刚说/);
  await page.getByRole('button', { name: '收起提示' }).click();
  await expect(page.locator('.hint')).toBeEmpty();
  await expect.poll(() => kindsKept(page)).toContain('hint-asked');
  const meter = page.locator('.steps-shown');
  await expect(meter).toContainText('五步：已有（无）；还没有欢迎、介绍、活动、核对、道谢');
  await say(page, '在的亲~ 今天16点前付款今天就发出，现在拍来得及哦');
  await expect(meter).toContainText('五步：已有欢迎、介绍；还没有活动、核对、道谢');
  await expect(meter.locator('[data-done=true]')).toHaveText(['✓ 欢迎', '✓ 介绍']);
});

test('a broken file is not taken in, and each mistake names line, field, value and remedy', async ({
  page,
}) => {
  const input = await openOwn(page);
  const wrong = CASE.replace(/^difficulty: .*$/m, 'difficulty: 9').replace(
    /^persona: .*$/m,
    'persona: nobody-at-all',
  );
  await input.setInputFiles([yaml('mine.yaml', wrong), yaml('other.yaml', 'a: [')]);
  const results = page.locator('.own-results');
  await expect(results).toContainText(/第 \d+ 行 difficulty 现在是 9；应该是最多 5。写范围里的数。/);
  await expect(results).toContainText(/persona "nobody-at-all" 不是能用的顾客类型/);
  await expect(results).toContainText('不合 YAML 的写法');
  await expect(page.locator('.own-card')).toHaveCount(0);
  expect(await kindsKept(page)).not.toContain('own-added');
});

test("a shop and a shopper of one's own are played at the workbench, stay after a reload, and can be taken away", async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  const input = await openOwn(page);
  await input.setInputFiles([
    yaml('case.yaml', CASE.replace(/^shop: .*$/m, 'shop: my-shop')),
    yaml('shop.yaml', SHOP),
  ]);
  await expect(page.locator('.own-results .notice-good')).toHaveCount(2);
  expect(refused).toEqual([]);
  await page.reload();
  await expect(page.locator('.own-card')).toHaveCount(2);
  await page.locator('.own-card a').click();
  await expect(page.locator('.chat-who')).toContainText('自带');
  await say(page, '您好，在的');
  await page.reload();
  await expect(log(page)).toContainText('您好，在的');
  await page.getByRole('button', { name: '离开' }).click();
  await page.getByRole('button', { name: '离开并结束' }).click();
  await page.getByRole('link', { name: '看评分报告' }).click();
  await expect(page.getByText('重放核对过，分数一致')).toBeVisible();
  await page.goto('/records/');
  await expect(page.locator('.record')).toContainText('自带：');

  await page.goto('/shoppers/#own');
  const shop = page.locator('.own-card', { hasText: '店：' });
  await shop.getByRole('button', { name: '移除' }).click();
  await expect(page.getByRole('dialog')).toContainText('先移除他们');
  await page.getByRole('button', { name: '留着' }).click();
  await page
    .locator('.own-card', { has: page.locator('a') })
    .getByRole('button', { name: '移除' })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: '移除' }).click();
  await expect(page.locator('.own-card')).toHaveCount(1);
  await page.goto('/workbench/?case=own:my-shopper');
  await expect(page.getByRole('heading', { name: '这位顾客没能进来' })).toBeVisible();
  await expect(box(page)).toHaveCount(0);
});

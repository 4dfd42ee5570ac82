import { type BrowserContext, expect, test } from '@playwright/test';

import { box, log, openDesk, say } from './desk.ts';

const CASE = '/workbench/?case=delivery-lipstick';

test('a shopper is served from the first line to the report, and the report says which line won it', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.clock.install();
  await openDesk(page);
  const later = (seconds: number) => page.clock.runFor(seconds * 1000);
  await later(8);
  for (const line of [
    '在的亲~ 今天16点前付款今天就发出，现在拍来得及哦',
    '请问您寄到哪个城市呢？',
    '成都一般发出后2到3天到，今天发预计周三到周四能到，周五前来得及的，遇到天气可能会慢一点',
    '您直接拍下付款就行，帮您核对下收货电话和地址没问题吧？',
  ]) {
    await say(page, line);
    await later(10);
  }
  await later(30);
  await expect(log(page)).toContainText('顾客付款 ¥99');
  await say(page, '谢谢您的支持，祝您朋友生日快乐');
  await later(30);
  await page.getByRole('link', { name: '看评分报告' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('赶路的小橘');
  await expect(page.getByLabel('结论')).toContainText('顾客放心地付了款');
  await expect(page.getByLabel('结论')).toContainText('重放核对过，分数一致');
  await expect(page.getByRole('img', { name: /信任、耐心、购买意愿/ })).toBeVisible();
  await expect(page.getByText('首次回复及时').first()).toBeVisible();
  await expect(page.getByText('来买的顾客 1 位，成交算数的 1 位')).toBeVisible();
  const hidden = page.getByRole('region', { name: '他没明说的' });
  await expect(hidden).toContainText(/\d 样不问不说，问出来 [1-9] 样/);
});

test('a shopper who gets no answer asks, leaves, and the report says why', async ({ page }) => {
  await page.clock.install();
  await openDesk(page);
  await page.clock.runFor(400_000);
  await expect(log(page)).toContainText('等待过久，顾客离开了');
  await expect(box(page)).toBeDisabled();
  await page.getByRole('link', { name: '看评分报告' }).click();
  await expect(page.getByLabel('结论')).toContainText('0');
  await expect(page.getByLabel('结论')).toContainText('不算成交');
});

test('a reload in mid-conversation goes on where it was', async ({ page }) => {
  await openDesk(page);
  await say(page, '在的，今天16点前付款今天发');
  const before = await log(page).locator('.bubble-shopper:not(.bubble-typing)').first().textContent();
  await page.reload();
  await expect(log(page)).toContainText('在的，今天16点前付款今天发');
  expect(await log(page).locator('.bubble-shopper').first().textContent()).toBe(before);
  await say(page, '请问寄到哪里');
});

test('a conversation begun on the home page goes on at the desk', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('在的，16点前付款今天发');
  await box(page).press('Enter');
  await expect(page.locator('.home-chat .bubble-agent')).toHaveCount(1);
  await page.getByRole('link', { name: '在工作台继续' }).click();
  await expect(log(page)).toContainText('在的，16点前付款今天发');
});

test('a second tab only looks on, says so, and may take over', async ({ context, page }) => {
  await openDesk(page);
  const second = await context.newPage();
  await second.goto(CASE);
  await expect(second.getByText('在另一个标签页里接待')).toBeVisible();
  await expect(box(second)).toBeDisabled();
  await second.getByRole('button', { name: '改在这里接待' }).click();
  await expect(box(second)).toBeEnabled();
  await expect(box(page)).toBeDisabled();
});

/** A browser in which the site may store nothing. */
async function blockStorage(context: BrowserContext) {
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => ({
        open: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      }),
    });
  });
}

test('where storage is blocked the conversation goes on and a notice says what is not kept', async ({
  context,
  page,
}) => {
  await blockStorage(context);
  await openDesk(page);
  await expect(page.getByText('浏览器不让网站存东西')).toBeVisible();
  await say(page, '在的，今天16点前付款今天发');
});

test('quick phrases come behind a slash, are chosen by keyboard, and are read before they are sent', async ({
  page,
}) => {
  await openDesk(page);
  await box(page).fill('/');
  const list = page.getByRole('listbox', { name: '快捷短语' });
  await expect(list.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  const combo = page.getByRole('combobox', { name: '回复顾客' });
  await combo.press('ArrowDown');
  const chosen = (await list.getByRole('option').nth(1).textContent()) ?? '';
  await combo.press('Enter');
  await expect(list).toBeHidden();
  expect(chosen).toContain(await box(page).inputValue());
  await expect(log(page).locator('.bubble-agent')).toHaveCount(0);
  await box(page).fill('/没有这样的');
  await expect(page.getByText('没有找到这样的短语')).toBeVisible();
});

test('Shift+Enter breaks the line, and an input method’s Enter never sends', async ({ page }) => {
  await openDesk(page);
  await box(page).fill('第一行');
  await box(page).press('Shift+Enter');
  await box(page).pressSequentially('第二行');
  await expect(box(page)).toHaveValue('第一行\n第二行');
  await box(page).dispatchEvent('keydown', {
    key: 'Enter',
    isComposing: true,
    bubbles: true,
    cancelable: true,
  });
  await expect(box(page)).toHaveValue('第一行\n第二行');
});

test('a product card is found and sent from the panel', async ({ page, isMobile }) => {
  await openDesk(page);
  if (isMobile) await page.getByRole('button', { name: '订单与商品' }).click();
  await page.getByRole('searchbox', { name: '找商品' }).fill('面膜');
  await page.getByRole('button', { name: '发送清泉补水面膜的商品卡' }).click();
  await expect(log(page).locator('.bubble-agent')).toContainText('清泉补水面膜');
});

test('leaving is asked about first; staying keeps the conversation', async ({ page }) => {
  await openDesk(page);
  await page.getByRole('button', { name: '离开' }).click();
  const dialog = page.getByRole('dialog', { name: '离开这位顾客？' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await say(page, '在的');
  await page.getByRole('button', { name: '离开' }).click();
  await dialog.getByRole('button', { name: '离开并结束' }).click();
  await expect(page.getByRole('link', { name: '看评分报告' })).toBeVisible();
});

test('a pause stops the clock and says so', async ({ page }) => {
  await openDesk(page);
  await page.getByRole('button', { name: '暂停' }).click();
  await expect(page.getByRole('timer')).toHaveText('已暂停');
  await page.getByRole('button', { name: '继续' }).click();
  await expect(page.getByRole('timer')).toContainText('首次回复');
});

test('an unknown shopper is explained, with a way on', async ({ page }) => {
  await page.goto('/workbench/?case=nobody');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这位顾客没能进来');
  await expect(page.getByRole('link', { name: '去看看有哪些顾客' })).toBeVisible();
});

test('a learner is named, and everything is taken along and brought back without doubling', async ({
  page,
}) => {
  await openDesk(page);
  await say(page, '在的');
  await page.goto('/records/');
  await page.getByRole('button', { name: '改姓名' }).click();
  await page.getByRole('textbox', { name: '姓名' }).fill('林小满');
  await page.getByRole('button', { name: '记下' }).click();
  await expect(page.getByText('记下了：林小满')).toBeVisible();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出全部记录' }).click();
  const file = await (await waiting).path();
  await page.getByLabel('导入备份文件').setInputFiles(file);
  await expect(page.getByText(/文件里有 0 条新记录，\d+ 条已经有了/)).toBeVisible();
  await page.getByRole('link', { name: '接着聊' }).click();
  await expect(log(page)).toContainText('在的');
});

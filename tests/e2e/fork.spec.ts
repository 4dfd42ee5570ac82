import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { keepEvents } from '../../scripts/lib/keep-events.ts';
import { box, log, openDesk, say } from './desk.ts';
import { early } from './fork-journal.ts';

const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`);
};
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
/** Serves badly to the end and opens the report. */
async function lose(page: Page) {
  await page.clock.install();
  await openDesk(page);
  await page.clock.runFor(6000);
  await say(page, '您好，在的');
  await page.clock.runFor(9000);
  await say(page, '不知道，看快递');
  await page.clock.runFor(9000);
  await say(page, '催什么催，等着');
  await page.clock.runFor(400_000);
  await expect(box(page)).toBeDisabled();
  await page.getByRole('link', { name: '看评分报告' }).click();
  await expect(page.getByRole('heading', { name: '转折的几句' })).toBeVisible();
}

test('from a message of a lost conversation one tries again, reloads in the midst, and sees both ends side by side', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await lose(page);
  const turn = page.locator('.turn').first();
  await expect(turn).toContainText('顾客心里');
  await turn.getByRole('link').first().click();
  await expect(page.locator('.evidence:target')).toBeVisible();
  const miss = page.locator('.criterion[data-status="not-met"]', { hasText: '不冷淡' });
  await expect(miss).toContainText('那一刻顾客心里：');
  await expect(miss).toContainText('可以这样说：');
  await expect(miss.getByRole('link', { name: /5-2 顾客沟通技巧/ })).toBeVisible();

  const lost = await page.locator('.verdict-mark b').textContent();
  const first = page.url();
  const badly = page.locator('.evidence-agent', { hasText: '不知道，看快递' });
  await badly.getByRole('link', { name: '从这里再试一次' }).click();
  await expect(page.getByText('前面的聊天照原样放好了')).toBeVisible();
  await expect(log(page)).toContainText('您好，在的');
  await expect(log(page)).not.toContainText('不知道，看快递');
  await page.clock.runFor(3000);
  await say(page, '今天16点前付款今天就发出，现在拍来得及');
  await page.clock.runFor(9000);

  await page.reload();
  await expect(log(page)).toContainText('今天16点前付款今天就发出');
  await expect(log(page)).toContainText('您好，在的');
  await page.clock.runFor(4000);
  await say(page, '请问您寄到哪个城市呢？');
  await page.clock.runFor(9000);
  await say(page, '成都一般发出后2到3天到，今天发预计周三到周四就能到，周五前来得及');
  await page.clock.runFor(60_000);
  await say(page, '谢谢您的支持，祝您朋友生日快乐');
  await page.clock.runFor(120_000);
  await expect(box(page)).toBeDisabled();
  await page.getByRole('link', { name: '和原来那次比一比' }).click();

  const before = page.getByRole('region', { name: '原来那次', exact: true });
  const after = page.getByRole('region', { name: '再试的这次', exact: true });
  await expect(before).toContainText('不知道，看快递');
  await expect(after).toContainText('今天16点前付款今天就发出');
  await expect(before).toContainText('✗ 不算成交');
  await expect(after).toContainText('✓ 算成交');
  await expect(before.locator('.side-mark b')).toHaveText(lost ?? '');
  await expect(page.getByRole('img', { name: /购买意愿：两次的变化/ })).toBeVisible();
  expect(await sound(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);

  await page.goto('/records/');
  await expect(page.getByText('再试一次，不计入成绩')).toHaveCount(1);
  await page.goto(first);
  await expect(page.getByText('再试过的：')).toBeVisible();
  await expect(page.locator('.verdict-mark b')).toHaveText(lost ?? '');
  await page.goto('/results/');
  await expect(page.locator('main')).not.toContainText('再试');
});

test('an address that names no such conversation says why and offers the shopper from the beginning', async ({
  page,
}) => {
  await page.goto('/workbench/?case=delivery-lipstick&fork=gone&at=3');
  await expect(page.getByRole('heading', { name: '这里不能再试一次' })).toBeVisible();
  await expect(page.getByRole('link', { name: '从头接待这位顾客' })).toHaveAttribute(
    'href',
    '/workbench/?case=delivery-lipstick',
  );
});

test('a record of other versions keeps its mark, says why it cannot be tried again, and is graded again on request', async ({
  page,
}) => {
  await page.goto('/about/');
  await keepEvents(page, early());
  await page.goto('/report/?id=old');
  await expect(page.locator('.verdict-mark b')).toHaveText('61');
  await expect(page.getByText('所以不能从中间再试')).toBeVisible();
  await expect(page.getByRole('link', { name: '从这里再试一次' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: '从头再接待这位顾客' })).toBeVisible();
  await expect(page.locator('main')).not.toContainText('篡改');

  await page.getByRole('button', { name: '用现在的评分再评一次' }).click();
  await expect(page.getByRole('heading', { name: '两次评分摆在一起' })).toBeFocused();
  const sides = page.locator('.sides-marks');
  await expect(sides).toContainText('当时（算数的）');
  await expect(sides.locator('b').first()).toHaveText('61');
  await expect(page.getByRole('row', { name: /读懂/ })).toContainText('1');
  await expect(page.getByRole('row', { name: /有欢迎/ }).first()).toContainText('做到');
  await expect(page.locator('.verdict-mark b')).toHaveText('61');
  expect(await sound(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});

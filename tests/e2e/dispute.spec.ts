import { expect, test } from '@playwright/test';
import { box, log, openDesk, say } from './desk.ts';

test('a trainee says that a line was not understood; it is kept, shows the range, and can be taken back', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.clock.install();
  await openDesk(page);
  await page.clock.runFor(8000);
  await say(page, '在的亲');
  await page.clock.runFor(8000);
  await say(page, '不知道');
  await page.clock.runFor(400_000);
  await expect(box(page)).toBeDisabled();
  await page.getByRole('link', { name: '看评分报告' }).click();
  const verdict = page.getByLabel('结论');
  await expect(verdict).toContainText('满分 100');
  const mark = await verdict.locator('b').first().textContent();

  const message = page.locator('.evidence-agent', { hasText: '不知道' });
  await message.getByRole('button', { name: '没读懂这句' }).click();
  await expect(message.getByRole('heading', { name: '这句话没读懂？' })).toBeFocused();
  await message.getByLabel('请稍候').check();
  await message.getByLabel(/想对老师说的/).fill('我是说要去问一下仓库');
  await message.getByRole('button', { name: '记下来，请老师看' }).click();
  await expect(message).toContainText('你说这句没读懂，本意是请稍候：“我是说要去问一下仓库”');
  await expect(verdict).toContainText('老师裁定以后，可能在');
  await expect(verdict.locator('b').first()).toHaveText(mark ?? '');

  await page.reload();
  await expect(message).toContainText('本意是请稍候');
  await page.goto('/records/');
  await expect(page.getByText('1 句待老师裁定')).toBeVisible();
  await page.goBack();

  await message.getByRole('button', { name: '撤回' }).click();
  await expect(message.getByRole('button', { name: '没读懂这句' })).toBeVisible();
  await expect(verdict).not.toContainText('老师裁定以后');
});

test('closing the form without saving gives the focus back and keeps nothing', async ({ page }) => {
  await page.clock.install();
  await openDesk(page);
  await page.clock.runFor(8000);
  await say(page, '在的亲');
  await page.clock.runFor(400_000);
  await expect(log(page)).toContainText('离开');
  await page.getByRole('link', { name: '看评分报告' }).click();
  const message = page.locator('.evidence-agent', { hasText: '在的亲' });
  await message.getByRole('button', { name: '没读懂这句' }).click();
  await message.getByRole('button', { name: '不提了' }).click();
  await expect(message.getByRole('button', { name: '没读懂这句' })).toBeFocused();
  await expect(message).not.toContainText('等老师裁定');
});

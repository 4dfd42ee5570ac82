import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { box, kindsKept, log, openDesk, say } from './desk.ts';

test('an emoji is chosen by keyboard, lands at the caret, and the focus comes back', async ({ page }) => {
  await openDesk(page);
  await box(page).fill('在的');
  await box(page).press('Alt+Digit8');
  const picker = page.getByRole('dialog', { name: '选表情' });
  await expect(picker.getByRole('button', { name: '微笑' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(picker.getByRole('button', { name: '赞' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('在的👍');
  await expect(box(page)).toBeFocused();
  await page.getByRole('button', { name: '选表情' }).click();
  await expect(picker.getByRole('button', { name: '微笑' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(picker).toBeHidden();
  await expect(box(page)).toBeFocused();
});

test('own phrases are added, found behind a slash, changed and deleted, and stay after a reload', async ({
  page,
}) => {
  await openDesk(page);
  await page.getByRole('button', { name: '我的短语' }).click();
  const dialog = page.getByRole('dialog', { name: '我的短语' });
  await dialog.getByRole('button', { name: '加上这条' }).click();
  await expect(dialog.getByRole('alert')).toContainText('短名字');
  await dialog.getByLabel('短名字').fill('稍等');
  await dialog.getByLabel('内容').fill('我去查一下，五分钟内回您');
  await dialog.getByRole('button', { name: '加上这条' }).click();
  await expect(dialog.getByRole('status')).toHaveText('存好了：/稍等');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '我的短语' })).toBeFocused();
  await page.reload();
  await expect(log(page)).toContainText(/发/);
  await box(page).fill('/稍');
  await expect(page.getByRole('option', { name: /稍等.*我的/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('我去查一下，五分钟内回您');
  await page.getByRole('button', { name: '我的短语' }).click();
  await dialog.getByRole('button', { name: '改短语稍等' }).click();
  await expect(dialog.getByLabel('短名字')).toBeFocused();
  await dialog.getByLabel('内容').fill('我去查，五分钟内回您');
  await dialog.getByRole('button', { name: '改好了' }).click();
  await expect(dialog.getByRole('listitem')).toContainText('我去查，五分钟内回您');
  await dialog.getByRole('button', { name: '删短语稍等' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(0);
  expect((await kindsKept(page)).filter((kind) => kind === 'phrases-kept')).toHaveLength(3);
});

test('a phrase that is sent before it can have been read is counted in the report', async ({ page }) => {
  await page.clock.install();
  await openDesk(page);
  await box(page).fill('/');
  await page.getByRole('combobox', { name: '回复顾客' }).press('Enter');
  await box(page).press('Enter');
  await expect(log(page).locator('.bubble-agent')).toHaveCount(1);
  await say(page, '请问您寄到哪个城市呢？');
  await page.clock.runFor(600_000);
  await page.getByRole('link', { name: '看评分报告' }).click();
  await expect(page.getByLabel('结论')).toContainText('1 句现成的话没看就发了');
});

test('the sheet of keys opens by ?, lists them all, and the single key can be turned off', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a telephone has no keys');
  await openDesk(page);
  await box(page).press('?');
  await expect(box(page)).toHaveValue('?');
  await log(page).focus();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: '快捷键' });
  await expect(sheet).toContainText('Alt＋4');
  const axe = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(axe.violations.map((v) => v.id)).toEqual([]);
  await sheet.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(log(page)).toBeFocused();
  await page.keyboard.press('?');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('Alt+Slash');
  await expect(sheet).toBeVisible();
});

test('panels are reached by key, and the way back to the text too', async ({ page, isMobile }) => {
  await openDesk(page);
  await box(page).press('Alt+Digit3');
  await expect(page.getByRole('button', { name: '规则与权益' })).toBeFocused();
  await expect(page.getByRole('heading', { name: '退换与保障' })).toBeVisible();
  await page.keyboard.press('Alt+Digit0');
  if (isMobile) await expect(box(page)).toBeVisible();
  await expect(box(page)).toBeFocused();
});

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('the survey is saved as a file with what was answered, and says so; empty it is not saved', async ({
  page,
}) => {
  await page.goto('/course/survey/');
  const save = page.getByRole('button', { name: '存成文件' });
  await save.click();
  await expect(page.getByRole('status')).toHaveText(/一个问题都还没答/);
  await page.getByRole('group', { name: /^1\. / }).getByRole('radio').first().check();
  await page.getByRole('textbox', { name: /^8\. / }).fill('退货流程看板');
  const [file] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(file.suggestedFilename()).toMatch(/^课程问卷_\d{4}-\d{2}-\d{2}\.json$/);
  const saved: unknown = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(JSON.stringify(saved)).toContain('退货流程看板');
  await expect(page.getByRole('status')).toHaveText(/答了 2 题/);
});

test('of the forms of practice the one that was chosen is printed, or all of them', async ({ page }) => {
  await page.goto('/course/reports/');
  const sheets = page.locator('.worksheet:visible');
  await page.emulateMedia({ media: 'print' });
  await expect(sheets).toHaveCount(3);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: '综合实训报告' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(sheets).toHaveCount(1);
  await expect(sheets).toContainText('综合实训报告');
  await expect(sheets).toContainText('老师');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: '全都要' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(sheets).toHaveCount(3);
});

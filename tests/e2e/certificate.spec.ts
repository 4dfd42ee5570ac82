import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { keepEvents } from '../../scripts/lib/keep-events.ts';
import { chained, earned } from '../records/certificate/earned.ts';

const sheet = (page: Page) => page.getByRole('article', { name: '训练证书' });
const codeOn = (page: Page) => sheet(page).locator('[data-code]');
const result = (page: Page) => page.locator('.check-result');

/** Opens the page of somebody who has earned a certificate, and waits for the code; resolves to it. */
async function openEarned(page: Page): Promise<string> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/about/');
  await keepEvents(page, await chained(earned(Date.now())));
  await page.goto('/certificate/');
  await expect(codeOn(page)).toHaveText(/^(\w{4}-){4}\w{4}$/);
  return codeOn(page).innerText();
}

/** Chooses a file, types a code and asks for the check. */
async function check(page: Page, buffer: Buffer, code: string) {
  const name = '记录.json';
  await page.getByLabel('本人导出的记录文件').setInputFiles({ name, mimeType: 'application/json', buffer });
  await page.getByLabel('证书上的编码').fill(code);
  await page.getByRole('button', { name: '核对', exact: true }).click();
}

const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`);
};
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('who has not earned a certificate sees what is missing and where it is done', async ({ page }) => {
  await page.goto('/certificate/');
  const needs = page.getByRole('region', { name: '还差什么' });
  await expect(needs.getByRole('listitem')).toHaveCount(4);
  await expect(needs).toContainText('还没有声明过。先声明，再上 3 班，60 位来买的顾客');
  await expect(needs.getByRole('link', { name: '去声明' })).toHaveAttribute('href', '/shift/#certify');
  await expect(needs.getByRole('link', { name: '去答卷' })).toHaveAttribute('href', '/paper/');
  await expect(page.getByRole('button', { name: '打印证书' })).toHaveCount(0);
  await page.getByRole('button', { name: '核对', exact: true }).click();
  await expect(page.getByText('先选本人导出的记录文件')).toBeVisible();
});

test('a certificate is printed on one page and its code fits the exported record; what was changed is told', async ({
  page,
}) => {
  const code = await openEarned(page);
  await expect(sheet(page)).toContainText('林小满');
  await expect(sheet(page)).toContainText('60 位里成交 42 位');
  await expect(sheet(page).getByRole('img', { name: '等级：优秀' })).toBeVisible();
  await expect(sheet(page)).toContainText('不是国家的职业资格证书');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/MediaBox \[0 0 841\.\d+ 59\d\.\d+\]/g)).toHaveLength(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出我的记录' }).click(),
  ]);
  const file = readFileSync(await download.path());
  await check(page, file, code.toLowerCase().replaceAll('-', ' '));
  await expect(result(page).getByRole('heading')).toHaveText('相符：编码、记录和算出来的数对得上');
  await expect(result(page)).toContainText('72 次接待是别的版本留下的');
  expect(await sound(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  const kinder = file.toString().replace('"points": 26', '"points": 29');
  await check(page, Buffer.from(kinder), code);
  await expect(result(page).getByRole('heading')).toHaveText('不相符');
  await expect(result(page)).toContainText('第 4 条和前一条接不上');
  await expect(result(page).getByRole('row', { name: /理论试卷/ })).toContainText('✗ 不一样');
});

test('a wrong code, another file and no record at all each say what is the matter', async ({ page }) => {
  const code = await openEarned(page);
  const backup = { format: 'jinpai-backup', version: 1, exportedAt: '2026-11-29T00:00:00Z' };
  const other = earned(Date.now(), { learner: 'zhou', name: '周航', sold: [16, 16, 16] });
  const file = Buffer.from(JSON.stringify({ ...backup, events: other }));
  await check(page, file, code.slice(0, -1));
  await expect(page.getByText('编码是 20 个字母和数字')).toBeVisible();
  await check(page, file, code.replace(/^..../, code.startsWith('7777') ? '8888' : '7777'));
  await expect(page.getByText('有一两个字抄错了')).toBeVisible();
  await check(page, file, code);
  await expect(result(page)).toContainText('不是出证书的那一份记录');
  await expect(result(page)).toContainText('周航');
  await check(page, Buffer.from('{}'), code);
  await expect(page.getByText('这不是金牌客服的备份文件')).toBeVisible();
  await expect(result(page)).toHaveCount(0);
});

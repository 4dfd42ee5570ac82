import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { keepEvents } from '../../scripts/lib/keep-events.ts';
import { makeBackup } from '../../src/records/backup.ts';
import { mixedAgent } from '../lib/mixed-agent.ts';
import { type ServedShift, servedShift } from '../lib/served-shift.ts';
import { halfway } from './results-journal.ts';

const SHIFT = '/supervisor/?shift=lin-promotion';
let played: Promise<ServedShift> | undefined;
/** A busy evening of twelve shoppers: one was lured off the platform, some stood in the queue. */
const evening = () => {
  played ??= servedShift('promotion', { seed: 3, agent: mixedAgent(), every: 9000, rounds: 90 });
  return played;
};

const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`);
};
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const first = (page: Page) => page.getByRole('region', { name: /先看这几个/ });
const slider = (page: Page) => page.getByRole('slider', { name: '班上的时间' });
/** The line in which the shopper was lured away. */
const lure = (page: Page) => page.getByRole('listitem').filter({ hasText: '您加我微信' });

/** Opens a page on a machine on which this evening was served. */
async function openServed(page: Page, path: string) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/about/');
  await keepEvents(page, (await evening()).events);
  await page.goto(path);
}

async function write(page: Page, says: string) {
  await lure(page).getByRole('button', { name: /点评/ }).click();
  await lure(page).getByRole('textbox', { name: /^点评/ }).fill(says);
  await lure(page).getByLabel('署名').fill('王主管');
  await lure(page).getByRole('button', { name: '保存点评' }).click();
  await expect(lure(page)).toContainText('王主管的点评');
}

test('a newcomer is led to a shift, and may open the file of somebody else', async ({ page }) => {
  await page.goto('/supervisor/');
  await expect(page.getByRole('link', { name: '去上一班' })).toHaveAttribute('href', '/shift/');
  const pick = (text: string) =>
    page.getByLabel('学员的记录文件').setInputFiles({
      name: '记录.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await pick('{');
  await expect(page.getByRole('alert')).toContainText('没有下载完整');
  await pick(JSON.stringify(makeBackup([], '2026-12-01T00:00:00Z')));
  await expect(page.getByRole('alert')).toContainText('还没有接待过顾客');
  expect(await sound(page)).toEqual([]);
});

test('a shift is seen from the records: numbers, whom to see first, what to do next', async ({ page }) => {
  await openServed(page, '/records/');
  await page.getByRole('link', { name: '用主管的眼睛看一班' }).click();
  await page.getByRole('link', { name: '大促晚高峰' }).click();
  await expect(page.getByRole('heading', { name: /大促晚高峰/ })).toBeVisible();
  await expect(first(page).getByRole('listitem').first()).toContainText('越了红线');
  await expect(page.getByRole('row')).toHaveCount(13);
  await expect(page.getByRole('region', { name: '主管接着做什么' })).toContainText('接手，把话收回来');
  expect(await sound(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: '重放核对' }).click();
  await expect(page.getByText('✓ 12 段都重放过，和记录一致。')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: /大促晚高峰/ })).toBeVisible();
  await page.getByRole('button', { name: '换一班' }).click();
  await expect(page.getByRole('link', { name: '大促晚高峰' })).toBeVisible();
});

test('keys step through the time of the shift, and each chat shows how it stood', async ({ page }) => {
  await openServed(page, SHIFT);
  const lanes = page.getByRole('region', { name: '每位顾客此刻的情况' });
  await expect(lanes).toContainText('✓ 成交');
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^0:00：.+来了/);
  await expect(lanes).toContainText('还没来');
  await expect(lanes).not.toContainText('✓ 成交');
  await expect(lanes).toContainText('等回复 0 秒');
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^0:09：.+得到回复/);
  await page.keyboard.press('ArrowLeft');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^0:00：.+写来一句/);
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(lanes).toContainText('没在等回复');
  await slider(page).fill('200000');
  await expect(first(page)).toContainText('这一刻，先看这几个');
  await expect(lanes).toContainText(/信任 \d+/);
  expect(await sound(page)).toEqual([]);
});

test('a remark is written on a line, kept over a reload, changed, taken out and brought back, and stands in the report', async ({
  page,
}) => {
  await openServed(page, SHIFT);
  await first(page).getByRole('button').first().click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await lure(page).getByRole('button', { name: '点评这句' }).click();
  await lure(page).getByRole('button', { name: '保存点评' }).click();
  await expect(lure(page).getByRole('alert')).toContainText('还没有写内容');
  const box = lure(page).getByRole('textbox', { name: /^点评/ });
  await box.fill('这句要收回来。');
  await lure(page).getByRole('button', { name: '保存点评' }).click();
  await expect(lure(page).getByRole('alert')).toContainText('还没有署名');
  await page.reload();
  await expect(box).toHaveValue('这句要收回来。');
  await lure(page).getByLabel('署名').fill('王主管');
  await box.press('Control+Enter');
  await expect(lure(page)).toContainText('王主管的点评');
  await lure(page).getByRole('button', { name: '改', exact: true }).click();
  await box.fill('这句要收回来：离开平台，谁也护不了他。');
  await lure(page).getByRole('button', { name: '保存点评' }).click();
  await expect(lure(page)).toContainText('谁也护不了他');
  await lure(page).getByRole('button', { name: '删', exact: true }).click();
  await lure(page).getByRole('button', { name: '删掉' }).click();
  await expect(lure(page)).not.toContainText('谁也护不了他');
  await lure(page).getByRole('button', { name: '撤销' }).click();
  await expect(lure(page)).toContainText('谁也护不了他');
  expect(await sound(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await page.goto('/report/?id=lin-promotion-c2');
  await expect(page.getByRole('region', { name: '老师的点评' })).toContainText('谁也护不了他');
  await expect(lure(page).last()).toContainText('王主管的点评');
  expect(await sound(page)).toEqual([]);
});

test('a conversation that was served alone can be remarked on as well, also one of an earlier version', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/about/');
  await keepEvents(page, halfway(Date.now()));
  await page.goto('/supervisor/');
  const alone = page.getByRole('region', { name: '单独接待的' });
  await expect(alone.getByText('更早的 6 段')).toBeVisible();
  await alone.getByRole('link').first().click();
  const line = page.getByRole('listitem').filter({ hasText: '今天发出' });
  await line.getByRole('button', { name: '点评这句' }).click();
  await line.getByRole('textbox', { name: /^点评/ }).fill('说清几点截单。');
  await line.getByLabel('署名').fill('王主管');
  await line.getByRole('button', { name: '保存点评' }).click();
  await expect(line).toContainText('王主管的点评');
  expect(await sound(page)).toEqual([]);
  await page.getByRole('button', { name: '回到列表' }).click();
  await expect(page.getByRole('heading', { name: '这台设备上的班' })).toBeFocused();
});

test("remarks on a trainee's file go to the trainee as a file, and stand in the report beside the line", async ({
  page,
  browser,
  baseURL,
}) => {
  const { events } = await evening();
  await page.goto('/supervisor/');
  await page.getByLabel('学员的记录文件').setInputFiles({
    name: '林小满.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(makeBackup(events, '2026-12-01T00:00:00Z'))),
  });
  await page.getByRole('link', { name: '大促晚高峰' }).click();
  await first(page).getByRole('button').first().click();
  await write(page, '先道歉，再把话说回平台上。');
  await page.reload();
  await expect(lure(page)).toContainText('先道歉');
  await page.getByRole('button', { name: '回到这一班' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出点评' }).click();
  const file = await (await saving).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: 2, learner: { name: '林小满' } });

  const context = await browser.newContext(baseURL ? { baseURL } : {});
  const trainee = await context.newPage();
  await openServed(trainee, '/results/');
  await trainee.getByLabel('老师的评分文件').setInputFiles(file);
  await expect(trainee.getByRole('region', { name: '收之前先看' })).toContainText('先道歉');
  await trainee.getByRole('button', { name: '收进我的记录' }).click();
  await expect(trainee.getByText('收好了：王主管的点评')).toBeVisible();
  await trainee.getByRole('region', { name: '聊天上的点评' }).getByRole('link').click();
  await expect(lure(trainee).last()).toContainText('先道歉，再把话说回平台上。');
  await trainee.goto('/results/');
  await trainee.getByLabel('老师的评分文件').setInputFiles(file);
  await expect(trainee.getByText('已经收过，不会重复')).toBeVisible();
  await context.close();
});

test('in the dark, and on paper, nothing is lost', async ({ page }) => {
  await openServed(page, `${SHIFT}&chat=c2`);
  await write(page, '说回平台上。');
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await sound(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(lure(page)).toContainText('说回平台上。');
  await expect(page.getByRole('button', { name: /点评这句/ })).toHaveCount(0);
});

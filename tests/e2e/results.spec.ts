import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { keepEvents } from '../../scripts/lib/keep-events.ts';
import { kindsKept } from './desk.ts';
import { halfway } from './results-journal.ts';

/** Opens the results of somebody in the middle of the course. */
async function openHalfway(page: Page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/about/');
  await keepEvents(page, halfway(Date.now()));
  await page.goto('/results/');
  await expect(page.getByRole('heading', { name: '转化率与上岗' })).toBeVisible();
}

const feedback = (more: object = {}) => ({
  format: 'jinpai-feedback',
  version: 1,
  id: 'f1',
  learner: { name: '林小满' },
  teacher: '王老师',
  issuedAt: '2026-12-01T08:00:00Z',
  marks: [{ row: 'conduct', lines: [{ id: 'skill', title: '日常技能', points: 80, of: 100 }] }],
  ...more,
});
const pick = (page: Page, data: object | string) =>
  page.getByLabel('老师的评分文件').setInputFiles({
    name: '评分.json',
    mimeType: 'application/json',
    buffer: Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)),
  });
const row = (page: Page, name: string) => page.getByRole('article', { name });
const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`);
};
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a newcomer sees the whole range, what is missing and where to begin', async ({ page }) => {
  await page.goto('/results/');
  await expect(page.getByRole('heading', { name: '还没有成绩' })).toBeVisible();
  await expect(page.getByRole('link', { name: '接待第一位顾客' })).toHaveAttribute('href', '/shoppers/');
  await expect(page.locator('.course-total')).toContainText('0–100');
  await expect(page.locator('.course-total')).toContainText('要老师来评的：老师评方案、老师观察');
  await expect(row(page, '理论掌握')).toContainText('满 20 题才计入');
  expect(await sound(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});

test('every number opens what made it, down to the report', async ({ page }) => {
  await openHalfway(page);
  const conduct = row(page, '综合表现');
  await conduct.getByText('怎么算的，依据是什么').click();
  const steady = conduct.getByRole('region', { name: '稳定' });
  await steady.getByText(/看 \d+ 条依据/).click();
  await expect(steady.getByRole('link').first()).toHaveAttribute('href', /^\/report\/\?id=/);
  await page.getByText(/看算进来的 \d+ 次接待/).click();
  await expect(page.locator('#readiness ~ .stack .evidence-refs').first()).toContainText('没有成交');
});

test('conversion, its band and interval, the norms and the month stand side by side; the advice is to a person', async ({
  page,
}) => {
  await openHalfway(page);
  const part = page.getByRole('region', { name: '转化率与上岗' });
  // 10 came alone and 33 in shifts; 7 and 17 of them bought.
  await expect(part).toContainText('来买的 43 位，成交算数的 24 位（其中 3 位没等到人接）');
  await expect(part).toContainText('转化率 56%，在「合格」；换一批顾客，多半在 41%–70% 之间');
  const month = page.getByRole('region', { name: '新人的考核期' });
  await expect(month).toContainText('建议：再练一轮');
  await expect(month).toContainText('先补这几样');
  await expect(month).toContainText('今天是第 4 天');
  await expect(month).toContainText('不替人决定去留');
});

test('what is missed most leads to the shopper with whom it can be practised', async ({ page }) => {
  await openHalfway(page);
  const first = page.getByRole('region', { name: '最常漏的' }).getByRole('listitem').first();
  await expect(first).toContainText('12 次没做到');
  await expect(first.getByRole('link').first()).toHaveAttribute('href', /^\/workbench\/\?case=/);
});

test('charts have their numbers beside them', async ({ page }) => {
  await openHalfway(page);
  const aims = page.getByRole('table', { name: /十八个目标/ });
  await expect(aims.locator('tbody tr')).toHaveCount(18);
  await expect(aims.getByRole('row', { name: /网页设计与制作/ })).toContainText('—');
  const shifts = page.getByRole('table', { name: '每一班的转化率和平均得分' });
  await expect(shifts.getByRole('row', { name: /^3\./ })).toContainText('8/11');
  await expect(page.getByRole('table', { name: /一共 \d+ 轮问答/ })).toContainText('没有回');
});

test("a teacher's file is looked at, taken in once, and is in the records", async ({ page }) => {
  await openHalfway(page);
  await expect(row(page, '综合表现')).toContainText('需要老师');
  await pick(page, feedback());
  await expect(page.getByRole('region', { name: '收之前先看' })).toContainText('80/100');
  expect(await kindsKept(page)).not.toContain('feedback-received');
  await page.getByRole('button', { name: '收进我的记录' }).click();
  await expect(page.getByText('收好了：王老师的评分')).toBeVisible();
  await expect(row(page, '综合表现')).not.toContainText('需要老师');
  expect(await kindsKept(page)).toContain('feedback-received');
  await page.reload();
  await expect(page.getByRole('region', { name: '王老师的评分' })).toContainText('日常技能');
  await pick(page, feedback());
  await expect(page.getByText('已经收过，不会重复')).toBeVisible();
  await expect(page.getByRole('button', { name: '收进我的记录' })).toHaveCount(0);
});

test("a file that is wrong, or somebody else's, changes nothing and says why", async ({ page }) => {
  await openHalfway(page);
  await pick(page, feedback({ version: 9 }));
  await expect(page.getByRole('alert')).toContainText('更新的版本');
  await pick(
    page,
    feedback({ marks: [{ row: 'plan', lines: [{ id: 'clear', title: '清楚', points: 9, of: 5 }] }] }),
  );
  await expect(page.getByRole('alert')).toContainText('marks.0.lines.0.points');
  await expect(page.getByRole('alert')).toContainText('应该是最多 5');
  await pick(page, feedback({ learner: { name: '周航', id: 'zhou' } }));
  await expect(page.getByText('这份评分是给「周航」的')).toBeVisible();
  expect(await kindsKept(page)).not.toContain('feedback-received');
});

test('axe finds nothing, light and dark, with all evidence open; nothing runs off the side', async ({
  page,
}) => {
  await openHalfway(page);
  await page.evaluate(() => {
    for (const d of document.querySelectorAll('main details')) (d as HTMLDetailsElement).open = true;
  });
  expect(await sound(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await sound(page)).toEqual([]);
});

test('the rubric is open before any exam: rows, criteria, red lines, bands', async ({ page }) => {
  await page.goto('/rubric/');
  await expect(page.getByRole('heading', { name: /理论掌握 20%/ })).toBeVisible();
  await expect(page.locator('main')).toContainText('最高 40 分');
  await expect(page.locator('main')).toContainText('首次回复及时');
  await expect(page.locator('main')).toContainText('≥ 50%，< 60%');
  expect(await sound(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await page.goto('/records/');
  await page.getByRole('link', { name: '看我的成绩' }).click();
  await page.getByRole('main').getByRole('link', { name: '评分标准' }).click();
  await expect(page.getByRole('heading', { name: '评分标准', level: 1 })).toBeVisible();
});

test('the report of a record that an earlier version made says so within the width of the page', async ({
  page,
}) => {
  await openHalfway(page);
  await page.goto('/report/?id=s3-9');
  await expect(page.getByRole('region', { name: '结论' })).toContainText('这份记录来自别的版本');
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});

import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { keepEvents } from '../../scripts/lib/keep-events.ts';
import { kindsKept } from './desk.ts';
import { almostThrough, twoDays } from './week-journal.ts';

const products = async (page: Page): Promise<string[]> => {
  const shop = await (await page.request.get('/data/shops/qinghe.json')).json();
  return shop.products.map((p: { id: string }) => p.id);
};
/** Opens the day board of somebody whose journal holds these events. */
async function openWeek(page: Page, seed?: typeof twoDays, path = '/onboarding/') {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  if (seed) {
    await page.goto('/about/');
    await keepEvents(page, seed(Date.now(), await products(page)));
  }
  await page.goto(path);
}
const day = (page: Page, n: number) => page.locator(`#day-${n}`);
const known = (page: Page) => expect(page.locator('.week[data-known]')).toBeVisible();
const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`);
};
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a newcomer sees the first day as today, the way on, and why reception is closed', async ({ page }) => {
  await openWeek(page);
  await known(page);
  await expect(page.getByRole('heading', { name: '今天是第一天：认识这家店' })).toBeVisible();
  await expect(page.getByRole('link', { name: '去办这一件' })).toHaveAttribute(
    'href',
    '/drills/night-handover/',
  );
  await expect(day(page, 4)).toContainText('还没开：先把这些小测过了');
  await expect(day(page, 4)).toContainText('第 2 天 会操作，识商品：全对 0 / 2 题');
  await expect(day(page, 4).locator('.day-do a')).toHaveCount(0);
  // What is read may be read ahead; shoppers wait.
  await expect(day(page, 5).locator('.day-do a')).toHaveText([/读 5-3/]);
  await expect(page.locator('.step')).toHaveCount(9);
  expect(await sound(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});

test('without scripts the whole week can be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/onboarding/');
  await expect(page.locator('.day')).toHaveCount(6);
  await expect(day(page, 2)).toContainText('读 5-1 安装与使用聊天工具');
  await expect(page.locator('#step-5')).toContainText('抽三件商品');
  await page.goto('/onboarding/products/');
  await page.getByText('云途通勤双肩包').first().click();
  await expect(page.getByText('只是防泼水，不是完全防水').first()).toBeVisible();
  await page.goto('/onboarding/mentor/');
  await expect(page.getByRole('group', { name: '先问再荐' })).toBeVisible();
  await context.close();
});

test('what the journal shows is ticked by itself with its date; the form ends the day', async ({ page }) => {
  await openWeek(page, twoDays);
  await expect(page.getByRole('heading', { name: '今天是第二天：会操作，识商品' })).toBeVisible();
  await expect(day(page, 1)).toContainText(/\d+月\d+日 办完/);
  await expect(page.locator('#step-5')).toContainText('记录里看得到');
  await day(page, 2).getByText('当天问题单').click();
  const form = page.getByRole('form', { name: '第 2 天的问题单' });
  await form.getByRole('button', { name: '交问题单' }).click();
  await expect(form.getByRole('alert')).toContainText('一句话写清楚');
  await form.getByLabel('是哪方面').selectOption({ label: '今天没碰到问题' });
  await form.getByRole('button', { name: '交问题单' }).click();
  // The second day ended just now: the third is for tomorrow, and may be begun all the same.
  await expect(page.getByRole('heading', { name: '下一天是第三天：学说话，看案例' })).toBeVisible();
  await expect(page.getByRole('link', { name: '去办这一件' })).toBeVisible();
  expect(await kindsKept(page)).toContain('day-filed');
  await page.goto('/records/');
  await expect(page.getByRole('region', { name: '每天的问题单' })).toContainText('今天没碰到问题');
});

test('a step and a lesson can be ticked by hand, and the tick be taken back, over a reload', async ({
  page,
}) => {
  await openWeek(page);
  await known(page);
  const step = page.locator('#step-7');
  await step.getByRole('button', { name: /打勾.*看案例/ }).click();
  await expect(step).toContainText('自己打的勾');
  await day(page, 3)
    .getByRole('button', { name: /^读过了/ })
    .click();
  await expect(day(page, 3).locator('#lesson-5-2')).toHaveAttribute('data-done', 'true');
  await page.reload();
  await expect(step).toContainText('自己打的勾');
  await step.getByRole('button', { name: /撤销.*看案例/ }).click();
  await expect(step.getByRole('button', { name: /打勾.*看案例/ })).toBeVisible();
});

test('what was set out for from a day leads back to it, and the quiz that is next opens with the focus on it', async ({
  page,
}) => {
  await openWeek(page);
  await known(page);
  await page.getByRole('link', { name: '去办这一件' }).click();
  const back = page.getByRole('link', { name: '回到新人一周，第 1 天' });
  await expect(back).toHaveCount(2);
  await back.first().click();
  await expect(page).toHaveURL(/\/onboarding\/#day-1$/);
  await expect(page.getByRole('link', { name: /回到新人一周/ })).toHaveCount(0);
  await known(page);
  await day(page, 4).getByRole('link', { name: '第 1 天 认识这家店' }).click();
  const quiz = page.locator('#theory-1');
  await expect(quiz.locator('summary')).toBeFocused();
  await quiz.getByRole('radio').first().check();
  await quiz.getByRole('button', { name: '交这一题' }).press('Enter');
  await quiz.getByRole('button', { name: '下一题' }).press('Enter');
  await expect(quiz.locator('.quiz-stem')).toBeFocused();
});

test('a shift and a shopper of a closed day say why not yet and what is missing', async ({ page }) => {
  await openWeek(page, twoDays, '/shift/?shift=reception-day-4');
  await expect(page.getByRole('heading', { name: '第四天还没开' })).toBeVisible();
  await expect(page.getByText('第 3 天 学说话，看案例')).toBeVisible();
  await expect(page.getByText('第 1 天 认识这家店')).toHaveCount(0);
  expect(await sound(page)).toEqual([]);
  await page.goto('/onboarding/serve/?case=choice-bag&day=4');
  await expect(page.getByRole('heading', { name: '第四天还没开' })).toBeVisible();
  await page.getByRole('link', { name: '请带教人开' }).click();
  await expect(page).toHaveURL(/\/onboarding\/#day-4$/);
});

test('a mentor opens the day with a name and a reason, which stand on the board', async ({ page }) => {
  await openWeek(page);
  await known(page);
  const fourth = day(page, 4);
  await fourth.getByText('带教人提前开').click();
  const form = page.getByRole('form', { name: '提前开第 4 天' });
  await form.getByRole('button', { name: '开第 4 天' }).click();
  await expect(form.getByRole('alert')).toContainText('名字');
  await form.getByLabel('带教人').fill('周师傅');
  await form.getByLabel('为什么提前开').fill('在别的店接待过三个月');
  await form.getByRole('button', { name: '开第 4 天' }).click();
  await expect(fourth).toContainText(/周师傅 \d+月\d+日 提前开的：在别的店接待过三个月/);
  expect(await kindsKept(page)).toContain('day-opened');
  await fourth.getByRole('link', { name: /接待 阿澄不熬夜/ }).click();
  await expect(page).toHaveURL(/\/workbench\/\?case=choice-bag$/);
  await page.goBack();
  await fourth.getByRole('link', { name: /上一班/ }).click();
  await expect(page.getByRole('heading', { name: '入职第四天' })).toBeVisible();
});

test('the goods are learned by cards, by keys alone, and forgotten ones come back at the end', async ({
  page,
}) => {
  await openWeek(page, undefined, '/onboarding/products/');
  await page.getByRole('button', { name: '开始翻卡' }).click();
  const card = page.getByRole('region', { name: '商品卡' });
  const count = (await products(page)).length;
  await expect(card).toContainText(`这一轮还有 ${count} 张`);
  await page.keyboard.press('1');
  await expect(card).toContainText(`这一轮还有 ${count} 张`);
  for (let i = 0; i < count + 1; i++) {
    await card.getByRole('button', { name: '翻过来对一对' }).press('Enter');
    await expect(card).toContainText('做得到');
    if (i === 0) expect(await sound(page)).toEqual([]);
    await page.keyboard.press(i === 0 ? '1' : '3');
    if (i < count) await expect(card.getByRole('button', { name: '翻过来对一对' })).toBeVisible();
  }
  await expect(page.getByRole('status')).toContainText('今天的都翻过了');
  await expect(page.getByRole('heading', { name: `${count} 件商品，记得起来 ${count} 件` })).toBeFocused();
  await page.getByRole('link', { name: '回到新人一周' }).click();
  await expect(page.locator('#step-5')).toContainText('记录里看得到');
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});

test('a day is reviewed from its conversations, each line with the way to it in the report', async ({
  page,
}) => {
  await openWeek(page, almostThrough);
  const review = day(page, 4).getByRole('region', { name: /的复盘/ });
  await expect(review).toContainText('您的电脑是多大尺寸的？');
  await expect(review).toContainText('放得下，这款绝对防水，放心用');
  await expect(review).toContainText('可以说：面料防泼水，下大雨另套雨罩。');
  await review.getByRole('link', { name: /看报告里这一句.*放得下/ }).click();
  await expect(page).toHaveURL(/\/report\/\?id=d4-0#event-3$/);
  await expect(page.locator('#event-3')).toContainText('绝对防水');
});

test('before anybody was served, the review says what will be there', async ({ page }) => {
  await openWeek(page);
  await known(page);
  await expect(day(page, 5).getByRole('region', { name: /的复盘/ })).toContainText('还没有这一天的接待');
  await expect(day(page, 1).getByRole('region', { name: /的复盘/ })).toHaveCount(0);
});

test("the mentor's sheet is signed, kept and taken along; an early confirmation is a suggestion", async ({
  page,
}) => {
  await openWeek(page, almostThrough, '/onboarding/mentor/');
  const sign = page.getByRole('button', { name: '签名，记下今天的日期' });
  await expect(sign).toBeEnabled();
  await sign.click();
  await expect(page.getByRole('alert')).toContainText('写上名字');
  const items = await page.locator('.sheet-item').all();
  for (const item of items) await item.getByLabel('做到', { exact: true }).check();
  await page.getByLabel('备注：先问再荐').fill('先问了尺寸');
  await page.getByLabel(/建议提前转正/).check();
  await page.getByLabel('带教人签名').fill('周师傅');
  await sign.click();
  await expect(page.getByRole('status')).toContainText('建议提前转正（只是建议，由主管定）');
  await expect(page.getByRole('status')).toBeFocused();
  expect(await sound(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toContain('带教观察表_林小满');
  expect(readFileSync(await file.path(), 'utf8')).toContain('2. 先问再荐：做到（先问了尺寸）');
  await page.reload();
  await expect(
    page.getByRole('group', { name: '先问再荐' }).getByLabel('做到', { exact: true }),
  ).toBeChecked();
});

test('the whole week ends on the readiness page: met, missing, what to practise', async ({ page }) => {
  await openWeek(page, almostThrough);
  await expect(page.getByRole('heading', { name: '今天是第六天：独当一面' })).toBeVisible();
  await day(page, 6).getByText('当天问题单').click();
  const form = page.getByRole('form', { name: '第 6 天的问题单' });
  await form.getByLabel('是哪方面').selectOption({ label: '今天没碰到问题' });
  await form.getByRole('button', { name: '交问题单' }).click();
  await expect(page.getByRole('heading', { name: '6 天都走完了' })).toBeVisible();
  await page.getByRole('link', { name: '看上岗准备' }).click();
  await expect(page.getByRole('heading', { name: '8 样里到了 6 样' })).toBeVisible();
  const checks = page.locator('.ready-list > li');
  await expect(checks.filter({ hasText: '带教人的观察表' })).toContainText('还没有签名');
  await expect(page.getByRole('region', { name: '试岗班' })).toContainText('来买的 2 位，成交 2 位');
  await expect(page.getByRole('region', { name: '接着练这几样' }).getByRole('link').first()).toHaveAttribute(
    'href',
    /^\/workbench\/\?case=/,
  );
  expect(await sound(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await page.goto('/onboarding/mentor/');
  const sign = page.getByRole('button', { name: '签名，记下今天的日期' });
  await expect(sign).toBeEnabled();
  for (const item of await page.locator('.sheet-item').all()) await item.getByLabel('部分做到').check();
  await page.getByLabel('带教人签名').fill('周师傅');
  await sign.click();
  await expect(page.getByRole('status')).toContainText('周师傅');
  await page.goto('/onboarding/readiness/');
  await expect(page.getByRole('heading', { name: '8 样都到了' })).toBeVisible();
});

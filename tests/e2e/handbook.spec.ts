import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { keepEvents } from '../../scripts/lib/keep-events.ts';
import { kindsKept } from './desk.ts';
import { halfway } from './results-journal.ts';

const SHELVES = ['', 'roles/', 'norms/', 'rules/', 'templates/', 'glossary/', 'faq/'];

const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`);
};
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Opens the notebook once it can be written in. */
async function openNotebook(page: Page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/handbook/faq/');
  await expect(page.getByRole('button', { name: '记一条' })).toBeEnabled();
}

async function note(page: Page, question: string, answer: string, tags = '') {
  await page.getByRole('button', { name: '记一条' }).click();
  const form = page.getByRole('form', { name: '记一条' });
  await form.getByLabel('顾客会怎么问').fill(question);
  await form.getByLabel('我怎么答').fill(answer);
  await form.getByLabel(/标签/).fill(tags);
  await form.getByRole('button', { name: '记下' }).click();
  await expect(page.getByRole('article', { name: question })).toBeVisible();
}

test('the handbook has a door on every page, and leads to its seven shelves', async ({ page, isMobile }) => {
  await page.goto('/');
  if (isMobile) await page.getByLabel('菜单').click();
  await page.getByRole('navigation', { name: '全站' }).getByRole('link', { name: '手册' }).click();
  await expect(page.getByRole('heading', { name: '手册', level: 1 })).toBeVisible();
  await expect(page.locator('.shelf-doors li')).toHaveCount(7);
  await page.getByRole('link', { name: '规则卡' }).first().click();
  await expect(page.getByRole('heading', { name: '规则卡', level: 1 })).toBeVisible();
});

for (const shelf of SHELVES)
  test(`/handbook/${shelf} fits the width, and axe finds nothing in the dark`, async ({ page }, {
    project,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.goto(`/handbook/${shelf}`);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    // One size serves axe; site.spec looks at every page in the light.
    if (project.name === 'desktop') expect(await sound(page)).toEqual([]);
  });

test('without a script all cards are there and the jumps lead to them', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/handbook/rules/');
  await expect(page.locator('article[data-item]').first()).toBeVisible();
  await expect(page.getByRole('search')).toBeHidden();
  await page.getByRole('link', { name: /个人信息/ }).click();
  await expect(page.getByRole('heading', { name: '别人的信息不外说' })).toBeVisible();
  await expect(page.getByRole('button', { name: /复制/ })).toHaveCount(0);
  await context.close();
});

test('rule cards are narrowed by subject and by words; a link leads to a card that the filter hides', async ({
  page,
}) => {
  await page.goto('/handbook/rules/');
  const cards = page.locator('article[data-item]:visible');
  const all = await cards.count();
  await page.getByRole('radio', { name: '评价', exact: true }).check({ force: true });
  await expect(page.getByRole('status').first()).toHaveText('找到 3 张卡');
  await expect(cards).toHaveCount(3);
  await page.getByRole('searchbox', { name: '找规则' }).fill('返现');
  await expect(cards).toHaveCount(1);
  await expect(cards).toContainText('历史');
  await page.getByRole('searchbox', { name: '找规则' }).fill('没有这样的词');
  await expect(page.getByRole('status').first()).toContainText('没有找到');
  await page.evaluate(() => {
    location.hash = '#seven-days';
  });
  await expect(cards).toHaveCount(all);
  await expect(page.locator('#seven-days')).toBeInViewport();
});

test('a lesson leads to the card of its rule', async ({ page }) => {
  await page.goto('/course/5-2/');
  await page.getByRole('link', { name: '规则卡' }).first().click();
  await expect(page).toHaveURL(/\/handbook\/rules\/#same-price$/);
  await expect(page.locator('#same-price')).toBeInViewport();
});

test('terms are found by the word, another word, pinyin and initials', async ({ page }) => {
  await page.goto('/handbook/glossary/');
  const field = page.getByRole('searchbox', { name: '找词' });
  for (const query of ['运费', '邮费', 'yunfei', 'YF']) {
    await field.fill(query);
    await expect(page.locator('#freight'), query).toBeVisible();
    await expect(page.locator('#red-line'), query).toBeHidden();
  }
  await expect(page.locator('[data-item]:visible').first()).toBeInViewport();
  await field.fill('');
  await page.getByRole('radio', { name: '数据与考核' }).check({ force: true });
  await expect(page.locator('#conversion')).toBeVisible();
  await expect(page.locator('#freight')).toBeHidden();
});

test('a better version is copied as it stands; locked phrases are told from the rest by word, not by colour', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/handbook/templates/');
  const card = page.getByRole('article', { name: '提醒付款' });
  await card.getByRole('button', { name: '复制：提醒付款' }).click();
  await expect(page.locator('[data-copied]')).toContainText('复制好了');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe((await card.locator('#payment-reminder-text').textContent())?.trim());
  expect(copied).toContain('【商品名】');
  await expect(card.locator('.locked-note')).toContainText('“不要了也没关系，到时候会自己关”');
});

test('norms show the numbers of the rubric, the five flags and the reason', async ({ page }) => {
  await page.goto('/handbook/norms/');
  await expect(page.getByRole('article', { name: '第一句要快' })).toContainText('30 秒');
  await expect(page.getByRole('article', { name: '聊到一半别不见' })).toContainText('3 分钟');
  await expect(page.getByRole('article', { name: '问主管要一句话能答' })).toContainText('1 分钟');
  await expect(page.getByRole('row', { name: /黄旗/ })).toContainText('客服不插');
});

test('the notebook begins empty with a first step, keeps what is written, also after a reload', async ({
  page,
}) => {
  await openNotebook(page);
  await expect(page.getByRole('heading', { name: '本子还是空的' })).toBeVisible();
  await page.getByRole('button', { name: '记一条' }).press('Enter');
  await expect(page.getByLabel('顾客会怎么问')).toBeFocused();
  await page.getByRole('button', { name: '记下' }).press('Enter');
  await expect(page.getByRole('alert')).toHaveText('先写顾客会怎么问。');
  await page.getByRole('button', { name: '不记了' }).click();
  await note(page, '能放下电脑吗', '放得下 15.6 寸的', '背包、尺寸');
  await expect(page.getByRole('button', { name: '记一条' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('article', { name: '能放下电脑吗' })).toContainText('放得下 15.6 寸的');
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  expect(await sound(page)).toEqual([]);
});

test('entries are written anew, taken out and brought back; the journal keeps every step', async ({
  page,
}) => {
  await openNotebook(page);
  await note(page, '防水吗', '防泼水，大雨要套雨罩', '背包');
  await note(page, '能机洗吗', '只能手洗', '衣服');
  await page.getByRole('button', { name: '改：能机洗吗' }).click();
  await page.getByLabel('我怎么答').fill('冷水手洗，也可以干洗');
  await page.getByRole('button', { name: '记下' }).click();
  await expect(page.getByRole('article', { name: '能机洗吗' })).toContainText('也可以干洗');
  await page.getByRole('button', { name: '删：防水吗' }).click();
  await expect(page.getByRole('article', { name: '防水吗' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: '撤销' })).toBeFocused();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('article', { name: '防水吗' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('article', { name: '能机洗吗' })).toContainText('也可以干洗');
  expect((await kindsKept(page)).filter((kind) => kind.startsWith('faq')).sort()).toEqual([
    'faq-edited',
    'faq-noted',
    'faq-noted',
    'faq-removed',
    'faq-restored',
  ]);
});

test('the notebook is searched, narrowed by tag, and exported as it is shown', async ({ page }) => {
  await openNotebook(page);
  await note(page, '防水吗', '防泼水', '背包');
  await note(page, '能机洗吗', '只能手洗', '衣服');
  await page.getByRole('radio', { name: '衣服' }).check({ force: true });
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByRole('searchbox', { name: '在问答本里找' }).fill('背包');
  await expect(page.locator('.shelf-found')).toContainText('没有找到');
  await page.getByRole('searchbox', { name: '在问答本里找' }).fill('手洗');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^常见问答本_\d{4}-\d{2}-\d{2}\.txt$/);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('1. 问：能机洗吗');
  expect(text).not.toContain('防水吗');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article', { name: '能机洗吗' })).toBeVisible();
  await expect(page.getByRole('button', { name: '导出' })).toBeHidden();
});

test('a line of a report goes into the notebook with its answer, and leads back to the line', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/about/');
  await keepEvents(page, halfway(Date.now()));
  await page.goto('/report/?id=s3-9');
  const line = page.locator('#event-2');
  await line.getByRole('button', { name: '记进问答本' }).click();
  await expect(line.getByLabel('顾客会怎么问')).toHaveValue('什么时候发货');
  await expect(line.getByLabel('我怎么答')).toHaveValue('今天发出');
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await line.getByRole('button', { name: '记下' }).click();
  await expect(line.getByRole('link', { name: '问答本' })).toBeFocused();
  await line.getByRole('link', { name: '问答本' }).click();
  const entry = page.getByRole('article', { name: '什么时候发货' });
  await expect(entry).toContainText('今天发出');
  await expect(entry.getByRole('link', { name: '看当时的聊天' })).toHaveAttribute(
    'href',
    '/report/?id=s3-9#event-2',
  );
});

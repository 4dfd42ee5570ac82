import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { box as composer, log, openDesk } from './desk.ts';

const field = (page: Page) => page.getByRole('dialog', { name: '搜索' }).getByRole('combobox');
const options = (page: Page) => page.getByRole('option');
const status = (page: Page) => page.locator('.search-status');

async function open(page: Page, path = '/course/') {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(path);
  await page.getByRole('link', { name: '搜索', exact: true }).click();
  await expect(field(page)).toBeFocused();
}

/** The address of the data that search fetches. */
const DATA = /\/data\/search\//;

test('slash opens the search, results come as one types, in groups, and Enter leads to the first', async ({
  page,
}) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('运费');
  await expect(options(page).first()).toContainText('设置运费');
  await expect(page.getByRole('group', { name: '课程' })).toBeVisible();
  await expect(page.getByRole('group', { name: '题目解析' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /找到 \d+ 条/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/course\/6-4\//);
});

test('Ctrl with K opens it too, also while one types; a slash in a field stays a slash', async ({ page }) => {
  await openDesk(page);
  await composer(page).fill('1');
  await composer(page).pressSequentially('/');
  await expect(composer(page)).toHaveValue('1/');
  await expect(page.getByRole('dialog', { name: '搜索' })).toHaveCount(0);
  await composer(page).press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(composer(page)).toBeFocused();
  await expect(composer(page)).toHaveValue('1/');
});

test("a slash in the desk's empty field still brings the quick phrases", async ({ page }) => {
  await openDesk(page);
  await composer(page).pressSequentially('/');
  await expect(page.getByRole('dialog', { name: '搜索' })).toHaveCount(0);
  await expect(log(page)).toBeVisible();
  await expect(page.getByRole('listbox')).toBeVisible();
});

test('pinyin, initials, Traditional characters, a synonym and a typo lead to the same page', async ({
  page,
}) => {
  await open(page);
  for (const typed of ['yunfei', 'yf', '運費', '邮费', 'yunfie', 'ＹＵＮＦＥＩ']) {
    await field(page).fill(typed);
    await expect(options(page).first()).toContainText('设置运费');
    await expect(options(page).first().locator('mark').first()).toHaveText(/运费|邮费/);
  }
});

test('the sentence that matched is shown with the stretch marked, and leads to its paragraph', async ({
  page,
}) => {
  await open(page);
  await field(page).fill('防泼水');
  // More is found once the full texts are in.
  await expect(status(page)).toHaveText(/找到 \d+ 条$/);
  const hit = page.getByRole('group', { name: '课程' }).getByRole('option').first();
  await expect(hit.locator('.search-sentence mark').first()).toHaveText('防泼水');
  const leads = await hit.getAttribute('href');
  expect(leads).toMatch(/^\/course\/\d-\d\/#/);
  await hit.click();
  await expect(page).toHaveURL((url) =>
    decodeURIComponent(url.href).endsWith(decodeURIComponent(leads ?? '')),
  );
  await expect(page.getByRole('dialog', { name: '搜索' })).toHaveCount(0);
  const hash = decodeURIComponent(new URL(page.url()).hash.slice(1));
  await expect(page.locator(`[id="${hash}"]`)).toBeInViewport();
});

test('rule cards, templates, terms, drills and the case library stand in groups of their own and lead to their place', async ({
  page,
}) => {
  await open(page);
  await field(page).fill('差评');
  for (const name of ['话术模板', '术语', '案例库', '练习'])
    await expect(page.getByRole('group', { name })).toBeVisible();
  await field(page).fill('签收了责任还在吗');
  await page.getByRole('group', { name: '规则卡' }).getByRole('option').first().click();
  await expect(page).toHaveURL(/\/handbook\/rules\/#signed-for$/);
  await expect(page.locator('#signed-for')).toBeInViewport();
});

test('arrow keys choose, the field names the choice, and Escape closes and gives the focus back', async ({
  page,
}) => {
  await open(page);
  await field(page).fill('议价');
  // More is found, and stands at the end, once the full texts are in.
  await expect(status(page)).toHaveText(/找到 \d+ 条$/);
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await field(page).press('ArrowDown');
  const second = options(page).nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'false');
  expect(await field(page).getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'));
  await field(page).press('ArrowUp');
  await field(page).press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: '搜索', exact: true })).toBeFocused();
});

test('what was chosen stays chosen when the full texts bring more and put it elsewhere', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/data\/search\/full/, async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  await field(page).fill('赠品');
  await expect(status(page)).toContainText('正文还在取');
  await field(page).press('ArrowDown');
  const chosen = page.locator('.search-hit[aria-selected="true"]');
  const [title, at] = [await chosen.locator('.search-title').textContent(), await chosen.getAttribute('id')];
  release();
  await expect(status(page)).toHaveText(/找到 \d+ 条$/);
  await expect(chosen.locator('.search-title')).toHaveText(title ?? '');
  expect(await chosen.getAttribute('id')).not.toBe(at);
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
});

test('what is typed before the code has come is searched when it comes', async ({ page }) => {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/start-search\..*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/about/');
  await page.keyboard.press('/');
  await page.keyboard.type('正品');
  await expect(options(page)).toHaveCount(0);
  letThrough();
  await expect(options(page).first()).toContainText('正品');
});

test('nothing of the search but its opener is fetched before it is opened', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (r) => fetched.push(r.url()));
  await page.goto('/course/5-2/', { waitUntil: 'networkidle' });
  expect(fetched.filter((url) => DATA.test(url) || /start-search|lunr/.test(url))).toEqual([]);
});

test('where the index cannot be fetched it says so, and a second try works; then it works without a network', async ({
  page,
  context,
}) => {
  await page.route(DATA, (route) => route.abort());
  await open(page);
  await field(page).fill('议价');
  await expect(page.getByText('搜索的目录没有取到')).toBeVisible();
  await page.unroute(DATA);
  await page.route(/full\.json$/, (route) => route.abort());
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(options(page).first()).toContainText('议价');
  await expect(page.getByText('正文没有取到')).toBeVisible();
  await page.unroute(/full\.json$/);
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByText('正文没有取到')).toHaveCount(0);
  await context.setOffline(true);
  await field(page).fill('防泼水');
  await expect(options(page).first()).toBeVisible();
});

test('the code that cannot be fetched is fetched when one types on', async ({ page }) => {
  // Asked for again the code has another address, which fails as well until the network is back.
  const code = /start-search\..*\.js/;
  await page.route(code, (route) => route.abort());
  await open(page);
  await field(page).fill('议价');
  await expect(page.getByText('搜索没有取到')).toBeVisible();
  await page.unroute(code);
  // On a busy machine the first letter may still meet the fetch that failed.
  await expect
    .poll(async () => {
      await field(page).pressSequentially('公');
      return page.getByText('搜索没有取到').count();
    })
    .toBe(0);
  await field(page).fill('议价');
  await expect(options(page).first()).toContainText('议价');
});

test('the code that cannot be fetched is fetched when the search is opened again', async ({ page }) => {
  const code = /start-search\..*\.js/;
  await page.route(code, (route) => route.abort());
  await open(page);
  await expect(page.getByText('搜索没有取到')).toBeVisible();
  await page.unroute(code);
  await page.keyboard.press('Escape');
  await open(page);
  await field(page).fill('议价');
  await expect(options(page).first()).toContainText('议价');
});

test('where nothing is found it says what to do; searches that led somewhere are offered again and can be forgotten', async ({
  page,
}) => {
  await open(page);
  await expect(page.getByText('可以试试')).toBeVisible();
  await field(page).fill('鱻鱻鱻');
  await expect(page.getByText('没有找到“鱻鱻鱻”')).toBeVisible();
  await field(page).fill('议价');
  await options(page).first().click();
  await page.goto('/about/');
  await page.keyboard.press('Control+k');
  await page.getByRole('button', { name: '议价' }).click();
  await expect(field(page)).toHaveValue('议价');
  await expect(options(page).first()).toContainText('议价');
  await field(page).fill('');
  await page.getByRole('button', { name: '清掉' }).click();
  await expect(page.getByText('可以试试')).toBeVisible();
});

test('beside a paper no reasons are found', async ({ page }) => {
  await open(page, '/paper/');
  await field(page).fill('运费');
  await expect(options(page).first()).toContainText('设置运费');
  await expect(status(page)).not.toContainText('还在取');
  await expect(page.getByRole('group', { name: '题目解析' })).toHaveCount(0);
});

test('the page of results takes the query from its address and keeps it there', async ({ page }) => {
  await page.goto('/search/?q=%E6%AD%A3%E5%93%81');
  const own = page.getByRole('main').getByRole('combobox');
  await expect(own).toHaveValue('正品');
  await expect(options(page).first()).toContainText('正品');
  await page.keyboard.press('/');
  await expect(own).toBeFocused();
  await own.fill('运费');
  await expect(options(page).first()).toContainText('运费');
  await expect(page).toHaveURL(/\?q=%E8%BF%90%E8%B4%B9$/);
});

test('the dialog with results has no fault that axe finds, light and dark, and fits the screen', async ({
  page,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await field(page).fill('退货');
    await expect(status(page)).toContainText(/找到 \d+ 条$/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
  }
  const dialog = page.getByRole('dialog', { name: '搜索' });
  const wide = await dialog.evaluate((el) => el.scrollWidth - el.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('below a sub-folder the results lead below it too', async ({ page, baseURL }) => {
  const origin = `http://127.0.0.1:${Number(new URL(baseURL ?? '').port) + 1}`;
  await page.goto(`${origin}/sub/about/`);
  await page.keyboard.press('/');
  await page.keyboard.type('运费');
  await expect(options(page).first()).toHaveAttribute('href', /^\/sub\/course\/6-4\//);
});

test('every result leads to a page and a place that are there', () => {
  const { rows } = JSON.parse(readFileSync('dist/data/search/first.json', 'utf8')) as { rows: string[][] };
  const missing = rows
    .map(([, , , path = '']) => new URL(path, 'http://site'))
    .filter(({ pathname, hash }) => {
      const html = readFileSync(`dist${pathname}index.html`, 'utf8');
      return hash !== '' && !html.includes(`id="${decodeURIComponent(hash.slice(1))}"`);
    });
  expect(missing.map((url) => url.href)).toEqual([]);
});

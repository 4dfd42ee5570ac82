import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const DECK = '/slides/sc5/';
const LESSON = '5-2';
const current = (page: Page) => page.locator('.slide[data-current]');
const count = (page: Page) => page.locator('[data-deck-count]');
const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
};

/** How many slides the deck has. */
const all = (page: Page) => page.locator('.slide').count();

test('a deck goes by keys and buttons, one slide at a time, and says where it is', async ({ page }) => {
  await page.goto(DECK);
  const total = await all(page);
  expect(total).toBeGreaterThan(1);
  await expect(current(page)).toHaveCount(1);
  await expect(count(page)).toHaveText(`1 / ${total}`);
  await page.keyboard.press('ArrowRight');
  await expect(count(page)).toHaveText(`2 / ${total}`);
  await expect(page).toHaveURL(/#[1-9]-[1-9]$/);
  await page.keyboard.press('End');
  await expect(count(page)).toHaveText(`${total} / ${total}`);
  await page.keyboard.press('PageDown');
  await expect(count(page)).toHaveText(`${total} / ${total}`);
  await expect(page.getByRole('button', { name: '下一页' })).toBeDisabled();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('PageUp');
  await expect(count(page)).toHaveText(`1 / ${total}`);
  await page.getByRole('button', { name: '下一页' }).click();
  await expect(page.locator('[data-deck-said]')).toContainText(`第 2 页，共 ${total} 页`);
  await page.getByRole('combobox', { name: '跳到哪一页' }).selectOption(String(total - 1));
  await expect(count(page)).toHaveText(`${total} / ${total}`);
  await sound(page);
});

test('a link opens the deck at its slide, and the back button goes along', async ({ page }) => {
  await page.goto(`${DECK}#${LESSON}`);
  await expect(current(page)).toHaveAttribute('id', LESSON);
  await expect(current(page)).toContainText('顾客沟通技巧');
  await page.evaluate(() => {
    location.hash = '#start';
  });
  await expect(current(page)).toHaveAttribute('id', 'start');
  await page.goBack();
  await expect(current(page)).toHaveAttribute('id', LESSON);
});

test('notes, timer and full screen are a key away', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keyboard');
  await page.clock.install({ time: new Date('2026-11-24T09:00:00') });
  await page.goto(DECK);
  const notes = current(page).locator('.slide-notes');
  await expect(notes).toBeHidden();
  await page.keyboard.press('n');
  await expect(notes).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(notes).toBeVisible();
  await page.keyboard.press('n');
  await expect(notes).toBeHidden();
  const timer = page.getByRole('timer', { name: '讲了多久' });
  await page.keyboard.press('t');
  await page.clock.runFor(65_000);
  await expect(timer).toHaveText('1:05');
  await page.keyboard.press('t');
  await page.clock.runFor(30_000);
  await expect(timer).toHaveText('1:05');
  await page.getByRole('button', { name: '计时清零' }).click();
  await expect(timer).toHaveText('0:00');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.className)).toBe('deck');
});

test('the length of a lesson is set beside the timer, which says when it is over; all tools fit the width', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T09:00:00') });
  await page.goto(DECK);
  await page.getByLabel('这一讲多长').selectOption('60 分钟');
  const timer = page.getByRole('timer', { name: '讲了多久' });
  await page.locator('[data-deck-timer]').click();
  await page.clock.fastForward('59:00');
  await page.clock.runFor(1000);
  await expect(timer).toHaveText(/^59:\d\d$/);
  await page.clock.fastForward('02:00');
  await page.clock.runFor(1000);
  await expect(timer).toHaveText(/^61:\d\d 到点$/);
  const tools = await page
    .locator('.deck-tools')
    .evaluate((el) => [...el.children].map((c) => c.getBoundingClientRect().right));
  expect(Math.max(...tools)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
});

test('once loaded a deck needs no network', async ({ page, context }) => {
  await page.goto(DECK);
  await expect(count(page)).toContainText('1 /');
  const asked: string[] = [];
  page.on('request', (r) => {
    // The browser asks for the icon in its own time.
    if (!r.url().endsWith('/favicon.svg')) asked.push(r.url());
  });
  await context.setOffline(true);
  const total = await all(page);
  for (let i = 1; i < total; i++) await page.getByRole('button', { name: '下一页' }).click();
  await expect(count(page)).toHaveText(`${total} / ${total}`);
  expect(asked).toEqual([]);
});

test('on paper every slide is a page and notes are not there', async ({ page }) => {
  await page.goto(DECK);
  const total = await all(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.slide:visible')).toHaveCount(total);
  await expect(page.locator('.slide-notes:visible')).toHaveCount(0);
  await expect(page.locator('.deck-bar')).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('slides stand one under the other, and only what is on slides', async ({ page }) => {
    await page.goto(DECK);
    await expect(page.locator('.slide').first()).toBeVisible();
    await expect(page.locator('.slide:visible')).toHaveCount(await page.locator('.slide').count());
    await expect(page.locator('.deck > :not(h1, .slide, .deck-bar)')).toHaveCount(0);
    await expect(page.locator('.deck-bar')).toBeHidden();
  });
});

test('every scenario with lessons has a door to its deck on the course page', async ({ page }) => {
  await page.goto('/course/');
  await page.getByRole('link', { name: '课件：情境 5 线上管理' }).click();
  await expect(page).toHaveURL(/\/slides\/sc5\/$/);
  await page.getByRole('link', { name: '全部课件' }).click();
  await page.getByRole('link', { name: '5-2 顾客沟通技巧' }).click();
  await expect(current(page)).toHaveAttribute('id', LESSON);
});

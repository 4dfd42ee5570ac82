import { expect, type Page, test } from '@playwright/test';
import { keepEvents } from '../../scripts/lib/keep-events.ts';
import { kindsKept } from './desk.ts';
import { twoDays } from './week-journal.ts';

const LINE = '在的，今天16点前付款今天就发，您寄到哪个城市？';
const box = (page: Page) => page.getByRole('textbox', { name: '回复顾客' });
const said = (page: Page, by: 'agent' | 'shopper') =>
  page.locator(`.home-chat .bubble-${by}:not(.bubble-typing)`);

test('a shopper has already written, and the composer is on the first screen', async ({ page }) => {
  await page.goto('/');
  await expect(said(page, 'shopper').filter({ hasText: '发' }).last()).toBeVisible();
  await expect(box(page)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: '发送' })).toBeInViewport();
});

test('a line sent from the home page is answered', async ({ page }) => {
  await page.goto('/');
  const before = await said(page, 'shopper').count();
  const place = await box(page).boundingBox();
  await box(page).fill(LINE);
  await box(page).press('Enter');
  await expect(said(page, 'agent')).toContainText(LINE);
  await expect(said(page, 'shopper').nth(before)).toBeVisible({ timeout: 3000 });
  await expect(box(page)).toHaveValue('');
  // The composer never moves, however long the chat grows.
  expect(await box(page).boundingBox()).toEqual(place);
});

test('what is sent before the engine is there is kept and goes out when it is', async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/data/cases/*.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await box(page).fill('在的');
  await box(page).press('Enter');
  await expect(page.getByRole('status')).toContainText('一会儿自动发出去');
  await box(page).fill('您寄到哪里');
  letGo();
  await expect(said(page, 'agent')).toContainText('在的');
  await expect(box(page)).toHaveValue('您寄到哪里');
});

test('where the engine cannot be loaded the text goes back into the composer', async ({ page }) => {
  await page.route('**/data/cases/*.json', (route) => route.abort());
  await page.goto('/');
  await box(page).fill('在的');
  await box(page).press('Enter');
  await expect(page.getByRole('status')).toContainText('你写的还在');
  await expect(box(page)).toHaveValue('在的');
});

test("an input method's Enter does not send", async ({ page }) => {
  await page.goto('/');
  await box(page).fill('zai');
  await box(page).dispatchEvent('keydown', {
    key: 'Enter',
    isComposing: true,
    bubbles: true,
    cancelable: true,
  });
  await expect(box(page)).toHaveValue('zai');
  await expect(said(page, 'agent')).toHaveCount(0);
});

test('a conversation begun here is left for the workbench', async ({ page }) => {
  await page.goto('/');
  await box(page).fill(LINE);
  await box(page).press('Enter');
  await expect(said(page, 'agent')).toHaveCount(1);
  const left = await page.evaluate(() => JSON.parse(sessionStorage.getItem('jinpai-handoff') ?? 'null'));
  expect(left).toMatchObject({
    case: 'delivery-lipstick',
    seed: 1,
    inputs: [{ type: 'message', text: LINE }],
  });
  await expect(page.getByRole('link', { name: '在工作台继续' })).toHaveAttribute(
    'href',
    /workbench\/\?case=delivery-lipstick$/,
  );
});

test('three doors say what they hold and lead in', async ({ page }) => {
  await page.goto('/');
  for (const [door, path] of [
    ['新人一周入职', '/onboarding/'],
    ['72 学时课程', '/course/'],
    ['自测：模拟顾客', '/shoppers/'],
  ] as const) {
    await expect(page.getByRole('link', { name: door })).toHaveAttribute('href', path);
  }
  await expect(page.locator('.doors')).toContainText('9 个情境、33 个任务');
});

test('the doors tell someone who has served a shopper where they are', async ({ page }) => {
  await page.goto('/workbench/?case=delivery-lipstick');
  await page.getByRole('button', { name: '离开', exact: true }).click();
  await page.getByRole('button', { name: '离开并结束' }).click();
  await expect.poll(() => kindsKept(page)).toContain('conversation-ended');
  await page.goto('/');
  await expect(page.locator('.doors')).toContainText(/接待过 1 \/ \d+ 位/);
  await expect(page.locator('.door-shopper[data-done]')).toHaveCount(1);
});

test('the door of the week tells the day that somebody has come to, also before they served anybody', async ({
  page,
}) => {
  await page.goto('/about/');
  await keepEvents(page, twoDays(Date.now(), []));
  await page.evaluate(() => localStorage.setItem('jinpai-learner', 'lin'));
  await page.goto('/');
  await expect(page.locator('[data-week]')).toContainText('走到第 2 天');
  await expect(page.locator('[data-week] i[data-done]')).toHaveCount(1);
});

test('the theme chosen in the header holds after a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByRole('button', { name: '切换明暗' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: '切换明暗' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('the menu of a phone opens and closes by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const menu = page.locator('.site-menu summary');
  await menu.press('Enter');
  await expect(page.getByRole('link', { name: '课程', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: '课程', exact: true })).toBeHidden();
  await expect(menu).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the home page shows the shopper, the doors and what does not work', async ({ page }) => {
    await page.goto('/');
    await expect(said(page, 'shopper').last()).toBeVisible();
    await expect(page.getByRole('link', { name: '72 学时课程' })).toBeVisible();
    await expect(page.locator('noscript p')).toContainText('要打开 JavaScript');
  });
});

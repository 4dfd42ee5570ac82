import { expect, test } from '@playwright/test';
import { kindsKept } from './desk.ts';

test('shifts are offered from the easiest on, and one opens its desk', async ({ page }) => {
  await page.goto('/shift/');
  const cards = page.locator('.shift-cards .card-link');
  await expect(cards.first()).toHaveAttribute('href', '/shift/?shift=first-two');
  await cards.first().click();
  await expect(page.locator('.chat-list .conversation').first()).toBeVisible();
  await expect(page.locator('.shift-choice')).toBeHidden();
});

test('a message goes to the chat that is open, is kept, and a reload goes on with the same shift', async ({
  page,
}) => {
  await page.goto('/shift/?shift=first-two');
  const box = page.getByRole('textbox', { name: /回复/ });
  await expect(page.locator('.bubble-shopper').first()).toBeVisible();
  const shopper = await page.locator('.chat-who b').textContent();
  await box.fill('您好，在的');
  await box.press('Enter');
  await expect(page.locator('.bubble-agent')).toHaveText(/您好，在的/);
  await expect
    .poll(() => kindsKept(page))
    .toEqual(expect.arrayContaining(['shift-started', 'conversation-started', 'agent-input']));
  await page.reload();
  await expect(page.locator('.bubble-agent')).toHaveText(/您好，在的/);
  await expect(page.locator('.chat-who b')).toHaveText(shopper ?? '');
});

test('a shift that may be paused stops its clock, and nothing can be sent until it goes on', async ({
  page,
}) => {
  await page.goto('/shift/?shift=first-two');
  await page.getByRole('button', { name: '暂停这一班' }).click();
  await expect(page.getByRole('textbox', { name: /回复/ })).toBeDisabled();
  await page.getByRole('button', { name: '继续' }).click();
  await expect(page.getByRole('textbox', { name: /回复/ })).toBeEnabled();
});

test('the promotion evening cannot be paused', async ({ page }) => {
  await page.goto('/shift/?shift=promotion');
  await expect(page.locator('.chat-list .conversation').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '暂停这一班' })).toHaveCount(0);
});

test('a shift that does not exist is answered with a way on', async ({ page }) => {
  await page.goto('/shift/?shift=nowhere');
  await expect(page.getByRole('heading', { name: '这一班没能开起来' })).toBeVisible();
  await expect(page.getByRole('link', { name: '回到班次' })).toBeVisible();
});

import { expect, type Page } from '@playwright/test';
import { bodiesIn } from '../../scripts/lib/kept-events.ts';

/** The field in which the agent types. */
export const box = (page: Page) => page.getByRole('textbox', { name: '回复顾客' });
/** The conversation. */
export const log = (page: Page) => page.getByRole('log');

/** Opens the desk and waits for the shopper's question. */
export async function openDesk(page: Page, path = '/workbench/?case=delivery-lipstick') {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(path);
  await expect(log(page)).toContainText(/发/);
}

/** Sends one message. */
export async function say(page: Page, text: string) {
  await box(page).fill(text);
  await box(page).press('Enter');
  await expect(log(page)).toContainText(text);
}

/** Kinds of the journal's events as they lie in the browser's database. */
export const kindsKept = async (page: Page) => (await bodiesIn(page)).map(({ kind }) => kind);

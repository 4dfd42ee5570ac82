import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { keepEvents } from '../../scripts/lib/keep-events.ts';

const LINES = ['在的亲~ 今天16点前付款今天就发出', '您直接拍下就行，核对下地址没问题吧？', '谢谢您的支持'];
const part = (page: Page) => page.getByRole('region', { name: '网络流行语：用哪些词' });
const list = (page: Page) => part(page).getByRole('list', { name: '词表里的词' });

async function addWord(page: Page, word: string) {
  await part(page).getByLabel('加一个词').fill(word);
  await part(page).getByRole('button', { name: '加上' }).click();
}

/** The editor once its script runs. */
async function openWords(page: Page) {
  await page.goto('/rubric/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

test("a teacher changes the list of words; a trainee's report goes by it, says so, and names the mark by the site's list", async ({
  page,
}, info) => {
  const file = info.outputPath('transcript.json');
  const input = LINES.map((text) => JSON.stringify({ chat: 'c1', text })).join('\n');
  const args = ['scripts/play.ts', '--case', 'delivery-lipstick', '--seed', '5', '--jsonl', '--out', file];
  execFileSync(process.execPath, args, { encoding: 'utf8', input });
  const transcript = JSON.parse(readFileSync(file, 'utf8'));
  const envelope = { version: 1, learner: 'lin', time: '2026-11-23T08:00:00.000Z', prev: null };
  const begun = { conversation: 'c1', case: 'delivery-lipstick', seed: 5, versions: transcript.versions };
  await openWords(page);
  await keepEvents(page, [
    { ...envelope, id: 'e0', seq: 0, body: { kind: 'conversation-started', ...begun } },
    { ...envelope, id: 'e1', seq: 1, body: { kind: 'conversation-ended', conversation: 'c1', transcript } },
  ]);
  await addWord(page, '亲');
  await expect(part(page).getByRole('alert')).toContainText('至少 2 个字');
  await addWord(page, '支持');
  await part(page).getByRole('button', { name: '去掉「yyds」' }).click();
  await part(page).getByLabel('谁改的').fill('王老师');
  await part(page).getByLabel('谁改的').blur();
  await expect(part(page).getByRole('status')).toContainText('记下了');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    part(page).getByRole('button', { name: '存成文件' }).click(),
  ]);
  const saved = readFileSync(await download.path());
  await part(page).getByRole('button', { name: '用回站里的词表' }).click();
  await expect(list(page)).toContainText('yyds');
  await page.goto('/report/?id=c1');
  const verdict = page.getByLabel('结论').locator('b');
  await expect(verdict).toHaveText(/^\d+$/);
  const standard = await verdict.innerText();
  await expect(page.getByText('用了老师改过的词表')).toHaveCount(0);
  await openWords(page);
  const picked = { name: '词表.json', mimeType: 'application/json', buffer: saved };
  await part(page).getByLabel('收进老师的词表文件').setInputFiles(picked);
  await expect(part(page).getByRole('status')).toContainText('王老师改的');
  await expect(list(page)).toContainText('支持');
  await expect(list(page)).not.toContainText('yyds');
  const { violations } = await new AxeBuilder({ page }).include('#words ~ *').analyze();
  expect(violations.map((v) => v.id)).toEqual([]);
  const wide = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await wide()).toBeLessThanOrEqual(0);
  await page.goto('/report/?id=c1');
  const note = page.getByText('用了老师改过的词表').locator('..');
  await expect(note).toContainText('（王老师改的）：加了「支持」，去掉了「yyds」');
  await expect(note).toContainText(`按站里的词表，这次接待是 ${standard} 分`);
  await expect(verdict).not.toHaveText(standard);
  await expect(page.getByLabel('结论')).toContainText('聊天一致；分数按老师改过的词表');
  await expect(page.locator('main')).toContainText('用了网络流行语：支持');
});

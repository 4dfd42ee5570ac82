import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { showQuestion } from '../src/grading/theory/index.ts';
import type { Question } from '../src/schemas/index.ts';
import { answerRightly, answerSomehow } from './lib/answer-question.ts';
import { serveBuild } from './lib/bench-tools.ts';
import { CHROMIUM_FLAGS, ensureChromium } from './lib/chromium.ts';
import { bodiesIn } from './lib/kept-events.ts';
import { linesOf, PEOPLE, type Person } from './lib/people.ts';

/** Three people go through shoppers, a quiz and the paper in a real browser; printed is what the pages then say of each. */
const FIRST_DAY = Date.parse('2026-11-23T09:00:00Z');
const DAY = 86_400_000;
/** Longest that a shopper is waited for at the end, in steps of half a minute. */
const LONGEST = 16;

const box = (page: Page) => page.getByRole('textbox', { name: '回复顾客' });
const later = (page: Page, seconds: number) => page.clock.runFor(seconds * 1000);

/** Serves one shopper to the end; the mark as the report shows it. */
async function serve(page: Page, person: Person, story: string): Promise<string> {
  const plays = parse(readFileSync(`src/content/cases/${story}.yaml`, 'utf8')).plays;
  await page.goto(`/workbench/?case=${story}`);
  await page.locator('.bubble-shopper').first().waitFor();
  for (const line of linesOf(person, plays)) {
    await later(page, person.wait);
    if (await box(page).isDisabled()) break;
    await box(page).fill(line);
    await box(page).press('Enter');
    await page.getByRole('log').getByText(line).last().waitFor();
  }
  const done = page.getByRole('link', { name: '看评分报告' });
  for (let i = 0; i < LONGEST && !(await done.isVisible()); i++) await later(page, 30);
  await done.click();
  const verdict = page.getByLabel('结论');
  await verdict.waitFor();
  return (await verdict.innerText()).replace(/\s+/g, ' ').slice(0, 60);
}

/** The seed of the paper that was begun last, as the journal has it. */
async function paperSeed(page: Page): Promise<number> {
  const started = (await bodiesIn(page)).filter(({ kind }) => kind === 'paper-started');
  return Number(started.at(-1)?.['seed']);
}

/** Sits the final paper; its heading with the points. */
async function sitPaper(page: Page, person: Person): Promise<string> {
  const bank = (await (await page.request.get('/data/questions.json')).json()) as { question: Question }[];
  await page.goto('/paper/');
  await page.getByRole('button', { name: '开始答卷' }).click();
  const card = page.locator('.quiz-card');
  await card.locator('.quiz-stem').waitFor();
  const seed = await paperSeed(page);
  const count = await page.getByRole('navigation', { name: '题号' }).getByRole('button').count();
  for (let n = 1; n <= count; n++) {
    await card.getByRole('heading', { name: `第 ${n} 题` }).waitFor();
    const stem = await card.locator('.quiz-stem').innerText();
    const shown = bank.find(({ question }) => showQuestion(question, seed).stem === stem);
    if (shown && n % 10 < person.right) await answerRightly(card, shown.question, seed);
    else await answerSomehow(card);
    if (n < count) await card.getByRole('button', { name: '下一题' }).click();
  }
  await page.getByRole('button', { name: '交卷' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: '交卷' }).click();
  const head = page.getByRole('heading', { name: /交卷了/ });
  await head.waitFor();
  return head.innerText();
}

async function live(page: Page, person: Person): Promise<void> {
  console.info(`\n## ${person.title}\n`);
  for (const [n, stories] of person.days.entries()) {
    await page.clock.setSystemTime(FIRST_DAY + n * DAY);
    for (const story of stories)
      console.info(`- 第 ${n + 1} 天 ${story}: ${await serve(page, person, story)}`);
  }
  console.info(`- ${await sitPaper(page, person)}`);
  await page.goto('/results/');
  await page.locator('main h2').first().waitFor();
  await page.screenshot({ path: `test-results/people-${person.id}.png`, fullPage: true });
  console.info((await page.locator('main').innerText()).replace(/\n+/g, '\n'));
}

const server = await serveBuild();
/** `npm run -s people lazy` plays that one alone. */
const wanted = PEOPLE.filter((p) => process.argv.length < 3 || process.argv.includes(p.id));
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...CHROMIUM_FLAGS, '--no-sandbox'],
});
for (const person of wanted) {
  const page = await browser.newPage({ baseURL: server.url, locale: 'zh-CN', reducedMotion: 'reduce' });
  await page.clock.install({ time: FIRST_DAY });
  await live(page, person);
  await page.close();
}
await browser.close();
server.stop();

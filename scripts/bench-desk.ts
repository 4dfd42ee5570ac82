import { availableParallelism, loadavg } from 'node:os';
import { chromium, type Locator, type Page } from '@playwright/test';
import { RUBRIC_VERSION } from '../src/grading/index.ts';
import { ENGINE_VERSION } from '../src/roleplay/index.ts';
import { READER_VERSION } from '../src/understanding/index.ts';
import { serveBuild } from './lib/bench-tools.ts';
import { CHROMIUM_FLAGS, ensureChromium } from './lib/chromium.ts';
import { journalOfFullDesk } from './lib/full-desk.ts';
import { keepEvents } from './lib/keep-events.ts';
import { loadShift } from './lib/shift-world.ts';

/** Eight chats of 500 messages each; wanted: 50 ms at most from input to paint, no task over 100 ms. */
const SHIFT = 'reception';
const MESSAGES = 500;
const SEED = 5;
const PAINT = 50;
const TASK = 100;

interface Seen {
  events: { name: string; ms: number }[];
  tasks: number[];
}

/** Begins to note how long inputs take to be painted, and which tasks block. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const seen: Seen = { events: [], tasks: [] };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const e of list.getEntries()) seen.events.push({ name: e.name, ms: e.duration });
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const e of list.getEntries()) seen.tasks.push(e.duration);
    }).observe({ type: 'longtask' });
  });

/** What was noted since the last time. */
const noted = (page: Page) =>
  page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: Seen };
    const copy = { events: [...seen.events], tasks: [...seen.tasks] };
    seen.events.length = 0;
    seen.tasks.length = 0;
    return copy;
  });

function tell(what: string, { events, tasks }: Seen): boolean {
  const paint = Math.max(16, ...events.map((e) => e.ms));
  const task = Math.max(0, ...tasks);
  const good = paint <= PAINT && task <= TASK;
  const longest = task === 0 ? 'no task over 50 ms' : `longest task ${Math.round(task)} ms`;
  console.info(`${good ? '✓' : '✗'} ${what}: slowest input to paint ${paint} ms, ${longest}`);
  return good;
}

/** Sends a few messages, one after the other. */
async function send(page: Page, box: Locator, text: string): Promise<void> {
  for (let i = 0; i < 5; i++) {
    await box.fill(`${text}，第${i + 1}次`);
    await box.press('Enter');
    await page.waitForTimeout(200);
  }
}

const setting = await loadShift(SHIFT);
if (!setting) throw new Error(`the bench plays ${SHIFT}, which is gone`);
const versions = {
  content: setting.content,
  engine: ENGINE_VERSION,
  reader: READER_VERSION,
  rubric: RUBRIC_VERSION,
};
const site = await serveBuild();
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...CHROMIUM_FLAGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
await page.goto(`${site.url}/records/`);
await page.evaluate(() => localStorage.setItem('jinpai-learner', 'bench'));
await keepEvents(page, journalOfFullDesk(setting, SEED, MESSAGES, versions));
const started = performance.now();
await page.goto(`${site.url}/shift/?shift=${SHIFT}`);
const box = page.getByRole('textbox', { name: '回复顾客' });
await box.waitFor({ timeout: 180_000 });
await page.locator('.bubble-agent').first().waitFor();
const chats = page.locator('.chat-list .conversation');
console.info(
  `${await chats.count()} chats of ${MESSAGES} messages, at the desk after ${Math.round(performance.now() - started)} ms`,
);
await page.waitForTimeout(2000);
await watch(page);
const results: boolean[] = [];
await box.pressSequentially('这件现在有货，今天16点前付款今天就发出', { delay: 40 });
results.push(tell('typing', await noted(page)));
await send(page, box, '我再看一下');
results.push(tell('sending', await noted(page)));
for (let i = 0; i < (await chats.count()); i++) {
  await chats.nth(i).click();
  await page.waitForTimeout(300);
}
results.push(tell('changing the chat', await noted(page)));
for (const tab of [/^订单/, /^商品/, /^规则/, /^台账/]) {
  await page.getByRole('button', { name: tab }).last().click();
  await page.waitForTimeout(300);
}
results.push(tell('looking things up', await noted(page)));
// Those who are still there stand first.
await chats.first().click();
const earlier = page.getByRole('button', { name: /看更早的/ });
while ((await earlier.count()) > 0) {
  await earlier.click();
  await page.waitForTimeout(300);
}
results.push(tell('going back to the first message', await noted(page)));
console.info(`now with ${await page.locator('.bubble').count()} bubbles in sight:`);
await box.pressSequentially('有的', { delay: 40 });
await send(page, box, '再对一遍');
results.push(tell('typing and sending', await noted(page)));
console.info(
  `load of the machine: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores; what else runs counts as well`,
);
await browser.close();
site.stop();
if (results.includes(false)) process.exitCode = 1;

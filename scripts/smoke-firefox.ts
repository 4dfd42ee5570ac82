import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { importBenchTool, installBenchTools, serveBuild } from './lib/bench-tools.ts';

/** The part of puppeteer-core that is used; it drives Firefox through WebDriver BiDi. */
interface Page {
  goto: (url: string) => Promise<unknown>;
  locator: (selector: string) => {
    fill: (text: string) => Promise<void>;
    click: () => Promise<void>;
    wait: () => Promise<unknown>;
  };
  waitForFunction: (test: string, options: { timeout: number }) => Promise<unknown>;
  keyboard: { press: (key: string) => Promise<void> };
  on: (event: 'console', listener: (message: { type: () => string; text: () => string }) => void) => void;
}
interface Puppeteer {
  launch: (options: object) => Promise<{ newPage: () => Promise<Page>; close: () => Promise<void> }>;
}

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

function ensureFirefox(): string {
  const find = () => [process.env['FIREFOX_PATH'] ?? '', ...PLACES].find((p) => p !== '' && existsSync(p));
  const found = find();
  if (found) return found;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.info('No Firefox found: installing Debian\'s package "firefox-esr".');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'firefox-esr'], { stdio: 'inherit' });
  }
  const installed = find();
  if (!installed)
    throw new Error('No Firefox found. Install Firefox, or set FIREFOX_PATH to one, and run again.');
  return installed;
}

const LINE = '在的，今天16点前付款今天就发，您寄到哪个城市？';
const has = (text: string) => `document.body.innerText.includes(${JSON.stringify(text)})`;
const WAIT = { timeout: 30_000 };

installBenchTools();
const { default: puppeteer } = await importBenchTool<{ default: Puppeteer }>('puppeteer-core');
const { url, stop } = await serveBuild();
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: ensureFirefox(),
  headless: true,
});
const wrong: string[] = [];
try {
  const page = await browser.newPage();
  page.on('console', (m) => {
    if (m.type() === 'error') wrong.push(m.text());
  });
  const step = async (name: string, run: () => Promise<unknown>) => {
    await run();
    console.info(`✓ ${name}`);
  };
  const shopperLines = "document.querySelectorAll('.bubble-shopper:not(.bubble-typing)').length";
  await step('home: a line is answered', async () => {
    await page.goto(`${url}/`);
    await page.locator('textarea').fill(LINE);
    await page.keyboard.press('Enter');
    await page.waitForFunction(`${shopperLines} > 3`, WAIT);
  });
  await step('lesson: it can be read', async () => {
    await page.goto(`${url}/course/5-2/`);
    await page.waitForFunction(has('先回应，再解决'), WAIT);
  });
  await step('workbench: the shopper writes, and answers', async () => {
    await page.goto(`${url}/workbench/?case=delivery-lipstick`);
    await page.waitForFunction(`${shopperLines} > 2`, WAIT);
    await page.locator('textarea').fill(LINE);
    await page.keyboard.press('Enter');
    await page.waitForFunction(`${shopperLines} > 3`, WAIT);
  });
  await step('report: leaving ends the conversation, and its report opens', async () => {
    await page.locator('::-p-text(离开)').click();
    await page.locator('::-p-text(离开并结束)').click();
    await page.locator('::-p-text(看评分报告)').click();
    await page.waitForFunction(has('每一分的依据'), WAIT);
  });
} finally {
  await browser.close();
  stop();
}
if (wrong.length > 0) {
  console.error(`The console had errors:\n${wrong.join('\n')}`);
  process.exitCode = 1;
}

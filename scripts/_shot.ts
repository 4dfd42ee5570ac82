import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './lib/chromium.ts';

const b = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', ...CHROMIUM_FLAGS],
});
for (const [w, dark] of [
  [1440, false],
  [390, true],
] as const) {
  const ctx = await b.newContext({
    viewport: { width: w, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'zh-CN',
  });
  const p = await ctx.newPage();
  p.on('pageerror', (e) => console.log('ERR', e.message));
  for (let i = 0; i < 20; i++) {
    try {
      await p.goto('http://127.0.0.1:4461/course/9-1/');
      break;
    } catch {
      await new Promise((r) => setTimeout(r, 1000));
    }
  }
  console.log(
    w,
    await p.evaluate(() => [
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      document.querySelector('.prose')?.textContent?.replace(/\s/g, '').length,
    ]),
  );
  await p
    .locator('.fig5')
    .first()
    .screenshot({ path: `/tmp/f1-${w}.png` });
  await p
    .locator('.fig5')
    .nth(1)
    .screenshot({ path: `/tmp/f2-${w}.png` });
  await p.screenshot({ path: `/tmp/l-${w}.png`, fullPage: true });
  await p.goto('http://127.0.0.1:4461/slides/sc9/');
  console.log('slides', await p.locator('[data-slide], .slide').count(), await p.title());
  await p.goto('http://127.0.0.1:4461/capstone/');
  await p.getByRole('button', { name: '开张，看第一周的行情' }).click();
  await p.getByRole('heading', { name: '看行情' }).waitFor();
  await p.getByLabel(/^卖保温杯/).check();
  await p.screenshot({ path: `/tmp/cap-${w}.png`, fullPage: true });
  console.log(
    'cap wide',
    await p.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}
await b.close();

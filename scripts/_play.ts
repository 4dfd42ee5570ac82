import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './lib/chromium.ts';

const b = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', ...CHROMIUM_FLAGS],
});
const ctx = await b.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
const p = await ctx.newPage();
p.on('pageerror', (e) => console.log('ERR', e.message));
p.on('console', (m) => m.type() === 'error' && console.log('CON', m.text()));
await p.goto('http://127.0.0.1:4461/capstone/');
await p.getByRole('button', { name: '开张，看第一周的行情' }).click();
await p.getByRole('heading', { name: '看行情' }).waitFor();
await p.screenshot({ path: '/tmp/c1.png', fullPage: true });
for (let w = 1; w <= 4; w++) {
  if (w === 1) {
    await p.getByLabel(/^卖保温杯/).check();
    await p.getByLabel(/^卖桌面收纳架/).check();
  }
  for (const f of await p.getByLabel('进货').all()) await f.fill(w === 4 ? '0' : w === 1 ? '200' : '100');
  await p.getByLabel('打包帮手').fill('2');
  await p.getByLabel('几个人').fill('2');
  await p.getByLabel('晚上 18–23 点').fill('30');
  await p.getByLabel('这一周大概会卖出多少单').fill('250');
  await p.keyboard.press('Tab');
  if (w === 1) await p.screenshot({ path: '/tmp/c2.png', fullPage: true });
  await p.getByRole('button', { name: new RegExp(`^关第 ${w} 周的账`) }).click();
  await p.getByRole('button', { name: /确定，过完/ }).click();
  await p.getByRole('radio', { name: '价格没定准' }).check();
  if (w === 1) await p.screenshot({ path: '/tmp/c3.png', fullPage: true });
  await p.getByRole('button', { name: '就是它，看原因' }).click();
  if (w < 4) await p.getByRole('heading', { name: `第 ${w + 1} 周怎么做` }).waitFor();
  if (w === 2) await p.screenshot({ path: '/tmp/c4.png', fullPage: true });
}
await p.getByRole('heading', { name: /四周过完了/ }).waitFor();
await p.screenshot({ path: '/tmp/c5.png', fullPage: true });
await p.setViewportSize({ width: 390, height: 844 });
await p.reload();
await p.getByRole('heading', { name: /四周过完了/ }).waitFor();
console.log(
  'wide',
  await p.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
);
await p.screenshot({ path: '/tmp/c6.png', fullPage: true });
await p.emulateMedia({ colorScheme: 'dark' });
await p.getByRole('button', { name: /换一个行情，开新/ }).click();
await p.getByRole('heading', { name: '看行情' }).waitFor();
await p.getByLabel(/^卖保温杯/).check();
console.log(
  'wide',
  await p.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
);
await p.screenshot({ path: '/tmp/c7.png', fullPage: true });
await b.close();

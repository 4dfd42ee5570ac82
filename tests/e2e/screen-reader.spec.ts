import { expect, test } from '@playwright/test';
import { openDesk, say } from './desk.ts';
import { heard, listen, readThrough } from './screen-reader.ts';

test('the desk is read in the order of work: who, how long, what was said, where to type', async ({
  page,
}) => {
  await openDesk(page);
  await listen(page);
  const said = await readThrough(page, 'main');
  const place = (phrase: RegExp) => {
    const at = said.findIndex((s) => phrase.test(s));
    expect(at, `${phrase} is read`).toBeGreaterThanOrEqual(0);
    return at;
  };
  const order = [
    /^heading, 工作台/,
    /^region, 和.+聊天$/,
    /^timer$/,
    /^log, 和.+的聊天记录$/,
    /^textbox, 回复顾客/,
  ];
  const places = order.map(place);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  // A control without a name would be read as its bare role.
  expect(said.filter((s) => /^(button|link|textbox|searchbox|checkbox|image)$/.test(s))).toEqual([]);
});

test('what the shopper answers is said as it comes, with its name, and once', async ({ page }) => {
  await openDesk(page);
  await listen(page);
  await say(page, '您好，您寄到哪个城市呀');
  const all: string[] = [];
  const lines = async () => {
    all.push(...(await heard(page)));
    return all.filter((s) => /^polite: 赶路的小橘：/.test(s)).length;
  };
  await expect.poll(lines, { timeout: 60_000 }).toBeGreaterThan(0);
  expect(all).toContain('polite: 我：您好，您寄到哪个城市呀');
  const told = all.filter((s) => s.startsWith('polite: 赶路的小橘：'));
  expect(new Set(told).size).toBe(told.length);
});

test('in a shift whoever writes in another chat is told by name, and nothing is told twice', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  await page.goto('/shift/?shift=reception');
  await page.getByRole('button', { name: '开始这一班' }).click();
  await expect(page.locator('.chat-list .conversation').first()).toBeVisible();
  await listen(page);
  const all: string[] = [];
  const told = async () => {
    await page.clock.runFor(5000);
    all.push(...(await heard(page)));
    return all.filter((s) => /^polite: .+：\d+ 条未读/.test(s)).length;
  };
  await expect.poll(told, { timeout: 60_000 }).toBeGreaterThan(0);
  const queue = all.filter((s) => s.includes('位要来'));
  expect(new Set(queue).size).toBe(queue.length);
});

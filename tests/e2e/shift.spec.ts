import { expect, type Page, test } from '@playwright/test';
import { bodiesIn } from '../../scripts/lib/kept-events.ts';
import { box, kindsKept, log, say } from './desk.ts';

/** Opens a shift that is offered, at this pace. */
async function begin(page: Page, shift: string, pace?: string) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`/shift/?shift=${shift}`);
  if (pace) await page.getByRole('radio', { name: pace }).check();
  await page.getByRole('button', { name: '开始这一班' }).click();
  await expect(page.locator('.chat-list .conversation').first()).toBeVisible();
}

/** The bodies of the journal's events of one kind, as they lie in the browser's database. */
const bodiesKept = async (page: Page, kind: string) =>
  (await bodiesIn(page)).filter((body) => body.kind === kind);

/** Hides or shows the tab, as far as the page can tell. */
const setHidden = (page: Page, hidden: boolean) =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (value ? 'hidden' : 'visible'),
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

test('shifts are offered from the easiest on, and one says what is coming before its clock runs', async ({
  page,
}) => {
  await page.goto('/shift/');
  const cards = page.locator('.shift-cards .card-link');
  await expect(cards.first()).toHaveAttribute('href', '/shift/?shift=first-two');
  await cards.first().click();
  const start = page.getByRole('button', { name: '开始这一班' });
  await expect(start).toBeVisible();
  await expect(page.getByRole('heading', { name: '两位慢慢来' })).toBeVisible();
  expect(await kindsKept(page)).not.toContain('shift-started');
  await start.click();
  await expect(page.locator('.chat-list .conversation').first()).toBeVisible();
  await expect(page.locator('.shift-choice')).toBeHidden();
});

test('a message goes to the chat that is open, is kept, and a reload goes on with the same shift', async ({
  page,
}) => {
  await begin(page, 'first-two');
  await expect(page.locator('.bubble-shopper').first()).toBeVisible();
  const shopper = await page.locator('.chat-who b').textContent();
  await say(page, '您好，在的');
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
  await begin(page, 'first-two');
  await page.getByRole('button', { name: '暂停这一班' }).click();
  await expect(box(page)).toBeDisabled();
  await page.getByRole('button', { name: '继续' }).click();
  await expect(box(page)).toBeEnabled();
});

test('the promotion evening cannot be paused, run faster or ask for hints, but for those who need it more slowly', async ({
  page,
}) => {
  await page.goto('/shift/?shift=promotion');
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.getByRole('checkbox', { name: /需要更多时间/ }).check();
  await page.getByRole('button', { name: '开始这一班' }).click();
  await expect(page.locator('.chat-list .conversation').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '暂停这一班' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: '给点提示' })).toHaveCount(0);
  await expect.poll(() => bodiesKept(page, 'shift-started')).toMatchObject([{ extended: 150 }]);
});

test('without time nobody waits: the clock is not shown, and the record says so', async ({ page }) => {
  await begin(page, 'first-two', '不计时');
  await expect(page.locator('.chat-head .tag')).toHaveText('不计时');
  await expect(page.getByRole('timer')).toHaveCount(0);
  await expect.poll(() => bodiesKept(page, 'shift-started')).toMatchObject([{ untimed: true }]);
  await say(page, '您好，在的，您说');
  await page.reload();
  await expect(log(page)).toContainText('您好，在的，您说');
  await expect(page.locator('.chat-head .tag')).toHaveText('不计时');
});

test('who comes back to a hidden tab hears how long it was and that the clock ran on', async ({ page }) => {
  await page.clock.install();
  await begin(page, 'first-two', '4 倍');
  await setHidden(page, true);
  await page.clock.fastForward(40_000);
  await setHidden(page, false);
  await expect(page.getByText(/你离开了 40 秒，钟没有停：.*新来了 1 位/)).toBeVisible();
  await page.getByRole('button', { name: '知道了' }).click();
  await expect(page.getByText(/你离开了/)).toHaveCount(0);
});

test('a hint says what is open, feedback how the last message was read, and both are kept', async ({
  page,
}) => {
  await begin(page, 'first-two', '不计时');
  await expect(page.locator('.bubble-shopper').first()).toBeVisible();
  await page.getByRole('button', { name: '给点提示' }).click();
  await expect(page.locator('.hint')).toContainText('先应一声');
  await say(page, '您好，欢迎光临');
  await page.getByRole('button', { name: '我这句读成了什么' }).click();
  await expect(page.locator('.hint')).toContainText('欢迎问候');
  await expect
    .poll(() => bodiesKept(page, 'hint-asked'))
    .toMatchObject([{ about: 'open' }, { about: 'reading' }]);
});

test('left alone, a shift ends with everybody gone, and the summary counts nobody as answered in time', async ({
  page,
}) => {
  await page.clock.install();
  await begin(page, 'first-two', '4 倍');
  await page.clock.runFor(240_000);
  // The last words stay to be read until the summary is asked for.
  await expect(page.locator('.bubble-shopper').last()).toBeVisible();
  await page.getByRole('button', { name: '看收班小结' }).click();
  await expect(page.getByRole('heading', { name: /收班了/ })).toBeVisible();
  await expect(page.locator('.shift-figures')).toContainText('0%');
  await expect(page.locator('.shift-table tbody tr')).toHaveCount(4);
  await expect(page.locator('.page-head .tag')).toHaveText('4 倍速');
  // Back from a report the summary still stands.
  await expect.poll(() => kindsKept(page)).toContain('shift-ended');
  await page.locator('.shift-table a').first().click();
  await expect(page).toHaveURL(/report\/\?id=/);
  await page.goBack();
  await expect(page.getByRole('heading', { name: /收班了/ })).toBeVisible();
  await expect(page.locator('.shift-table tbody tr')).toHaveCount(4);
  await expect(page.locator('.page-head .tag')).toHaveText('4 倍速');
});

test('a shift that the journal does not hold says so and leads back to the shifts', async ({ page }) => {
  await page.goto('/shift/?shift=first-two&over=none');
  await expect(page.getByRole('heading', { name: '这一班的小结打不开' })).toBeVisible();
  await page.getByRole('link', { name: '回到班次' }).click();
  await expect(page).toHaveURL(/shift\/$/);
});

test('the address of a summary whose end was not kept yet leads back to the desk', async ({ page }) => {
  await begin(page, 'first-two');
  await expect.poll(() => bodiesKept(page, 'shift-started')).toHaveLength(1);
  const [started] = await bodiesKept(page, 'shift-started');
  await page.goto(`/shift/?shift=first-two&over=${started?.['shift']}`);
  await expect(page.locator('.chat-list .conversation').first()).toBeVisible();
});

test('the night shift hands one matter over with a note, which is checked', async ({ page }) => {
  await page.clock.install();
  await begin(page, 'night', '4 倍');
  await page.clock.runFor(400_000);
  await page.getByRole('button', { name: '看收班小结' }).click();
  await expect(page.getByRole('heading', { name: '交接单' })).toBeVisible();
  const note = page.getByLabel('内容—客服名—时间');
  await note.fill('没办完');
  await page.getByRole('button', { name: '交给下一班' }).click();
  await expect(page.locator('.hand-over .notice')).toContainText('第一段太短');
  const meant = await page.locator('.hand-over .notice').textContent();
  for (const option of await page.locator('.hand-over option').all()) {
    const name = (await option.textContent()) ?? '';
    if (meant?.includes('选错了人') && meant.includes(name))
      await page.getByLabel('谁的事').selectOption({ label: name });
  }
  const agent = /—([^—]+)—/.exec((await note.getAttribute('placeholder')) ?? '')?.[1] ?? '';
  await note.fill(`他的事没办完，答应明早十点前回他电话，白班接着办—${agent}—11-24 22:10`);
  await page.getByRole('button', { name: '交给下一班' }).click();
  await expect(page.getByText('交接清楚了')).toBeVisible();
  await expect.poll(() => kindsKept(page)).toContain('shift-noted');
});

test('certification is declared first; a shift of it that is left keeps running and counts', async ({
  page,
}) => {
  await page.goto('/shift/?shift=certification');
  await expect(page.getByRole('heading', { name: '这一班现在不能开' })).toBeVisible();
  await page.getByRole('link', { name: '去认证' }).click();
  const exam = page.locator('#certify');
  await expect(exam).toContainText('每班来 24 位，其中 20 位');
  await exam.getByRole('checkbox', { name: /需要更多时间/ }).check();
  await exam.getByRole('button', { name: '声明：接下来三班算认证' }).click();
  await exam.getByRole('link', { name: '开始第 1 班' }).click();
  await expect(page.locator('.chat-list .conversation').first()).toBeVisible();
  await expect(page.locator('.desk-side')).toContainText('还剩 60 分钟');
  await expect
    .poll(() => bodiesKept(page, 'shift-started'))
    .toMatchObject([{ plan: 'certification', buyers: 20, extended: 150 }]);
  await page.goto('/shift/#certify');
  await expect(exam.getByText('第 1 班正上着，钟没有停')).toBeVisible();
  await exam.getByText('放弃这一次，重新声明').click();
  await exam.getByRole('button', { name: '再声明一次认证' }).click();
  await expect(exam.locator('.series')).toHaveCount(2);
  await expect(exam.locator('.series').last()).toContainText('20 位里成交 0 位，没上完，也算数');
  // The new try begins its own first shift, and not the one that was left.
  await exam.getByRole('link', { name: '开始第 1 班' }).click();
  await expect(page.locator('.chat-list .conversation').first()).toBeVisible();
  await expect.poll(async () => (await bodiesKept(page, 'shift-started')).length).toBe(2);
});

test('the onboarding leads from day to day to shifts in which more come at once', async ({ page }) => {
  await page.goto('/onboarding/');
  const shifts = page.locator('.day-do li[id^="shift-"]');
  await expect(shifts).toContainText([/最多同时 1 位/, /最多同时 2 位/, /最多同时 3 位/]);
  // Before the theory is passed the shift says why it may not begin.
  await page.goto('/shift/?shift=reception-day-4');
  await expect(page.getByRole('heading', { name: '第四天还没开' })).toBeVisible();
});

test('a shift that does not exist is answered with a way on', async ({ page }) => {
  await page.goto('/shift/?shift=nowhere');
  await expect(page.getByRole('heading', { name: '这一班没能开起来' })).toBeVisible();
  await expect(page.getByRole('link', { name: '回到班次' })).toBeVisible();
});

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { ReturnLine } from '../../src/schemas/index.ts';
import { kindsKept } from './desk.ts';

const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
};
const wide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The line that the page drew: the one whose brief stands on it; and the titles of its stations. */
async function drawn(page: Page) {
  const { tasks } = (await (await page.request.get('/data/tools/return-lines.json')).json()) as {
    tasks: ReturnLine[];
  };
  const note = await page.locator('.tool .drill-note').innerText();
  const task = tasks.find((t) => note.startsWith(t.brief.split('\n')[0] ?? ''));
  if (!task) throw new Error('the page shows no line of its file');
  return { task, title: (id: string) => task.steps.find((s) => s.id === id)?.title ?? id };
}

const stations = (page: Page) => page.locator('.returns-title b').allTextContents();
const group = (page: Page, name: string) => page.getByRole('group', { name });
const person = (task: ReturnLine, id: string) => task.people.find((p) => p.id === id)?.name ?? id;

test('a line is made faster by keys alone: named, arranged, explained, full marks and kept', async ({
  page,
}) => {
  await page.goto('/drills/returns-line/');
  const { task, title } = await drawn(page);
  const { good } = task;
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^就排成这样/ })).toHaveCount(0);

  await group(page, '一、').getByLabel(title(good.named)).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '二、排一条更快的线' })).toBeFocused();

  const before = task.steps.map((s) => s.id);
  const last = good.order.find((id, i) => before.indexOf(id) > i) ?? '';
  const handle = page.getByRole('button', { name: new RegExp(`^${title(last)}，第`) });
  await handle.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(handle).toBeFocused();
  expect(await stations(page)).toEqual(good.order.map(title));
  for (const [id, to] of Object.entries(good.moved)) {
    const name = person(task, id);
    const grip = page.getByRole('button', { name: new RegExp(`^${name}，在`) });
    await grip.focus();
    const at = task.people.find((p) => p.id === id)?.at ?? '';
    await page.keyboard.press(good.order.indexOf(to) > good.order.indexOf(at) ? 'ArrowRight' : 'ArrowLeft');
    await expect(grip).toBeFocused();
    await expect(page.getByRole('list', { name: `${title(to)}的人` })).toContainText(name);
  }
  await expect(page.getByRole('row', { name: /^办完/ })).toContainText(
    `${task.come * task.days} / ${task.come * task.days}`,
  );
  await expect(page.getByText('（没守住）')).toHaveCount(0);
  await sound(page);

  await group(page, '三、').getByLabel(title(good.next)).focus();
  await page.keyboard.press('Space');
  for (const reason of task.reasons.filter((r) => r.right)) {
    await group(page, '四、').getByLabel(reason.text).focus();
    await page.keyboard.press('Space');
  }
  await page.getByRole('button', { name: '就排成这样' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^得 (\d+) \/ \1 分$/ })).toBeFocused();
  expect(await kindsKept(page)).toContain('drill-done');
  expect(await wide(page)).toBeLessThanOrEqual(0);
  await sound(page);
  await page.goto('/drills/');
  await expect(page.locator('[data-best="returns-line"]')).toHaveText(/最好 (\d+) \/ \1 分/);
});

test('a line arranged poorly, with lists and buttons, is told why, and another begins anew', async ({
  page,
}) => {
  await page.goto('/drills/returns-line/');
  const { task, title } = await drawn(page);
  const poor = task.poor[0] ?? task.good;
  await group(page, '一、').getByLabel(title(poor.named)).check();
  await page.getByRole('button', { name: '就是这一站，去改' }).click();
  for (const [id, to] of Object.entries(poor.moved)) {
    const list = page.getByLabel(`${person(task, id)}在哪一站`);
    await list.selectOption(title(to));
    await expect(list).toBeFocused();
  }
  const [first = ''] = task.steps.map((s) => s.title);
  const rest = task.steps.slice(1);
  for (const _ of rest) await page.getByRole('button', { name: `${first}往后` }).click();
  await expect(page.getByText('（没守住）').first()).toBeVisible();
  for (const _ of rest) await page.getByRole('button', { name: `${first}提前` }).click();
  expect(await stations(page)).toEqual(task.steps.map((s) => s.title));
  await group(page, '三、').getByLabel(title(poor.next)).check();
  for (const reason of task.reasons.filter((r) => !r.right))
    await group(page, '四、').getByLabel(reason.text).check();
  await page.getByRole('button', { name: '就排成这样' }).click();
  const result = page.getByRole('region', { name: '结果' });
  const [, points, of] = /得 (\d+) \/ (\d+) 分/.exec(await result.getByRole('heading').innerText()) ?? [];
  expect(2 * Number(points)).toBeLessThan(Number(of));
  await expect(result).toContainText('接得住，它在等货。');
  await expect(result).toContainText('可以这样排：');
  await sound(page);
  await page.getByRole('button', { name: '换一家店再排' }).click();
  await expect(group(page, '一、')).toBeVisible();
  expect((await drawn(page)).task.id).not.toBe(task.id);
});

test('people and stations are dragged to their places', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the mouse drags here; a finger uses the same events');
  await page.goto('/drills/returns-line/');
  const { task, title } = await drawn(page);
  const { good } = task;
  await group(page, '一、').getByLabel(title(good.named)).check();
  await page.getByRole('button', { name: '就是这一站，去改' }).click();
  const drag = async (name: RegExp, to: string) => {
    const grip = page.getByRole('button', { name });
    await grip.scrollIntoViewIfNeeded();
    const a = await grip.boundingBox();
    const b = await page.locator('.returns-title', { hasText: to }).boundingBox();
    if (!a || !b) throw new Error('what is dragged is not on the screen');
    await page.mouse.move(a.x + 10, a.y + 10);
    await page.mouse.down();
    await page.mouse.move(b.x + b.width / 2, b.y + b.height / 2, { steps: 8 });
    await page.mouse.up();
  };
  const [[id = '', to = ''] = []] = Object.entries(good.moved);
  await drag(new RegExp(`^${person(task, id)}，在`), title(to));
  await expect(page.getByRole('list', { name: `${title(to)}的人` })).toContainText(person(task, id));
  const [first = '', second = ''] = task.steps.map((s) => s.title);
  await drag(new RegExp(`^${first}，第`), second);
  await expect.poll(async () => (await stations(page)).slice(0, 2)).toEqual([second, first]);
});

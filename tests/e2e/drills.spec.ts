import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { DrillItem } from '../../src/course/index.ts';
import { type Drawn, dateKey, drawDrill } from '../../src/grading/drills/index.ts';
import { kindsKept } from './desk.ts';

const DRILL = 'say-the-day';

const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
};
const wide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The part that stands under a number. */
const part = (page: Page, number: number) => page.getByRole('region', { name: new RegExp(`^${number}\\. `) });

/** The drill with what the browser drew, which its draft tells once something was answered. */
async function drawnIn(page: Page): Promise<{ item: DrillItem; drawn: Drawn }> {
  const answer = await page.request.get(`/data/drills/${DRILL}.json`);
  const item = (await answer.json()) as DrillItem;
  const seed = await page.evaluate((id) => {
    const key = Object.keys(localStorage).find((k) => k.startsWith('jinpai-drill-') && k.endsWith(id));
    return (JSON.parse(localStorage.getItem(key ?? '') ?? '{}') as { seed?: number }).seed;
  }, DRILL);
  return { item, drawn: drawDrill(item.drill, seed ?? 0) };
}

/** Answers all parts of the drill rightly, but for those that are left out. */
async function answerAll(page: Page, except: readonly number[] = []) {
  // Somehow first: from then on the draft tells what was drawn.
  await part(page, 1).locator('input[type="date"]').fill('2026-11-20');
  const { item, drawn } = await drawnIn(page);
  for (const [i, p] of item.drill.parts.entries()) {
    if (except.includes(i + 1)) continue;
    const here = part(page, i + 1);
    if (p.kind === 'date') await here.locator('input[type="date"]').fill(dateKey(p, drawn));
    if (p.kind === 'table') {
      const n = Number(drawn.values['n']?.top ?? 0n);
      await here
        .getByRole('textbox')
        .nth(0)
        .fill(String(169 * n));
      await here
        .getByRole('textbox')
        .nth(1)
        .fill(`${209 + 169 * n} 元`);
    }
    if (p.kind === 'sort') await sortAll(here, p);
    if (p.kind === 'write-line')
      await here
        .getByRole('textbox', { name: '你会怎么回？' })
        .fill('今天就发，寄成都一般2到3天，预计后天前后能到，遇上天气会慢一点。');
  }
}

async function sortAll(here: Locator, p: Extract<DrillItem['drill']['parts'][number], { kind: 'sort' }>) {
  for (const box of await here.getByRole('combobox').all()) {
    const text = (await box.locator('xpath=..').locator('span').first().textContent()) ?? '';
    const item = p.items.find((i) => text.startsWith(i.text.split('{')[0] ?? ''));
    await box.selectOption(item?.bin ?? '');
  }
}

test('a drill done rightly is full marks, with reasons part by part, kept in the journal and shown in the list', async ({
  page,
}) => {
  await page.goto(`/drills/${DRILL}/`);
  await answerAll(page);
  expect(await wide(page)).toBeLessThanOrEqual(0);
  await sound(page);
  await page.getByRole('button', { name: '交上去' }).click();
  await expect(page.getByRole('heading', { name: '得 12 / 12 分' })).toBeFocused();
  await expect(page.getByText('每一项都做对了。')).toBeVisible();
  await expect(part(page, 1)).toContainText('当天发');
  await expect(part(page, 4)).toContainText('路上的事不由你定');
  expect(await kindsKept(page)).toContain('drill-done');
  expect(await wide(page)).toBeLessThanOrEqual(0);
  await sound(page);
  await page.goto('/drills/');
  await expect(page.locator(`[data-best="${DRILL}"]`)).toHaveText('最好 12 / 12 分');
});

test('a drill done in part says which parts are open, hands in all the same, and tells a known mistake', async ({
  page,
}) => {
  await page.goto(`/drills/${DRILL}/`);
  await answerAll(page, [4, 5]);
  const { item, drawn } = await drawnIn(page);
  const [first] = item.drill.parts;
  if (first?.kind !== 'date') throw new Error('the first part asks for a day');
  await part(page, 1)
    .locator('input[type="date"]')
    .fill(dateKey({ ...first, plus: '1' }, drawn));
  await page.getByRole('button', { name: '交上去' }).click();
  await expect(page.getByRole('alert')).toContainText('第 4、5 项还没做完');
  await page.getByRole('button', { name: '就这样交' }).click();
  await expect(page.getByRole('heading', { name: '得 3 / 12 分' })).toBeFocused();
  await expect(part(page, 1)).toContainText('把发出的那天也算成一天了');
  await expect(part(page, 1)).toContainText('得 0 / 1 分');
  await page.getByRole('button', { name: '再做一次' }).first().click();
  await expect(part(page, 1)).toBeFocused();
  await expect(part(page, 1).locator('input[type="date"]')).toHaveValue('');
  await expect(page.getByRole('button', { name: '交上去' })).toBeEnabled();
});

test('what was answered survives a reload, with the same numbers', async ({ page }) => {
  await page.goto(`/drills/${DRILL}/`);
  await part(page, 3).getByRole('textbox').first().fill('507');
  const material = await page.locator('.drill-screen .drill-material').textContent();
  await page.reload();
  await expect(part(page, 3).getByRole('textbox').first()).toHaveValue('507');
  expect(await page.locator('.drill-screen .drill-material').textContent()).toBe(material);
});

test('a drill goes by keyboard alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keyboard');
  await page.goto(`/drills/${DRILL}/`);
  await part(page, 3).getByRole('textbox').first().focus();
  await page.keyboard.type('169');
  await page.keyboard.press('Tab');
  await expect(part(page, 3).getByRole('textbox').nth(1)).toBeFocused();
  await part(page, 4).getByRole('combobox').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: '交上去' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /得 \d+ \/ 12 分/ })).toBeFocused();
});

test('where a drill cannot be fetched, the page says what is safe and tries again', async ({ page }) => {
  await page.route('**/data/drills/*.json', (route) => route.abort());
  await page.goto(`/drills/${DRILL}/`);
  await expect(page.getByRole('alert')).toContainText('做过的都还在');
  await page.unroute('**/data/drills/*.json');
  await page.getByRole('button', { name: '再取一次' }).click();
  await expect(part(page, 1)).toBeVisible();
});

test('where the reader cannot be fetched, nothing that was written is lost', async ({ page }) => {
  await page.goto(`/drills/${DRILL}/`);
  await answerAll(page);
  await page.route('**/data/norms.json', (route) => route.abort());
  await page.getByRole('button', { name: '交上去' }).click();
  await expect(page.getByRole('alert')).toContainText('写的都还在');
  await page.unroute('**/data/norms.json');
  await page.getByRole('button', { name: '交上去' }).click();
  await expect(page.getByRole('heading', { name: '得 12 / 12 分' })).toBeFocused();
});

test('only one tab does a drill; the other offers to take over', async ({ page, context }) => {
  await page.goto(`/drills/${DRILL}/`);
  await expect(part(page, 1)).toBeVisible();
  const second = await context.newPage();
  await second.goto(`/drills/${DRILL}/`);
  await second.getByRole('button', { name: '改在这里答' }).click();
  await expect(part(second, 1)).toBeVisible();
  await expect(page.getByRole('heading', { name: '另一个标签页正在用' })).toBeVisible();
});

test('on paper a drill is a worksheet: material and blanks, no fields, buttons or answers', async ({
  page,
}) => {
  await page.goto(`/drills/${DRILL}/`);
  await expect(part(page, 1)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.worksheet');
  await expect(paper).toBeVisible();
  await expect(paper).toContainText('姓名');
  await expect(paper).toContainText('发货的规矩');
  await expect(paper).not.toContainText('从第二天数起');
  await expect(page.locator('.drill-screen')).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a drill is read as a worksheet', async ({ page }) => {
    await page.goto(`/drills/${DRILL}/`);
    await expect(page.locator('.worksheet')).toBeVisible();
  });
});

test.describe('typing', () => {
  /** The text to type, as it is told to those who do not see it. */
  const wanted = async (page: Page) =>
    ((await page.locator('#typing-text').textContent()) ?? '').replace(/\n/g, '');

  test('counts from the first key to the last, and keeps what it came to', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-24T09:00:00') });
    await page.goto('/drills/typing/');
    const box = page.getByRole('textbox', { name: /照着上面打/ });
    const text = await wanted(page);
    await sound(page);
    await page.clock.runFor(30_000);
    await box.pressSequentially(text.slice(0, 1));
    await page.clock.runFor(60_000);
    await box.pressSequentially(text.slice(1));
    await page.clock.runFor(50_000);
    await page.getByRole('button', { name: '打完了' }).click();
    await expect(
      page.getByRole('heading', { name: /每分钟 \d+ 字，准确率 100%，得 10 \/ 10 分/ }),
    ).toBeFocused();
    expect(await kindsKept(page)).toContain('drill-done');
    await sound(page);
  });

  test('takes what an input method is still composing for no mistake, and pastes nothing', async ({
    page,
    isMobile,
    browserName,
  }) => {
    test.skip(isMobile || browserName !== 'chromium', 'the protocol for input methods is Chromium’s');
    await page.goto('/drills/typing/');
    const box = page.getByRole('textbox', { name: /照着上面打/ });
    // A space is no stroke that counts, and some lines begin with one among four.
    const four = (await wanted(page)).replace(/\s/g, '').slice(0, 4);
    const client = await page.context().newCDPSession(page);
    await box.focus();
    await client.send('Input.imeSetComposition', { text: 'nihao', selectionStart: 5, selectionEnd: 5 });
    await expect(box).toHaveValue('nihao');
    await expect(page.locator('.typing-text [data-state="wrong"]')).toHaveCount(0);
    await expect(page.getByRole('button', { name: '打完了' })).toBeDisabled();
    await client.send('Input.insertText', { text: four });
    await expect(page.locator('.typing-text [data-state="right"]')).toHaveCount(4);
    await expect(page.locator('.typing-text [data-state="wrong"]')).toHaveCount(0);
    await page.evaluate(() => {
      const field = document.querySelector('textarea');
      field?.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true }));
    });
    await expect(page.getByText('这里要自己打，不能粘贴。')).toBeVisible();
  });
});

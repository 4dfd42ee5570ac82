import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { kindsKept } from './desk.ts';

const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
};
const wide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The bank as the site serves it, for what a test must answer rightly. */
async function bankOf(page: Page) {
  const answer = await page.request.get('/data/questions.json');
  return (await answer.json()) as {
    question: { id: string; stem: string; options?: { text: string; correct: boolean }[] };
  }[];
}

/** Answers whatever kind of question is shown, somehow. */
async function answerSomehow(card: Locator) {
  // What kind it is can only be told once it is there.
  await expect(card.locator('.quiz-stem')).toBeVisible();
  const radios = card.getByRole('radio');
  if (await card.getByRole('textbox').count()) await card.getByRole('textbox').fill('12.5');
  else if (await card.getByRole('combobox').count())
    for (const box of await card.getByRole('combobox').all()) await box.selectOption({ index: 1 });
  else if (await card.getByRole('button', { name: '往后移' }).count())
    await card.getByRole('button', { name: '往后移' }).first().click();
  else if (await card.getByRole('checkbox', { name: /^(?!拿不准)/ }).count())
    await card
      .getByRole('checkbox', { name: /^(?!拿不准)/ })
      .first()
      .check();
  else {
    await radios.first().check();
    const reasons = card.getByRole('group', { name: '理由是' });
    if (await reasons.count()) await reasons.getByRole('radio').first().check();
  }
}

test('the quiz at the end of a lesson tells at once why, where it is taught, and counts the first answer only', async ({
  page,
}) => {
  await page.goto('/course/5-2/');
  const place = page.locator('[data-quiz]');
  await place.scrollIntoViewIfNeeded();
  const quiz = page.getByRole('region', { name: '课后小测', exact: true }).last();
  await expect(quiz.getByText('第 1 / 5 题')).toBeVisible();
  const submit = quiz.getByRole('button', { name: '交这一题' });
  await expect(submit).toBeDisabled();
  await quiz.getByRole('radio', { name: '3 分钟' }).check();
  await submit.click();
  await expect(quiz.getByRole('heading', { name: /没有得分，得 0 \/ 1 分/ })).toBeFocused();
  await expect(quiz).toContainText('3 分钟是之后每次回复的上限');
  await expect(quiz).toContainText('30 秒');
  await expect(quiz).toContainText('计入理论成绩');
  const link = quiz.getByRole('link', { name: /5-2 顾客沟通技巧「先回应，再解决」/ });
  const hash = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
  await expect(page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`)).toHaveText('先回应，再解决');
  expect(await kindsKept(page)).toContain('quiz-answered');
  await sound(page);
  await page.reload();
  await place.scrollIntoViewIfNeeded();
  await quiz.getByRole('radio', { name: '30 秒' }).check();
  await submit.click();
  await expect(quiz.getByRole('heading', { name: /答对了，得 1 \/ 1 分/ })).toBeFocused();
  await expect(quiz).toContainText('这次是练习，不改成绩');
});

test('a quiz goes by keyboard alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keyboard');
  await page.goto('/course/5-2/');
  await page.locator('[data-quiz]').scrollIntoViewIfNeeded();
  const quiz = page.getByRole('region', { name: '课后小测', exact: true }).last();
  await quiz.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(quiz.getByRole('heading', { name: /得 \d \/ 1 分/ })).toBeFocused();
});

test('a paper can be left and comes back as it was, with its clock; handed in, every question has its reasons', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T09:00:00') });
  await page.goto('/paper/');
  await expect(page.getByRole('table')).toContainText('店铺推广');
  await sound(page);
  await page.getByRole('button', { name: '开始答卷' }).click();
  const sheet = page.getByRole('navigation', { name: '题号' });
  await expect(sheet.getByRole('button')).toHaveCount(30);
  const card = page.locator('.quiz-card');
  for (const n of [1, 2, 3]) {
    await expect(card.getByRole('heading', { name: `第 ${n} 题` })).toBeVisible();
    await answerSomehow(card);
    await expect(sheet.getByRole('button', { name: `第 ${n} 题，已答` })).toBeVisible();
    await card.getByRole('button', { name: '下一题' }).click();
  }
  expect(await wide(page)).toBeLessThanOrEqual(0);
  await sound(page);
  const stems = [await card.locator('.quiz-stem').textContent()];
  await page.clock.fastForward('10:00');
  await expect
    .poll(async () => (await kindsKept(page)).filter((k) => k === 'paper-answered').length)
    .toBeGreaterThan(2);
  await page.goto('/');
  await page.goto('/paper/');
  await expect(card.getByRole('heading', { name: '第 4 题' })).toBeVisible();
  expect([await card.locator('.quiz-stem').textContent()]).toEqual(stems);
  await expect(sheet.getByRole('button', { name: /已答/ })).toHaveCount(3);
  await expect(page.getByRole('timer')).toHaveAccessibleName(/还剩 3[45] 分钟/);
  // The rarest kind is drawn first, so that every paper asks for a line.
  const written = card.getByRole('textbox', { name: '你会怎么回？' });
  let line = 4;
  while (!(await written.isVisible())) await sheet.getByRole('button', { name: `第 ${++line} 题，` }).click();
  await written.fill('真抱歉让您着急了，我去核实一下，下午四点前回您。');
  await page.getByRole('button', { name: '交卷' }).first().click();
  const dialog = page.getByRole('dialog', { name: '现在交卷？' });
  await expect(dialog).toContainText('还有 26 题没答完');
  await dialog.getByRole('button', { name: '接着答' }).click();
  await page.getByRole('button', { name: '交卷' }).first().click();
  await dialog.getByRole('button', { name: '交卷' }).click();
  await expect(page.getByRole('heading', { name: /交卷了。得 [\d.]+ 分/ })).toBeVisible();
  await expect(page.locator('.paper-items > li')).toHaveCount(30);
  const reviewed = (place: number) => page.locator('.paper-items > li').nth(place - 1);
  await reviewed(line).locator('summary').click();
  await expect(reviewed(line)).toContainText('你写的：真抱歉让您着急了');
  await expect(reviewed(line)).toContainText('答案：比如');
  const open = line === 30 ? 29 : 30;
  await reviewed(open).locator('summary').click();
  await expect(reviewed(open)).toContainText('这题没有答');
  expect(await kindsKept(page)).toContain('paper-handed-in');
  expect(await wide(page)).toBeLessThanOrEqual(0);
  await sound(page);
});

test('a paper whose time ran out while nobody looked is handed in with what was answered', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T09:00:00') });
  await page.goto('/paper/');
  await page.getByRole('checkbox', { name: /需要更多时间（68 分钟）/ }).check();
  await page.getByRole('button', { name: '开始答卷' }).click();
  const card = page.locator('.quiz-card');
  await answerSomehow(card);
  await card.getByRole('button', { name: '下一题' }).click();
  await expect.poll(() => kindsKept(page)).toContain('paper-answered');
  await page.goto('about:blank');
  await page.clock.setFixedTime(new Date('2026-11-24T11:00:00'));
  await page.goto('/paper/');
  await expect(page.getByRole('heading', { name: /时间到，自动交卷。/ })).toBeVisible();
});

test('what went wrong comes back: on the home page and in revision, and not before', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T09:00:00'));
  await page.goto('/revision/');
  await expect(page.getByRole('heading', { name: '还没有要温习的题' })).toBeVisible();
  await sound(page);
  await page.goto('/course/5-2/');
  await page.locator('[data-quiz]').scrollIntoViewIfNeeded();
  const quiz = page.getByRole('region', { name: '课后小测', exact: true }).last();
  await quiz.getByRole('radio', { name: '3 分钟' }).check();
  await quiz.getByRole('button', { name: '交这一题' }).click();
  await expect(quiz).toContainText('计入理论成绩');
  await page.goto('/revision/');
  await expect(page.getByRole('heading', { name: '今天的都温习过了' })).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-11-30T09:00:00'));
  await page.goto('/');
  const due = page.getByRole('link', { name: '今天有 1 道题回来温习' });
  await expect(due).toBeVisible();
  await due.click();
  await page.getByRole('button', { name: '开始温习' }).click();
  const back = page.getByRole('region', { name: '今天的温习' });
  await back.getByRole('radio', { name: '30 秒' }).check();
  await back.getByRole('button', { name: '交这一题' }).click();
  await expect(back.getByRole('heading', { name: /答对了/ })).toBeFocused();
  await back.getByRole('button', { name: '看结果' }).click();
  await expect(back).toContainText('1 题做完，全对 1 题');
  await page.reload();
  await expect(page.getByRole('heading', { name: '今天的都温习过了' })).toBeVisible();
});

test('the check of a day passes by what its norm asks', async ({ page }) => {
  await page.goto('/onboarding/');
  const bank = await bankOf(page);
  await page.getByText('当天小测').first().click();
  const quiz = page.getByRole('region', { name: '第 1 天小测' });
  for (let i = 0; i < 3; i++) {
    const stem = await quiz.locator('.quiz-stem').textContent();
    const found = bank.find((b) => b.question.stem === stem);
    for (const { text, correct } of found?.question.options ?? [])
      if (correct) await quiz.getByRole('radio', { name: text, exact: true }).check();
    const reasons = quiz.getByRole('group', { name: '理由是' });
    if (await reasons.count()) await reasons.getByRole('radio', { name: /收货地址是买家的个人信息/ }).check();
    await quiz.getByRole('button', { name: '交这一题' }).click();
    await expect(quiz.getByRole('heading', { name: /答对了/ })).toBeFocused();
    await quiz.getByRole('button', { name: /下一题|看结果/ }).click();
  }
  await expect(quiz).toContainText('这一天的小测过了');
});

test('where the bank cannot be fetched, the page says what is safe and tries again', async ({ page }) => {
  await page.route('**/data/questions.json', (route) => route.abort());
  await page.goto('/paper/');
  await expect(page.getByRole('alert')).toContainText('答过的都还在这台设备上');
  await page.unroute('**/data/questions.json');
  await page.getByRole('button', { name: '再取一次' }).click();
  await expect(page.getByRole('button', { name: '开始答卷' })).toBeVisible();
});

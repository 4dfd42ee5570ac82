import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { CHEATS, MANAGERS, type Manager } from '../../scripts/lib/market/managers.ts';
import { playMarket } from '../../scripts/lib/market/play.ts';
import { BUCKET_NAMES, GOOD_NAMES, TOPIC_NAMES } from '../../src/components/capstone/say.ts';
import { type Decisions, referenceOf, rulesOf, type Topic } from '../../src/exercises/market/index.ts';
import { AREA_NAMES, markMarket } from '../../src/grading/market/index.ts';
import { normsSchema } from '../../src/schemas/index.ts';
import { kindsKept } from './desk.ts';

const norms = normsSchema.parse(
  parse(readFileSync(new URL('../../src/content/norms.yaml', import.meta.url), 'utf8')),
);
const rules = rulesOf(norms.market);
const SEED = 3 * 7919;
/** The browser's chance draws this market. */
const sameMarket = (page: Page) =>
  page.addInitScript((seed) => {
    const own = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = <T extends ArrayBufferView | null>(into: T): T => {
      if (into instanceof Uint32Array && into.length === 1) into[0] = seed;
      else own(into as Uint8Array<ArrayBuffer>);
      return into;
    };
  }, SEED);
const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
};
const wide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const figure = (page: Page, label: string) => page.getByRole('spinbutton', { name: new RegExp(`^${label}`) });
async function number(page: Page, label: string, value: number) {
  await figure(page, label).fill(String(value));
  await figure(page, label).blur();
}
const choose = (page: Page, label: string, value: string | number) =>
  page.getByRole('combobox', { name: new RegExp(`^${label}`) }).selectOption(String(value));

async function listGoods(page: Page, { goods }: Decisions, week: number) {
  for (const g of goods) {
    if (week === 0) await page.getByLabel(`卖${GOOD_NAMES[g.good]}`).check();
    const own = page.getByRole('group', { name: GOOD_NAMES[g.good], exact: true });
    await own.getByLabel('定价').fill(String(g.price / 100));
    await own.getByLabel('进货').fill(String(g.order));
    await own.getByLabel('标题').selectOption(g.title);
    await own.getByLabel('主图').selectOption(g.picture);
    if (g.rush) await own.getByLabel(/加急/).check();
  }
}

/** Fills in a week as a manager decided it. */
async function decide(page: Page, decisions: Decisions, week: number) {
  await expect(page.getByRole('heading', { name: `第 ${week + 1} 周怎么做` })).toBeVisible();
  await listGoods(page, decisions, week);
  await choose(page, '店面', decisions.decor);
  await number(page, '付费推广', decisions.ads);
  await choose(page, '给老客发消息', decisions.messages);
  await choose(page, '刷单', decisions.fake);
  await number(page, '几个人', decisions.people);
  for (const [bucket, hours] of Object.entries(decisions.hours))
    await number(page, BUCKET_NAMES[bucket as keyof typeof BUCKET_NAMES], hours);
  await choose(page, '自动回复', decisions.autoReply);
  const cards = page.getByRole('group', { name: /^规则卡/ });
  for (const topic of Object.keys(TOPIC_NAMES) as Topic[])
    if (!decisions.cards.includes(topic)) await cards.getByLabel(TOPIC_NAMES[topic]).uncheck();
  for (const topic of decisions.cards) await cards.getByLabel(TOPIC_NAMES[topic]).check();
  await number(page, '打包帮手', decisions.packers);
  await choose(page, '退货', decisions.returns);
  await number(page, '这一周大概会卖出多少单', decisions.forecast);
}

async function close(page: Page, week: number) {
  await page.getByRole('button', { name: `关第 ${week + 1} 周的账` }).click();
  await page.getByRole('button', { name: '确定，过完这一周' }).click();
  await expect(page.getByText(`第 ${week + 1} 周的账出来了。`)).toBeVisible();
}

async function read(page: Page) {
  await page.getByRole('radio', { name: AREA_NAMES.price }).check();
  await page.getByRole('button', { name: '就是它，看原因' }).click();
}

/** What a manager's run should come to, with the same diagnosis every week. */
function expected(manager: Manager | undefined) {
  const run = playMarket(SEED, manager as Manager, rules);
  const named = run.weeks.map(() => 'price' as const);
  return { run, mark: markMarket({ run, named, reference: referenceOf(run.world, rules).profit }, norms) };
}

async function open(page: Page) {
  await sameMarket(page);
  await page.goto('/capstone/');
  await page.getByRole('button', { name: '开张，看第一周的行情' }).click();
}

test('four weeks are played well: the page comes to the mark that the terminal comes to, and it is kept', async ({
  page,
}) => {
  test.slow();
  const { run, mark } = expected(MANAGERS['sound']);
  await open(page);
  for (const [week, { decisions }] of run.weeks.entries()) {
    await decide(page, decisions, week);
    await close(page, week);
    await read(page);
  }
  const head = page.getByRole('heading', { name: '四周过完了' });
  await expect(head).toContainText(`得 ${mark.points} / 100 分`);
  await expect(head).toContainText(`挣 ${Math.round(run.profit / 100)} 元`);
  await expect.poll(async () => (await kindsKept(page)).filter((k) => k === 'drill-done')).toHaveLength(1);
  expect(await wide(page)).toBe(0);
  await sound(page);
  await page.goto('/drills/');
  await expect(page.getByText(`最好 ${mark.points} / 100 分`)).toBeVisible();
});

test('a week is taken back step by step, survives a reload, and is closed for good; fake orders cap the mark', async ({
  page,
}) => {
  test.slow();
  const { run, mark } = expected(CHEATS['fake orders']);
  const first = run.weeks[0]?.decisions as Decisions;
  await open(page);
  await decide(page, first, 0);
  await number(page, '付费推广', first.ads + 700);
  await page.getByRole('button', { name: '撤销一步' }).click();
  await expect(figure(page, '付费推广')).toHaveValue(String(first.ads));
  await page.reload();
  await expect(figure(page, '付费推广')).toHaveValue(String(first.ads));
  await number(page, '付费推广', 8000);
  await expect(page.getByText('钱不够')).toBeVisible();
  await expect(page.getByRole('button', { name: '关第 1 周的账' })).toBeDisabled();
  await number(page, '付费推广', first.ads);
  await sound(page);
  await close(page, 0);
  await page.reload();
  await expect(page.getByText('第 1 周的账出来了。')).toBeVisible();
  await read(page);
  for (const [week, { decisions }] of [...run.weeks.entries()].slice(1)) {
    await decide(page, decisions, week);
    await close(page, week);
    await read(page);
  }
  await expect(page.getByRole('heading', { name: '四周过完了' })).toContainText(`得 ${mark.points} / 100 分`);
  await expect(page.getByText('最高 40 分：没被查到也一样')).toBeVisible();
});

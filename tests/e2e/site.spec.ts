import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** Every page of a build, by its path. */
function pagesOf(dist: string): string[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html'));
  return files.map((f) => `/${relative('.', f).replaceAll('\\', '/')}`.replace(/index\.html$/, '')).sort();
}

const files = new Set(
  readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((f) => `/${f.replaceAll('\\', '/')}`),
);
const exists = (path: string) => files.has(path.endsWith('/') ? `${path}index.html` : path);

/** Whatever a page did that it must not do. */
function watch(page: Page, origin: string): string[] {
  const wrong: string[] = [];
  page.on('console', (m) => {
    if (['error', 'warning'].includes(m.type())) wrong.push(`console: ${m.text()}`);
  });
  page.on('pageerror', (e) => wrong.push(`error: ${e.message}`));
  page.on('request', (r) => {
    const url = new URL(r.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) wrong.push(`request to ${url.origin}`);
  });
  page.on('response', (r) => {
    if (r.status() >= 400) wrong.push(`${r.status()} ${r.url()}`);
  });
  return wrong;
}

/** Internal links and assets of a page that lead nowhere in the build. */
function deadEnds(page: Page): Promise<{ path: string; hash: string; here: boolean }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[href], [src]')].flatMap((el) => {
      const raw = el.getAttribute('href') ?? el.getAttribute('src') ?? '';
      if (raw === '' || /^(data|mailto|blob):/.test(raw)) return [];
      const url = new URL(raw, location.href);
      if (url.origin !== location.origin) return [];
      const here = url.pathname === location.pathname;
      if (here && url.hash && document.getElementById(decodeURIComponent(url.hash.slice(1)))) return [];
      return [{ path: url.pathname, hash: here ? url.hash : '', here }];
    }),
  );
}

for (const path of pagesOf('dist')) {
  test(`${path} is sound: policy, console, requests, links, axe, width`, async ({ page, baseURL }, {
    project,
  }) => {
    const wrong = watch(page, new URL(baseURL ?? '').origin);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(page.locator('meta[http-equiv="content-security-policy" i]')).toHaveCount(1);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(page.locator('h1')).toHaveCount(1);
    const ends = await deadEnds(page);
    expect(ends.filter((e) => !exists(decodeURIComponent(e.path)) || e.hash !== '')).toEqual([]);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide, 'sideways scroll in px').toBeLessThanOrEqual(0);
    // One size serves axe: the rules it checks do not depend on the width.
    if (project.name === 'desktop') {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
    }
    expect(wrong).toEqual([]);
  });
}

test('no page holds an inline style, an inline handler or a script from elsewhere', () => {
  for (const path of pagesOf('dist')) {
    const html = readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path), 'utf8');
    expect(html, path).not.toMatch(/<[^>]+\sstyle=/);
    expect(html, path).not.toMatch(/<[^>]+\son[a-z]+=/);
    expect(html, path).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)="(https?:)?\/\//);
    expect(html, path).not.toContain("'unsafe-");
  }
});

test('below a sub-folder pages, links, data and the workbench work', async ({ page, baseURL }) => {
  const origin = `http://127.0.0.1:${Number(new URL(baseURL ?? '').port) + 1}`;
  const wrong = watch(page, origin);
  await page.goto(`${origin}/sub/`);
  await page.getByRole('link', { name: '自测：模拟顾客' }).click();
  await expect(page).toHaveURL(`${origin}/sub/shoppers/`);
  await page.goto(`${origin}/sub/course/5-2/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('顾客沟通技巧');
  await page.goto(`${origin}/sub/workbench/?case=choice-bag`);
  await expect(page.getByRole('log')).toContainText('云途');
  expect(wrong).toEqual([]);
});

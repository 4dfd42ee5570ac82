import { importBenchTool, installBenchTools, serveBuild } from './lib/bench-tools.ts';
import { CHROMIUM_FLAGS, ensureChromium } from './lib/chromium.ts';

const PAGES = { home: '/', lesson: '/course/5-2/', workbench: '/workbench/?case=choice-bag' };
const WANTED = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const RUNS = 3;

type Category = keyof typeof WANTED;
interface Result {
  lhr: { categories: Record<Category, { score: number | null }> };
}
type Lighthouse = (url: string, flags: object, config?: object) => Promise<Result | undefined>;
interface Launcher {
  launch: (options: object) => Promise<{ port: number; kill: () => void }>;
}

const middle = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

installBenchTools();
const { default: lighthouse, desktopConfig } = await importBenchTool<{
  default: Lighthouse;
  desktopConfig: object;
}>('lighthouse');
const { launch } = await importBenchTool<Launcher>('chrome-launcher');
const { url, stop } = await serveBuild();
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({
  chromePath: ensureChromium(),
  chromeFlags: ['--headless=new', ...asRoot, ...CHROMIUM_FLAGS],
});

const short: string[] = [];
try {
  for (const [name, path] of Object.entries(PAGES)) {
    for (const form of ['mobile', 'desktop'] as const) {
      const scores: Record<Category, number[]> = {
        performance: [],
        accessibility: [],
        'best-practices': [],
        seo: [],
      };
      for (let run = 0; run < RUNS; run++) {
        const flags = { port: browser.port, logLevel: 'error', onlyCategories: Object.keys(WANTED) };
        const result = await lighthouse(url + path, flags, form === 'desktop' ? desktopConfig : undefined);
        for (const key of Object.keys(WANTED) as Category[]) {
          scores[key].push(Math.round((result?.lhr.categories[key].score ?? 0) * 100));
        }
      }
      const medians = Object.fromEntries(Object.entries(scores).map(([k, v]) => [k, middle(v)])) as Record<
        Category,
        number
      >;
      console.info(
        `${name} ${form}: ${Object.entries(medians)
          .map(([k, v]) => `${k} ${v}`)
          .join(', ')}`,
      );
      for (const key of Object.keys(WANTED) as Category[]) {
        if (medians[key] < WANTED[key]) short.push(`${name} ${form} ${key} ${medians[key]} < ${WANTED[key]}`);
      }
    }
  }
} finally {
  browser.kill();
  stop();
}
if (short.length > 0) {
  console.error(`Short of what is wanted: ${short.join('; ')}`);
  process.exitCode = 1;
}

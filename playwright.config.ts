import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './scripts/lib/chromium.ts';

const PORT = Number(process.env['E2E_PORT'] ?? 4329);
const executablePath = findChromium();
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/e2e',
  forbidOnly: !!process.env['CI'],
  retries: 0,
  workers: 2,
  fullyParallel: true,
  // Generous, so that a busy machine does not fail what a free one passes.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'zh-CN',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: isRoot ? ['--no-sandbox', ...CHROMIUM_FLAGS] : CHROMIUM_FLAGS,
    },
  },
  // Neither the dark theme's contrast nor what is read aloud depends on the width: one size serves them.
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testIgnore: /(dark|screen-reader)\.spec/,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
  ],
  // Two servers of the tests' own: the site at the root, and once more below a sub-folder. A running `npm start` does not disturb them.
  webServer: [
    {
      command: `node scripts/serve-dist.ts dist / ${PORT}`,
      url: `http://127.0.0.1:${PORT}/`,
      reuseExistingServer: false,
    },
    {
      command: `node scripts/serve-dist.ts dist-sub /sub/ ${PORT + 1}`,
      url: `http://127.0.0.1:${PORT + 1}/sub/`,
      reuseExistingServer: false,
    },
  ],
});

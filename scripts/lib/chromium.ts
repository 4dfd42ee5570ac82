import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where browsers of the Chromium family lie on the systems people use. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Flags under which Chromium starts in a container and keeps off the network. */
export const CHROMIUM_FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The first Chromium there is: the one named by CHROMIUM_PATH, the system's, Playwright's own; null where there is none. */
export function findChromium(exists: (path: string) => boolean = existsSync): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return exists(named) ? named : null;
  return [...PLACES, chromium.executablePath()].find((path) => exists(path)) ?? null;
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** Finds a Chromium or installs one, saying so. Throws with what to do where neither works. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (process.env['CHROMIUM_PATH']) {
    throw new Error(
      `CHROMIUM_PATH is ${process.env['CHROMIUM_PATH']}, and no file lies there. Correct it or unset it.`,
    );
  }
  const debianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (debianRoot) {
    console.info('No Chromium found: installing Debian\'s package "chromium".');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
  } else {
    console.info('No Chromium found: installing one with Playwright.');
    run('npx', ['playwright', 'install', 'chromium']);
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The browser tests need a Chromium and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run again.',
  );
}

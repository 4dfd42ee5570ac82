import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';

interface Virtual {
  start(options: { container: Element | null }): Promise<void>;
  stop(): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
  clearSpokenPhraseLog(): Promise<void>;
}
declare global {
  interface Window {
    screenReader: { virtual: Virtual };
  }
}

/** The steps after which a walk that finds no end stops. */
const FARTHEST = 900;

let bundle: Promise<string> | undefined;

/** A virtual screen reader as one script for a page; built once for all tests of a worker. */
async function script(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader');
  const built = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'screenReader',
    logLevel: 'silent',
  });
  return `${built.outputFiles[0]?.text ?? ''}\nwindow.screenReader = screenReader;`;
}

/** Switches the reader on: from here on the page's live regions are heard. */
export async function listen(page: Page): Promise<void> {
  bundle ??= script();
  // As a string it is the tester's own and does not fall under the page's policy.
  await page.evaluate(await bundle);
  await page.evaluate(() => window.screenReader.virtual.start({ container: document.body }));
}

/** What was said since the last time this was asked, without the silences. */
export async function heard(page: Page): Promise<string[]> {
  const said = await page.evaluate(async () => {
    const log = await window.screenReader.virtual.spokenPhraseLog();
    await window.screenReader.virtual.clearSpokenPhraseLog();
    return log;
  });
  return said.filter((phrase) => !/^(polite|assertive): $/.test(phrase));
}

/** All that is read out in one part of the page from its beginning to its end. */
export async function readThrough(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    async ([within, farthest]) => {
      const { virtual } = window.screenReader;
      await virtual.stop();
      await virtual.start({ container: document.querySelector(within) });
      const first = await virtual.lastSpokenPhrase();
      for (let step = 0; step < farthest; step += 1) {
        await virtual.next();
        const phrase = await virtual.lastSpokenPhrase();
        if (phrase === `end of ${first}`) break;
      }
      const log = await virtual.spokenPhraseLog();
      await virtual.stop();
      return log;
    },
    [selector, FARTHEST] as const,
  );
}

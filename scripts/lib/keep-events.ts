import type { Page } from '@playwright/test';

/** Puts events into the journal of the page's browser before the site opens it, as if they had been made there. */
export async function keepEvents(page: Page, events: readonly unknown[]): Promise<void> {
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('jinpai', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('journal', { keyPath: 'id' });
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('journal', 'readwrite');
          for (const row of rows) change.objectStore('journal').put(row);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    events,
  );
}

import type { Page } from '@playwright/test';

/** What the journal's events in the page's browser hold, in the order in which they were made. */
export const bodiesIn = (page: Page): Promise<({ kind: string } & Record<string, unknown>)[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('jinpai');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction('journal').objectStore('journal').getAll();
          rows.onsuccess = () => {
            opening.result.close();
            resolve(rows.result.sort((a, b) => a.seq - b.seq).map((row) => row.body));
          };
        };
      }),
  );

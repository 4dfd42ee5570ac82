import { startInView } from '../in-view.ts';

/** Fetches the capstone's code when its place comes near the window. */
export const startCapstone = (): void =>
  startInView(
    '[data-capstone]',
    async (place) => (await import('./mount.tsx')).mountCapstone(place),
    '综合实训没有取到。看看网络，再打开一次这一页。',
  );

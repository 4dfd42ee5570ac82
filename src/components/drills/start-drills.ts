import { startInView } from '../in-view.ts';

/** Fetches the drills' code when one of their places comes near the window. */
export const startDrills = (): void =>
  startInView(
    '[data-drill]',
    async (place) => (await import('./mount.tsx')).mountDrill(place),
    '练习没有取到。看看网络，再打开一次这一页。',
  );

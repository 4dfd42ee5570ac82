import { startInView } from '../in-view.ts';

/** Fetches the quiz's code when one of its places comes near the window. */
export const startQuizzes = (): void =>
  startInView(
    '[data-quiz]',
    async (place) => (await import('./mount.tsx')).mountQuiz(place),
    '小测没有取到。看看网络，再打开一次这一页。',
  );

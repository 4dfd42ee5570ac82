/** Shows someone who has been here before what they came to; who has not loads nothing. */
export function startBest(): void {
  try {
    const learner = localStorage.getItem('jinpai-learner');
    if (!learner) return;
    // Not being able to read the journal leaves the list as it is: the records page says what is wrong.
    void import('./show-best.ts').then((module) => module.showBest(learner)).catch(() => undefined);
  } catch {
    // Storage is blocked: nothing is known of earlier visits.
  }
}

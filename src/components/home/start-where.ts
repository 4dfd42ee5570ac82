/** Shows someone who has been here before where they are; who has not loads nothing. */
export function startWhere(): void {
  try {
    const learner = localStorage.getItem('jinpai-learner');
    if (!learner) return;
    // Not being able to read the journal leaves the doors as they are: the records page says what is wrong.
    void import('./where.ts').then((module) => module.showWhere(learner)).catch(() => undefined);
  } catch {
    // Storage is blocked: nothing is known of earlier visits.
  }
}

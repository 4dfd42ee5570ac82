const KEY = 'jinpai-learner';

/** The learner chosen last on this machine; empty where none was or storage is blocked. */
export function rememberedLearner(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Remembers the choice; without storage it holds for this page only. */
export function rememberLearner(id: string): void {
  try {
    localStorage.setItem(KEY, id);
  } catch {
    // The journal's own notice tells that nothing is kept.
  }
}

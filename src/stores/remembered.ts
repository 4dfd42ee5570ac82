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

const SINGLE_KEY = 'jinpai-single-key';

/** Whether `?` alone opens the sheet of keys; yes unless it was turned off on this machine. */
export function wantsSingleKey(): boolean {
  try {
    return localStorage.getItem(SINGLE_KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers whether `?` alone opens the sheet of keys. */
export function rememberSingleKey(on: boolean): void {
  try {
    localStorage.setItem(SINGLE_KEY, on ? 'on' : 'off');
  } catch {
    // Without storage it opens again the next time.
  }
}

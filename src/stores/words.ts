import { type OwnWords, readWords } from '../records/index.ts';

const KEY = 'jinpai-words';

/** The teacher's list of words on this machine; null where there is none, it cannot be read, or storage is blocked. */
export function rememberedWords(): OwnWords | null {
  try {
    const read = readWords(localStorage.getItem(KEY) ?? '');
    return read.ok ? read.words : null;
  } catch {
    return null;
  }
}

/** Keeps a list on this machine, or with null goes back to the site's. Tells whether it could be kept. */
export function rememberWords(words: OwnWords | null): boolean {
  try {
    if (words) localStorage.setItem(KEY, JSON.stringify(words));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

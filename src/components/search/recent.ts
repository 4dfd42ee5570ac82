const KEY = 'jinpai-searches';
const MOST = 6;

/** What was searched last on this machine, the latest first; empty where nothing was or storage is blocked. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((s) => typeof s === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Remembers a search that led somewhere. */
export function rememberSearch(typed: string): void {
  const text = typed.trim();
  if (text === '') return;
  try {
    const others = recentSearches().filter((s) => s !== text);
    localStorage.setItem(KEY, JSON.stringify([text, ...others].slice(0, MOST)));
  } catch {
    // Without storage there is just no list the next time.
  }
}

/** Forgets all of them. */
export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

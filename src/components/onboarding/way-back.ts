const KEY = 'jinpai-week-day';

/** Remembers for this tab that somebody set out from a day of the week, so that what they open leads back to it. */
export function setOut(day: number): void {
  try {
    sessionStorage.setItem(KEY, String(day));
  } catch {
    // Storage is blocked: the menu leads back.
  }
}

/** The day of the week that somebody set out from in this tab; null where there is none, or storage is blocked. */
export function setOutFrom(): number | null {
  try {
    const day = Number(sessionStorage.getItem(KEY) ?? '');
    return Number.isInteger(day) && day > 0 ? day : null;
  } catch {
    return null;
  }
}

/** They are back at the day board. */
function cameBack(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was remembered.
  }
}

/** Shows every way back of the page that was set out for, with the day it leads to; on the day board itself they are back. */
export function showWaysBack(): void {
  if (document.querySelector('.week')) cameBack();
  const day = setOutFrom();
  if (day === null) return;
  for (const way of document.querySelectorAll<HTMLElement>('[data-way-back]')) {
    const link = way.querySelector('a');
    if (!link) continue;
    link.hash = `day-${day}`;
    const name = link.querySelector('[data-day]');
    if (name) name.textContent = `第 ${day} 天`;
    way.hidden = false;
  }
}

import type { Shop } from '../../schemas/index.ts';

/** A ready phrase: `key` is what one types after `/` to find it. */
export type Phrase = Shop['phrases'][number];

/** The phrases that `/` and what follows it call up, in the order given; null while no slash command is being typed. */
export function calledUp(text: string, phrases: readonly Phrase[]): Phrase[] | null {
  if (!text.startsWith('/') || text.includes('\n')) return null;
  const wanted = text.slice(1).trim().toLowerCase();
  return phrases.filter((p) => p.key.toLowerCase().includes(wanted) || p.text.includes(wanted));
}

/** A phrase as it was put into the composer, and when: milliseconds of the page's clock. */
export interface Chosen {
  text: string;
  at: number;
}

/** Nobody reads faster than this: milliseconds a character, and a least time for a glance. */
const GLANCE = 600;
const MS_A_CHARACTER = 40;

/** Whether a message is a ready phrase that was sent as it came, sooner than anybody could have read it. */
export function sentUnread(chosen: Chosen | null, said: string, now: number): boolean {
  if (!chosen || said !== chosen.text.trim()) return false;
  return now - chosen.at < Math.max(GLANCE, [...said].length * MS_A_CHARACTER);
}

/** The longest key and text of an own phrase, and how many one may keep. */
export const PHRASE_LIMITS = { key: 8, text: 200, count: 50 } as const;

/** What is wrong with an own phrase, in words; undefined where it may be kept. `others` are one's other phrases. */
export function phraseProblem({ key, text }: Phrase, others: readonly Phrase[]): string | undefined {
  if (key.trim() === '') return '起个短名字，打 / 再打它就能找到。';
  if (text.trim() === '') return '写上短语的内容。';
  if (others.some((p) => p.key === key.trim())) return `已经有叫「${key.trim()}」的短语了，换个名字。`;
  return others.length >= PHRASE_LIMITS.count
    ? `最多存 ${PHRASE_LIMITS.count} 条，先删掉不用的。`
    : undefined;
}

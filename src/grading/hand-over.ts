import type { Family } from '../schemas/index.ts';
import { checkNote, flagFor, parseNote } from '../shop/index.ts';

/** A note to the next shift about one chat. */
export interface HandOverNote {
  chat: string;
  /** `内容—客服名—时间`, as order notes are written. */
  note: string;
}

/** A chat of the shift, as far as handing over goes. */
export interface HandOverChat {
  chat: string;
  /** As the list names it, shopper and matter: the same shopper may come twice in a shift. */
  title: string;
  family: Family;
}

/** Fewer characters cannot say what is open, what was promised and who goes on. */
const LEAST = 10;

/**
 * Everything that is wrong with a note to the next shift, in sentences for the trainee; empty where it may stand. It must be about a chat of these
 * families, say what is open and what was promised, and be signed with `agentName` and the time.
 */
export function checkHandOver(
  { chat, note }: HandOverNote,
  chats: readonly HandOverChat[],
  families: readonly Family[],
  agentName: string,
): string[] {
  const problems: string[] = [];
  const about = chats.find((c) => c.chat === chat);
  const meant = chats.filter((c) => families.includes(c.family)).map((c) => c.title);
  if (!about || !families.includes(about.family))
    problems.push(`选错了人：今晚办不完、要留给明天的，是这一位：${meant.join('、')}。`);
  const content = parseNote(note)?.content ?? note.trim();
  problems.push(...checkNote({ flag: flagFor(content), text: note }, agentName).map((p) => p.says));
  if (content.length < LEAST) problems.push('第一段太短：写清还有什么没办完、答应过他什么、明天谁接着办。');
  return problems;
}

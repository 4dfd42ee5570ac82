import { scenario5Figures } from './figures/scenario5.ts';
import Chat from './lesson/Chat.astro';
import Check from './lesson/Check.astro';
import Num from './lesson/Num.astro';
import Rule from './lesson/Rule.astro';
import Say from './lesson/Say.astro';
import TableScroll from './lesson/TableScroll.astro';

/**
 * What a lesson may use, without importing it. Chat: an annotated excerpt, `counter` marks what not to say. Say: a phrase and why it
 * works. Rule: a dated rule with its source. Num: a number set like a number. Check: a question to think about, then the answer.
 */
export const lessonComponents = { ...scenario5Figures, Chat, Check, Num, Rule, Say, table: TableScroll };

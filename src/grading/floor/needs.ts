import { type ChatNow, SHORT_PATIENCE, standingAt } from './moment.ts';
import type { Board, BoardChat } from './types.ts';

/** Why a chat wants a supervisor, the weightiest first. */
export const REASONS = [
  'red-line',
  'overdue',
  'unserved',
  'lost',
  'mishandled',
  'unended',
  'late',
  'impatient',
  'falling',
  'unclear',
] as const;
export type ReasonId = (typeof REASONS)[number];

/** One reason in a sentence for the supervisor. */
export interface Reason {
  id: ReasonId;
  says: string;
}

/** A chat that wants a supervisor, with all its reasons. */
export interface Need {
  chat: string;
  reasons: readonly Reason[];
}

const rank = ({ reasons: [first] }: Need) => (first ? REASONS.indexOf(first.id) : REASONS.length);

/** Weightiest reason first; of two with the same the one with more reasons, then the one that came earlier. */
const inOrder = (needs: readonly Need[]): Need[] =>
  needs
    .filter((n) => n.reasons.length > 0)
    .sort((a, b) => rank(a) - rank(b) || b.reasons.length - a.reasons.length);

/** A length of time in whole seconds, or in minutes and seconds. */
export function lengthSaid(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds} 秒` : `${minutes} 分 ${seconds % 60} 秒`;
}

function lateSaid({ waits }: BoardChat): string {
  const late = waits.filter((w) => w.lateFrom !== null);
  const longest = Math.max(...late.map((w) => w.to - w.from));
  const never = late.filter((w) => !w.answered).length;
  return `${late.length} 轮回得晚${never > 0 ? `，其中 ${never} 轮没有回` : ''}，最久等了 ${lengthSaid(longest)}`;
}

/** What of a chat is worth reading over once the shift is done. */
function afterwards(chat: BoardChat): Reason[] {
  const { redLines, pledges, outcome, waits, why, asked, cameAt, goneAt } = chat;
  const overdue = pledges.filter((p) => p.state === 'overdue' || p.state === 'late');
  const unclear = asked.filter((a) => a.answer === 'unclear').length;
  const found: (Reason | false)[] = [
    redLines.length > 0 && { id: 'red-line', says: `越了红线：${redLines.map((r) => r.title).join('、')}` },
    overdue.length > 0 && {
      id: 'overdue',
      says: `答应的事过了时间：${overdue.map((p) => p.says).join(' ')}`,
    },
    outcome === 'unserved' && {
      id: 'unserved',
      says: `排了 ${lengthSaid(goneAt - cameAt)}，没等到人接就走了`,
    },
    outcome === 'lost' && { id: 'lost', says: `来买的，没有成交${why && `：${why}`}` },
    outcome === 'mishandled' && { id: 'mishandled', says: `没有办妥${why && `：${why}`}` },
    outcome === 'unended' && { id: 'unended', says: '收班时还没聊完' },
    waits.some((w) => w.lateFrom !== null) && { id: 'late', says: lateSaid(chat) },
    unclear > 0 && { id: 'unclear', says: `问主管 ${unclear} 次没有写清楚` },
  ];
  return found.filter((r) => r !== false);
}

/** Whether trust, patience and intent together came down at the last change. */
const fell = ({ mood, before }: ChatNow) =>
  mood !== null &&
  before !== null &&
  mood.trust + mood.patience + mood.intent < before.trust + before.patience + before.intent;

/** What of a chat wants help at this moment. */
function justNow(now: ChatNow): Reason[] {
  if (now.state === 'gone' || now.state === 'coming') return [];
  const { mood, state, since, late } = now;
  const short = mood !== null && mood.patience < SHORT_PATIENCE;
  const found: (Reason | false)[] = [
    now.redLines > 0 && { id: 'red-line', says: '刚越了红线，话要收回来' },
    now.overdue > 0 && { id: 'overdue', says: `有 ${now.overdue} 件答应的事过了时间` },
    late && {
      id: 'late',
      says: `${state === 'queue' ? '排队' : '等回复'} ${lengthSaid(since)}，超过了规范`,
    },
    short && { id: 'impatient', says: `耐心只剩 ${mood.patience}` },
    fell(now) && { id: 'falling', says: `心情在往下走${mood?.why ? `：${mood.why}` : ''}` },
  ];
  return found.filter((r) => r !== false);
}

/** The chats to read first after a shift. */
export const readFirst = ({ chats }: Board): Need[] =>
  inOrder(chats.map((c) => ({ chat: c.chat, reasons: afterwards(c) })));

/** The chats that want help at a moment of the shift. */
export const helpAt = (board: Board, at: number): Need[] =>
  inOrder(standingAt(board, at).map((now) => ({ chat: now.chat, reasons: justNow(now) })));

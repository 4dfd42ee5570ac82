import type { TranscriptEvent } from '../transcript/index.ts';
import { ACT_GROUPS, ACT_NAMES, type Exchange, openTopics, SURE } from '../understanding/index.ts';
import { topicNames } from './checks/response.ts';
import { CREDIT, dismisses } from './scene.ts';

type Said = Extract<TranscriptEvent, { type: 'agent' }>;

const ACTS = Object.keys(ACT_NAMES);
const HURTFUL = ACTS.indexOf(ACT_GROUPS.at(-1)?.from ?? '');

/** What both sides said so far, as far as open questions go. */
function exchangeOf(events: readonly TranscriptEvent[]): Exchange[] {
  return events.flatMap((e): Exchange[] => {
    if (e.type === 'shopper' && e.text !== '') return [{ from: 'shopper', text: e.text }];
    if (e.type !== 'agent') return [];
    return [{ from: 'agent', reading: dismisses(e.reading) ? { answers: [] } : e.reading }];
  });
}

/** The shopper's lines since the agent last wrote, oldest first. */
function unanswered(events: readonly TranscriptEvent[]): string[] {
  const last = events.findLastIndex((e) => e.type === 'agent');
  return events.slice(last + 1).flatMap((e) => (e.type === 'shopper' && e.text !== '' ? [e.text] : []));
}

/**
 * What is open in a conversation, as far as it can be read there: nothing of what the shopper keeps to itself. Sentences for the trainee, most
 * pressing first; never empty.
 */
export function openMatters(events: readonly TranscriptEvent[]): string[] {
  const topics = openTopics(exchangeOf(events)).filter((t) => t !== 'presence');
  const said = events.filter((e) => e.type === 'agent');
  const lines = unanswered(events);
  const hints: string[] = [];
  if (said.length === 0) hints.push('先应一声，让他知道有人在；查资料可以放在后面。');
  if (topics.length > 0) hints.push(`他问过、还没有下文的：${topicNames(topics)}。`);
  else if (lines.length > 0) hints.push(`他刚说「${lines.at(-1)}」：先接住这一句，答清楚了再往下聊。`);
  if (said.length > 0 && said.every((e) => e.reading.asks.length === 0))
    hints.push('你还没问过他一句：给谁用、怎么用、什么时候要，问一样就可能问出他在意的事。');
  if (hints.length === 0) hints.push('他问过的都有了下文。看看要不要核对一遍，或者请他下单。');
  return hints;
}

/** How one message was read, in words for the trainee. */
export interface MessageFeedback {
  text: string;
  /** What it does; `hurts` where that is among what hurts or breaks a rule. Unsure finds say so. */
  acts: { name: string; hurts: boolean; sure: boolean }[];
  /** What it states, by its own words, and how that stands to the shop's data. */
  claims: { words: string; verdict: 'true' | 'false' | 'promise' | 'undecidable'; says: string }[];
  /** What of the shopper's it takes up; empty where nothing. */
  answers: string;
  /** What it lacks in manner; empty where nothing. */
  manner: string[];
}

const CLAIM_SAYS = {
  true: '和店里的资料一致',
  promise: '这是一句答应，记得办到',
  undecidable: '店里的资料里查不到，说之前最好核实',
} as const;

function mannerOf({ tone }: Said['reading']): string[] {
  return [
    tone.repeats && '和前面说过的一样，他会觉得在对着机器说话',
    tone.slang.length > 0 && `用了网络流行语：${tone.slang.join('、')}`,
    tone.shouting && '感叹号太多，像在喊',
  ].filter((part) => part !== false);
}

/** How the agent's last message was read; null where it has not written. */
export function feedbackOn(events: readonly TranscriptEvent[]): MessageFeedback | null {
  const last = events.findLast((e): e is Said => e.type === 'agent');
  if (!last) return null;
  const { text, reading } = last;
  return {
    text,
    acts: reading.acts
      .filter((a) => a.sure >= CREDIT)
      .map(({ act, sure }) => ({
        name: ACT_NAMES[act],
        hurts: ACTS.indexOf(act) >= HURTFUL,
        sure: sure >= SURE,
      })),
    claims: reading.claims.map(({ start, end, verdict, right }) => ({
      words: text.slice(start, end),
      verdict,
      says:
        verdict === 'false' ? `和店里的资料对不上${right ? `，应该是${right}` : ''}` : CLAIM_SAYS[verdict],
    })),
    answers: topicNames(reading.answers.filter((t) => t !== 'presence')),
    manner: mannerOf(reading),
  };
}

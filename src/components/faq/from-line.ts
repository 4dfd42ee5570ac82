import type { FaqText } from '../../records/index.ts';
import type { TranscriptEvent } from '../../transcript/index.ts';

type Speaker = 'shopper' | 'agent';

/** What this side said in a row at this place of the conversation, joined; stops where the other side speaks. */
function saidFrom(events: readonly TranscriptEvent[], start: number, by: Speaker, step: 1 | -1): string {
  const said: string[] = [];
  for (let i = start; i >= 0 && i < events.length; i += step) {
    const event = events[i];
    if (event?.type !== 'shopper' && event?.type !== 'agent') continue;
    if (event.type !== by) break;
    if (event.text !== '') said.push(event.text);
  }
  return (step === 1 ? said : said.reverse()).join('，');
}

/** Place of the next line of a side from `start` on. */
function nextOf(events: readonly TranscriptEvent[], start: number, by: Speaker, step: 1 | -1): number {
  for (let i = start; i >= 0 && i < events.length; i += step) if (events[i]?.type === by) return i;
  return -1;
}

/**
 * What an entry holds at first when it is made from a line. From a shopper's line: the line, and what the agent answered to it. From an agent's line: what the
 * shopper had said before it, and the line.
 */
export function faqFromLine(events: readonly TranscriptEvent[], index: number): FaqText {
  const line = events[index];
  if (line?.type === 'shopper') {
    const answer = nextOf(events, index + 1, 'agent', 1);
    return { question: line.text, answer: answer < 0 ? '' : saidFrom(events, answer, 'agent', 1), tags: [] };
  }
  if (line?.type === 'agent') {
    const question = nextOf(events, index - 1, 'shopper', -1);
    return {
      question: question < 0 ? '' : saidFrom(events, question, 'shopper', -1),
      answer: line.text,
      tags: [],
    };
  }
  return { question: '', answer: '', tags: [] };
}

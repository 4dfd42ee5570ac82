import type { Case, SpeechAct } from '../schemas/index.ts';
import type { TranscriptEvent } from '../transcript/index.ts';
import { CREDIT } from './scene.ts';

/** What thanks, says goodbye or keeps the door open. */
export const FAREWELL: readonly SpeechAct[] = ['close-warmly', 'offer-more-help', 'invite-favourite'];

/** The five steps of a reception (S003-4-08 to S003-4-12) by the names that lesson and drill 5-2 give them, each with the acts that show it. */
const STEPS: Readonly<Record<string, readonly SpeechAct[]>> = {
  欢迎: ['greet'],
  介绍: [
    'introduce-product',
    'give-reason',
    'recommend',
    'cross-sell',
    'quote-price',
    'assure-authentic',
    'show-proof',
    'assure-return',
    'set-expectation',
    'explain-shipping',
    'explain-payment',
    'explain-policy',
  ],
  活动: ['announce-promo'],
  核对: ['confirm-order'],
  道谢: FAREWELL,
};

/** One of the five steps, and whether a message showed it. */
export interface StepShown {
  title: string;
  done: boolean;
}

/**
 * Which of the five steps the agent's messages have shown so far, in whatever order; empty where the case sells nothing. It is help in
 * practice: it gives and costs no marks, and says nothing of whether a step came at its time – that is the report's to judge.
 */
export function stepsShown(
  events: readonly TranscriptEvent[],
  { basket }: Pick<Case, 'basket'>,
): StepShown[] {
  if (basket.length === 0) return [];
  const shownBy = (acts: readonly SpeechAct[]) =>
    events.some(
      (e) => e.type === 'agent' && e.reading.acts.some((a) => a.sure >= CREDIT && acts.includes(a.act)),
    );
  return Object.entries(STEPS).map(([title, acts]) => ({ title, done: shownBy(acts) }));
}

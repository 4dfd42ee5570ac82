import { keywordStuffer, rude, silent, templatePaster } from './others.ts';
import { honest, type Skills } from './serve.ts';
import type { Kind } from './types.ts';
import { pusher, yesMan } from './wrong.ts';

const EXPERT: Skills = {
  says: ['care', 'answer', 'detail', 'reason', 'must', 'ask', 'offer'],
  addsWhenAsked: [],
  unlearned: [],
  acts: true,
  atOnce: 2,
  greets: true,
  closes: true,
  persists: true,
  pace: { character: 150, think: 2500 },
};

/** Knows the shop, takes one matter at a time, seldom says what a feature is good for, and does not look further when stuck. */
const COMPETENT: Skills = {
  ...EXPERT,
  says: ['care', 'answer', 'detail', 'must', 'ask', 'offer'],
  addsWhenAsked: ['reason'],
  unlearned: ['rival', 'meaning', 'top-up', 'reviews'],
  atOnce: 1,
  persists: false,
  pace: { character: 220, think: 5000 },
};

/** The plain answer: no greeting, no word of care, no question behind the question, no deed. */
const HURRIED: Skills = {
  ...EXPERT,
  says: ['answer', 'must', 'detail'],
  addsWhenAsked: ['care', 'offer'],
  unlearned: ['rival', 'meaning'],
  acts: false,
  atOnce: 1,
  greets: false,
  closes: false,
  persists: false,
  pace: { character: 120, think: 1000 },
};

const KINDLY = ['您别急，慢慢说，', '谢谢您的耐心，', '您放心，', '我仔细看了看，'];

/** All an expert knows, with a kind word before it, at a third of the pace. */
const SLOW: Skills = {
  ...EXPERT,
  pace: { character: 650, think: 15_000 },
  voice: (text, turn) => (turn === 1 ? text : `${KINDLY[turn % KINDLY.length]}${text}`),
};

/** Every kind of agent, in the order in which the ladder names them. */
export const KINDS: readonly Kind[] = [
  {
    id: 'expert',
    about: 'asks for the need, answers every question with facts, acts, closes',
    begin: () => honest(EXPERT),
  },
  {
    id: 'slow-but-kind',
    about: 'as the expert, kinder, at a quarter of the pace',
    begin: () => honest(SLOW),
  },
  {
    id: 'competent',
    about: 'knows the shop, takes one matter at a time, does not look further',
    begin: () => honest(COMPETENT),
  },
  { id: 'hurried', about: 'the plain answer, and no more', begin: () => honest(HURRIED) },
  { id: 'template-paster', about: "pastes the shop's phrases as they stand", begin: templatePaster },
  { id: 'pushy', about: 'answers, and urges to buy in every message', begin: pusher },
  { id: 'yes-man', about: 'gives and promises whatever is asked for', begin: yesMan },
  { id: 'keyword-stuffer', about: 'heaps up the words that may be wanted', begin: keywordStuffer },
  { id: 'rude', about: 'answers, with scorn', begin: rude },
  { id: 'silent', about: 'never writes', begin: silent },
];

import { honest, type Skills } from './serve.ts';
import type { Kind } from './types.ts';

const EXPERT: Skills = {
  says: ['care', 'answer', 'detail', 'reason', 'ask', 'offer'],
  unlearned: [],
  acts: true,
  atOnce: 2,
  greets: true,
  closes: true,
  persists: true,
  pace: { character: 150, think: 2500 },
};

/** Every kind of agent, best first. */
export const KINDS: readonly Kind[] = [
  { id: 'expert', about: '', begin: () => honest(EXPERT) },
];

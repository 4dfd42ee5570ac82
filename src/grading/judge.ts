import type { Evidence, Judgement } from './types.ts';

/** The criterion was met, shown by the evidence. */
export const met = (says: string, evidence: Evidence[] = []): Judgement => ({
  status: 'met',
  says,
  evidence,
});

/** The criterion was not met. */
export const missed = (says: string, evidence: Evidence[] = []): Judgement => ({
  status: 'not-met',
  says,
  evidence,
});

/** It never came up, or it cannot be known: it neither gives nor takes points. */
export const notAssessed = (says: string): Judgement => ({ status: 'not-assessed', says, evidence: [] });

import type { Evidence, Judgement } from './types.ts';

/** The criterion was met, shown by the evidence. */
export const met = (says: string, evidence: Evidence[] = []): Judgement => ({
  status: 'met',
  says,
  evidence,
});

/** Some of its pieces were done, shown by the evidence; it counts half. */
export const partly = (says: string, evidence: Evidence[] = []): Judgement => ({
  status: 'partly',
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

/** Something may have been said that would cost it, but the reader is not sure: nobody is marked down on a guess. */
export const unsure = (evidence: Evidence[]): Judgement => ({
  status: 'not-assessed',
  says: '这里有一句没有十足把握读懂，不拿猜的扣分，这一项不评。',
  evidence,
  unsure: true,
});

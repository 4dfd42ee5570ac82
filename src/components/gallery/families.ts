import type { Family } from '../../schemas/index.ts';

/** What a case family practises, in words for people. */
export const FAMILY_TITLES: Record<Family, string> = {
  choice: '帮他挑',
  'bargain-fairness': '议价：求公平',
  'bargain-freebie': '议价：要心意',
  authenticity: '疑真假',
  efficacy: '疑效果',
  addon: '补一件',
  delivery: '问发货',
};

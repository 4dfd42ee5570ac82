export { differences } from './differences.ts';
export {
  ANSWERS,
  collect,
  fileOf,
  filesOfPass,
  linesOfPass,
  type Mark,
  readMark,
  type Wanted,
} from './marks.ts';
export { criterionOf, isLocked, type Marked, measure } from './measure.ts';
export { readAgain, regrade } from './regrade.ts';
export { estimate, exactAgreement, kappa, type Pair, spearman } from './statistics.ts';
export { agreementTable } from './table.ts';

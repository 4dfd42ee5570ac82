import {
  type AgreementFigures,
  COMPARISONS,
  type Compared,
  type Hundredths,
} from '../../../src/grading/index.ts';

const NAMES = { a: 'grader~A', b: 'grader~B', consensus: 'grader~both', passes: 'A~B' } as const;

const said = (found: Hundredths): string => (found ? `${found.value} (${found.low}–${found.high})` : '—');

const cells = (found: Compared): string => `${said(found.exact).padEnd(14)} ${said(found.kappa).padEnd(14)}`;

/** The figures as a table for a terminal; hundredths with their 95 % intervals. */
export function agreementTable(found: AgreementFigures): string {
  const head = [
    'criterion'.padEnd(20),
    'assessed',
    ...COMPARISONS.map((c) => `${NAMES[c]}: exact, kappa`.padEnd(29)),
  ];
  const rows = [...found.criteria, { id: 'all together', ...found.pooled }].map((row) =>
    [
      row.id.padEnd(20),
      String(row.passes.assessed).padStart(8),
      ...COMPARISONS.map((c) => cells(row[c])),
    ].join(' '),
  );
  const per = (figure: (c: (typeof COMPARISONS)[number]) => string) =>
    COMPARISONS.map((c) => `${NAMES[c]} ${figure(c)}`).join('; ');
  const half = (name: 'open' | 'locked') => {
    const { conversations, pooled, ordering, farOff } = found.halves[name];
    return `${name} half (${conversations}), against both: exact ${said(pooled.exact)}, kappa ${said(pooled.kappa)}, Spearman ${said(ordering)}, off by two bands ${farOff}`;
  };
  return [
    `${found.conversations} conversations; rubric ${found.rubric}, reader ${found.reader}, data ${found.data}; plain Cohen's kappa, hundredths, 95 % by bootstrap over conversations`,
    head.join(' '),
    ...rows,
    `Spearman of totals: ${per((c) => said(found.ordering[c]))}`,
    `same band: ${per((c) => `${found.bands[c].same}`)}`,
    `off by two bands: ${per((c) => found.bands[c].farOff.join(' ') || 'none')}`,
    `same red lines: ${per((c) => `${found.redLines[c].same}`)}`,
    half('open'),
    half('locked'),
  ].join('\n');
}

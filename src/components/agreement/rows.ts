import type { AgreementFigures, Apart } from '../../grading/index.ts';
import type { Norms } from '../../schemas/index.ts';

/** The name of a criterion; all techniques are one row. */
export function titleOf(id: string, { rubric }: Pick<Norms, 'rubric'>): string {
  if (id === 'technique') return '沟通技巧（各类案例的做法）';
  return rubric.criteria.find((c) => c.id === id)?.title ?? id;
}

/** How the grader stood apart from the passes, in words; empty where it did not. */
export function apartSaid({ harsher, milder, silent, forward }: Apart): string {
  return [
    harsher > 0 ? `偏严 ${harsher}` : '',
    milder > 0 ? `偏宽 ${milder}` : '',
    silent > 0 ? `该评没评 ${silent}` : '',
    forward > 0 ? `不该评却评 ${forward}` : '',
  ]
    .filter(Boolean)
    .join('，');
}

/** What is wanted of the whole, and whether it is reached. */
export function wantedOf(
  { pooled, ordering, farOff, conversations }: AgreementFigures,
  { agreement }: Pick<Norms, 'agreement'>,
) {
  const ofEighty = Math.ceil((farOff.length * 80) / conversations);
  return {
    exact: (pooled.consensus.exact?.value ?? 0) >= agreement.exact.value,
    kappa: (pooled.consensus.kappa?.value ?? 0) >= agreement.kappa.value,
    ordering: (ordering.consensus?.value ?? 0) >= agreement.ordering.value,
    farOff: ofEighty <= agreement.farOff.value,
  };
}

/** Criteria assessed often enough that are less alike than wanted, the least alike first. */
export function weakOf({ criteria }: AgreementFigures, { agreement }: Pick<Norms, 'agreement'>) {
  const exact = (row: AgreementFigures['criteria'][number]) => row.consensus.exact?.value ?? 100;
  return criteria
    .filter(
      (row) => row.consensus.assessed >= agreement.assessed.value && exact(row) < agreement.criterion.value,
    )
    .sort((x, y) => exact(x) - exact(y));
}

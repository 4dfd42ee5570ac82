import { shiftPath, workbenchPath } from '../paths.ts';
import { found, type Source } from './types.ts';

/** Shoppers, by what their card shows; what they hide is not found either. */
export const shoppers: Source = ({ cases, personas, families }) =>
  cases.map(({ id, title, brief, family, shopper, persona }) =>
    found({
      kind: 'shopper',
      title,
      within: `${shopper} · ${families[family]}`,
      path: workbenchPath(id),
      summary: brief,
      terms: personas.filter((p) => p.id === persona).map((p) => p.title),
    }),
  );

/** Shifts that can be served; the certification is declared first, on its own place. */
export const shifts: Source = ({ shifts: all }) =>
  all.map(({ id, title, about, kind }) =>
    found({
      kind: 'shift',
      title,
      path: kind === 'certification' ? '/shift/#certify' : shiftPath(id),
      summary: about,
    }),
  );

import { drillPath } from '../paths.ts';
import { found, type Source } from './types.ts';

/** Whether a text stands as it is, without numbers or days that a seed draws. */
const whole = (text: string) => !text.includes('{');

/** Drills, by what is done in them; no keys and no reasons. */
export const drills: Source = ({ drills: all }) =>
  all.map(({ id, title, task, about, material, parts }) =>
    found({
      kind: 'drill',
      title,
      within: `练习 · ${task}`,
      path: drillPath(id),
      summary: about,
      terms: ['练习', '工作单'],
      body: [...material.map((m) => m.title), ...parts.map((p) => p.stem)].filter(whole),
    }),
  );

/** Drills of their own kind. */
export const tools: Source = ({ tools: all }) =>
  all.map(({ id, title, task, about }) =>
    found({
      kind: 'drill',
      title,
      within: `练习 · ${task}`,
      path: drillPath(id),
      summary: about,
      terms: ['练习'],
    }),
  );

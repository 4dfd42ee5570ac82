import type { Path, Problem } from './content-error.ts';

const within = (path: Path, other: Path) => other.every((key, i) => path[i] === key);

/** Of what was found in a mended copy of a refused file, that which does not rest on a stand-in: `refused` are the problems its schema found. */
export function besides(found: readonly Problem[], refused: readonly Problem[]): Problem[] {
  return found.filter(
    (p) => p.alone === true && !refused.some((r) => within(p.path, r.path) || within(r.path, p.path)),
  );
}

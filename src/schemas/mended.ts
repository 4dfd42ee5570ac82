import type { Path, Problem } from './content-error.ts';

const within = (path: Path, other: Path) => other.every((key, i) => path[i] === key);

/** What a refused field takes with it: a kind that is not known leaves nothing of the part that it is the kind of. */
const taken = (path: Path) => (path.length > 1 && path.at(-1) === 'kind' ? path.slice(0, -1) : path);

/** Of what was found in a mended copy of a refused file, that which does not rest on a stand-in: `refused` are the problems its schema found. */
export function besides(found: readonly Problem[], refused: readonly Problem[]): Problem[] {
  const lost = refused.map((r) => taken(r.path));
  return found.filter(
    (p) => p.alone === true && !lost.some((path) => within(p.path, path) || within(path, p.path)),
  );
}

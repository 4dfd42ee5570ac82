import { grade, issuedOf } from '../../grading/index.ts';
import type { Transcript } from '../../transcript/index.ts';
import type { Loaded } from './load-world.ts';

/** The transcript with the report it is issued with. */
export function issue(transcript: Transcript, { world, norms }: Loaded): Transcript {
  const report = grade(transcript, { case: world.case, shop: world.shop, norms });
  return { ...transcript, issued: issuedOf(report) };
}

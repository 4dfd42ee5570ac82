import { RUBRIC_VERSION } from '../../grading/index.ts';
import { ENGINE_VERSION } from '../../roleplay/index.ts';
import type { Versions } from '../../transcript/index.ts';
import { READER_VERSION } from '../../understanding/index.ts';

/** Versions that a record made now carries. */
export const versionsNow = (content: string): Versions => ({
  content,
  engine: ENGINE_VERSION,
  reader: READER_VERSION,
  rubric: RUBRIC_VERSION,
});

/** Whether a shopper of one version would say the same in the other; the rubric decides nothing there. */
export const samePlay = (a: Versions, b: Versions): boolean =>
  a.content === b.content && a.engine === b.engine && a.reader === b.reader;

import * as v from 'valibot';
import type { Answers } from '../grading/drills/index.ts';
import { answerKinds } from './theory-codec.ts';

/** A drill under way: what it was drawn with, and what was answered so far. */
export interface DrillDraft {
  seed: number;
  answers: Answers;
}

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const short = v.pipe(v.string(), v.maxLength(100));

const draft = v.object({
  seed: v.pipe(v.number(), v.integer()),
  answers: v.record(
    id,
    v.variant('kind', [
      ...answerKinds,
      v.object({ kind: v.literal('sort'), bins: v.record(id, id) }),
      v.object({ kind: v.literal('date'), date: short }),
      v.object({ kind: v.literal('table'), cells: v.record(id, short) }),
    ]),
  ),
});

/** A draft as it was kept, checked; undefined where it cannot be read, which loses what was not handed in and nothing else. */
export function readDrillDraft(text: string): DrillDraft | undefined {
  try {
    const read = v.safeParse(draft, JSON.parse(text));
    return read.success ? (read.output as DrillDraft) : undefined;
  } catch {
    return undefined;
  }
}

import { useState } from 'preact/hooks';
import {
  type Answers,
  type DrillMark,
  markDrill,
  type PartAnswer,
  writtenParts,
} from '../../grading/drills/index.ts';
import type { DrillDraft } from '../../records/index.ts';
import type { Drill } from '../../schemas/index.ts';
import { forgetDrill, keepDrill, newSeed, rememberDrill, rememberedDrill } from '../../stores/index.ts';
import type { Reading } from '../../transcript/index.ts';
import { readLine } from '../theory/bank.ts';

/** Reads the lines that were written, by the parts' ids. Rejects where the reader cannot be fetched. */
async function readingsOf(drill: Drill, { seed, answers }: DrillDraft): Promise<Record<string, Reading>> {
  const written = writtenParts(drill, seed).flatMap(({ part, question }) => {
    const answer = answers[part];
    return answer?.kind === 'write-line' && answer.text.trim() !== ''
      ? [{ part, question, text: answer.text }]
      : [];
  });
  const read = written.map(async ({ part, question, text }) => [part, await readLine(question, text)]);
  return Object.fromEntries(await Promise.all(read));
}

/** One try of a drill: drawn, answered, handed in. What is answered survives a reload until it is handed in. */
export function useRun(drill: Drill) {
  const [draft, setDraft] = useState<DrillDraft>(
    () => rememberedDrill(drill.id) ?? { seed: newSeed(), answers: {} },
  );
  const [state, setState] = useState<'asking' | 'marking' | 'failed'>('asking');
  const [mark, setMark] = useState<DrillMark>();
  const answer = (part: string, given: PartAnswer) => {
    const answers: Answers = { ...draft.answers, [part]: given };
    setDraft({ ...draft, answers });
    rememberDrill(drill.id, { ...draft, answers });
  };
  const handIn = async () => {
    setState('marking');
    try {
      const came = markDrill(drill, draft.seed, draft.answers, await readingsOf(drill, draft));
      await keepDrill(drill.id, came.points, came.of);
      forgetDrill(drill.id);
      setMark(came);
      setState('asking');
    } catch {
      setState('failed');
    }
  };
  const again = () => {
    setMark(undefined);
    setDraft({ seed: newSeed(), answers: {} });
  };
  return { ...draft, state, mark, answer, handIn, again };
}

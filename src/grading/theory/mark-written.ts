import type { Question } from '../../schemas/index.ts';
import type { Reading } from '../../transcript/index.ts';
import { SURE } from '../../understanding/index.ts';
import type { ItemMark, Note } from './types.ts';

/** A question that is answered by writing a line. */
export type Written = Extract<Question, { kind: 'write-line' }>;

/** Without spaces, capitals and full-width forms, which people set as they like. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

const meets = (
  text: string,
  reading: Reading,
  { acts, asks, answers, says }: Written['require'][number],
): boolean =>
  reading.acts.some((a) => acts.includes(a.act)) ||
  reading.asks.some((a) => asks.includes(a)) ||
  reading.answers.some((a) => answers.includes(a)) ||
  says.some((word) => plain(text).includes(plain(word)));

/** What leaves no point: forbidden acts that the reader is sure of, and claims that the shop's data refute. */
function spoilers(question: Written, text: string, reading: Reading): Note[] {
  const acts = question.forbid.flatMap(({ acts, why }): Note[] => {
    const found = reading.acts.find((a) => a.sure >= SURE && acts.includes(a.act));
    return found ? [{ verdict: 'wrong', about: text.slice(found.start, found.end) || text, why }] : [];
  });
  const named = question.names.map(plain);
  const claims = reading.claims.flatMap((c): Note[] =>
    c.verdict === 'false' && c.subject !== undefined && !named.includes(plain(text.slice(c.start, c.end)))
      ? [
          {
            verdict: 'wrong',
            about: text.slice(c.start, c.end) || text,
            why: `和店里的资料对不上${c.right ? `：${c.right}` : ''}。不实的话不得分。`,
          },
        ]
      : [],
  );
  return [...acts, ...claims];
}

/** A point for each requirement that the reading meets; none where something forbidden or untrue is said. */
export function markWritten(question: Written, text: string, reading: Reading | undefined): ItemMark {
  const { require, models } = question;
  const spoilt = reading ? spoilers(question, text, reading) : [];
  const notes = require.map((need): Note & { met: boolean } => {
    const met = reading !== undefined && meets(text, reading, need);
    return { met, verdict: met ? 'right' : 'missed', about: need.title, why: need.why };
  });
  const met = notes.filter((n) => n.met).length;
  return {
    points: spoilt.length > 0 ? 0 : met,
    of: require.length,
    notes: [...spoilt, ...notes.map(({ met: _, ...note }) => note)],
    key: `比如：“${models[0]}”`,
  };
}

import type { PlanField } from '../../schemas/index.ts';
import type { PlanNote } from './types.ts';

type Words = Extract<PlanField, { kind: 'text' }>;

/** A text that says what is asked. */
const WORTH = 2;
/** Of so many characters at least one is another one: a text of one character repeated says nothing. */
const UNLIKE = 3;

const said = (text: string): string[] => [...text].filter((c) => /[\p{L}\p{N}]/u.test(c));

function verdict(field: Words, text: string): Pick<PlanNote, 'state' | 'points' | 'says'> {
  const characters = said(text);
  if (characters.length === 0) return { state: 'open', points: 0, says: '还没写。' };
  for (const { words, why } of field.never) {
    const found = words.find((w) => text.includes(w));
    if (found) return { state: 'not-met', points: 0, says: `写了“${found}”。${why}改掉再核对。` };
  }
  if (characters.length < field.least || new Set(characters).size * UNLIKE < field.least)
    return {
      state: 'not-met',
      points: 0,
      says: `太短：现在 ${characters.length} 个字，至少 ${field.least} 个字才说得清。${field.hint}`,
    };
  const missing = field.says.filter(({ any }) => !any.some((word) => text.includes(word)));
  if (missing.length > 0)
    return {
      state: 'partly',
      points: 1,
      says: `还差：${missing.map((m) => m.title).join('、')}。`,
    };
  return { state: 'met', points: WORTH, says: '写到了。写得好不好，由老师看。' };
}

/** Marks a written field: 2 points where it is long enough and says what is asked, 1 where something of that is missing, 0 where it has words that must not stand there. */
export function checkText(field: Words, text: string): PlanNote {
  return { id: field.id, title: field.title, of: WORTH, ...verdict(field, text) };
}

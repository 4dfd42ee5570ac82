import type { Question } from '../../schemas/index.ts';
import { found, type Source, sentences } from './types.ts';

const LONGEST_TITLE = 40;

/** The reasons of a question: why each option is right or wrong. Which one is right is not told, and what depends on drawn numbers is left out. */
function reasons(question: Question): string[] {
  const all = (): string[] => {
    switch (question.kind) {
      case 'single':
      case 'multiple':
        return question.options.map((o) => o.why);
      case 'judge':
        return [...question.options, ...question.reasons].map((o) => o.why);
      case 'order':
        return question.items.map((o) => o.why);
      case 'match':
        return question.pairs.map((o) => o.why);
      case 'numeric':
        return [question.why, ...question.mistakes.map((m) => m.why)];
      case 'find-line':
        return question.lines.flatMap((l) => l.why ?? []);
      case 'write-line':
        return [...question.require, ...question.forbid].map((r) => r.why);
    }
  };
  return [...new Set(all())].filter((why) => !why.includes('{'));
}

/** A question's stem in one line; a number that the seed draws shows as a gap. */
const stemOf = (stem: string) => stem.replace(/\{[^}]*\}/g, '＿').replace(/\s+/g, ' ');

/** The reasons behind questions, under their stems; they lead to the paragraph that teaches them. */
export const questions: Source = ({ bank }) =>
  bank.map(({ question, lesson }) => {
    const stem = stemOf(question.stem);
    const title = stem.length > LONGEST_TITLE ? `${stem.slice(0, LONGEST_TITLE)}…` : stem;
    const within = lesson.part === undefined ? lesson.title : `${lesson.title} · ${lesson.part}`;
    const rest = sentences(stem).filter((s) => stem.indexOf(s) + s.length > LONGEST_TITLE);
    const body = [...reasons(question).flatMap(sentences), ...rest];
    return found({ kind: 'question', title, within, path: lesson.path, body });
  });

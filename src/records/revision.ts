import { type Asked, type Recall, spaced } from './spacing.ts';
import type { Journal } from './types.ts';

/** A question that comes back. */
export interface Due {
  question: string;
  /** When it should come back, ms since 1970. */
  at: number;
  /** How often it has been answered since it went wrong, that time included. */
  times: number;
}

/** Wrong is forgotten, half right or unsure is hard, right is good. */
function recalled(points: number, of: number, unsure: boolean): Recall {
  if (points === 0) return 'again';
  return points < of || unsure ? 'hard' : 'good';
}

function askedIn({ quizzes, papers }: Pick<Journal, 'quizzes' | 'papers'>): Asked[] {
  const asked = quizzes.map(({ question, time, points, of, unsure = false }) => ({
    id: question,
    at: Date.parse(time),
    recall: recalled(points, of, unsure),
  }));
  const examined = papers.flatMap(({ result, handedInAt }) =>
    result && handedInAt
      ? result.items.map(({ question, points, of }) => ({
          id: question,
          at: Date.parse(handedInAt),
          recall: recalled(points, of, false),
        }))
      : [],
  );
  return [...asked, ...examined].sort((a, b) => a.at - b.at);
}

/** Answers without those that were right and sure before the question ever went wrong: such a question does not come back. */
function withoutKnown(asked: readonly Asked[]): Asked[] {
  const wrong = new Set<string>();
  return asked.filter(({ id, recall }) => {
    if (recall !== 'good') wrong.add(id);
    return wrong.has(id);
  });
}

/**
 * The questions that come back, the one due first first: those once answered wrongly, half rightly or unsurely, spaced so that they are still known with
 * `retention` per cent when they come back.
 */
export const revisionOf = (journal: Pick<Journal, 'quizzes' | 'papers'>, retention: number): Due[] =>
  spaced(withoutKnown(askedIn(journal)), retention).map(({ id, ...rest }) => ({ question: id, ...rest }));

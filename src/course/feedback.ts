import type { Feedback, FeedbackProblem, FeedbackRead } from '../schemas/feedback.ts';

export type { Feedback, FeedbackProblem, FeedbackRead };

/** Reads a teacher's feedback file. The validator is fetched only when it is wanted. */
export async function readFeedbackFile(text: string): Promise<FeedbackRead> {
  const { readFeedback } = await import('../schemas/feedback.ts');
  return readFeedback(text);
}

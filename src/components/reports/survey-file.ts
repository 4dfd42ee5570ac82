import type { Survey } from '../../schemas/index.ts';

/** What was answered, by the id of the question: the id of a choice, or words. */
export type SurveyAnswers = Readonly<Record<string, string>>;

/** One line of the file: the question as it was asked, the answer as it reads, null where there is none. */
interface SurveyLine {
  id: string;
  ask: string;
  answer: string | null;
}

export interface SurveyFile {
  format: 'jinpai-survey';
  version: 1;
  survey: string;
  answers: SurveyLine[];
}

/** How many questions have an answer; words of nothing but spaces are none. */
export const answeredIn = (survey: Survey, answers: SurveyAnswers): number =>
  surveyFile(survey, answers).answers.filter(({ answer }) => answer !== null).length;

/** The answers as a file: no name, no time, every question in its order, so that many files can be laid side by side. */
export function surveyFile(survey: Survey, answers: SurveyAnswers): SurveyFile {
  const lines = survey.questions.map((question): SurveyLine => {
    const given = answers[question.id]?.trim() ?? '';
    const said = question.kind === 'words' ? given : question.choices.find(({ id }) => id === given)?.text;
    return { id: question.id, ask: question.ask, answer: said || null };
  });
  return { format: 'jinpai-survey', version: 1, survey: survey.id, answers: lines };
}

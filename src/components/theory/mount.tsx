import { render } from 'preact';
import type { QuizPlace } from '../../records/index.ts';
import { Quiz } from './Quiz.tsx';

/** Puts a quiz into its place on a page. */
export function mountQuiz(place: HTMLElement): void {
  const { quiz = '', quizPlace = 'lesson', quizTitle = '小测', quizNeed } = place.dataset;
  const need = quizNeed === undefined ? {} : { need: Number(quizNeed) };
  place.replaceChildren();
  render(
    <Quiz questions={quiz.split(' ')} place={quizPlace as QuizPlace} title={quizTitle} {...need} />,
    place,
  );
}

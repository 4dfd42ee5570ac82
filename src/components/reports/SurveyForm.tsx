import { useState } from 'preact/hooks';
import type { Survey, SurveyQuestion } from '../../schemas/index.ts';
import { dayStamp, saveJson } from '../files/index.ts';
import { answeredIn, type SurveyAnswers, surveyFile } from './survey-file.ts';

interface QuestionProps {
  question: SurveyQuestion;
  number: number;
  answer: string;
  onAnswer: (answer: string) => void;
}

function Question({ question, number, answer, onAnswer }: QuestionProps) {
  const title = `${number}. ${question.ask}`;
  if (question.kind === 'words')
    return (
      <label class="survey-words">
        <b>{title}</b>
        <span class="muted">{question.hint}</span>
        <textarea rows={3} maxLength={500} value={answer} onInput={(e) => onAnswer(e.currentTarget.value)} />
      </label>
    );
  return (
    <fieldset class="survey-choice">
      <legend>{title}</legend>
      {question.choices.map(({ id, text }) => (
        <label key={id}>
          <input type="radio" name={question.id} checked={answer === id} onChange={() => onAnswer(id)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

/** The survey on the screen. Answers live in this component only; they leave it as a file. */
export function SurveyForm({ survey }: { survey: Survey }) {
  const [answers, setAnswers] = useState<SurveyAnswers>({});
  const [told, tell] = useState('');
  const answered = answeredIn(survey, answers);
  const save = (event: Event) => {
    event.preventDefault();
    if (answered === 0) {
      tell('一个问题都还没答。答一个也行，再存。');
      return;
    }
    saveJson(`${survey.title}_${dayStamp()}.json`, surveyFile(survey, answers));
    tell(`存好了，答了 ${answered} 题，在浏览器的下载里。交给老师就行。`);
  };
  return (
    <form class="card survey no-print" aria-label={survey.title} onSubmit={save}>
      {survey.questions.map((question, i) => (
        <Question
          key={question.id}
          question={question}
          number={i + 1}
          answer={answers[question.id] ?? ''}
          onAnswer={(answer) => {
            setAnswers((now) => ({ ...now, [question.id]: answer }));
            tell('');
          }}
        />
      ))}
      <p class="cluster">
        <button type="submit" class="button button-primary">
          存成文件
        </button>
        <span class="muted">
          答了 {answered} / {survey.questions.length} 题，不想答的可以空着
        </span>
      </p>
      <p role="status">{told}</p>
    </form>
  );
}

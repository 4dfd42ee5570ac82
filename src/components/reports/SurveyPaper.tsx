import type { Survey } from '../../schemas/index.ts';
import { Boxes, PaperLines, PaperPart } from '../drills/paper.tsx';

/** The survey on paper: nobody's name is asked. */
export function SurveyPaper({ survey }: { survey: Survey }) {
  return (
    <>
      <h2>{survey.title}</h2>
      <p>{survey.lead}不用写名字。</p>
      {survey.questions.map((question, i) => (
        <PaperPart key={question.id} title={`${i + 1}. ${question.ask}`}>
          {question.kind === 'choice' ? (
            <Boxes choices={question.choices} />
          ) : (
            <>
              <p>{question.hint}</p>
              <PaperLines />
            </>
          )}
        </PaperPart>
      ))}
    </>
  );
}

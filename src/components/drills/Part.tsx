import { PART_NAMES, type PartAnswer, type PartMark, type ShownPart } from '../../grading/drills/index.ts';
import { Notes } from '../theory/Feedback.tsx';
import { PartForm } from './PartForm.tsx';

interface Props {
  /** Counted from 1. */
  number: number;
  shown: ShownPart;
  answer: PartAnswer | undefined;
  /** What it came to, once it is handed in. */
  mark: PartMark | undefined;
  disabled: boolean;
  /** Level of the headings: a page of its own, or within a lesson. */
  heading: 'h2' | 'h4';
  onAnswer: (answer: PartAnswer) => void;
}

const grade = ({ points, of }: PartMark) => (points === of ? 'good' : points > 0 ? 'watch' : 'bad');

/** One thing to do, and after handing in what it came to, with reasons. */
export function Part({ number, shown, answer, mark, disabled, heading: Heading, onAnswer }: Props) {
  const { name, scoring } = PART_NAMES[shown.kind];
  return (
    <section class="drill-part" id={shown.id} tabIndex={-1} aria-labelledby={`${shown.id}-head`}>
      <div class="quiz-head">
        <Heading id={`${shown.id}-head`}>
          {number}. {name}
        </Heading>
        <p class="muted">
          {mark ? (
            <>
              得 <b class="num">{mark.points}</b> / <span class="num">{mark.of}</span> 分
            </>
          ) : (
            scoring
          )}
        </p>
      </div>
      <PartForm shown={shown} answer={answer} disabled={disabled} onAnswer={onAnswer} />
      {mark && (
        <div class="quiz-feedback" data-grade={grade(mark)}>
          <Notes notes={mark.notes} kind={mark.kind} />
          {mark.kind === 'write-line' && <p class="quiz-model">{mark.key}</p>}
        </div>
      )}
    </section>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import type { BankItem } from '../../course/index.ts';
import { href } from '../../course/paths.ts';
import type { ItemMark, Note } from '../../grading/theory/index.ts';
import { Icon } from '../icons/index.ts';

const WORDS: Record<Note['verdict'], string> = { right: '对', wrong: '不对', missed: '应当是' };
/** Of a line that was written, what is told is a thing to say, not a key. */
const WRITTEN: typeof WORDS = { right: '写到了', wrong: '不对', missed: '还没写到' };
const ICONS = { right: 'circle-check', wrong: 'circle-x', missed: 'circle-dot' } as const;

const verdict = ({ points, of }: ItemMark) =>
  points === of ? '答对了' : points > 0 ? '对了一部分' : '这次没有得分';

/** Each pick with its reason, and what was missed. */
export function Notes({ notes, kind: of }: { notes: readonly Note[]; kind: string }) {
  const words = of === 'write-line' ? WRITTEN : WORDS;
  return (
    <ul class="quiz-notes">
      {notes.map(({ verdict: kind, about, why }) => (
        <li key={kind + about} data-verdict={kind}>
          <Icon name={ICONS[kind]} />
          <p>
            <b>
              {words[kind]}
              {about && '：'}
            </b>
            {about && <q>{about}</q>}
            <span>{why}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Where this is taught, and the laws and rules that it rests on. */
export function Taught({ item }: { item: BankItem }) {
  const { lesson, question } = item;
  return (
    <p class="quiz-taught">
      <a href={href(lesson.path)}>
        <Icon name="book-open" />
        回去看 {lesson.title}
        {lesson.part && `「${lesson.part}」`}
      </a>
      {question.sources.map(({ title, since }) => (
        <small key={title}>
          {title}，{since} 起
        </small>
      ))}
    </p>
  );
}

interface Props {
  item: BankItem;
  mark: ItemMark;
  /** Whether this was the answer that counts. */
  first: boolean;
}

/** What an answer came to, at once; the focus goes to it, so that it is heard. */
export function Feedback({ item, mark, first }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const grade = mark.points === mark.of ? 'good' : mark.points > 0 ? 'watch' : 'bad';
  return (
    <div class="quiz-feedback" data-grade={grade}>
      <h4 ref={head} tabIndex={-1}>
        {verdict(mark)}，得 <span class="num">{mark.points}</span> / <span class="num">{mark.of}</span> 分
      </h4>
      <p class="muted">{first ? '这是第一次答，计入理论成绩。' : '这题答过了，这次是练习，不改成绩。'}</p>
      <Notes notes={mark.notes} kind={item.question.kind} />
      {item.question.kind === 'write-line' && <p class="quiz-model">{mark.key}</p>}
      <Taught item={item} />
    </div>
  );
}

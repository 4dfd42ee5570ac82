import { useEffect, useRef, useState } from 'preact/hooks';
import { type ItemMark, KIND_NAMES, showQuestion } from '../../grading/theory/index.ts';
import type { PaperRecord } from '../../records/index.ts';
import { type Bank, markAnswer } from './bank.ts';
import { Chat } from './Chat.tsx';
import { Notes, Taught } from './Feedback.tsx';
import { hundredth } from './score.ts';

interface Props {
  paper: PaperRecord;
  bank: Bank;
  /** Titles of the scenarios, by number less one. */
  titles: readonly string[];
  onAgain: () => void;
}

/** Points by scenario, the questions of each weighing the same. */
function ByScenario({ paper, bank, titles }: Omit<Props, 'onAgain'>) {
  const items = paper.result?.items ?? [];
  const rows = titles.flatMap((title, i) => {
    const own = items.filter((item) => bank.get(item.question)?.scenario === i + 1);
    const full = own.filter((item) => item.points === item.of).length;
    return own.length === 0 ? [] : [{ title: `${i + 1} ${title}`, asked: own.length, full }];
  });
  return (
    <div class="table-scroll">
      <table class="paper-table">
        <caption class="visually-hidden">各情境答得怎样</caption>
        <thead>
          <tr>
            <th scope="col">学习情境</th>
            <th scope="col" class="figure">
              题数
            </th>
            <th scope="col" class="figure">
              全对
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, asked, full }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td class="figure num">{asked}</td>
              <td class="figure num">{full}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ItemProps {
  paper: PaperRecord;
  bank: Bank;
  place: number;
  id: string;
}

/** One question of a paper that was handed in: what was asked and why each pick was right or not. Marks stay as they were issued. */
function ReviewItem({ paper, bank, place, id }: ItemProps) {
  const item = bank.get(id);
  const issued = paper.result?.items.find((i) => i.question === id);
  const [mark, setMark] = useState<ItemMark | 'failed' | null>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open || !item || mark) return;
    markAnswer(item, paper.seed, paper.answers[id]).then(setMark, () => setMark('failed'));
  }, [open]);
  if (!item || !issued) return null;
  const shown = showQuestion(item.question, paper.seed);
  const given = paper.answers[id];
  return (
    <li>
      <details onToggle={(e) => setOpen(e.currentTarget.open)}>
        <summary>
          <b class="num">{place}</b>
          <span class="paper-stem">{shown.stem}</span>
          <span
            class={`tag ${issued.points === issued.of ? 'tag-good' : issued.points > 0 ? 'tag-watch' : 'tag-bad'}`}
          >
            {issued.points} / {issued.of}
          </span>
        </summary>
        <div class="paper-why">
          <p class="muted">{KIND_NAMES[shown.kind].name}</p>
          <Chat lines={shown.kind === 'find-line' ? shown.lines : shown.chat} />
          {!given && <p>这题没有答。</p>}
          {(given?.kind === 'write-line' || given?.kind === 'numeric') && <p>你写的：{given.text}</p>}
          {mark === null && <p role="status">正在看理由……</p>}
          {mark === 'failed' && <p role="alert">理由没有取到，看看网络，收起来再打开一次。</p>}
          {mark && mark !== 'failed' && (
            <>
              <Notes notes={mark.notes} kind={item.question.kind} />
              <p class="quiz-model">答案：{mark.key}</p>
            </>
          )}
          <Taught item={item} />
        </div>
      </details>
    </li>
  );
}

/** A paper after it was handed in: the mark as it was issued, and every question with its reasons. */
export function PaperReview({ paper, bank, titles, onAgain }: Props) {
  const [wrongOnly, setWrongOnly] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { result } = paper;
  if (!result) return null;
  const wrong = (id: string) => result.items.some((i) => i.question === id && i.points < i.of);
  const listed = paper.questions.map((id, i) => ({ id, place: i + 1 }));
  const shown = wrongOnly ? listed.filter(({ id }) => wrong(id)) : listed;
  const full = result.items.filter((i) => i.points === i.of).length;
  return (
    <div class="paper-page">
      <section class="card paper-mark" aria-labelledby="paper-mark">
        <h2 id="paper-mark" ref={head} tabIndex={-1}>
          {result.expired ? '时间到，自动交卷。' : '交卷了。'}得 <b class="num">{hundredth(result)}</b> 分
        </h2>
        <p>
          满分 100。{result.items.length} 题全对 {full} 题，每题分量一样；没有全对的过几天会在「温习」里回来。
        </p>
        <ByScenario paper={paper} bank={bank} titles={titles} />
      </section>
      <section aria-labelledby="paper-each">
        <header class="quiz-head">
          <h2 id="paper-each">逐题看理由</h2>
          <label class="quiz-unsure">
            <input type="checkbox" checked={wrongOnly} onChange={() => setWrongOnly(!wrongOnly)} />
            只看没得满分的
          </label>
        </header>
        {shown.length === 0 ? (
          <p class="empty">每一题都得了满分。</p>
        ) : (
          <ol class="paper-items">
            {shown.map(({ id, place }) => (
              <ReviewItem key={id} paper={paper} bank={bank} place={place} id={id} />
            ))}
          </ol>
        )}
      </section>
      <button type="button" class="button" onClick={onAgain}>
        回到试卷首页
      </button>
    </div>
  );
}

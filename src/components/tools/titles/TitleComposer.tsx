import { markTitle, type TitleMark, viewTitle } from '../../../grading/drills/index.ts';
import type { ListingNorms, TitleTask } from '../../../schemas/index.ts';
import { Anew } from '../AskFirst.tsx';
import { NotWritten } from '../NotWritten.tsx';
import { inDrawnOrder } from '../rounds.ts';
import { ToolFrame } from '../ToolFrame.tsx';
import { ToolResult } from '../ToolResult.tsx';
import { ToolRound } from '../ToolRound.tsx';
import { useMarked } from '../use-marked.ts';
import { type Round as Run, useRound } from '../use-round.ts';
import { Look, Searches } from './Look.tsx';
import { Pieces } from './Pieces.tsx';

/** Goods with what is shown of them. */
export interface TitleGoods {
  task: TitleTask;
  name: string;
  drawing: string;
  price: string;
}

/** What the composer fetches. */
export interface TitleData {
  goods: readonly TitleGoods[];
  rules: ListingNorms;
}

interface WordsProps {
  words: readonly string[];
  used: readonly string[];
  /** What is being typed. */
  own: string;
  onOwn: (own: string) => void;
  onAdd: (word: string) => void;
}

/** Words to pick from, and a field for one's own. */
function Words({ words, used, own, onOwn, onAdd }: WordsProps) {
  const add = (e: Event) => {
    e.preventDefault();
    if (own.trim() !== '') onAdd(own.trim());
  };
  return (
    <>
      <ul class="title-words" aria-label="可以用的词，点一下加到末尾">
        {words.map((word) => (
          <li key={word}>
            <button
              type="button"
              class="title-word"
              aria-disabled={used.includes(word)}
              onClick={() => !used.includes(word) && onAdd(word)}
            >
              <span aria-hidden="true">＋</span>
              {word}
            </button>
          </li>
        ))}
      </ul>
      <form class="title-own" onSubmit={add}>
        <label>
          <span>自己打一个词</span>
          <input
            type="text"
            maxLength={40}
            autocomplete="off"
            value={own}
            onInput={(e) => onOwn(e.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          加上
        </button>
      </form>
    </>
  );
}

/** One title, from the first word to the marks. */
function Round({ run, rules }: { run: Run<'titles', TitleGoods>; rules: ListingNorms }) {
  const goods = run.task;
  const { task } = goods;
  const { pieces, own } = run.work;
  const setPieces = (changed: readonly string[]) => run.change({ pieces: changed });
  const { mark, failed, handIn } = useMarked<TitleMark>('titles');
  const title = pieces.join('');
  const view = viewTitle(task, title, rules);
  const move = (from: number, to: number) => {
    const next = pieces.filter((_, i) => i !== from);
    next.splice(to, 0, pieces[from] ?? '');
    setPieces(next);
  };
  return (
    <ToolRound run={run} paper={task.id}>
      {mark && (
        <ToolResult {...mark} rows={mark.items} again="换一件再写" onAgain={run.next}>
          <p>
            <span class="muted">可以这样写：</span>
            {task.good}
          </p>
        </ToolResult>
      )}
      <section class="drill-material" aria-label="商品资料">
        <p class="drill-note">{task.facts}</p>
      </section>
      <Searches task={task} view={view} />
      <Look view={view} rules={rules} drawing={goods.drawing} price={goods.price} />
      <Pieces
        pieces={pieces}
        disabled={mark !== undefined}
        onMove={move}
        onDrop={(at) => setPieces(pieces.filter((_, i) => i !== at))}
      />
      {!mark && (
        <>
          <Words
            words={task.words}
            used={pieces}
            own={own}
            onOwn={(typed) => run.change({ own: typed })}
            onAdd={(word) => run.change({ pieces: [...pieces, word], own: own.trim() === word ? '' : own })}
          />
          <div class="quiz-bar">
            <button
              type="button"
              class="button button-primary"
              disabled={pieces.length === 0}
              onClick={() => void handIn(markTitle(task, title, rules))}
            >
              发布这个标题
            </button>
            <Anew run={run} />
          </div>
        </>
      )}
      <NotWritten failed={failed} />
    </ToolRound>
  );
}

/** Rounds one after another, each with other goods. */
function Rounds({ data }: { data: TitleData }) {
  const run = useRound('titles', inDrawnOrder(data.goods, 'titles'), () => ({ pieces: [], own: '' }));
  return run ? <Round key={run.tries} run={run} rules={data.rules} /> : null;
}

/** A title of thirty characters, composed of words or typed; what it reaches is seen while it grows. */
export function TitleComposer() {
  return (
    <ToolFrame<TitleData> path="/data/tools/titles.json" what="商品和词">
      {(data) => <Rounds data={data} />}
    </ToolFrame>
  );
}

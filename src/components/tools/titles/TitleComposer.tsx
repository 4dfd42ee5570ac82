import { useState } from 'preact/hooks';
import { markTitle, type TitleMark, viewTitle } from '../../../grading/drills/index.ts';
import type { ListingNorms, TitleTask } from '../../../schemas/index.ts';
import { NotWritten } from '../NotWritten.tsx';
import { ToolFrame } from '../ToolFrame.tsx';
import { ToolResult } from '../ToolResult.tsx';
import { useMarked } from '../use-marked.ts';
import { useRounds } from '../use-rounds.ts';
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
  onAdd: (word: string) => void;
}

/** Words to pick from, and a field for one's own. */
function Words({ words, used, onAdd }: WordsProps) {
  const [own, setOwn] = useState('');
  const add = (e: Event) => {
    e.preventDefault();
    if (own.trim() === '') return;
    onAdd(own.trim());
    setOwn('');
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
            onInput={(e) => setOwn(e.currentTarget.value)}
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
function Round({ goods, rules, onAgain }: { goods: TitleGoods; rules: ListingNorms; onAgain: () => void }) {
  const { task } = goods;
  const [pieces, setPieces] = useState<readonly string[]>([]);
  const { mark, failed, handIn } = useMarked<TitleMark>('titles');
  const title = pieces.join('');
  const view = viewTitle(task, title, rules);
  const move = (from: number, to: number) => {
    const next = pieces.filter((_, i) => i !== from);
    next.splice(to, 0, pieces[from] ?? '');
    setPieces(next);
  };
  return (
    <>
      {mark && (
        <ToolResult {...mark} rows={mark.items} again="换一件再写" onAgain={onAgain}>
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
          <Words words={task.words} used={pieces} onAdd={(word) => setPieces([...pieces, word])} />
          <div class="quiz-bar">
            <button
              type="button"
              class="button button-primary"
              disabled={pieces.length === 0}
              onClick={() => void handIn(markTitle(task, title, rules))}
            >
              发布这个标题
            </button>
            <button type="button" class="button button-quiet" onClick={() => setPieces([])}>
              清空重写
            </button>
          </div>
        </>
      )}
      <NotWritten failed={failed} />
    </>
  );
}

/** Rounds one after another, each with other goods. */
function Rounds({ data }: { data: TitleData }) {
  const { task: goods, round, next } = useRounds(data.goods, 'titles');
  if (!goods) return null;
  return <Round key={round} goods={goods} rules={data.rules} onAgain={next} />;
}

/** A title of thirty characters, composed of words or typed; what it reaches is seen while it grows. */
export function TitleComposer() {
  return (
    <ToolFrame<TitleData> path="/data/tools/titles.json" what="商品和词">
      {(data) => <Rounds data={data} />}
    </ToolFrame>
  );
}

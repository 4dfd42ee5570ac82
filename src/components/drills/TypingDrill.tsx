import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { alignTyped, drawTypingText, markTyping, type TypedMark } from '../../grading/drills/index.ts';
import type { Norms } from '../../schemas/index.ts';
import { $tabRole, keepDrill, newSeed, openJournal } from '../../stores/index.ts';
import { json } from '../theory/bank.ts';
import { Elsewhere, NotKept } from '../theory/Elsewhere.tsx';
import { useTyping } from './use-typing.ts';

/** Enough to type for about two minutes at the norm. */
const LEAST = 100;

interface Data {
  lines: readonly string[];
  norms: Norms['typing'];
}

interface Props {
  /** ms of any clock. */
  now?: () => number;
}

/** The text, each character marked once it was typed. */
function Text({ text, typed }: { text: string; typed: string }) {
  return (
    <p class="typing-text" aria-hidden="true">
      {alignTyped(text, typed).map(({ char, state }, i) => (
        <span key={i} data-state={state}>
          {char}
        </span>
      ))}
    </p>
  );
}

function Came({ mark, norms, onAgain }: { mark: TypedMark; norms: Norms['typing']; onAgain: () => void }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const [fast, exact] = [mark.speed >= norms.speed.value, mark.accuracy >= norms.accuracy.value];
  return (
    <div class="drill-result">
      <h2 ref={head} tabIndex={-1}>
        每分钟 <span class="num">{mark.speed}</span> 字，准确率 <span class="num">{mark.accuracy}</span>%，得{' '}
        <span class="num">{mark.points}</span> / <span class="num">{mark.of}</span> 分
      </h2>
      <p>
        {fast
          ? `够快：要求每分钟 ${norms.speed.value} 字。`
          : `还差一点：要求每分钟 ${norms.speed.value} 字。`}
        {exact
          ? `也够准：要求 ${norms.accuracy.value}%。`
          : `准确率要到 ${norms.accuracy.value}%，错了 ${mark.errors} 处。先求准，再求快：顾客读到的是字，不是速度。`}
      </p>
      <button type="button" class="button button-primary" onClick={onAgain}>
        换一段再打
      </button>
    </div>
  );
}

function Round({ data, now }: { data: Data; now: () => number }) {
  const [seed, setSeed] = useState(newSeed);
  const text = drawTypingText(data.lines, seed, LEAST);
  const { committed, fields, typed, restart } = useTyping(now);
  const [mark, setMark] = useState<TypedMark>();
  const [told, setTold] = useState('');
  const finish = async () => {
    const { text: given, ms } = typed();
    const came = markTyping(text, given, ms, data.norms);
    try {
      await keepDrill('typing', came.points, came.of);
      setMark(came);
    } catch {
      setTold('没有记下来：另一个标签页正在用。打的都还在，换到这里再点一次。');
    }
  };
  const again = () => {
    restart();
    setMark(undefined);
    setTold('');
    setSeed(newSeed());
  };
  const refuse = (e: Event) => {
    e.preventDefault();
    setTold('这里要自己打，不能粘贴。');
  };
  return (
    <section class="card typing" aria-label="照着打">
      <NotKept />
      {mark && <Came mark={mark} norms={data.norms} onAgain={again} />}
      <Text text={text} typed={committed} />
      <p class="visually-hidden" id="typing-text">
        {text}
      </p>
      <label class="quiz-write">
        <span>照着上面打，第一个键按下去开始计时</span>
        <textarea
          rows={5}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="typing-text"
          key={seed}
          disabled={mark !== undefined}
          onPaste={refuse}
          onDrop={refuse}
          {...fields}
        />
      </label>
      <p role="status" class="muted">
        {told}
      </p>
      {!mark && (
        <div class="quiz-bar">
          <button
            type="button"
            class="button button-primary"
            disabled={committed.trim() === ''}
            onClick={() => void finish()}
          >
            打完了
          </button>
          <button type="button" class="button button-quiet" onClick={again}>
            换一段
          </button>
        </div>
      )}
    </section>
  );
}

/** A text of real lines, typed with one's own input method. */
export function TypingDrill({ now = () => performance.now() }: Props) {
  const [data, setData] = useState<Data | 'failed' | null>(null);
  const role = useStore($tabRole);
  const load = () => {
    setData(null);
    Promise.all([json<Data>('/data/typing.json'), openJournal()]).then(
      ([loaded]) => setData(loaded),
      () => setData('failed'),
    );
  };
  useEffect(load, []);
  if (data === null) return <p role="status">正在取要打的话……</p>;
  if (data === 'failed')
    return (
      <div class="notice notice-bad" role="alert">
        <p>要打的话没有取到。看看网络再试。</p>
        <button type="button" class="button" onClick={load}>
          再取一次
        </button>
      </div>
    );
  if (role !== 'writer') return <Elsewhere />;
  return <Round data={data} now={now} />;
}

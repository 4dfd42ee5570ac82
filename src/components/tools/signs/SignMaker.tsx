import { useRef, useState } from 'preact/hooks';
import {
  CANVAS,
  caughtIn,
  contrastOf,
  contrastText,
  markSign,
  type Sign,
  type SignMark,
  safeOf,
} from '../../../grading/drills/index.ts';
import type { DecorNorms, ListingNorms, SignTask } from '../../../schemas/index.ts';
import { NotWritten } from '../NotWritten.tsx';
import { ToolFrame } from '../ToolFrame.tsx';
import { ToolResult } from '../ToolResult.tsx';
import { useMarked } from '../use-marked.ts';
import { useRounds } from '../use-rounds.ts';
import { SignForm } from './SignForm.tsx';
import { SignPicture, type Trim } from './SignPicture.tsx';
import { savePicture } from './save-picture.ts';

/** What the maker fetches. */
export interface SignData {
  tasks: readonly SignTask[];
  shops: Readonly<Record<string, string>>;
  rules: { decor: DecorNorms; banned: ListingNorms['banned'] };
}

interface RoundProps {
  task: SignTask;
  shop: string;
  rules: SignData['rules'];
  drill: string;
  onAgain: () => void;
}

/** What is seen while it is made: contrast, place, words that may not stand there. */
function Look({ task, sign, rules }: Pick<RoundProps, 'task' | 'rules'> & { sign: Sign }) {
  const caught = caughtIn(task, sign, rules);
  const { safe } = safeOf(task, sign);
  return (
    <>
      <p role="status">
        对比度 <span class="num">{contrastText(contrastOf(sign.ink, sign.ground))}</span> 比 1；字
        {safe ? '全在虚线里' : '出了虚线，会被裁掉'}
      </p>
      {caught.length > 0 && (
        <p class="notice notice-bad" role="alert">
          不能用：{caught.map(({ word, why }) => `“${word}”，${why}`).join(' ')}
        </p>
      )}
    </>
  );
}

/** As it is begun: no words yet, the first two colours, in the middle. */
function blank(task: SignTask): Sign {
  const { width, height } = CANVAS[task.kind];
  const [ground, ink] = task.colours;
  return {
    text: '',
    second: '',
    size: 60,
    x: width / 2,
    y: height / 2,
    ground: ground?.hex ?? task.good.ground,
    ink: ink?.hex ?? task.good.ink,
  };
}

function Round({ task, shop, rules, drill, onAgain }: RoundProps) {
  const [sign, setSign] = useState<Sign>(() => blank(task));
  const [trim, setTrim] = useState<Trim>('none');
  const picture = useRef<SVGSVGElement>(null);
  const { mark, failed, handIn } = useMarked<SignMark>(drill);
  const what = task.kind === 'sign' ? '店标' : '店招';
  const label = `${what}：${sign.text || '还没有字'}`;
  return (
    <>
      {mark && (
        <ToolResult {...mark} rows={mark.items} again="换一家店再做" onAgain={onAgain}>
          <p class="muted">可以这样做：</p>
          <div class="sign-good">
            <SignPicture
              task={task}
              sign={task.good}
              trim="none"
              guide={false}
              label={`例子：${task.good.text}`}
            />
          </div>
        </ToolResult>
      )}
      <section class="drill-material" aria-label={`${shop}的要求`}>
        <p class="drill-note">{task.brief}</p>
      </section>
      <div class="sign-desk" data-kind={task.kind}>
        <div class="sign-look">
          <SignPicture task={task} sign={sign} trim={trim} guide label={label} picture={picture} />
          {task.kind === 'sign' && (
            <p class="sign-small">
              <span class="muted">聊天列表里是这么大</span>
              <span class="sign-round">
                <SignPicture task={task} sign={sign} trim={trim} guide={false} label="缩小以后" />
              </span>
            </p>
          )}
          <Look task={task} sign={sign} rules={rules} />
        </div>
        <SignForm
          task={task}
          sign={sign}
          trim={trim}
          disabled={mark !== undefined}
          onSign={(change) => setSign({ ...sign, ...change })}
          onTrim={setTrim}
        />
      </div>
      <div class="quiz-bar">
        {!mark && (
          <button
            type="button"
            class="button button-primary"
            disabled={sign.text.trim() === ''}
            onClick={() => void handIn(markSign(task, sign, rules))}
          >
            就用这个
          </button>
        )}
        <button
          type="button"
          class="button"
          disabled={sign.text.trim() === ''}
          onClick={() => picture.current && savePicture(picture.current, `${shop}${what}`)}
        >
          存成 SVG 文件
        </button>
      </div>
      <NotWritten failed={failed} />
    </>
  );
}

function Rounds({ data, kind, drill }: { data: SignData; kind: SignTask['kind']; drill: string }) {
  const { task, round, next } = useRounds(
    data.tasks.filter((t) => t.kind === kind),
    drill,
  );
  if (!task) return null;
  return (
    <Round
      key={round}
      task={task}
      shop={data.shops[task.shop] ?? ''}
      rules={data.rules}
      drill={drill}
      onAgain={next}
    />
  );
}

/** A shop's sign or banner, made of words, colours and a place; `drill` is its name in the journal. */
export function SignMaker({ kind, drill }: { kind: SignTask['kind']; drill: string }) {
  return (
    <ToolFrame<SignData> path="/data/tools/signs.json" what="店铺的要求">
      {(data) => <Rounds data={data} kind={kind} drill={drill} />}
    </ToolFrame>
  );
}

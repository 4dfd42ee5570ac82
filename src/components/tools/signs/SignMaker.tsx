import { useRef } from 'preact/hooks';
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
import { Anew } from '../AskFirst.tsx';
import { NotWritten } from '../NotWritten.tsx';
import { inDrawnOrder } from '../rounds.ts';
import { ToolFrame } from '../ToolFrame.tsx';
import { ToolResult } from '../ToolResult.tsx';
import { ToolRound } from '../ToolRound.tsx';
import { useMarked } from '../use-marked.ts';
import { type Round as Run, useRound } from '../use-round.ts';
import { SignForm } from './SignForm.tsx';
import { SignPicture } from './SignPicture.tsx';
import { savePicture } from './save-picture.ts';

/** What the maker fetches. */
export interface SignData {
  tasks: readonly SignTask[];
  shops: Readonly<Record<string, string>>;
  rules: { decor: DecorNorms; banned: ListingNorms['banned'] };
}

type Maker = 'sign-maker' | 'banner-maker';

interface RoundProps {
  run: Run<Maker, SignTask>;
  shop: string;
  rules: SignData['rules'];
  drill: Maker;
}

interface LookProps {
  task: SignTask;
  sign: Sign;
  rules: SignData['rules'];
}

/** What is seen while it is made: contrast, place, words that may not stand there. */
function Look({ task, sign, rules }: LookProps) {
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

function Round({ run, shop, rules, drill }: RoundProps) {
  const { task, work, change } = run;
  const { sign, trim } = work;
  const picture = useRef<SVGSVGElement>(null);
  const { mark, failed, handIn } = useMarked<SignMark>(drill);
  const what = task.kind === 'sign' ? '店标' : '店招';
  const label = `${what}：${sign.text || '还没有字'}`;
  return (
    <ToolRound run={run} paper={task.id}>
      {mark && (
        <ToolResult {...mark} rows={mark.items} again="换一家店再做" onAgain={run.next}>
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
          onSign={(part) => change({ sign: { ...sign, ...part } })}
          onTrim={(chosen) => change({ trim: chosen })}
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
        {!mark && <Anew run={run} />}
      </div>
      <NotWritten failed={failed} />
    </ToolRound>
  );
}

function Rounds({ data, kind, drill }: { data: SignData; kind: SignTask['kind']; drill: Maker }) {
  const tasks = data.tasks.filter((t) => t.kind === kind);
  const run = useRound(drill, inDrawnOrder(tasks, drill), (task) => ({ sign: blank(task), trim: 'none' }));
  if (!run) return null;
  const shop = data.shops[run.task.shop] ?? '';
  return <Round key={run.tries} run={run} shop={shop} rules={data.rules} drill={drill} />;
}

/** A shop's sign or banner, made of words, colours and a place; `drill` is its name in the journal. */
export function SignMaker({ kind, drill }: { kind: SignTask['kind']; drill: Maker }) {
  return (
    <ToolFrame<SignData> path="/data/tools/signs.json" what="店铺的要求">
      {(data) => <Rounds data={data} kind={kind} drill={drill} />}
    </ToolFrame>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { checkShopName, markShopName, type NameCheck, type NameMark } from '../../../grading/drills/index.ts';
import type { NameBrief, Norms } from '../../../schemas/index.ts';
import { Icon } from '../../icons/index.ts';
import { Anew, AskFirst } from '../AskFirst.tsx';
import { NotWritten } from '../NotWritten.tsx';
import { inDrawnOrder } from '../rounds.ts';
import { ToolFrame } from '../ToolFrame.tsx';
import { ToolRound } from '../ToolRound.tsx';
import { useMarked } from '../use-marked.ts';
import { type Round as Run, useRound } from '../use-round.ts';

/** What the drill fetches. */
export interface ShopNameData {
  briefs: readonly NameBrief[];
  norms: Norms['shopName'];
}

interface Props {
  run: Run<'shop-name', NameBrief>;
  norms: Norms['shopName'];
}

function Checks({ checks }: { checks: readonly NameCheck[] }) {
  return (
    <ul class="tool-checks" aria-label="逐项看">
      {checks.map(({ id, title, ok, why, must }) => (
        <li key={id} data-ok={ok}>
          <Icon name={ok ? 'circle-check' : 'circle-x'} />
          <span>
            <b>{title}</b>
            {must && !ok && <span class="tag">过不了就不能用</span>}
            <span class="muted">
              <span class="visually-hidden">{ok ? '做到了：' : '还没有：'}</span>
              {why}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Came({ mark, name, onAgain }: { mark: NameMark; name: string; onAgain: () => void }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const short = mark.checks.filter((c) => !c.ok);
  return (
    <div class="drill-result">
      <h2 ref={head} tabIndex={-1}>
        “{name}”得 <span class="num">{mark.points}</span> / <span class="num">{mark.of}</span> 分
      </h2>
      <p>
        {short.length === 0
          ? '每一项都过了。念给三个人听，隔一天还有两个记得，就用它。'
          : `还差：${short.map((c) => c.title).join('、')}。`}
      </p>
      {short.some((c) => c.must) && <p>有一项过不了就不能用的，这个名字最多得 4 分。</p>}
      <button type="button" class="button button-primary" onClick={onAgain}>
        再给一家店起名
      </button>
    </div>
  );
}

/** The shop that wants a name. */
function Brief({ brief }: { brief: NameBrief }) {
  return (
    <div class="drill-material">
      <p class="drill-note">
        <b>这家店：</b>
        {brief.about}
      </p>
      <p class="drill-note">
        <b>旁边已经有：</b>
        {brief.others.join('、')}
      </p>
    </div>
  );
}

function Naming({ run, norms }: Props) {
  const { task: brief, next } = run;
  const { name } = run.work;
  const { mark, failed, handIn } = useMarked<NameMark>('shop-name');
  const checks = checkShopName(name, brief, norms);
  return (
    <ToolRound run={run} paper={brief.id}>
      {mark && <Came mark={mark} name={name.trim()} onAgain={next} />}
      <Brief brief={brief} />
      <label class="tool-field">
        <span>店名</span>
        <input
          type="text"
          value={name}
          maxLength={40}
          autocomplete="off"
          spellcheck={false}
          disabled={mark !== undefined}
          onInput={(e) => run.change({ name: e.currentTarget.value })}
        />
      </label>
      <p role="status" class="muted">
        过了 {checks.filter((c) => c.ok).length} 项，共 {checks.length} 项
      </p>
      <Checks checks={checks} />
      <NotWritten failed={failed} />
      {!mark && (
        <div class="quiz-bar">
          <button
            type="button"
            class="button button-primary"
            disabled={name.trim() === ''}
            onClick={() => void handIn(markShopName(name, brief, norms))}
          >
            就用这个名字
          </button>
          <AskFirst
            label="换一家店"
            says="这家店写到一半的名字会清掉。"
            yes="清掉，换一家"
            begun={run.begun}
            onYes={next}
          />
          <Anew run={run} />
        </div>
      )}
    </ToolRound>
  );
}

function Rounds({ data }: { data: ShopNameData }) {
  const run = useRound('shop-name', inDrawnOrder(data.briefs, 'shop-name'), () => ({ name: '' }));
  return run ? <Naming key={run.tries} run={run} norms={data.norms} /> : null;
}

/** A shop is given a name, which is looked at from all sides while it is typed. */
export function ShopNameDrill() {
  return (
    <ToolFrame<ShopNameData> path="/data/tools/shop-names.json" what="要起名的店">
      {(data) => <Rounds data={data} />}
    </ToolFrame>
  );
}

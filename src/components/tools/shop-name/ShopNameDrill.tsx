import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  checkShopName,
  markShopName,
  type NameBrief,
  type NameCheck,
  type NameMark,
} from '../../../grading/drills/index.ts';
import type { Norms } from '../../../schemas/index.ts';
import { $tabRole, openJournal } from '../../../stores/index.ts';
import { Icon } from '../../icons/index.ts';
import { Elsewhere, NotKept } from '../../theory/Elsewhere.tsx';
import { NotWritten } from '../NotWritten.tsx';
import { useMarked } from '../use-marked.ts';
import { useRounds } from '../use-rounds.ts';
import { BRIEFS } from './briefs.ts';

interface Props {
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

function Naming({ brief, norms, onAgain }: Props & { brief: NameBrief; onAgain: () => void }) {
  const [name, setName] = useState('');
  const { mark, failed, handIn } = useMarked<NameMark>('shop-name');
  const checks = checkShopName(name, brief, norms);
  return (
    <section class="card tool" aria-label="给这家店起名">
      <NotKept />
      {mark && <Came mark={mark} name={name.trim()} onAgain={onAgain} />}
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
          onInput={(e) => setName(e.currentTarget.value)}
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
          <button type="button" class="button button-quiet" onClick={onAgain}>
            换一家店
          </button>
        </div>
      )}
    </section>
  );
}

function Rounds({ norms }: Props) {
  const { task, round, next } = useRounds(BRIEFS, 'shop-name');
  return task ? <Naming key={round} brief={task} norms={norms} onAgain={next} /> : null;
}

/** A shop is given a name, which is looked at from all sides while it is typed. */
export function ShopNameDrill({ norms }: Props) {
  const [open, setOpen] = useState<boolean | 'failed'>(false);
  const role = useStore($tabRole);
  const load = () => {
    setOpen(false);
    openJournal().then(
      () => setOpen(true),
      () => setOpen('failed'),
    );
  };
  useEffect(load, []);
  if (open === false) return <p role="status">正在打开学习记录……</p>;
  if (open === 'failed')
    return (
      <div class="notice notice-bad" role="alert">
        <p>学习记录没有打开。看看浏览器是不是挡住了存储，再试一次。</p>
        <button type="button" class="button" onClick={load}>
          再试一次
        </button>
      </div>
    );
  if (role !== 'writer') return <Elsewhere />;
  return <Rounds norms={norms} />;
}

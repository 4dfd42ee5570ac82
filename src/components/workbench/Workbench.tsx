import { useStore } from '@nanostores/preact';
import { href, workbenchPath } from '../../course/paths.ts';
import { $kept, $tabRole, takeOver } from '../../stores/index.ts';
import { Icon } from '../icons/index.ts';
import { Desk } from './Desk.tsx';
import { DeskFrame } from './DeskFrame.tsx';
import type { NoForkWhy } from './fork.ts';
import { useDesk } from './use-desk.ts';

interface Props {
  gallery: string;
  /** The report's address without the conversation's id. */
  report: string;
}

const NO_FORK: Record<NoForkWhy, string> = {
  missing: '那段聊天不在这台设备上，没法从中间接着聊。',
  version:
    '那段聊天是用别的版本聊的：顾客的资料或者反应已经改过，前面的话他不会一字不差地再说一遍，所以没法从中间接着聊。',
  differs: '那段聊天重放出来和记录对不上，没法从中间接着聊。',
};

/** Why it cannot be tried again from the midst, with what can be done instead. */
function NotFrom({ why, caseId }: { why: NoForkWhy; caseId: string }) {
  return (
    <div class="page">
      <div class="empty">
        <h1>这里不能再试一次</h1>
        <p>{NO_FORK[why]}原来的记录和分数都还在。</p>
        <a class="button button-primary" href={href(workbenchPath(caseId))}>
          从头接待这位顾客
        </a>
      </div>
    </div>
  );
}

/** The whole workbench: the desk, and what to say while or where there is none. */
export function Workbench({ gallery, report }: Props) {
  const desk = useDesk();
  const kept = useStore($kept);
  const role = useStore($tabRole);
  if (desk.state === 'loading') return <DeskFrame />;
  if (desk.state === 'no-fork') return <NotFrom why={desk.why} caseId={desk.caseId} />;
  if (desk.state !== 'ready') {
    const failed = desk.state === 'failed';
    return (
      <div class="page">
        <div class="empty">
          <h1>{failed ? '这位顾客没能进来' : '先挑一位顾客'}</h1>
          <p>
            {failed
              ? `没有读到「${desk.caseId}」的资料：可能是地址写错了，也可能是网络断了。你的记录都还在，刷新或者换一位试试。`
              : '工作台要有顾客才能开始。每位顾客都有自己的心事，从容易的开始就好。'}
          </p>
          <a class="button button-primary" href={gallery}>
            去看看有哪些顾客
          </a>
        </div>
      </div>
    );
  }
  const mine = role === 'writer';
  return (
    <>
      <h1 class="visually-hidden">工作台：{desk.loaded.world.case.title}</h1>
      {!kept.ok && (
        <p class="notice notice-watch desk-notice" role="status">
          <Icon name="triangle-alert" />
          <span>{kept.why}</span>
        </p>
      )}
      {desk.forkOf && (
        <p class="notice desk-notice">
          <Icon name="info" />
          <span>
            从这里再试一次：前面的聊天照原样放好了，接下来由你说。这是练习，不影响原来的分数，也不计入成绩。
          </span>
        </p>
      )}
      {!mine && (
        <div class="notice desk-notice" role="status">
          <Icon name="info" />
          <span>这位学习者在另一个标签页里接待，这里只能看，不会保存。</span>
          <span>
            <button type="button" class="button" onClick={takeOver}>
              改在这里接待
            </button>
          </span>
        </div>
      )}
      <Desk
        loaded={desk.loaded}
        session={desk.session}
        finished={desk.finished}
        conversation={desk.conversation}
        key={desk.conversation}
        readOnly={!mine}
        report={`${report}?id=${desk.conversation}`}
        gallery={gallery}
        fork={desk.forkOf !== undefined}
        onHint={desk.onHint}
      />
    </>
  );
}

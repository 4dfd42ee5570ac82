import { useEffect, useState } from 'preact/hooks';
import type { BoardChat, FloorChat } from '../../grading/floor/index.ts';
import type { Conversation, Learner } from '../../records/index.ts';
import { ChatSeen } from './ChatSeen.tsx';
import { loadTalk } from './load-board.ts';
import { TakeAlong } from './TakeAlong.tsx';

interface Props {
  talk: Conversation;
  learner: Learner;
  back: () => void;
}

/** One conversation that was served alone: what the rules found in it, and what is said of its lines. */
export function TalkSeen({ talk, learner, back }: Props) {
  const [seen, setSeen] = useState<{ chat: FloorChat; told: BoardChat } | 'failed' | null>(null);
  const load = () => {
    setSeen(null);
    loadTalk(talk).then(setSeen, () => setSeen('failed'));
  };
  useEffect(load, [talk.id]);
  if (seen === null) return <p role="status">正在打开这段聊天……</p>;
  if (seen === 'failed')
    return (
      <div class="empty">
        <p>这段聊天没能打开：记录还在，只是没读到这位顾客的资料。检查一下网络再试。</p>
        <button type="button" class="button button-primary" onClick={load}>
          再试一次
        </button>
      </div>
    );
  return (
    <>
      <ChatSeen {...seen} learner={learner} conversation={talk} back={back} />
      <TakeAlong learner={learner} conversations={[talk.id]} />
    </>
  );
}

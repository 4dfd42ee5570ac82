import { useEffect, useRef } from 'preact/hooks';
import type { BoardChat, FloorChat } from '../../grading/floor/index.ts';
import type { Conversation, Learner } from '../../records/index.ts';
import { Evidence } from '../report/Evidence.tsx';
import { Promises } from './Promises.tsx';
import { OUTCOMES } from './say.ts';

interface Props {
  chat: FloorChat;
  told: BoardChat;
  learner: Learner;
  conversation: Conversation | undefined;
  file: string | null;
  back: () => void;
}

/** One chat of the shift: what the rules found in it, and the transcript. */
export function ChatSeen({ chat, told, learner, back }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { transcript, report, shop, shopper, title } = chat;
  return (
    <>
      <header class="supervisor-head">
        <p class="no-print">
          <button type="button" class="button button-quiet" onClick={back}>
            ← 回到这一班
          </button>
        </p>
        <h2 ref={heading} tabIndex={-1}>
          {shopper}：{title}
        </h2>
        <p class="cluster">
          <span class={`tag tag-${OUTCOMES[told.outcome].tone}`}>{OUTCOMES[told.outcome].says}</span>
          {report && <span class="tag">{report.mark} 分</span>}
          {told.redLines.map((r) => (
            <span key={`${r.id} ${r.event}`} class="tag tag-bad">
              红线：{r.title}
            </span>
          ))}
        </p>
        {report && <p class="muted">{report.verdict}</p>}
      </header>
      <Promises told={told} />
      <section class="report-section" aria-labelledby="lines">
        <h2 id="lines">聊天记录</h2>
        {transcript && report ? (
          <Evidence
            transcript={transcript}
            report={report}
            shop={shop}
            shopper={shopper}
            agent={learner.name}
            under={() => null}
          />
        ) : (
          <p class="report-none">这一段没有聊完，没有留下聊天记录。</p>
        )}
      </section>
    </>
  );
}

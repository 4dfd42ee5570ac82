import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BoardChat, FloorChat } from '../../grading/floor/index.ts';
import type { Conversation, Learner } from '../../records/index.ts';
import { REMARK_LIMITS } from '../../records/supervisor/index.ts';
import { $remarks, $tabRole, takeOver } from '../../stores/index.ts';
import type { TranscriptEvent } from '../../transcript/index.ts';
import { RemarkBox } from '../remarks/RemarkBox.tsx';
import { Evidence } from '../report/Evidence.tsx';
import { Promises } from './Promises.tsx';
import { OUTCOMES } from './say.ts';

interface Props {
  chat: FloorChat;
  told: BoardChat;
  learner: Learner;
  conversation: Conversation | undefined;
  back: () => void;
}

/** What stands in a line, as far as a remark quotes it. */
const quoteOf = (event: TranscriptEvent) =>
  event.type === 'agent' || event.type === 'shopper' ? event.text.slice(0, REMARK_LIMITS.quote) : '';

/** One chat of the shift: what the rules found in it, and the transcript. */
export function ChatSeen({ chat, told, learner, conversation, back }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { standing } = useStore($remarks);
  const readOnly = useStore($tabRole) !== 'writer';
  const here = standing.filter((r) => r.learner === learner.id && r.conversation === conversation?.id);
  const remarksOn = (event: number | null, quote: string) =>
    conversation && (
      <RemarkBox
        key={event}
        of={{ learner: learner.id, conversation: conversation.id, event, quote }}
        remarks={here.filter((r) => r.event === event)}
        readOnly={readOnly}
      />
    );
  const { transcript, report, shop, shopper, title } = chat;
  return (
    <>
      <header class="supervisor-head">
        <p class="no-print">
          <button type="button" class="button button-quiet" onClick={back}>
            {conversation?.shift ? '← 回到这一班' : '← 回到列表'}
          </button>
          <button type="button" class="button button-quiet" onClick={() => print()}>
            打印这一段
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
      {readOnly && (
        <p class="notice notice-watch no-print" role="status">
          <span>另一个标签页正在写这台设备上的记录，这里只能看，不能点评。</span>
          <button type="button" class="button" onClick={takeOver}>
            改在这里写
          </button>
        </p>
      )}
      <Promises told={told} />
      <section class="report-section" aria-labelledby="whole">
        <h2 id="whole">点评</h2>
        <p class="muted no-print">先说整段：最好的是哪一处，最该改的是哪一件。具体的写在那一句下面。</p>
        {remarksOn(null, '')}
      </section>
      <section class="report-section" aria-labelledby="lines">
        <h2 id="lines">聊天记录</h2>
        {transcript && report ? (
          <Evidence
            transcript={transcript}
            report={report}
            shop={shop}
            shopper={shopper}
            agent={learner.name}
            under={(event, index) => remarksOn(index, quoteOf(event))}
          />
        ) : (
          <p class="report-none">这一段没有聊完，没有留下聊天记录。</p>
        )}
      </section>
    </>
  );
}

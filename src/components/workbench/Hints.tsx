import { useState } from 'preact/hooks';
import { feedbackOn, type MessageFeedback, openMatters } from '../../grading/index.ts';
import type { TranscriptEvent } from '../../transcript/index.ts';
import { Icon } from '../icons/index.ts';

interface Props {
  events: readonly TranscriptEvent[];
  /** The conversation is over, or may only be looked at. */
  disabled: boolean;
  /** Called whenever a hint is asked for, so that it is kept. */
  onAsk: (about: 'open' | 'reading') => void;
}

type Shown = { about: 'open'; says: string[] } | { about: 'reading'; says: MessageFeedback | null };

/** How the last message was read: what it does, what of its statements stands, what it takes up. */
function Feedback({ says }: { says: MessageFeedback | null }) {
  if (!says) return <p>你还没有发过话。</p>;
  const { text, acts, claims, answers, manner } = says;
  return (
    <>
      <p class="hint-quote">「{text}」</p>
      <ul>
        {acts.length === 0 && <li>没有读出它做了什么，他多半会问你什么意思。</li>}
        {acts.length > 0 && (
          <li>
            读成：
            {acts.map((a) => (
              <span key={a.name} class={a.hurts ? 'tag tag-bad' : 'tag'}>
                {a.hurts && '✗ '}
                {a.name}
                {!a.sure && '（没把握）'}
              </span>
            ))}
          </li>
        )}
        {claims.map((c, i) => (
          <li key={i} data-verdict={c.verdict}>
            {c.verdict === 'true' ? '✓' : c.verdict === 'false' ? '✗' : '·'} 「{c.words}」：{c.says}。
          </li>
        ))}
        <li>{answers ? `算作回答了：${answers}。` : '没有回答他问的哪一件事。'}</li>
        {manner.map((m) => (
          <li key={m}>{m}。</li>
        ))}
      </ul>
    </>
  );
}

/** Help in practice, only when asked for: what is open in the conversation, and how the last message was read. */
export function Hints({ events, disabled, onAsk }: Props) {
  const [shown, setShown] = useState<Shown | null>(null);
  const ask = (about: Shown['about']) => {
    onAsk(about);
    setShown(about === 'open' ? { about, says: openMatters(events) } : { about, says: feedbackOn(events) });
  };
  const written = events.some((e) => e.type === 'agent');
  return (
    <section class="hints" aria-label="提示">
      <p class="cluster">
        <button type="button" class="button button-quiet" disabled={disabled} onClick={() => ask('open')}>
          <Icon name="info" />
          给点提示
        </button>
        <button
          type="button"
          class="button button-quiet"
          disabled={disabled || !written}
          onClick={() => ask('reading')}
        >
          <Icon name="search" />
          我这句读成了什么
        </button>
      </p>
      <div class="hint" role="status">
        {shown && (
          <>
            {shown.about === 'open' ? (
              <ul>
                {shown.says.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ) : (
              <Feedback says={shown.says} />
            )}
            <button type="button" class="icon-button" aria-label="收起提示" onClick={() => setShown(null)}>
              <Icon name="x" />
            </button>
          </>
        )}
      </div>
    </section>
  );
}

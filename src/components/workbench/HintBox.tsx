import { feedbackOn, type MessageFeedback, openMatters } from '../../grading/index.ts';
import type { TranscriptEvent } from '../../transcript/index.ts';

interface Props {
  about: 'open' | 'reading';
  /** The conversation as it stood when the hint was asked for. */
  events: readonly TranscriptEvent[];
}

/** How the last message was read: what it does, what of its statements stands, what it takes up. */
function Feedback({ text, acts, claims, answers, manner }: MessageFeedback) {
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

/** The hint itself: what is open, or how the last message was read. */
export function HintBox({ about, events }: Props) {
  if (about === 'open')
    return (
      <ul>
        {openMatters(events).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  const found = feedbackOn(events);
  return found ? <Feedback {...found} /> : <p>你还没有发过话。</p>;
}

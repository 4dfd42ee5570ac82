import { feedbackOn, type MessageFeedback, openMatters, stepsShown } from '../../grading/index.ts';
import type { Case } from '../../schemas/index.ts';
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

/** A meter of the five steps, for the eye and in one sentence for a screen reader, which finds it but is not interrupted. It gives and costs no marks. */
export function Steps({ events, story }: Pick<Props, 'events'> & { story: Pick<Case, 'basket'> }) {
  const steps = stepsShown(events, story);
  const names = (done: boolean) =>
    steps.flatMap((s) => (s.done === done ? s.title : [])).join('、') || '（无）';
  if (steps.length === 0) return null;
  return (
    <span class="steps-shown">
      五步<span class="visually-hidden">{`：已有${names(true)}；还没有${names(false)}`}</span>
      {steps.map(({ title, done }) => (
        <span key={title} aria-hidden="true" data-done={done}>
          {done ? '✓' : '·'} {title}
        </span>
      ))}
    </span>
  );
}

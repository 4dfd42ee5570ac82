import { useStore } from '@nanostores/preact';
import type { Conversation } from '../../records/index.ts';
import { $ownTitles } from '../../stores/index.ts';
import { when } from './say.ts';
import type { View } from './use-view.ts';
import { ViewLink } from './ViewLink.tsx';

interface Props {
  talks: readonly Conversation[];
  /** Shopper and title of each case by id. */
  cases: Record<string, { title: string; shopper: string }>;
  go: (view: View) => void;
}

/** So many stand there at once; the older ones unfold. */
const FEW = 6;

function Rows({ talks, cases, go }: Props) {
  const own = useStore($ownTitles);
  return (
    <ul class="record-list">
      {talks.map(({ id, case: story, startedAt, transcript }) => {
        const named = cases[story] ?? own[story];
        return (
          <li key={id} class="card record">
            <div>
              <ViewLink view={{ shift: null, chat: id }} go={go}>
                <b>{named ? `${named.shopper}：${named.title}` : story}</b>
              </ViewLink>
              <p class="muted">
                <time dateTime={startedAt}>{when(startedAt)}</time>
              </p>
            </div>
            {transcript?.issued && <span class="num">{transcript.issued.mark} 分</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** Conversations that were served one by one, the latest first. */
export function TalkList(props: Props) {
  const { talks } = props;
  const rest = talks.slice(FEW);
  if (talks.length === 0) return null;
  return (
    <section class="report-section stack" aria-labelledby="talks">
      <h2 id="talks">单独接待的</h2>
      <Rows {...props} talks={talks.slice(0, FEW)} />
      {rest.length > 0 && (
        <details>
          <summary>更早的 {rest.length} 段</summary>
          <Rows {...props} talks={rest} />
        </details>
      )}
    </section>
  );
}

import { useState } from 'preact/hooks';
import type { Case } from '../../schemas/index.ts';
import type { TranscriptEvent } from '../../transcript/index.ts';
import { Icon } from '../icons/index.ts';
import { useLater } from './use-later.ts';

interface Props {
  events: readonly TranscriptEvent[];
  /** What is sold; absent before the shopper is known. */
  story?: Pick<Case, 'basket'>;
  /** The conversation is over, or may only be looked at. */
  disabled: boolean;
  /** Called whenever a hint is asked for, so that it is kept. */
  onAsk: (about: 'open' | 'reading') => void;
}

interface Asked {
  about: 'open' | 'reading';
  events: readonly TranscriptEvent[];
}

/** Help in practice. When asked for: what is open in the conversation, and how the last message was read. From the first message or question on: which of the five steps were shown. */
export function Hints({ events, story, disabled, onAsk }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = (about: Asked['about']) => {
    onAsk(about);
    setAsked({ about, events });
  };
  const written = events.some((e) => e.type === 'agent');
  const box = useLater(written || asked !== null, () => import('./HintBox.tsx'));
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
        {box && story && <box.Steps events={events} story={story} />}
      </p>
      <div class="hint" role="status">
        {asked && box && (
          <>
            <box.HintBox {...asked} />
            <button type="button" class="icon-button" aria-label="收起提示" onClick={() => setAsked(null)}>
              <Icon name="x" />
            </button>
          </>
        )}
      </div>
    </section>
  );
}

import { useRef, useState } from 'preact/hooks';
import type { FaqEntry, FaqText } from '../../records/index.ts';
import { FaqForm } from './FaqForm.tsx';

interface Props {
  entry: FaqEntry;
  /** Whether this tab may write. */
  mine: boolean;
  /** Where the conversation is told of, with its line; none where the entry was written by hand. */
  source: string | undefined;
  onEdit: (text: FaqText) => Promise<unknown>;
  onRemove: () => void;
}

/** One entry of the notebook; it turns into its form while it is written anew. */
export function FaqEntryCard({ entry, mine, source, onEdit, onRemove }: Props) {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (editing)
    return (
      <FaqForm
        title={`改：${entry.question}`}
        start={entry}
        onKeep={(text) => onEdit(text).then(close)}
        onCancel={close}
      />
    );
  return (
    <article class="card faq-entry" aria-label={entry.question}>
      <h2>
        <span class="faq-mark">问</span>
        {entry.question}
      </h2>
      <p>
        <span class="faq-mark faq-mark-answer">答</span>
        {entry.answer}
      </p>
      <p class="faq-foot">
        {entry.tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
        {source && <a href={source}>看当时的聊天</a>}
        <span class="faq-deeds no-print">
          <button
            ref={button}
            type="button"
            class="button button-quiet"
            aria-label={`改：${entry.question}`}
            disabled={!mine}
            onClick={() => setEditing(true)}
          >
            改
          </button>
          <button
            type="button"
            class="button button-quiet"
            aria-label={`删：${entry.question}`}
            disabled={!mine}
            onClick={onRemove}
          >
            删
          </button>
        </span>
      </p>
    </article>
  );
}

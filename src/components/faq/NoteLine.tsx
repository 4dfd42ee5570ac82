import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { $faq, $tabRole, noteFaq } from '../../stores/index.ts';
import type { TranscriptEvent } from '../../transcript/index.ts';
import { FaqForm } from './FaqForm.tsx';
import { faqFromLine } from './from-line.ts';

interface Props {
  conversation: string;
  events: readonly TranscriptEvent[];
  /** Place of the line in the transcript. */
  index: number;
  /** The page of the notebook. */
  notebook: string;
}

/** 记进问答本: makes an entry of the notebook from a line of a conversation. */
export function NoteLine({ conversation, events, index, notebook }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const mine = useStore($tabRole) === 'writer';
  const noted = useStore($faq).some((e) => e.from?.conversation === conversation && e.from.event === index);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (open)
    return (
      <FaqForm
        title="记进问答本"
        start={faqFromLine(events, index)}
        onKeep={async (text) => {
          await noteFaq(text, { conversation, event: index });
          setOpen(false);
          requestAnimationFrame(() => link.current?.focus());
        }}
        onCancel={close}
      />
    );
  if (noted)
    return (
      <p class="faq-noted" role="status">
        ✓ 记进了
        <a ref={link} href={notebook}>
          问答本
        </a>
      </p>
    );
  return (
    <button
      ref={button}
      type="button"
      class="button button-quiet faq-open"
      disabled={!mine}
      onClick={() => setOpen(true)}
    >
      记进问答本
    </button>
  );
}

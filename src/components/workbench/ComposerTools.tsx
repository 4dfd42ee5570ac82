import { useCallback, useState } from 'preact/hooks';
import { Icon } from '../icons/index.ts';
import { give, useCommand } from './command.ts';
import { Emoji } from './Emoji.tsx';
import { later } from './later.tsx';

const OwnPhrases = later(() => import('./OwnPhrases.tsx').then((m) => m.OwnPhrases));

interface Props {
  disabled: boolean;
  onEmoji: (emoji: string) => void;
  /** Gives the focus back to the text. */
  onBack: () => void;
}

/** Beside the text: emoji, one's own phrases, and the sheet of keys. */
export function ComposerTools({ disabled, onEmoji, onBack }: Props) {
  const [open, setOpen] = useState<'emoji' | 'phrases' | null>(null);
  useCommand(
    useCallback(
      (command) => {
        if (command === 'phrases' || (command === 'emoji' && !disabled)) setOpen(command);
      },
      [disabled],
    ),
  );
  const close = () => {
    setOpen(null);
    onBack();
  };
  return (
    <div class="composer-tools">
      <button
        type="button"
        class="icon-button"
        disabled={disabled}
        aria-expanded={open === 'emoji'}
        onClick={() => setOpen(open === 'emoji' ? null : 'emoji')}
      >
        <Icon name="smile" label="选表情" />
      </button>
      <button type="button" class="icon-button" onClick={() => setOpen('phrases')}>
        <Icon name="quote" label="我的短语" />
      </button>
      <button type="button" class="icon-button composer-keys" onClick={() => give('sheet')}>
        <Icon name="keyboard" label="快捷键" />
      </button>
      {open === 'emoji' && (
        <Emoji
          onClose={close}
          onChoose={(emoji) => {
            setOpen(null);
            onEmoji(emoji);
          }}
        />
      )}
      {open === 'phrases' && <OwnPhrases onClose={() => setOpen(null)} />}
    </div>
  );
}

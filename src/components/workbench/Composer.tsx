import { useRef, useState } from 'preact/hooks';
import type { Shop } from '../../schemas/index.ts';
import { Phrases } from './Phrases.tsx';

interface Props {
  phrases: Shop['phrases'];
  disabled: boolean;
  /** Why nothing can be sent, where that is so. */
  reason?: string | undefined;
  onSend: (text: string) => void;
}

/** The phrases that `/` and what follows it call up; null while no slash command is being typed. */
function called(text: string, phrases: Shop['phrases']): Shop['phrases'] | null {
  if (!text.startsWith('/') || text.includes('\n')) return null;
  const wanted = text.slice(1).trim().toLowerCase();
  return phrases.filter((p) => p.key.toLowerCase().includes(wanted) || p.text.includes(wanted));
}

/** Where the agent writes: Enter sends, Shift+Enter breaks the line, an input method's Enter never sends. */
export function Composer({ phrases, disabled, reason, onSend }: Props) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const box = useRef<HTMLTextAreaElement>(null);
  const found = called(text, phrases);

  const send = () => {
    const said = text.trim();
    if (disabled || said === '') return;
    onSend(said);
    setText('');
    box.current?.focus();
  };
  const choose = (phrase: string) => {
    setText(phrase);
    setAt(0);
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // 229 is what browsers report while an input method composes, also where isComposing is already false.
    if (event.isComposing || event.keyCode === 229) return;
    if (found && found.length > 0) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        event.preventDefault();
        setAt((now) => (now + step + found.length) % found.length);
        return;
      }
      if (event.key === 'Enter' || event.key === 'Tab') {
        event.preventDefault();
        choose(found[at]?.text ?? text);
        return;
      }
    }
    if (found && event.key === 'Escape') {
      event.preventDefault();
      setText('');
      return;
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    }
  };
  // The box is a combo box only while a slash command is typed; screen readers then hear the phrase that Enter will choose.
  const combobox = found
    ? ({
        role: 'combobox',
        'aria-expanded': true,
        'aria-controls': 'phrases',
        'aria-autocomplete': 'list',
        'aria-activedescendant': found.length > 0 ? `phrase-${at}` : undefined,
      } as const)
    : {};
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {found && <Phrases found={found} at={at} onChoose={choose} />}
      <textarea
        ref={box}
        class="composer-text"
        rows={2}
        aria-label="回复顾客"
        aria-describedby="composer-hint"
        {...combobox}
        placeholder={disabled ? (reason ?? '') : '打字回复，输入 / 找快捷短语'}
        disabled={disabled}
        maxLength={2000}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div class="composer-bar">
        <p id="composer-hint" class="composer-hint">
          {disabled && reason ? reason : '回车发送，Shift＋回车换行'}
        </p>
        <button type="submit" class="button button-primary" disabled={disabled || text.trim() === ''}>
          发送
        </button>
      </div>
    </form>
  );
}

import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { $phrases } from '../../stores/index.ts';
import { ComposerTools } from './ComposerTools.tsx';
import { focusSoon, useCommand } from './command.ts';
import { $draft } from './draft.ts';
import { Phrases } from './Phrases.tsx';
import { type Chosen, calledUp, type Phrase, sentUnread } from './ready-phrases.ts';

interface Props {
  /** The shop's phrases; one's own come from the journal. */
  phrases: readonly Phrase[];
  disabled: boolean;
  /** Why nothing can be sent, where that is so. */
  reason?: string | undefined;
  /** `pasted`: it is a ready phrase that was sent unedited and unread. */
  onSend: (text: string, pasted?: boolean) => void;
  /** Something was typed, and is not sent yet. */
  onWrite: () => void;
}

/** Where the agent writes: Enter sends, Shift+Enter breaks the line, an input method's Enter never sends. */
export function Composer({ phrases, disabled, reason, onSend, onWrite }: Props) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const box = useRef<HTMLTextAreaElement>(null);
  const chosen = useRef<Chosen | null>(null);
  const own = useStore($phrases);
  const found = calledUp(text, [...own, ...phrases]);

  const write = (value: string) => {
    setText(value);
    setAt(0);
    focusSoon(() => box.current);
  };
  useEffect(() => $draft.listen((draft) => write(draft.text)), []);
  useCommand(
    useCallback((command) => {
      if (command === 'write') focusSoon(() => box.current);
    }, []),
  );
  const send = () => {
    const said = text.trim();
    if (disabled || said === '') return;
    onSend(said, sentUnread(chosen.current, said, performance.now()));
    chosen.current = null;
    write('');
  };
  const choose = (phrase: string) => {
    chosen.current = { text: phrase, at: performance.now() };
    write(phrase);
  };
  const insert = (emoji: string) => {
    const { selectionStart: start = text.length, selectionEnd: end = start } = box.current ?? {};
    write(`${text.slice(0, start)}${emoji}${text.slice(end)}`);
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
      {found && <Phrases found={found} own={own} at={at} onChoose={choose} />}
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
          if (event.currentTarget.value.trim() !== '') onWrite();
        }}
        onKeyDown={onKeyDown}
      />
      <div class="composer-bar">
        <ComposerTools disabled={disabled} onEmoji={insert} onBack={() => box.current?.focus()} />
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

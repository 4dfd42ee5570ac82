import type { Phrase } from './ready-phrases.ts';

interface Props {
  found: readonly Phrase[];
  /** Those that are one’s own. */
  own: readonly Phrase[];
  at: number;
  onChoose: (text: string) => void;
}

/** The quick phrases that fit what was typed after `/`. Choosing one only fills the composer: it is read before it is sent. */
export function Phrases({ found, own, at, onChoose }: Props) {
  if (found.length === 0) {
    return (
      <p class="phrases phrases-none" role="status">
        没有找到这样的短语，按 Esc 清空
      </p>
    );
  }
  return (
    <div class="phrases" id="phrases" role="listbox" aria-label="快捷短语">
      {found.map((phrase, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the composer handles the keys of this list box
        <div
          key={`${own.includes(phrase)} ${phrase.key}`}
          id={`phrase-${i}`}
          class="phrase"
          role="option"
          tabIndex={-1}
          aria-selected={i === at}
          onClick={() => onChoose(phrase.text)}
        >
          <b>/{phrase.key}</b> {own.includes(phrase) && <span class="tag">我的</span>} {phrase.text}
        </div>
      ))}
    </div>
  );
}

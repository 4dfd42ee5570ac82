import type { Shop } from '../../schemas/index.ts';

interface Props {
  found: Shop['phrases'];
  at: number;
  onChoose: (text: string) => void;
}

/** The quick phrases that fit what was typed after `/`. Choosing one only fills the composer: it is read before it is sent. */
export function Phrases({ found, at, onChoose }: Props) {
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
          key={phrase.key}
          id={`phrase-${i}`}
          class="phrase"
          role="option"
          tabIndex={-1}
          aria-selected={i === at}
          onClick={() => onChoose(phrase.text)}
        >
          <b>/{phrase.key}</b> {phrase.text}
        </div>
      ))}
    </div>
  );
}

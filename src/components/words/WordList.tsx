import { Icon } from '../icons/index.ts';

interface Props {
  slang: readonly string[];
  /** Of the site's words those that were taken away, and those that are not the site's. */
  removed: readonly string[];
  added: readonly string[];
  onRemove: (word: string) => void;
  onBack: (word: string) => void;
}

/** The words of the list, each with its way out; those of the site that were taken away, each with its way back. */
export function WordList({ slang, removed, added, onRemove, onBack }: Props) {
  return (
    <>
      <ul class="words-list" aria-label="词表里的词">
        {slang.map((word) => (
          <li key={word} data-added={added.includes(word) || undefined}>
            {word}
            {added.includes(word) && <small>老师加的</small>}
            <button
              type="button"
              class="icon-button"
              aria-label={`去掉「${word}」`}
              onClick={() => onRemove(word)}
            >
              <Icon name="x" />
            </button>
          </li>
        ))}
        {slang.length === 0 && <li>空的：什么词都不算。</li>}
      </ul>
      {removed.length > 0 && (
        <ul class="words-list words-gone" aria-label="去掉的词">
          {removed.map((word) => (
            <li key={word}>
              <s>{word}</s>
              <button type="button" class="button button-quiet" onClick={() => onBack(word)}>
                放回<span class="visually-hidden">「{word}」</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

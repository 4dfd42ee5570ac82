import type { FaqEntry } from '../../records/index.ts';
import { Icon } from '../icons/index.ts';

interface Props {
  entries: readonly FaqEntry[];
  words: string;
  tag: string;
  /** How many are shown. */
  count: number;
  onWords: (words: string) => void;
  onTag: (tag: string) => void;
}

/** Narrows the notebook to what is looked for. */
export function FaqTools({ entries, words, tag, count, onWords, onTag }: Props) {
  const tags = [...new Set(entries.flatMap((entry) => entry.tags))];
  const all = words === '' && tag === '';
  return (
    <search class="shelf-filter no-print">
      <label class="shelf-search">
        <span class="visually-hidden">在问答本里找</span>
        <Icon name="search" />
        <input
          type="search"
          placeholder="在问答本里找"
          value={words}
          onInput={(e) => onWords(e.currentTarget.value)}
        />
      </label>
      {tags.length > 0 && (
        <fieldset class="shelf-chips">
          <legend class="visually-hidden">只看一个标签</legend>
          {['', ...tags].map((one) => (
            <label key={one}>
              <input type="radio" name="tag" checked={one === tag} onChange={() => onTag(one)} />
              <span>{one === '' ? '全部' : one}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p class="shelf-found" role="status">
        {all ? `一共 ${entries.length} 条` : count === 0 ? '没有找到，换个词试试。' : `找到 ${count} 条`}
      </p>
    </search>
  );
}

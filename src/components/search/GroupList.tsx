import { href } from '../../course/paths.ts';
import { type Group, SEARCH_KINDS, type SearchKind, type ShownHit } from '../../search/index.ts';
import { Icon, type IconName } from '../icons/index.ts';
import { MarkedText } from './MarkedText.tsx';

const ICONS: Record<SearchKind, IconName> = {
  lesson: 'book-open',
  norm: 'gauge',
  rule: 'scale',
  template: 'quote',
  term: 'hash',
  transcript: 'list',
  drill: 'pen-line',
  week: 'calendar-days',
  shopper: 'message-circle',
  shift: 'headset',
  question: 'target',
  place: 'arrow-right',
};

interface OptionProps {
  hit: ShownHit;
  id: string;
  chosen: boolean;
  onOpen: (event: MouseEvent) => void;
}

function Option({ hit: { entry, title, sentence }, id, chosen, onOpen }: OptionProps) {
  return (
    <a
      role="option"
      class="search-hit"
      id={id}
      href={href(entry.path)}
      aria-selected={chosen}
      tabIndex={-1}
      onClick={onOpen}
    >
      <span class="search-title">
        <MarkedText {...title} />
      </span>
      {entry.within !== '' && <span class="search-within">{entry.within}</span>}
      {sentence.text !== '' && (
        <span class="search-sentence">
          <MarkedText {...sentence} />
        </span>
      )}
    </a>
  );
}

interface Props {
  id: string;
  groups: readonly Group[];
  /** Place of the chosen hit, counted over all groups. */
  chosen: number;
  onOpen: (event: MouseEvent) => void;
}

/** What was found, group by group, as one list of options. */
export function GroupList({ id, groups, chosen, onOpen }: Props) {
  let place = 0;
  return (
    <div role="listbox" id={`${id}-list`} class="search-list" aria-label="结果">
      {groups.map(({ kind, hits, more }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox; a fieldset may not stand there
        <div role="group" class="search-group" key={kind} aria-labelledby={`${id}-${kind}`}>
          <p class="search-kind" id={`${id}-${kind}`} role="presentation">
            <Icon name={ICONS[kind]} />
            {SEARCH_KINDS[kind]}
            {more > 0 && <span class="search-more">还有 {more} 条</span>}
          </p>
          {hits.map((hit) => {
            const at = place++;
            return (
              <Option
                key={`${hit.entry.path} ${hit.entry.title}`}
                hit={hit}
                id={`${id}-option-${at}`}
                chosen={at === chosen}
                onOpen={onOpen}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

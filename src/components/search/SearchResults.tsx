import { useEffect, useMemo } from 'preact/hooks';
import { href } from '../../course/paths.ts';
import { groupHits } from '../../search/index.ts';
import { GroupList } from './GroupList.tsx';
import { rememberSearch } from './recent.ts';
import { Failed, Idle, Nothing } from './SearchStates.tsx';
import { useChoice } from './use-choice.ts';
import { type EngineState, useEngine } from './use-engine.ts';
import { useTyped } from './use-typed.ts';

const IN_DIALOG = 3;
const ON_PAGE = 20;

interface Props {
  input: HTMLInputElement;
  id: string;
  /** Closes the dialog; null on the page of results. */
  close: (() => void) | null;
}

/** A paper asks what the reasons tell: they are not shown beside one. */
const besidePaper = () => location.pathname === href('/paper/');

function said({ first, full }: EngineState, typed: string, count: number, spelt: readonly string[]): string {
  if (first === 'failed') return '';
  if (typed.trim() === '') return '';
  if (first === 'loading') return '正在取目录，先打字就好……';
  const how = spelt.length > 0 ? `按拼音找：${spelt.slice(0, 3).join('、')}。` : '';
  return `${how}${count > 0 ? `找到 ${count} 条` : '没有找到'}${full === 'loading' ? '，正文还在取' : ''}`;
}

/** What the box finds, and how things stand. */
export function SearchResults({ input, id, close }: Props) {
  const [typed, type] = useTyped(input);
  const state = useEngine();
  const { engine, first, full, retry } = state;
  // The same engine finds more once the full texts are in.
  const answer = useMemo(() => engine?.search(typed), [engine, typed, full]);
  const hits = (answer?.hits ?? []).filter((h) => !(h.entry.kind === 'question' && besidePaper()));
  const groups = answer ? groupHits({ ...answer, hits }, close ? IN_DIALOG : ON_PAGE) : [];
  const shown = groups.flatMap((g) => g.hits.map(({ entry }) => `${entry.path} ${entry.title}`));
  const chosen = useChoice(input, id, shown, typed);
  useEffect(() => {
    if (close) return;
    const query = typed.trim() === '' ? '' : `?q=${encodeURIComponent(typed.trim())}`;
    history.replaceState(null, '', `${location.pathname}${query}`);
  }, [close, typed]);
  const opened = (event: MouseEvent) => {
    rememberSearch(typed);
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) close?.();
  };
  return (
    <>
      <p class="search-status" role="status">
        {said(state, typed, hits.length, answer?.query.spelt ?? [])}
      </p>
      {first === 'failed' && <Failed text="搜索的目录没有取到。" onRetry={retry} />}
      {full === 'failed' && <Failed text="正文没有取到，现在只找标题和摘要。" onRetry={retry} />}
      <GroupList id={id} groups={groups} chosen={chosen} onOpen={opened} />
      {typed.trim() === '' && <Idle onPick={type} />}
      {engine && typed.trim() !== '' && hits.length === 0 && full !== 'loading' && (
        <Nothing typed={typed.trim()} />
      )}
      {close && hits.length > shown.length && (
        <a
          class="link-more search-all"
          href={href(`/search/?q=${encodeURIComponent(typed.trim())}`)}
          onClick={opened}
        >
          看全部 {hits.length} 条
        </a>
      )}
    </>
  );
}

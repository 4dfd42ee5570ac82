import { useEffect, useState } from 'preact/hooks';
import type { ForkOf } from '../../records/index.ts';
import { $tabRole } from '../../stores/index.ts';
import { type Begun, begin } from './begin.ts';
import type { NoForkWhy } from './fork.ts';

/** Where the workbench stands: nobody chosen, loading, failed, not to be gone on with from the midst, or at the desk. */
export type DeskState =
  | { state: 'choose' }
  | { state: 'loading' }
  | { state: 'failed'; caseId: string }
  | { state: 'no-fork'; caseId: string; why: NoForkWhy }
  | ({ state: 'ready'; forkOf: ForkOf | undefined } & Begun);

/** The conversation that the address wants to go on with from its midst; undefined where it names none. */
function forkIn(address: URLSearchParams): ForkOf | undefined {
  const conversation = address.get('fork');
  const at = Number(address.get('at'));
  return conversation && Number.isSafeInteger(at) && at > 0 ? { conversation, at } : undefined;
}

/** What went wrong, told apart without loading the code of forks for it. */
function failed(caseId: string, error: unknown): DeskState {
  const why = error instanceof Error && 'why' in error ? (error.why as NoForkWhy) : undefined;
  return why ? { state: 'no-fork', caseId, why } : { state: 'failed', caseId };
}

/** Opens the desk of the case that the address names, and again when this tab is given the right to write. */
export function useDesk(): DeskState {
  const [state, setState] = useState<DeskState>({ state: 'loading' });
  const [turn, setTurn] = useState(0);
  useEffect(
    () =>
      $tabRole.listen((role, before) => {
        if (role === 'writer' && before === 'reader') setTurn((n) => n + 1);
      }),
    [],
  );
  // A new turn begins with what the other tab has kept.
  useEffect(() => {
    const address = new URLSearchParams(location.search);
    const caseId = address.get('case');
    const forkOf = forkIn(address);
    if (!caseId) {
      setState({ state: 'choose' });
      return;
    }
    let begun: Begun | undefined;
    let gone = false;
    // Leaving the page is a pause: the time away does not count against anyone.
    const pause = () => begun?.session.pause();
    addEventListener('pagehide', pause);
    begin(caseId, forkOf).then(
      (opened) => {
        begun = opened;
        if (gone) opened.session.stop();
        else setState({ state: 'ready', forkOf, ...opened });
      },
      (error: unknown) => setState(failed(caseId, error)),
    );
    return () => {
      gone = true;
      removeEventListener('pagehide', pause);
      begun?.session.stop();
    };
  }, [turn]);
  return state;
}

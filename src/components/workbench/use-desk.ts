import { useEffect, useState } from 'preact/hooks';
import { $tabRole } from '../../stores/index.ts';
import { type Begun, begin } from './begin.ts';

/** Where the workbench stands: nobody chosen, loading, failed, or at the desk. */
export type DeskState =
  | { state: 'choose' }
  | { state: 'loading' }
  | { state: 'failed'; caseId: string }
  | ({ state: 'ready' } & Begun);

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
    const caseId = new URLSearchParams(location.search).get('case');
    if (!caseId) {
      setState({ state: 'choose' });
      return;
    }
    let begun: Begun | undefined;
    let gone = false;
    // Leaving the page is a pause: the time away does not count against anyone.
    const pause = () => begun?.session.pause();
    addEventListener('pagehide', pause);
    begin(caseId).then(
      (opened) => {
        begun = opened;
        if (gone) opened.session.stop();
        else setState({ state: 'ready', ...opened });
      },
      () => setState({ state: 'failed', caseId }),
    );
    return () => {
      gone = true;
      removeEventListener('pagehide', pause);
      begun?.session.stop();
    };
  }, [turn]);
  return state;
}

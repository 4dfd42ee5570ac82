import { useEffect, useState } from 'preact/hooks';
import type { ForkOf } from '../../records/index.ts';
import { $tabRole } from '../../stores/index.ts';
import type { Closed } from '../onboarding/gate.ts';
import { type Begun, begin } from './begin.ts';
import type { NoForkWhy } from './fork.ts';

/** Where the workbench stands: nobody chosen, loading, failed, not to be gone on with from the midst, or at the desk. */
export type DeskState =
  | { state: 'choose' }
  | { state: 'loading' }
  | { state: 'failed'; caseId: string }
  | { state: 'closed'; closed: Closed }
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

/** The day of the onboarding week that the address comes from, where it may not begin yet. */
async function closedIn(address: URLSearchParams): Promise<Closed | null> {
  const day = Number(address.get('day'));
  return day > 0 ? (await import('../onboarding/gate.ts')).closedNow({ day }) : null;
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
    const enter = async () => {
      const closed = await closedIn(address);
      if (closed) return setState({ state: 'closed', closed });
      const opened = await begin(caseId, forkOf);
      begun = opened;
      if (gone) opened.session.stop();
      else setState({ state: 'ready', forkOf, ...opened });
    };
    enter().catch((error: unknown) => setState(failed(caseId, error)));
    return () => {
      gone = true;
      removeEventListener('pagehide', pause);
      begun?.session.stop();
    };
  }, [turn]);
  return state;
}

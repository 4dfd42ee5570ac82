import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Engine } from '../../search/index.ts';
import { loadEngine, loadFull } from './load-engine.ts';

/** How far a tier has come. */
export type Tier = 'loading' | 'here' | 'failed';

export interface EngineState {
  engine: Engine | null;
  first: Tier;
  full: Tier;
  /** Tries what failed again. */
  retry: () => void;
}

/** Loads the engine, then the full texts behind it. */
export function useEngine(): EngineState {
  const [state, setState] = useState<Omit<EngineState, 'retry'>>({
    engine: null,
    first: 'loading',
    full: 'loading',
  });
  const load = useCallback(() => {
    setState((s) => ({ ...s, first: s.engine ? 'here' : 'loading', full: 'loading' }));
    loadEngine().then(
      (engine) => {
        setState({ engine, first: 'here', full: 'loading' });
        loadFull(engine).then(
          () => setState({ engine, first: 'here', full: 'here' }),
          () => setState({ engine, first: 'here', full: 'failed' }),
        );
      },
      () => setState({ engine: null, first: 'failed', full: 'loading' }),
    );
  }, []);
  useEffect(load, [load]);
  return { ...state, retry: load };
}

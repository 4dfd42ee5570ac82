import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of the desk that is fetched when it is first shown, so that the desk itself stands sooner. Says so while it comes, and where it cannot. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let Loaded: ComponentType<P> | undefined;
  return function Later(props: P) {
    const [state, setState] = useState<'coming' | 'there' | 'failed'>(Loaded ? 'there' : 'coming');
    useEffect(() => {
      if (state !== 'coming') return;
      load().then(
        (found) => {
          Loaded = found;
          setState('there');
        },
        () => setState('failed'),
      );
    }, [state]);
    if (Loaded) return <Loaded {...props} />;
    if (state === 'failed') {
      return (
        <p class="panel-none" role="alert">
          这一块没有取到，可能是网络断了。聊天不受影响。{' '}
          <button type="button" class="button" onClick={() => setState('coming')}>
            再取一次
          </button>
        </p>
      );
    }
    return (
      <p class="panel-none" role="status">
        正在打开……
      </p>
    );
  };
}

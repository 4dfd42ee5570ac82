import { useEffect, useState } from 'preact/hooks';
import { welcomeBack } from './away.ts';
import type { ShiftSession, ShiftView } from './shift-session.ts';

/** What to tell who comes back to a tab that was hidden: how long it was, and what happened. Null while there is nothing to tell. */
export function useAway(session: ShiftSession): { says: string | null; clear: () => void } {
  const [says, setSays] = useState<string | null>(null);
  useEffect(() => {
    let left: { view: ShiftView; at: number } | null = null;
    const onChange = () => {
      if (document.visibilityState === 'hidden') {
        left = { view: session.view(), at: performance.now() };
        return;
      }
      // Timers sleep in a hidden tab, so the shift catches up first.
      session.catchUp();
      if (left) setSays(welcomeBack(left.view, session.view(), performance.now() - left.at));
      left = null;
    };
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, [session]);
  return { says, clear: () => setSays(null) };
}

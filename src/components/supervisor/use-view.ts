import { useEffect, useState } from 'preact/hooks';

/** What is open: nothing, a shift, one chat of it, or without a shift a conversation that was served alone; as the address names it. */
export interface View {
  shift: string | null;
  chat: string | null;
}

function viewNow(): View {
  const query = new URLSearchParams(location.search);
  return { shift: query.get('shift'), chat: query.get('chat') };
}

/** The address of a view of this page. */
export function addressOf({ shift, chat }: View): string {
  const query = new URLSearchParams();
  if (shift) query.set('shift', shift);
  if (chat) query.set('chat', chat);
  const said = query.toString();
  return location.pathname + (said && `?${said}`);
}

/** What is open, kept in the address so that going back and loading again come to the same; and whether something else was open before. */
export function useView(): { view: View; go: (view: View) => void; moved: boolean } {
  const [view, setView] = useState(viewNow);
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    const back = () => {
      setMoved(true);
      setView(viewNow());
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const go = (next: View) => {
    history.pushState(null, '', addressOf(next));
    setMoved(true);
    setView(next);
  };
  return { view, go, moved };
}

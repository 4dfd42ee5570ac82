import { useEffect, useState } from 'preact/hooks';

/** What `load` brings, once it is wanted and there; null before, and where the network fails. For parts of a page that most visits never open. */
export function useLater<T>(wanted: boolean, load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  useEffect(() => {
    if (!wanted || loaded) return;
    load().then(
      (part) => setLoaded(() => part),
      () => undefined,
    );
  }, [wanted]);
  return loaded;
}

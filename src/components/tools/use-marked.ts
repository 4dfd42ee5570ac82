import { useState } from 'preact/hooks';
import { keepDrill } from '../../stores/index.ts';

/** A mark that is shown once it lies in the journal; `failed` says that it could not be written. */
export function useMarked<T extends { points: number; of: number }>(drill: string) {
  const [mark, setMark] = useState<T>();
  const [failed, setFailed] = useState(false);
  const handIn = async (came: T) => {
    try {
      await keepDrill(drill, came.points, came.of);
      setFailed(false);
      setMark(came);
    } catch {
      setFailed(true);
    }
  };
  return { mark, failed, handIn };
}

import { useState } from 'preact/hooks';
import type { ToolId } from '../../records/index.ts';
import { forgetDrill, keepDrill } from '../../stores/index.ts';

/** A mark that is shown once it lies in the journal; `failed` says that it could not be written, and then the draft stays. */
export function useMarked<T extends { points: number; of: number }>(drill: ToolId) {
  const [mark, setMark] = useState<T>();
  const [failed, setFailed] = useState(false);
  const handIn = async (came: T) => {
    try {
      await keepDrill(drill, came.points, came.of);
      forgetDrill(drill);
      setFailed(false);
      setMark(came);
    } catch {
      setFailed(true);
    }
  };
  return { mark, failed, handIn };
}

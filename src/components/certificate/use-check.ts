import { useRef, useState } from 'preact/hooks';
import {
  type CertificateSetting,
  type Checked,
  checkCode,
  type Looked,
  type ReplayTally,
} from '../../records/certificate/index.ts';
import { browserHash, previewBackup } from '../../records/index.ts';
import { replayInWorker } from './replay-in-worker.ts';

export type ReplayState =
  | { state: 'none' }
  | { state: 'running'; done: number; of: number }
  | { state: 'failed'; again: () => void }
  | { state: 'done'; tally: ReplayTally };

export interface CheckState {
  busy: boolean;
  /** What is wrong with the file; empty where nothing is. */
  problem: string;
  checked: Checked | null;
  /** Events of the file that could not be read. */
  unread: number;
  replay: ReplayState;
  check: (file: File | undefined, code: string) => Promise<void>;
}

const NONE: ReplayState = { state: 'none' };

/** The check of a code against a file. Nothing of the file is kept; it is looked at and forgotten. */
export function useCheck(setting: CertificateSetting): CheckState {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [checked, setChecked] = useState<Checked | null>(null);
  const [unread, setUnread] = useState(0);
  const [replay, setReplay] = useState<ReplayState>(NONE);
  /** Which check is the latest: an older one that comes in late is not shown. */
  const round = useRef(0);

  const play = async (looked: Looked) => {
    const own = round.current;
    const show = (state: ReplayState) => {
      if (own === round.current) setReplay(state);
    };
    show({ state: 'running', done: 0, of: 0 });
    try {
      const tally = await replayInWorker(looked, (done, of) => show({ state: 'running', done, of }));
      show({ state: 'done', tally });
    } catch {
      show({ state: 'failed', again: () => void play(looked) });
    }
  };
  const look = async (file: File | undefined, code: string): Promise<void> => {
    if (!file) return setProblem('先选本人导出的记录文件。');
    const found = previewBackup(await file.text(), []);
    if ('problem' in found) return setProblem(found.problem);
    setUnread(found.unreadable.length);
    const result = await checkCode(code, found.fresh, setting, browserHash);
    setChecked(result);
    if (result.state === 'fits') void play(result);
  };
  const check = async (file: File | undefined, code: string) => {
    round.current += 1;
    setBusy(true);
    setProblem('');
    setChecked(null);
    setReplay(NONE);
    try {
      await look(file, code);
    } catch {
      setProblem('这个文件读不了：可能挪走了，或者没有权限。请重新选一次。');
    }
    setBusy(false);
  };
  return { busy, problem, checked, unread, replay, check };
}

import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  type CertificateBoard,
  type CertificateSetting,
  certificateBoard,
  codeOf,
  inOrder,
} from '../../records/certificate/index.ts';
import { browserHash, type JournalEvent } from '../../records/index.ts';
import { $events, $learnerId, openJournal } from '../../stores/index.ts';

/** The board of the one who learns here, their events, and the code: undefined until it is made, null where the browser offers no hashing. */
export interface CertificateFound {
  board: CertificateBoard;
  events: readonly JournalEvent[];
  code: string | null | undefined;
}

/** Null until journal and norms are there; told anew whenever the journal changes. */
export function useCertificate(setting: CertificateSetting | null): CertificateFound | null {
  const all = useStore($events);
  const learner = useStore($learnerId);
  const [code, setCode] = useState<string | null | undefined>();
  useEffect(() => {
    void openJournal();
  }, []);
  const found = useMemo(() => {
    if (all === null || setting === null) return null;
    const events = inOrder(all, learner);
    return { events, board: certificateBoard(events, learner, setting) };
  }, [all, learner, setting]);
  useEffect(() => {
    let current = true;
    setCode(undefined);
    if (found?.board.certificate)
      void codeOf(found.board.certificate, found.events, browserHash).then((made) => {
        if (current) setCode(made);
      });
    return () => {
      current = false;
    };
  }, [found]);
  return found && { ...found, code };
}

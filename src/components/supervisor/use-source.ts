import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  eventsOf,
  fold,
  type Journal,
  type JournalEvent,
  type Learner,
  learnersIn,
  previewBackup,
} from '../../records/index.ts';
import { $events, $learnerId, openJournal } from '../../stores/index.ts';

const KEY = 'jinpai-supervised-file';

interface Opened {
  name: string;
  events: readonly JournalEvent[];
}

/** Whose shifts are looked at, and where they come from. */
export interface Source {
  /** Null until the journal of this machine is open. */
  journal: Journal | null;
  /** All whose records are here: on this machine, or in the file. */
  learners: readonly Learner[];
  choose: (learner: string) => void;
  /** Name of the file that is open; null for this machine's own records. */
  file: string | null;
  /** Opens a file; says what is wrong with it, or nothing. */
  open: (file: File) => Promise<string>;
  close: () => void;
}

/** The file that was open before a reload of this tab; too large a one has to be chosen again. */
function remembered(): Opened | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('name' in kept) || !('text' in kept)) return null;
    const read = previewBackup(String(kept.text), []);
    return 'problem' in read ? null : { name: String(kept.name), events: read.fresh };
  } catch {
    return null;
  }
}

function remember(kept: { name: string; text: string } | null): void {
  try {
    if (kept) sessionStorage.setItem(KEY, JSON.stringify(kept));
    else sessionStorage.removeItem(KEY);
  } catch {
    // It holds until the page is loaded again.
  }
}

/** Why a file shows nothing here; empty where it does. */
function problemOf(text: string): string {
  const read = previewBackup(text, []);
  if ('problem' in read) return read.problem;
  if (read.fresh.every((e) => e.body.kind !== 'shift-started' && e.body.kind !== 'conversation-ended'))
    return '这份记录里还没有接待过顾客：请学员先接待几位，再在「我的记录」里导出全部记录。';
  return '';
}

/** Whose shifts are looked at: this machine's, or a trainee's file, which is only read and taken in nowhere. */
export function useSource(): Source {
  const here = useStore($events);
  const own = useStore($learnerId);
  const [opened, setOpened] = useState<Opened | null>(remembered);
  const [chosen, choose] = useState<string | null>(null);
  useEffect(() => {
    void openJournal();
  }, []);
  const events = opened?.events ?? here;
  const learners = useMemo(() => learnersIn(events ?? []), [events]);
  const learner = (learners.find((l) => l.id === (chosen ?? own)) ?? learners[0])?.id ?? own;
  const journal = useMemo(
    () => (events === null ? null : fold(eventsOf(events, learner), learner)),
    [events, learner],
  );
  return {
    journal: here === null ? null : journal,
    learners,
    choose,
    file: opened?.name ?? null,
    async open(file) {
      const text = await file.text();
      const problem = problemOf(text);
      if (problem) return problem;
      remember({ name: file.name, text });
      setOpened(remembered() ?? { name: file.name, events: eventsIn(text) });
      choose(null);
      return '';
    },
    close() {
      remember(null);
      setOpened(null);
      choose(null);
    },
  };
}

function eventsIn(text: string): readonly JournalEvent[] {
  const read = previewBackup(text, []);
  return 'problem' in read ? [] : read.fresh;
}

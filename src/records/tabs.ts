/** Whether this tab may write for the learner, or only look on. */
export type TabRole = 'writer' | 'reader';

/** One tab's hold on the right to write. */
export interface Hold {
  /** Resolves once it is known whether another tab writes. */
  ready: Promise<void>;
  role: () => TabRole;
  /** Takes the right to write from the tab that has it. */
  takeOver: () => void;
  release: () => void;
}

type Locks = Pick<LockManager, 'request'>;

/**
 * Asks for the right to write under a name: the first tab gets it, further ones look on until it is free or they take over.
 * Where the browser has no locks every tab may write; the journal's ids keep that from losing anything.
 */
export function holdWriting(name: string, onChange: (role: TabRole) => void, locks: Locks | undefined): Hold {
  let role: TabRole = 'writer';
  let given = false;
  let letGo = () => {};
  const set = (next: TabRole) => {
    if (given) return;
    role = next;
    onChange(role);
  };
  const hold = () =>
    new Promise<void>((resolve) => {
      if (given) return resolve();
      letGo = resolve;
      set('writer');
    });
  // Another tab took over: look on, and wait to be given the right again.
  const lost = () => {
    set('reader');
    if (!given) queue({});
  };
  const queue = (options: LockOptions) => {
    locks?.request(name, options, hold).catch(lost);
  };
  const ready = new Promise<void>((resolve) => {
    if (!locks) return resolve();
    const first = (lock: Lock | null) => {
      if (!lock) {
        set('reader');
        queue({});
      }
      resolve();
      return lock ? hold() : undefined;
    };
    locks.request(name, { ifAvailable: true }, first).catch(lost);
  });
  return {
    ready,
    role: () => role,
    takeOver: () => {
      if (role === 'reader') queue({ steal: true });
    },
    release: () => {
      given = true;
      letGo();
    },
  };
}

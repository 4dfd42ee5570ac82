import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { href } from '../../course/paths.ts';
import { checkPlan, type PlanCheck, type Written } from '../../grading/plan/index.ts';
import { PLAN_LENGTH, planIn } from '../../records/index.ts';
import type { Plan } from '../../schemas/index.ts';
import { $events, handInPlan, openJournal, writePlan } from '../../stores/index.ts';

/** A pause of so many ms in typing keeps what was typed. */
const PAUSE = 2000;

export interface PlanDesk {
  plan: Plan | 'loading' | 'failed';
  written: Written;
  check: PlanCheck | null;
  /** What became of the last thing typed. */
  keeping: 'kept' | 'typing' | 'failed';
  write: (field: string, text: string) => void;
  /** Keeps what was typed at once. */
  keepNow: () => Promise<void>;
  handIn: () => Promise<void>;
  again: () => void;
}

/** The plan, what stands in it, and how it stands. What is typed is kept at a pause, at the end of a field and when the page goes. */
export function usePlan(): PlanDesk {
  const [plan, setPlan] = useState<PlanDesk['plan']>('loading');
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [keeping, setKeeping] = useState<PlanDesk['keeping']>('kept');
  const events = useStore($events);
  const waiting = useRef<{ fields: Map<string, string>; timer?: ReturnType<typeof setTimeout> }>({
    fields: new Map(),
  });
  const load = () => {
    setPlan('loading');
    const fetched = fetch(href('/data/plan.json')).then((answer) => {
      if (!answer.ok) throw new Error(`plan: ${answer.status}`);
      return answer.json() as Promise<Plan>;
    });
    Promise.all([fetched, openJournal()]).then(
      ([found]) => setPlan(found),
      () => setPlan('failed'),
    );
  };
  useEffect(load, []);
  const there = typeof plan === 'string' ? null : plan;
  const keepNow = async () => {
    const { fields, timer } = waiting.current;
    clearTimeout(timer);
    if (!there || fields.size === 0) return;
    const kept = [...fields];
    fields.clear();
    await Promise.all(kept.map(([field, text]) => writePlan(there.id, field, text))).then(
      () => setKeeping('kept'),
      () => {
        // It stays on the page and is tried again with the next key.
        for (const [field, text] of kept) if (!fields.has(field)) fields.set(field, text);
        setKeeping('failed');
      },
    );
  };
  useEffect(() => {
    const leaving = () => void keepNow();
    addEventListener('pagehide', leaving);
    return () => removeEventListener('pagehide', leaving);
  });
  const written = { ...(there && events ? planIn(events, there.id) : {}), ...typed };
  const check = there && events ? checkPlan(there, written) : null;
  return {
    plan: there && !events ? 'loading' : plan,
    written,
    check,
    keeping,
    write(field, text) {
      const short = text.slice(0, PLAN_LENGTH);
      setTyped({ ...typed, [field]: short });
      setKeeping('typing');
      waiting.current.fields.set(field, short);
      clearTimeout(waiting.current.timer);
      waiting.current.timer = setTimeout(() => void keepNow(), PAUSE);
    },
    keepNow,
    async handIn() {
      await keepNow();
      if (there && check) await handInPlan(there.id, check.points, check.of);
    },
    again: load,
  };
}

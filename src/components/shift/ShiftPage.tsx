import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { nextShiftAt, seriesOf, unfinishedShift } from '../../records/index.ts';
import type { Norms, Shift } from '../../schemas/index.ts';
import { $journal, $tabRole, openJournal, refreshJournal, takeOver } from '../../stores/index.ts';
import type { Closed } from '../onboarding/gate.ts';
import { NotYet } from '../onboarding/NotYet.tsx';
import { type BegunShift, beginShift, type ShiftChoice, type ShiftTold } from './begin-shift.ts';
import { loadNorms, loadOffer } from './load-shift.ts';
import { NotDeclared } from './NotDeclared.tsx';
import { pastShift } from './past-shift.ts';
import { ShiftDesk } from './ShiftDesk.tsx';
import { ShiftSummary } from './ShiftSummary.tsx';
import { StartShift } from './StartShift.tsx';

interface Props {
  /** Id of the shift that the address names. */
  plan: string;
  /** Id in the journal of a shift that is over and is to be told again. */
  over: string | null;
  /** The report's address without the conversation's id. */
  report: string;
  /** Where the shifts are chosen. */
  shifts: string;
}

type State =
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'offered'; shift: Shift; norms: Norms }
  | { state: 'not-declared' }
  | { state: 'closed'; closed: Closed }
  | { state: 'ready'; begun: BegunShift }
  | { state: 'past'; told: ShiftTold }
  | { state: 'past-gone' };

/** What a certification shift goes on with or begins now, within the declared series; null where it may not. */
function certificationNow(shift: Shift, norms: Norms): ShiftChoice | null {
  const now = Date.now();
  const series = seriesOf($journal.get(), shift, now).at(-1);
  if (!series) return null;
  const { id, extended } = series.declared;
  const choice: ShiftChoice = { series: id, pace: extended ? { extended } : {} };
  if (series.shifts.at(-1)?.state === 'under-way') return choice;
  const due = nextShiftAt(series, norms.certification.break.value);
  return due === null || due > now ? null : { ...choice, fresh: true };
}

/** One shift: offers it, fetches who comes, and seats the agent. What was left unfinished goes on at once. */
export function ShiftPage({ plan, over, report, shifts }: Props) {
  const [state, setState] = useState<State>({ state: 'loading' });
  const role = useStore($tabRole);
  const desk = useRef<{ begun: BegunShift | null; gone: boolean }>({ begun: null, gone: false });
  const begin = (choice: ShiftChoice) => {
    setState({ state: 'loading' });
    return beginShift(plan, choice).then((begun) => {
      desk.current.begun = begun;
      if (desk.current.gone) begun.session.stop();
      else setState({ state: 'ready', begun });
    });
  };
  const failed = () => setState({ state: 'failed' });
  useEffect(() => {
    desk.current = { begun: null, gone: false };
    const pause = () => desk.current.begun?.session.pause();
    const enter = async () => {
      if (over !== null) {
        const told = await pastShift(plan, over);
        if (told) return setState({ state: 'past', told });
        // Whoever left before its end was kept finds it as it was, and it ends once more.
        if (unfinishedShift($journal.get(), plan)?.id === over) return begin({ pace: {} });
        return setState({ state: 'past-gone' });
      }
      await openJournal();
      await refreshJournal();
      const [{ shift }, norms] = await Promise.all([loadOffer(plan), loadNorms()]);
      if (shift.kind === 'certification') {
        const choice = certificationNow(shift, norms);
        return choice ? begin(choice) : setState({ state: 'not-declared' });
      }
      if (unfinishedShift($journal.get(), plan)) return begin({ pace: {} });
      if (shift.kind === 'reception') {
        const closed = await (await import('../onboarding/gate.ts')).closedNow({ shift: plan });
        if (closed) return setState({ state: 'closed', closed });
      }
      setState({ state: 'offered', shift, norms });
    };
    addEventListener('pagehide', pause);
    enter().catch(failed);
    return () => {
      removeEventListener('pagehide', pause);
      desk.current.gone = true;
      desk.current.begun?.session.stop();
    };
  }, [plan, over]);
  switch (state.state) {
    case 'loading':
      return (
        <p class="shift-wait" role="status">
          正在请顾客们进来……
        </p>
      );
    case 'failed':
      return (
        <div class="empty">
          <h1>这一班没能开起来</h1>
          <p>
            没有读到「{plan}」的资料：可能是地址写错了，也可能是网络断了。你的记录都还在，刷新或者换一班试试。
          </p>
          <a class="button button-primary" href={shifts}>
            回到班次
          </a>
        </div>
      );
    case 'not-declared':
      return <NotDeclared shifts={shifts} />;
    case 'closed':
      return <NotYet closed={state.closed} />;
    case 'past':
      return <ShiftSummary told={state.told} report={report} shifts={shifts} />;
    case 'past-gone':
      return (
        <div class="empty">
          <h1>这一班的小结打不开</h1>
          <p>这里没有这一班的记录，或者它是用另一版内容上的。每一位的聊天和得分都还在「我的记录」里。</p>
          <a class="button button-primary" href={shifts}>
            回到班次
          </a>
        </div>
      );
    case 'offered': {
      const { shift, norms } = state;
      const start = (pace: ShiftChoice['pace']) => void begin({ pace }).catch(failed);
      return (
        <StartShift shift={shift} extended={norms.certification.extended} onStart={start} shifts={shifts} />
      );
    }
    case 'ready':
      return (
        <>
          {role !== 'writer' && (
            <div class="notice desk-notice" role="status">
              <span>这位学习者在另一个标签页里接待，这里只能看，不会保存。</span>
              <button type="button" class="button" onClick={takeOver}>
                改在这里接待
              </button>
            </div>
          )}
          <ShiftDesk begun={state.begun} readOnly={role !== 'writer'} report={report} shifts={shifts} />
        </>
      );
  }
}

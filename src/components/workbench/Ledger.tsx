import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Order, Shop } from '../../schemas/index.ts';
import { $journal, $tabRole } from '../../stores/index.ts';
import type { Action } from '../../transcript/index.ts';
import { pledgesOf } from '../../understanding/index.ts';
import { AskSupervisor } from './AskSupervisor.tsx';
import { focusSoon } from './command.ts';
import { FileForm } from './FileForm.tsx';
import { HandOver } from './HandOver.tsx';
import { Pledges } from './Pledges.tsx';
import type { Talk } from './talk.ts';

/** What can be written in the ledger. */
export type Task = 'ask' | 'hand' | 'problem' | 'loss';

interface Props {
  shop: Shop;
  orders: readonly Order[];
  talk: Talk;
  disabled: boolean;
  onAct: (action: Action) => void;
  /** The form that is open. */
  task: Task | null;
  onTask: (task: Task | null) => void;
}

const TASKS: readonly [Task, string][] = [
  ['ask', '问主管'],
  ['hand', '转交会话'],
  ['problem', '登记问题'],
  ['loss', '登记没成交'],
];
/** How often the terms are looked at, ms. */
const LOOK = 5000;

/** Redraws now and then while a term is running. */
function useTerms(running: boolean): void {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => redraw((n) => n + 1), LOOK);
    return () => clearInterval(timer);
  }, [running]);
}

/** What was promised here, and what else is to be written down or asked: the supervisor, a hand-over, a problem, a loss. */
export function Ledger({ shop, orders, talk, disabled, onAct, task, onTask }: Props) {
  const mine = useStore($tabRole) === 'writer';
  const logged = useStore($journal).forms.some(
    (f) => f.kind === 'loss-logged' && f.conversation === talk.conversation,
  );
  const [said, say] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const { events, startsAt } = talk;
  const pledges = pledgesOf(events, { startsAt, shop, now: talk.now() });
  useTerms(pledges.some((p) => p.state === 'open' && p.due !== null));
  const paid = events.some((e) => e.type === 'paid');
  const asked = events.filter((e) => e.type === 'action' && e.action.type === 'ask-supervisor').length;
  const waits = asked > events.filter((e) => e.type === 'supervisor').length;
  const done = (what = '') => {
    onTask(null);
    say(what);
    focusSoon(() => list.current?.querySelector<HTMLElement>(`[data-task="${task}"]`));
  };
  const may: Record<Task, boolean> = { ask: !disabled, hand: !disabled, problem: mine, loss: mine && !paid };
  const open = pledges.filter((p) => p.state === 'open' || p.state === 'overdue').map((p) => p.says);
  return (
    <div class="panel-body ledger">
      <h3>我答应过的</h3>
      <Pledges pledges={pledges} talk={talk} />
      <h3>要办的</h3>
      {task === 'ask' && may.ask && (
        <AskSupervisor shop={shop} orders={orders} onAct={onAct} onDone={() => done()} />
      )}
      {task === 'hand' && may.hand && <HandOver promised={open} onAct={onAct} onDone={() => done()} />}
      {(task === 'problem' || task === 'loss') && may[task] && (
        <FileForm key={task} kind={task} talk={talk} onDone={done} />
      )}
      {(task === null || !may[task]) && (
        <div ref={list} class="deeds">
          {TASKS.map(([id, title]) => (
            <button
              key={id}
              type="button"
              class="button"
              data-task={id}
              disabled={!may[id]}
              onClick={() => onTask(id)}
            >
              {title}
            </button>
          ))}
        </div>
      )}
      <p role="status" class="muted">
        {waits && !disabled ? '主管在看，一分钟之内答复，会出现在聊天里。' : said}
      </p>
      {logged && <p class="muted">✓ 这位没成交的原因已经登记，再登记会以新的为准。</p>}
    </div>
  );
}

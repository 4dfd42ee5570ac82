import { useEffect, useState } from 'preact/hooks';
import type { Action } from '../../transcript/index.ts';
import { ShopperAvatar } from '../drawings/index.ts';
import { Composer } from './Composer.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import type { Loaded } from './load-world.ts';
import { Panel } from './Panel.tsx';
import { clockState, ResponseClock } from './ResponseClock.tsx';
import type { Session, SessionView } from './session.ts';
import { Thread } from './Thread.tsx';

interface Props {
  loaded: Loaded;
  session: Session;
  /** Where the report will be. */
  report: string;
  /** Where other shoppers wait. */
  gallery: string;
  /** Another tab serves this learner: look on, touch nothing. */
  readOnly: boolean;
}

/** Products spoken of or shown so far, latest last. */
function productsIn(view: SessionView): string[] {
  return view.events.flatMap((e) => {
    if (e.type === 'agent') return e.reading.products;
    const card = e.type === 'shopper' ? e.card : e.type === 'action' ? e.action.item : undefined;
    return card ? [card] : [];
  });
}

function Over({ report, gallery }: { report: string; gallery: string }) {
  return (
    <div class="desk-over" role="status">
      <b>这次接待结束了，报告已经写好。</b>
      <span class="cluster">
        <a class="button" href={gallery}>
          换一位顾客
        </a>
        <a class="button button-primary" href={report}>
          看评分报告
        </a>
      </span>
    </div>
  );
}

/** The desk of one conversation: who it is, what was said, what can be looked up. It shows a session and sends inputs; it decides nothing. */
export function Desk({ loaded, session, report, gallery, readOnly }: Props) {
  const { world, norms } = loaded;
  const [view, setView] = useState(session.view);
  const [shows, setShows] = useState<'chat' | 'goods'>('chat');
  const [leaving, setLeaving] = useState(false);
  useEffect(() => session.subscribe(setView), [session]);

  const limits = { first: norms.timing.firstReply.value, later: norms.timing.laterReply.value };
  const first = !view.events.some((e) => e.type === 'agent');
  const act = (action: Action) => {
    session.act(action);
    setShows('chat');
  };
  const leave = () => {
    setLeaving(false);
    session.act({ type: 'leave' });
  };
  return (
    <div class="desk" data-shows={shows}>
      <aside class="desk-side" aria-label="会话">
        <h2>会话</h2>
        <div class="conversation" data-state={clockState(view, session.view().now, first, limits)}>
          <ShopperAvatar id={world.case.id} />
          <div>
            <b>{world.case.shopper}</b>
            <span>{world.case.title}</span>
          </div>
        </div>
        <p class="desk-brief">{world.case.brief}</p>
        <div class="desk-tools">
          {view.paused && !view.ended ? (
            <button type="button" class="button" onClick={session.resume}>
              继续
            </button>
          ) : (
            <button type="button" class="button" disabled={view.ended || readOnly} onClick={session.pause}>
              暂停
            </button>
          )}
          <button
            type="button"
            class="button"
            disabled={view.ended || readOnly}
            onClick={() => setLeaving(true)}
          >
            离开
          </button>
        </div>
      </aside>
      <fieldset class="desk-switch" aria-label="手机上显示">
        <button type="button" class="button" aria-pressed={shows === 'chat'} onClick={() => setShows('chat')}>
          聊天
        </button>
        <button
          type="button"
          class="button"
          aria-pressed={shows === 'goods'}
          onClick={() => setShows('goods')}
        >
          商品与规则
        </button>
      </fieldset>
      <div class="desk-main">
        <section class="chat" aria-label={`和${world.case.shopper}聊天`}>
          <header class="chat-head">
            <div class="chat-who">
              <b>{world.case.shopper}</b>
              <span>{world.shop.name}的顾客</span>
            </div>
            <ResponseClock view={view} now={() => session.view().now} first={first} limits={limits} />
          </header>
          <Thread
            events={view.events}
            shop={world.shop}
            shopper={world.case.shopper}
            typing={view.typing && !view.paused}
          />
          <Composer
            phrases={world.shop.phrases}
            disabled={view.ended || readOnly}
            reason={view.ended ? '会话已结束' : readOnly ? '这里只能看' : undefined}
            onSend={session.send}
          />
        </section>
        {view.ended && <Over report={report} gallery={gallery} />}
      </div>
      <Panel shop={world.shop} first={productsIn(view)} disabled={view.ended || readOnly} onAct={act} />
      <LeaveDialog open={leaving} onStay={() => setLeaving(false)} onLeave={leave} />
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { isOwnCase } from '../../records/index.ts';
import type { Action } from '../../transcript/index.ts';
import type { Begun } from './begin.ts';
import { Composer } from './Composer.tsx';
import { DeskKeys } from './DeskKeys.tsx';
import { DeskNow } from './DeskNow.tsx';
import { DeskSide } from './DeskSide.tsx';
import { Hints } from './Hints.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import type { Loaded } from './load-world.ts';
import { Over } from './Over.tsx';
import { Panel } from './Panel.tsx';
import { clockState, ResponseClock } from './ResponseClock.tsx';
import { Shows } from './Shows.tsx';
import type { Session, SessionView } from './session.ts';
import { Thread } from './Thread.tsx';
import { useLater } from './use-later.ts';

interface Props {
  loaded: Loaded;
  session: Session;
  /** Its id in the journal. */
  conversation: string;
  /** Resolves when the record of the ended conversation is kept; the report can be opened from then on. */
  finished: Promise<void>;
  /** Where the report will be. */
  report: string;
  /** Where other shoppers wait. */
  gallery: string;
  /** Another tab serves this learner: look on, touch nothing. */
  readOnly: boolean;
  /** It goes on from the midst of another conversation: practice, compared with that one at the end. */
  fork: boolean;
  onHint: Begun['onHint'];
}

/** What shows in the chat; after anything else a phone goes on showing the order to which it was done. */
const IN_CHAT: readonly Action['type'][] = [
  'send-card',
  'send-coupon',
  'give-gift',
  'send-order-link',
  'hand-over',
];

/** Products spoken of or shown so far, latest last. */
function productsIn(view: SessionView): string[] {
  return view.events.flatMap((e) => {
    if (e.type === 'agent') return e.reading.products;
    const card = e.type === 'shopper' ? e.card : e.type === 'action' ? e.action.item : undefined;
    return card ? [card] : [];
  });
}

/** The desk of one conversation: who it is, what was said, what can be looked up. It shows a session and sends inputs; it decides nothing. */
export function Desk({
  loaded,
  session,
  conversation,
  finished,
  report,
  gallery,
  readOnly,
  fork,
  onHint,
}: Props) {
  const { world, norms } = loaded;
  const [view, setView] = useState(session.view);
  const [shows, setShows] = useState<'chat' | 'goods'>('chat');
  const [leaving, setLeaving] = useState(false);
  const [stored, setStored] = useState(false);
  const later = useLater(stored, () => import('../gallery/NextShopper.tsx'));
  useEffect(() => session.subscribe(setView), [session]);
  // The weights come once the desk stands, and at the latest when the first message is sent.
  useEffect(() => {
    const idle = globalThis.requestIdleCallback ?? setTimeout;
    idle(() => void loaded.ready());
  }, [loaded]);
  useEffect(() => {
    void finished.then(() => setStored(true));
  }, [finished]);

  const limits = { first: norms.timing.firstReply.value, later: norms.timing.laterReply.value };
  const first = !view.events.some((e) => e.type === 'agent');
  const act = (action: Action) => {
    session.act(action);
    if (IN_CHAT.includes(action.type)) setShows('chat');
  };
  const leave = () => {
    setLeaving(false);
    session.act({ type: 'leave' });
  };
  return (
    <div class="desk" data-shows={shows}>
      <DeskSide
        view={view}
        story={world.case}
        wait={clockState(view, session.view().now, first, limits)}
        readOnly={readOnly}
        onPause={session.pause}
        onResume={session.resume}
        onLeave={() => setLeaving(true)}
      />
      <Shows shows={shows} onShow={setShows} />
      <div class="desk-main">
        <section class="chat" aria-label={`和${world.case.shopper}聊天`}>
          <header class="chat-head">
            <div class="chat-who">
              <b>{world.case.shopper}</b>
              <span>
                {world.shop.name}的顾客{isOwnCase(world.case.id) && ' · 自带'}
              </span>
              <DeskNow startsAt={world.case.startsAt} now={() => session.view().now} />
            </div>
            <ResponseClock view={view} now={() => session.view().now} first={first} limits={limits} />
          </header>
          <Thread
            events={view.events}
            shop={world.shop}
            shopper={world.case.shopper}
            typing={view.typing && !view.paused}
            orders={world.case.orders}
          />
          {!view.ended && (
            <Hints
              events={view.events}
              story={world.case}
              disabled={readOnly}
              onAsk={(about) => onHint(view.events.length, about)}
            />
          )}
          <Composer
            phrases={world.shop.phrases}
            disabled={view.ended || readOnly}
            reason={view.ended ? '会话已结束' : readOnly ? '这里只能看' : undefined}
            onSend={session.send}
            onWrite={session.write}
          />
        </section>
        {stored && (
          <>
            <Over
              paid={view.events.some((e) => e.type === 'paid')}
              fork={fork}
              report={report}
              gallery={gallery}
            />
            {later && <later.NextShopper quiet />}
          </>
        )}
      </div>
      <Panel
        shop={world.shop}
        orders={world.case.orders}
        talk={{
          conversation,
          story: world.case.id,
          shopper: world.case.shopper,
          events: view.events,
          startsAt: world.case.startsAt,
          now: () => session.view().now,
        }}
        first={productsIn(view)}
        disabled={view.ended || readOnly}
        onAct={act}
      />
      <DeskKeys />
      <LeaveDialog open={leaving} onStay={() => setLeaving(false)} onLeave={leave} />
    </div>
  );
}

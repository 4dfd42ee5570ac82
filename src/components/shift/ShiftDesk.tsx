import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { World } from '../../roleplay/index.ts';
import type { Action } from '../../transcript/index.ts';
import { Icon } from '../icons/index.ts';
import { Composer } from '../workbench/Composer.tsx';
import { DeskKeys } from '../workbench/DeskKeys.tsx';
import { DeskNow } from '../workbench/DeskNow.tsx';
import { Hints } from '../workbench/Hints.tsx';
import { Panel } from '../workbench/Panel.tsx';
import { ResponseClock } from '../workbench/ResponseClock.tsx';
import { Shows } from '../workbench/Shows.tsx';
import { Thread } from '../workbench/Thread.tsx';
import type { BegunShift } from './begin-shift.ts';
import { ChatList } from './ChatList.tsx';
import { ChatOver } from './ChatOver.tsx';
import { longestWaitFirst } from './longest-wait.ts';
import { paceSaid } from './pace.ts';
import { ShiftSummary } from './ShiftSummary.tsx';
import type { ChatView } from './shift-session.ts';
import { useAway } from './use-away.ts';
import { useOpenChat } from './use-open-chat.ts';

interface Props {
  begun: BegunShift;
  readOnly: boolean;
  report: string;
  shifts: string;
}

/** Products spoken of or shown in a chat, latest last. */
function productsIn(chat: ChatView): string[] {
  return chat.events.flatMap((e) => {
    if (e.type === 'agent') return e.reading.products;
    const card = e.type === 'shopper' ? e.card : e.type === 'action' ? e.action.item : undefined;
    return card ? [card] : [];
  });
}

/** The chat the agent has before them, and what can be looked up for it. */
function OpenChat({
  chat,
  world,
  begun,
  readOnly,
  after,
}: { chat: ChatView; world: World; after: ComponentChildren } & Pick<Props, 'begun' | 'readOnly'>) {
  const { session, loaded, pace } = begun;
  const { timing } = loaded.norms;
  const still = chat.ended || readOnly;
  const first = !chat.events.some((e) => e.type === 'agent');
  const limits = { first: timing.firstReply.value, later: timing.laterReply.value };
  const now = () => session.view().chats.find((c) => c.id === chat.id)?.now ?? chat.now;
  const act = (action: Action) => session.act(chat.id, action);
  return (
    <>
      <div class="desk-main">
        <section class="chat" aria-label={`和${world.case.shopper}聊天`}>
          <header class="chat-head">
            <div class="chat-who">
              <b>{world.case.shopper}</b>
              <span>
                {world.shop.name} · 你是{world.shop.agentName}
              </span>
              <DeskNow startsAt={world.case.startsAt} now={now} />
            </div>
            {pace.untimed ? (
              <span class="tag">不计时</span>
            ) : (
              <ResponseClock view={chat} now={now} first={first} limits={limits} />
            )}
          </header>
          <Thread
            events={chat.events}
            shop={world.shop}
            shopper={world.case.shopper}
            typing={chat.typing && !chat.paused}
            orders={world.case.orders}
          />
          {loaded.shift.pausable && !chat.ended && (
            <Hints
              events={chat.events}
              story={world.case}
              disabled={still}
              onAsk={(about) => begun.onHint(chat.id, chat.events.length, about)}
            />
          )}
          <Composer
            phrases={world.shop.phrases}
            disabled={still}
            reason={
              chat.ended
                ? '会话已结束'
                : chat.paused
                  ? '已暂停，点继续再回'
                  : readOnly
                    ? '这里只能看'
                    : undefined
            }
            onSend={(text, pasted) => session.send(chat.id, text, pasted)}
            onWrite={() => session.write(chat.id)}
          />
        </section>
        {chat.ended && after}
      </div>
      <Panel
        shop={world.shop}
        orders={world.case.orders}
        talk={{
          conversation: begun.conversationOf(chat.id),
          story: world.case.id,
          shopper: world.case.shopper,
          events: chat.events,
          startsAt: world.case.startsAt,
          now,
        }}
        first={productsIn(chat)}
        disabled={still}
        onAct={act}
      />
    </>
  );
}

/** Where the summary of a shift is found again. */
const overAt = ({ id, loaded }: BegunShift) =>
  `?${new URLSearchParams({ shift: loaded.shift.id, over: id })}`;

/** Several chats at one desk: the list with who waits how long, the open chat, and the summary when everybody has gone. */
export function ShiftDesk({ begun, readOnly, report, shifts }: Props) {
  const { session, loaded } = begun;
  const [view, setView] = useState(session.view);
  const [shows, setShows] = useState<'chat' | 'goods'>('chat');
  // A shift that was over before the page came up has no last words to be read.
  const [summed, setSummed] = useState(view.over);
  const { open, seen, choose } = useOpenChat(view);
  const away = useAway(session);
  useEffect(() => session.subscribe(setView), [session]);
  useEffect(() => {
    const idle = globalThis.requestIdleCallback ?? setTimeout;
    idle(() => void loaded.ready());
  }, [loaded]);
  useEffect(() => {
    // So that who comes back from a report finds the summary again.
    if (view.over) history.replaceState(null, '', overAt(begun));
  }, [view.over, begun]);
  if (view.over && (summed || !open)) return <ShiftSummary told={begun} report={report} shifts={shifts} />;
  const worldOf = (chat: string): World | undefined => {
    const arrival = loaded.arrivals.find((a) => a.chat === chat);
    return arrival && loaded.floor.worldOf(arrival);
  };
  const world = open && worldOf(open.id);
  const waiting = longestWaitFirst(view.chats).find((c) => !c.ended);
  const next = waiting && { id: waiting.id, shopper: worldOf(waiting.id)?.case.shopper ?? '' };
  return (
    <>
      {away.says && (
        <div class="notice desk-notice" role="status">
          <Icon name="clock" />
          <span>{away.says}</span>
          <button type="button" class="button" onClick={away.clear}>
            知道了
          </button>
        </div>
      )}
      <div class="desk shift-desk" data-shows={shows}>
        <ChatList
          view={view}
          live={session.view}
          pace={paceSaid(begun.pace)}
          title={loaded.shift.title}
          pausable={loaded.shift.pausable}
          timing={loaded.norms.timing}
          open={open?.id ?? null}
          seen={seen}
          worldOf={worldOf}
          onOpen={choose}
          onPause={session.pause}
          onResume={session.resume}
        />
        <DeskKeys />
        <Shows shows={shows} onShow={setShows} />
        {open && world && (
          <OpenChat
            key={open.id}
            chat={open}
            world={world}
            begun={begun}
            readOnly={readOnly || view.paused}
            after={
              <ChatOver next={next} over={view.over} onOpen={choose} onSummary={() => setSummed(true)} />
            }
          />
        )}
      </div>
    </>
  );
}

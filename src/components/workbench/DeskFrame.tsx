import { Composer } from './Composer.tsx';
import { Hints } from './Hints.tsx';
import { Shows } from './Shows.tsx';

/**
 * The desk before anyone sits at it, drawn by the build so that the page stands at once. The composer is the real one, closed: where the
 * desk takes over nothing moves.
 */
export function DeskFrame() {
  return (
    <div class="desk desk-frame" data-shows="chat">
      <aside class="desk-side" aria-hidden="true">
        <h2>会话</h2>
      </aside>
      <Shows shows="chat" onShow={() => {}} />
      <div class="desk-main">
        <section class="chat" aria-label="聊天">
          <header class="chat-head">
            <p class="desk-wait" role="status">
              顾客正在进来……
            </p>
          </header>
          <div class="thread" />
          <Hints events={[]} disabled onAsk={() => {}} />
          <Composer
            phrases={[]}
            disabled
            reason="顾客正在进来，马上就能打字回复"
            onSend={() => {}}
            onWrite={() => {}}
          />
        </section>
      </div>
      <aside class="panel" aria-hidden="true" />
    </div>
  );
}

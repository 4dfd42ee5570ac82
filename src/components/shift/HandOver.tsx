import { useState } from 'preact/hooks';
import { checkHandOver, type HandOverChat } from '../../grading/index.ts';
import type { ShiftTold } from './begin-shift.ts';

/** The note to the next shift, written before one goes: checked when it is handed in, kept once it may stand. */
export function HandOver({ told }: { told: ShiftTold }) {
  const { loaded, noted, onNote } = told;
  const worlds = loaded.arrivals.map((a) => ({ chat: a.chat, world: loaded.floor.worldOf(a) }));
  const chats = worlds.map(
    ({ chat, world }): HandOverChat => ({
      chat,
      title: `${world.case.shopper}（${world.case.title}）`,
      family: world.case.family,
    }),
  );
  const [chat, setChat] = useState(noted?.chat ?? chats[0]?.chat ?? '');
  const [note, setNote] = useState(noted?.note ?? '');
  const [problems, setProblems] = useState<string[] | null>(noted ? [] : null);
  const agent = worlds.find((w) => w.chat === chat)?.world.shop.agentName ?? '';
  const done = problems?.length === 0;
  const handIn = () => {
    const found = checkHandOver({ chat, note }, chats, loaded.shift.handOver?.families ?? [], agent);
    setProblems(found);
    if (found.length === 0) onNote(chat, note);
  };
  return (
    <section aria-labelledby="hand-over">
      <h2 id="hand-over">交接单</h2>
      <p>今晚有一件事要留给明天。写给接班的人：还有什么没办完，答应过什么，谁接着办。</p>
      <form
        class="hand-over"
        onSubmit={(event) => {
          event.preventDefault();
          handIn();
        }}
      >
        <label>
          谁的事
          <select value={chat} disabled={done} onChange={(e) => setChat(e.currentTarget.value)}>
            {chats.map((c) => (
              <option key={c.chat} value={c.chat}>
                {c.title}
              </option>
            ))}
          </select>
        </label>
        <label>
          内容—客服名—时间
          <textarea
            rows={2}
            maxLength={200}
            disabled={done}
            value={note}
            placeholder={`包裹没找到，答应明早十点前回她电话，白班接着查—${agent}—11-24 22:10`}
            onInput={(e) => setNote(e.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button button-primary" disabled={done || note.trim() === ''}>
          交给下一班
        </button>
        <div role="status">
          {done && <p class="notice notice-good">✓ 交接清楚了，接班的人知道从哪里接。</p>}
          {problems && problems.length > 0 && (
            <ul class="notice notice-watch">
              {problems.map((p) => (
                <li key={p}>{p}</li>
              ))}
            </ul>
          )}
        </div>
      </form>
    </section>
  );
}

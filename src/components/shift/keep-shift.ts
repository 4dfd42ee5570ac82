import { issuedOf } from '../../grading/index.ts';
import type { Body } from '../../records/index.ts';
import { $journal } from '../../stores/index.ts';
import type { Versions } from '../../transcript/index.ts';
import type { BegunShift } from './begin-shift.ts';

/** Writes down every chat as it opens and as it ends, and the shift when it is over. What the journal has already is not written again. */
export function keepAsItGoes(
  { loaded, session, conversationOf, recordOf, reportOf }: BegunShift,
  shift: string,
  versions: Versions,
  keep: (body: Body) => Promise<void>,
): void {
  const known = $journal.get().conversations.filter((c) => c.shift === shift);
  const opened = new Set(known.map((c) => c.id));
  const ended = new Set(known.filter((c) => c.transcript).map((c) => c.id));
  let over = false;
  session.subscribe((view) => {
    for (const chat of view.chats) {
      const conversation = conversationOf(chat.id);
      const arrival = loaded.arrivals.find((a) => a.chat === chat.id);
      if (arrival && !opened.has(conversation)) {
        opened.add(conversation);
        const { case: story, persona, seed } = arrival;
        const inShift = { persona, shift, chat: chat.id };
        void keep({ kind: 'conversation-started', conversation, case: story, seed, versions, ...inShift });
      }
      const record = chat.ended && !ended.has(conversation) ? recordOf(chat.id) : null;
      const report = record && reportOf(chat.id);
      if (!record || !report) continue;
      ended.add(conversation);
      void keep({
        kind: 'conversation-ended',
        conversation,
        transcript: { ...record, issued: issuedOf(report) },
      });
    }
    if (!view.over || over) return;
    over = true;
    // Who had not come yet when the time was up is lost as well.
    void keep({ kind: 'shift-ended', shift, lost: loaded.arrivals.length - view.chats.length });
  });
}

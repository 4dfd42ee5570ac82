import type { Transcript } from '../../transcript/index.ts';
import { pledgesOf } from '../../understanding/index.ts';
import { responseRounds } from '../response-rate.ts';
import { inShift, type Opening, openingsOf } from './opening.ts';
import type { Asked, Board, BoardChat, BoardPledge, Floor, FloorChat, Outcome, Wait } from './types.ts';

/** A chat that opened: its record and how its own time becomes the shift's. */
interface Opened {
  transcript: Transcript;
  moved: (at: number) => number;
  goneAt: number;
}

function waitsOf({ transcript, moved, goneAt }: Opened, { untimed, timing }: Floor): Wait[] {
  return responseRounds(transcript).map(({ askedAt, answeredAt }, i) => {
    const first = i === 0;
    const from = moved(askedAt);
    const to = answeredAt === null ? goneAt : moved(answeredAt);
    const answered = answeredAt !== null;
    const norm = (first ? timing.firstReply : timing.laterReply).value * 1000;
    // Without an answer it was not in time, however short the shopper stayed.
    const over = !answered || to - from > norm;
    const lateFrom = untimed || !over ? null : Math.min(from + norm, to);
    return { from, to, answered, first, lateFrom };
  });
}

function pledgesIn({ transcript, moved, goneAt }: Opened, { shop }: FloorChat): BoardPledge[] {
  const { events, startsAt } = transcript;
  const now = events.at(-1)?.at ?? goneAt;
  return pledgesOf(events, { startsAt, shop, now }).map(({ event, kind, says, state, at, due, by }) => {
    const done = by === undefined ? undefined : events[by];
    return {
      event,
      kind,
      says,
      state,
      saidAt: moved(at),
      dueAt: due === null ? null : moved(at) + (due - at),
      doneAt: done ? moved(done.at) : null,
    };
  });
}

function askedIn({ transcript: { events }, moved }: Opened): Asked[] {
  return events.flatMap((e, event): Asked[] => {
    if (e.type !== 'supervisor') return [];
    const question = events
      .slice(0, event)
      .findLast((q) => q.type === 'action' && q.action.type === 'ask-supervisor');
    const facts = question?.type === 'action' ? (question.action.note ?? '') : '';
    return [{ event, at: moved(e.at), matter: e.matter ?? null, facts, answer: e.answer, says: e.says }];
  });
}

function outcomeOf({ buys, report, transcript }: FloorChat): Outcome {
  if (buys && report?.converted) return 'won';
  if (!report || !transcript?.events.some((e) => e.type === 'ended')) return 'unended';
  if (buys) return 'lost';
  return report.rightEnding ? 'handled' : 'mishandled';
}

/** What the record says while the chat was open. */
function whileOpen(chat: FloorChat, opened: Opened, floor: Floor) {
  const { transcript, moved } = opened;
  const { events } = transcript;
  const passed = events.find((e) => e.type === 'action' && e.action.type === 'hand-over');
  const end = events.findLast((e) => e.type === 'ended');
  return {
    waits: waitsOf(opened, floor),
    pledges: pledgesIn(opened, chat),
    asked: askedIn(opened),
    linkSent: events.some((e) => e.type === 'action' && e.action.type === 'send-order-link'),
    passedOn: passed?.type === 'action' ? { at: moved(passed.at), note: passed.action.note ?? '' } : null,
    redLines: (chat.report?.redLines ?? []).map((r) => ({ ...r, at: moved(events[r.event]?.at ?? 0) })),
    moods: events.flatMap((e) => {
      if (e.type !== 'insight') return [];
      const { trust, patience, intent, why } = e.insight;
      return [{ at: moved(e.at), trust, patience, intent, why }];
    }),
    lines: events.flatMap((e, event) =>
      e.type === 'agent' || e.type === 'shopper'
        ? [{ at: moved(e.at), event, who: e.type, text: e.text }]
        : [],
    ),
    outcome: outcomeOf(chat),
    why: end?.type === 'ended' ? end.why : '',
  };
}

const NOTHING = {
  waits: [],
  pledges: [],
  asked: [],
  linkSent: false,
  passedOn: null,
  redLines: [],
  moods: [],
  lines: [],
  why: '',
};

function seen(chat: FloorChat, opening: Opening, end: number, floor: Floor): BoardChat {
  const { chat: id, shopper, title, buys, transcript, report } = chat;
  const { openedAt, goneAt } = opening;
  const missed = (report?.criteria ?? []).flatMap(({ id: of, title: named, status, points, of: most }) =>
    status === 'not-met' || status === 'partly' ? [{ id: of, title: named, cost: most - points }] : [],
  );
  const told = { chat: id, shopper, title, buys, ...opening, mark: report?.mark ?? null, missed };
  if (openedAt === null)
    return { ...told, ...NOTHING, outcome: opening.cameAt > end ? 'not-come' : 'unserved' };
  if (!transcript) return { ...told, ...NOTHING, outcome: 'unended' };
  const moved = (at: number) => inShift(chat, openedAt, at);
  return { ...told, ...whileOpen(chat, { transcript, moved, goneAt }, floor) };
}

/** All that a supervisor sees of a shift, told from the records of its chats. The same records give the same board. */
export function boardOf(floor: Floor): Board {
  const { openings, end } = openingsOf(floor);
  const chats = floor.chats.flatMap((chat, i) => {
    const opening = openings[i];
    return opening ? [seen(chat, opening, end, floor)] : [];
  });
  return { chats, end, untimed: floor.untimed, timing: floor.timing };
}

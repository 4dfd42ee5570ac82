import { withFaq } from './faq.ts';
import type { FaqEntry } from './faq-types.ts';
import { withForm } from './forms.ts';
import { withPaper, withQuiz } from './theory.ts';
import type { PaperRecord, QuizRecord } from './theory-types.ts';
import type {
  Body,
  Conversation,
  FiledForm,
  Journal,
  JournalEvent,
  Learner,
  OwnPhrase,
  SeriesRecord,
  ShiftRecord,
} from './types.ts';
import { NO_WEEK, withWeek } from './week.ts';

const UNNAMED = '未署名学员';
const NO_PHRASES: readonly OwnPhrase[] = [];
const NO_FORMS: readonly FiledForm[] = [];
const NO_QUIZZES: readonly QuizRecord[] = [];
const NO_PAPERS: readonly PaperRecord[] = [];
const NO_FAQ: readonly FaqEntry[] = [];

/** The events of one learner in order. */
export function eventsOf(events: readonly JournalEvent[], learner: string): JournalEvent[] {
  return events.filter((e) => e.learner === learner).sort((a, b) => a.seq - b.seq);
}

/** Everyone who has learned on this machine, the latest name of each, in the order of their first event. */
export function learnersIn(events: readonly JournalEvent[]): Learner[] {
  const ids = [...new Set(events.map((e) => e.learner))];
  return ids.map((id) => fold(eventsOf(events, id), id).learner);
}

type DisputeBody = Extract<Body, { kind: 'reading-disputed' | 'dispute-withdrawn' }>;

/** One dispute a message: a later one takes the place of the earlier. */
function dispute(conversation: Conversation | undefined, body: DisputeBody): void {
  if (!conversation) return;
  const others = conversation.disputes.filter((d) => d.event !== body.event);
  const { event } = body;
  const own = body.kind === 'reading-disputed' ? [{ event, meant: body.meant, note: body.note }] : [];
  conversation.disputes = [...others, ...own].sort((a, b) => a.event - b.event);
}

/** What a learner's events come to. Events of a conversation that was never started are passed over. */
export function fold(events: readonly JournalEvent[], learner: string): Journal {
  let named: Learner = { id: learner, name: UNNAMED };
  const conversations = new Map<string, Conversation>();
  const shifts = new Map<string, ShiftRecord>();
  const series: SeriesRecord[] = [];
  let phrases = NO_PHRASES;
  let forms = NO_FORMS;
  let quizzes = NO_QUIZZES;
  let papers = NO_PAPERS;
  let faq = NO_FAQ;
  let week = NO_WEEK;
  const touch = (id: string | undefined, time: string) => {
    const shift = id === undefined ? undefined : shifts.get(id);
    if (shift) shift.lastAt = time;
  };
  for (const { body, time } of events) {
    switch (body.kind) {
      case 'learner-named': {
        const { kind: _, ...rest } = body;
        named = { id: learner, ...rest };
        break;
      }
      case 'conversation-started': {
        const { kind: _, conversation: id, ...begun } = body;
        conversations.set(id, { id, ...begun, startedAt: time, inputs: [], disputes: [], hints: 0 });
        touch(body.shift, time);
        break;
      }
      case 'agent-input':
        conversations
          .get(body.conversation)
          ?.inputs.push(body.shiftAt === undefined ? body.input : { ...body.input, shiftAt: body.shiftAt });
        touch(conversations.get(body.conversation)?.shift, time);
        break;
      case 'conversation-ended': {
        const known = conversations.get(body.conversation);
        if (known) Object.assign(known, { transcript: body.transcript, endedAt: time });
        touch(known?.shift, time);
        break;
      }
      case 'shift-started': {
        const { kind: _, shift: id, ...begun } = body;
        shifts.set(id, { id, ...begun, startedAt: time, lastAt: time });
        break;
      }
      case 'shift-ended': {
        const known = shifts.get(body.shift);
        if (known) Object.assign(known, { endedAt: time, lastAt: time, lost: body.lost });
        break;
      }
      case 'shift-noted': {
        const known = shifts.get(body.shift);
        if (known) known.note = { chat: body.chat, note: body.note };
        break;
      }
      case 'series-declared': {
        const { kind: _, series: id, ...declared } = body;
        series.push({ id, ...declared, declaredAt: time });
        break;
      }
      case 'hint-asked': {
        const known = conversations.get(body.conversation);
        if (known) known.hints += 1;
        break;
      }
      // What was brought along is the machine's, not the learner's: see own.ts.
      case 'own-added':
      case 'own-removed':
        break;
      case 'reading-disputed':
      case 'dispute-withdrawn':
        dispute(conversations.get(body.conversation), body);
        break;
      case 'phrases-kept':
        phrases = body.phrases;
        break;
      case 'problem-filed':
      case 'loss-logged':
        forms = withForm(forms, body, time);
        break;
      case 'quiz-answered':
        quizzes = withQuiz(quizzes, body, time);
        break;
      case 'paper-started':
      case 'paper-answered':
      case 'paper-handed-in':
        papers = withPaper(papers, body, time);
        break;
      case 'faq-noted':
      case 'faq-edited':
      case 'faq-removed':
      case 'faq-restored':
        faq = withFaq(faq, body, time);
        break;
      case 'week-ticked':
      case 'week-unticked':
      case 'day-opened':
      case 'day-filed':
      case 'card-graded':
      case 'sheet-signed':
        week = withWeek(week, body, time);
        break;
    }
  }
  return {
    learner: named,
    conversations: [...conversations.values()],
    shifts: [...shifts.values()],
    series,
    phrases,
    forms,
    quizzes,
    papers,
    faq,
    week,
  };
}

/** The latest conversation outside shifts that has not ended, of this case where one is named; forks apart. */
export function unfinished(journal: Journal, story?: string): Conversation | undefined {
  return journal.conversations.findLast(
    (c) => !c.transcript && !c.forkOf && c.shift === undefined && (story === undefined || c.case === story),
  );
}

/** The latest shift of this plan, where it has not ended. An older one that was left is lost. */
export function unfinishedShift(journal: Pick<Journal, 'shifts'>, plan: string): ShiftRecord | undefined {
  const latest = journal.shifts.findLast((s) => s.plan === plan);
  return latest?.endedAt === undefined ? latest : undefined;
}

/**
 * How many who came to buy were lost by a shift without being served: none while it is under way; those of one that has ended, or that was left for a
 * newer one of the same plan. A shift that was started counts.
 */
export function lostIn({ shifts, conversations }: Journal, shift: ShiftRecord): number {
  const later = shifts.slice(shifts.indexOf(shift) + 1);
  if (shift.endedAt === undefined && !later.some((other) => other.plan === shift.plan)) return 0;
  const known = conversations.filter(
    (c) => c.shift === shift.id && c.transcript?.issued && (c.transcript.issued.buys ?? true),
  );
  return Math.max(0, shift.buyers - known.length);
}

import { type IssuedReport, type Transcript, thoughtSaid } from '../transcript/index.ts';
import { turningPoints } from './turning-points.ts';

/** A finished conversation of the day. */
export interface ReviewedTalk {
  id: string;
  transcript: Transcript;
}

/** A line of the agent that worked, or that is to be said anew. */
export interface ReviewLine {
  conversation: string;
  /** Place of the line in the transcript. */
  event: number;
  text: string;
  /** Why, in the words of the reports; at most two. */
  why: string[];
  /** What could have been said; only with lines to be said anew. */
  better?: string;
}

/** What a day's conversations teach: at most three lines each, the weightiest first. */
export interface DayReview {
  /** How many conversations it is made from. */
  talks: number;
  worked: ReviewLine[];
  again: ReviewLine[];
}

/** So many lines of each kind. */
const MOST = 3;
/** A red line outweighs everything else that a line can lose. */
const RED_LINE = 1000;
const REASONS = 2;

/** Something said of one line: for it or against it, and how much it weighs. */
interface Note {
  event: number;
  good: boolean;
  weight: number;
  why: string;
  better?: string;
}

/** Criteria speak of the messages they rest on; of one that was missed, the moment counts where no message shows it. */
function criteriaNotes({ criteria, redLines }: IssuedReport): Note[] {
  const marked = criteria.flatMap((c): Note[] => {
    if (c.status === 'not-assessed') return [];
    const good = c.status === 'met';
    const places = good || c.moment === undefined ? c.evidence.map((e) => e.event) : [c.moment];
    const better = !good && c.better ? { better: c.better.say } : {};
    return [...new Set(places)].map((event) => ({
      event,
      good,
      weight: c.of,
      why: good ? c.title : `${c.title}：${c.says}`,
      ...better,
    }));
  });
  const crossed = redLines.map(
    (r): Note => ({
      event: r.event,
      good: false,
      weight: RED_LINE,
      why: `红线「${r.title}」：${r.consequence}`,
    }),
  );
  return [...marked, ...crossed];
}

/** The turns that moved the shopper's intent speak of their last message. */
const turnNotes = (transcript: Transcript): Note[] =>
  turningPoints(transcript, null)
    .filter((p) => p.by === 'message')
    .flatMap((p): Note[] => {
      const event = p.events.findLast((i) => transcript.events[i]?.type === 'agent');
      const good = p.to > p.from;
      const why = p.thought === '' ? `顾客的意愿 ${p.from} → ${p.to}` : `顾客心里：${thoughtSaid(p.thought)}`;
      return event === undefined ? [] : [{ event, good, weight: Math.abs(p.to - p.from), why }];
    });

/** What was missed at a line of the shopper was missed in the answer to it: the place of the next line of the agent. */
const answering = ({ events }: Transcript, place: number): number =>
  events.findIndex((e, i) => i >= place && e.type === 'agent');

interface Weighed extends ReviewLine {
  good: boolean;
  weight: number;
}

/** Every line of the agent that anything was said of. A line with anything against it did not work. */
function linesOf({ id, transcript }: ReviewedTalk): Weighed[] {
  const report = transcript.issued?.report;
  const notes = [...(report ? criteriaNotes(report) : []), ...turnNotes(transcript)].map((n) => ({
    ...n,
    event: n.good ? n.event : answering(transcript, n.event),
  }));
  return transcript.events.flatMap((event, i): Weighed[] => {
    const own = notes.filter((n) => n.event === i);
    if (event.type !== 'agent' || own.length === 0) return [];
    const good = own.every((n) => n.good);
    const said = own.filter((n) => n.good === good).sort((a, b) => b.weight - a.weight);
    const better = said.find((n) => n.better !== undefined)?.better;
    return [
      {
        conversation: id,
        event: i,
        text: event.text,
        why: [...new Set(said.map((n) => n.why))].slice(0, REASONS),
        good,
        weight: said.reduce((sum, n) => sum + n.weight, 0),
        ...(better === undefined || good ? {} : { better }),
      },
    ];
  });
}

/** The weightiest lines, the earlier first among equals; the same words and the same first reason are told once. */
function weightiest(lines: readonly Weighed[]): ReviewLine[] {
  const chosen: Weighed[] = [];
  for (const line of lines.toSorted((a, b) => b.weight - a.weight)) {
    if (chosen.length === MOST) break;
    if (chosen.some((c) => c.text === line.text || c.why[0] === line.why[0])) continue;
    chosen.push(line);
  }
  return chosen.map(({ good: _, weight: __, ...line }) => line);
}

/**
 * Three lines that worked and three to do again, from the reports that a day's conversations were issued with. A conversation whose record kept no whole
 * report is told by its turning points alone. Empty where nothing was played.
 */
export function dayReview(talks: readonly ReviewedTalk[]): DayReview {
  const lines = talks.flatMap(linesOf);
  return {
    talks: talks.length,
    worked: weightiest(lines.filter((l) => l.good)),
    again: weightiest(lines.filter((l) => !l.good)),
  };
}

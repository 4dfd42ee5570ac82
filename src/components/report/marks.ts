import type { Report } from '../../grading/index.ts';

/** A stretch of a message that a criterion or a red line rests on. */
export interface Mark {
  id: string;
  title: string;
  status: 'met' | 'partly' | 'not-met' | 'red-line';
  start: number;
  end: number;
}

export interface Piece {
  text: string;
  mark?: Mark;
}

/** All marks on one event, red lines first. A mark without a stretch covers nothing but is listed. */
export function marksOn(report: Report, event: number): Mark[] {
  const red = report.redLines.flatMap((r): Mark[] =>
    r.event === event
      ? [{ id: r.id, title: r.title, status: 'red-line', start: r.start ?? 0, end: r.end ?? 0 }]
      : [],
  );
  const judged = report.criteria.flatMap((c) => {
    const status = c.status;
    if (status === 'not-assessed') return [];
    const here = c.evidence.find((e) => e.event === event);
    return here ? [{ id: c.id, title: c.title, status, start: here.start ?? 0, end: here.end ?? 0 }] : [];
  });
  return [...red, ...judged];
}

/** Cuts a text at the marks; where they overlap the earlier in the list wins. */
export function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const owner: (Mark | undefined)[] = Array.from({ length: text.length });
  for (const mark of marks) {
    for (let i = mark.start; i < Math.min(mark.end, text.length); i++) owner[i] ??= mark;
  }
  const out: Piece[] = [];
  for (let i = 0; i < text.length; i++) {
    const mark = owner[i];
    const last = out.at(-1);
    if (last && last.mark === mark) last.text += text[i];
    else out.push(mark ? { text: text[i] ?? '', mark } : { text: text[i] ?? '' });
  }
  return out;
}

import { z } from 'astro/zod';
import { TEACHER_ROWS } from './course-norms.ts';
import { slug, text } from './fields.ts';
import { inChinese } from './in-chinese.ts';
import { problemsOf } from './problems.ts';

// Zod otherwise tries to build code from text, which the site's security policy forbids.
z.config({ jitless: true });

const moment = () => z.iso.datetime({ error: 'a moment in UTC such as 2026-12-01T08:00:00Z' });
const points = () => z.number().int().min(0).max(1000);

const line = z.strictObject({
  /** Id of the line in the teacher's rubric, such as clear. */
  id: slug(),
  title: text(20),
  /** Whole points, at most `of`. */
  points: points(),
  of: points().min(1),
  /** What the teacher saw; may be left out. */
  says: text(200).optional(),
});

const mark = z
  .strictObject({
    /** The row of the course mark. */
    row: z.enum(TEACHER_ROWS),
    lines: z.array(line).min(1).max(20),
    /** A word on the whole row. */
    says: text(400).optional(),
  })
  .superRefine(({ lines }, context) => {
    lines.forEach(({ id, points: got, of }, i) => {
      const at = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['lines', i, field], message });
      if (got > of) at('points', `at most ${of}`);
      if (lines.findIndex((other) => other.id === id) < i) at('id', 'an id that no line before has');
    });
  });

const remark = z.strictObject({
  /** Of this remark, so that a later file can bring it anew. */
  id: z.string().trim().min(1).max(100),
  /** Id of the conversation in the trainee's records. */
  conversation: z.string().trim().min(1).max(100),
  /** Place of the line in the transcript, counted from 0; left out for the whole chat. */
  event: z.number().int().min(0).max(100_000).optional(),
  /** What stands there, for whoever reads the file. */
  quote: text(200).optional(),
  /** What the teacher says of it. */
  says: text(400),
  /** Who says it, where it is not the teacher of the file. */
  by: text(40).optional(),
  /** When it was written, where it is not the moment of the file. */
  at: moment().optional(),
});

/** A file in which a teacher's marks for plan and conduct, and since version 2 remarks on lines of chats, come back to a trainee. */
export const feedbackSchema = z
  .strictObject({
    format: z.literal('jinpai-feedback'),
    /** 2 where there are remarks. */
    version: z.literal([1, 2]),
    /** Of this file, so that taking it in twice brings nothing. */
    id: z.string().trim().min(1).max(100),
    /** Whose marks these are: the name, and the id of the records where it is known. */
    learner: z.strictObject({ name: text(40), id: z.string().min(1).max(100).optional() }),
    teacher: text(40),
    /** When it was written, ISO 8601 in UTC; of two files the later one counts. */
    issuedAt: moment(),
    /** May be left out where there are remarks. */
    marks: z.array(mark).max(2).default([]),
    remarks: z.array(remark).min(1).max(500).optional(),
    /** Ids of remarks that were brought earlier and stand no more. */
    withdrawn: z.array(z.string().trim().min(1).max(100)).max(1000).optional(),
  })
  .superRefine(({ version, marks, remarks = [] }, context) => {
    const at = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (marks.length === 2 && marks[0]?.row === marks[1]?.row)
      at(['marks', 1, 'row'], 'a row that is not there yet');
    if (marks.length === 0 && remarks.length === 0)
      at(['marks'], version === 1 ? 'a row of marks' : 'marks, else remarks');
    if (version === 1 && remarks.length > 0) at(['version'], '2 where there are remarks');
    remarks.forEach(({ id }, i) => {
      if (remarks.findIndex((other) => other.id === id) < i)
        at(['remarks', i, 'id'], 'an id that no line before has');
    });
  });
/** A teacher's marks and remarks for one trainee. */
export type Feedback = z.output<typeof feedbackSchema>;

/** Something wrong with a feedback file, in Chinese: the field, what was found, and how to mend it. */
export interface FeedbackProblem {
  /** Empty for the file as a whole. */
  field: string;
  says: string;
}

/** A feedback file that may be taken in, or all that is wrong with it. */
export type FeedbackRead = { ok: true; feedback: Feedback } | { ok: false; problems: FeedbackProblem[] };

/** Longer files hold no marks. In characters. */
const LONGEST = 500_000;
const whole = (says: string): FeedbackRead => ({ ok: false, problems: [{ field: '', says }] });
const fieldsOf = (data: unknown) =>
  (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;

/** Reads the text of a feedback file: strict, all problems at once. */
export function readFeedback(text: string): FeedbackRead {
  if (text.length > LONGEST) return whole('这个文件太大了，不像是一份评分。原有的记录没有变化。');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return whole('这个文件不是 JSON，可能没有下载完整。请老师重新发一份，原有的记录没有变化。');
  }
  const { format, version } = fieldsOf(data);
  if (format === 'jinpai-backup') return whole('这是学习记录的备份，请到「我的记录」导入。');
  if (format !== 'jinpai-feedback')
    return whole('这不是老师的评分文件：应该有一项 format，写着 jinpai-feedback。');
  if (typeof version === 'number' && version > 2)
    return whole('这份评分来自更新的版本，请先打开新版本的网站。原有的记录没有变化。');
  const read = feedbackSchema.safeParse(data);
  if (read.success) return { ok: true, feedback: read.data };
  const source = { file: '', data, lineOf: () => undefined };
  const problems = problemsOf(source, feedbackSchema, read.error);
  return {
    ok: false,
    problems: problems.map(({ path, message }) => ({ field: path.join('.'), says: inChinese(message) })),
  };
}

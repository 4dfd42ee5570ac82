import { z } from 'astro/zod';
import { localDate, registerId, slug, taskId, text } from './fields.ts';
import * as bodies from './question-bodies.ts';

/** What stands in a cell; a number may be written without quotes. */
const cell = () => z.preprocess((v) => (typeof v === 'number' ? String(v) : v), text(80));

/** What lies on the table, in order. In all texts {name} and {a formula} stand for what is drawn, a date as 11月3日（周二）. */
const material = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('note'), title: text(30), text: text(600) }),
  z.strictObject({
    kind: z.literal('chat'),
    title: text(30),
    lines: z.array(bodies.chatLine).min(1).max(20),
  }),
  z.strictObject({
    kind: z.literal('table'),
    title: text(30),
    columns: z.array(text(20)).min(2).max(8),
    /** A row has as many cells as there are columns. */
    rows: z.array(z.array(cell())).min(1).max(20),
  }),
]);

const common = {
  /** Permanent id within the drill. */
  id: slug(),
  /** What is asked. */
  stem: text(300),
  /** Lines of a chat that the stem speaks of. */
  chat: z.array(bodies.chatLine).default([]),
};

/** Each item is put into a bin: a point each. */
const sort = {
  kind: z.literal('sort'),
  bins: z
    .array(z.strictObject({ id: slug(), title: text(20) }))
    .min(2)
    .max(5),
  items: z
    .array(z.strictObject({ id: slug(), text: text(80), bin: slug(), why: text(160) }))
    .min(4)
    .max(12),
};

/** A day to be worked out: 1 point. */
const date = {
  kind: z.literal('date'),
  /** Name under `dates` from which days are counted, */
  from: bodies.drawnName(),
  /** and how many days after it: a formula that comes to a whole number. */
  plus: bodies.formula(),
  /** How it is worked out; {answer} stands for the day. */
  why: text(300),
  /** Days that people really come to, and what went wrong there. */
  mistakes: z.array(z.strictObject({ plus: bodies.formula(), why: text(200) })).default([]),
};

/** A number to be worked out and written into a table: 1 point within the tolerance. */
const blank = z.strictObject({
  answer: bodies.formula(),
  /** Written behind the field. */
  unit: text(10).optional(),
  decimals: z.number().int().min(0).max(3).default(0),
  tolerance: bodies.decimal().default(0),
  /** How it is worked out; {answer} stands for the key. */
  why: text(200),
  mistakes: z.array(z.strictObject({ answer: bodies.formula(), why: text(200) })).default([]),
});

/** A table with blanks: a point each. */
const table = {
  kind: z.literal('table'),
  columns: z.array(text(20)).min(2).max(8),
  /** A row has as many cells as there are columns; a cell is text or a blank. */
  rows: z
    .array(z.array(z.union([cell(), blank])))
    .min(1)
    .max(12),
};

/** A line to be written on a day that is drawn. */
const writeLine = {
  ...bodies.writeLine,
  /** Name under `dates` that takes the place of the day in `now`; left out where the day is fixed. */
  day: bodies.drawnName().optional(),
};

// All parts of a drill share its parameters.
const { parameters: _, ...numeric } = bodies.numeric;

const part = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, ...bodies.single }),
  z.strictObject({ ...common, ...bodies.multiple }),
  z.strictObject({ ...common, ...bodies.judge }),
  z.strictObject({ ...common, ...bodies.order }),
  z.strictObject({ ...common, ...bodies.match }),
  z.strictObject({ ...common, ...numeric }),
  z.strictObject({ ...common, ...bodies.findLine }),
  z.strictObject({ ...common, ...writeLine }),
  z.strictObject({ ...common, ...sort }),
  z.strictObject({ ...common, ...date }),
  z.strictObject({ ...common, ...table }),
]);

/** `drills/ID.yaml`: a worksheet. Material lies on the table, parts are worked through and marked with reasons; a seed draws its numbers and days. */
export const drillSchema = z.strictObject({
  /** Permanent id; equals the file's name. */
  id: slug(),
  /** The task of `course.yaml` in whose lesson it is practised. */
  task: taskId(),
  title: text(30),
  /** What is practised, and why. */
  about: text(120),
  /** How long it takes. */
  minutes: z.number().int().min(3).max(10),
  /** Register ids whose rule decides a part. One of `teaches` and `sources` is not empty. */
  teaches: z.array(registerId()).default([]),
  /** Laws and platform rules that decide a part, each with its date. */
  sources: z.array(bodies.datedSource).default([]),
  /** Aims of `course.yaml` that are practised. */
  aims: z.array(slug()).default([]),
  /** Numbers that the seed draws, for material and all parts. */
  parameters: bodies.parameterRanges().default({}),
  /** Days of which the seed draws one a name. */
  dates: z.record(bodies.drawnName(), z.array(localDate()).min(1).max(40)).default({}),
  material: z.array(material).default([]),
  parts: z.array(part).min(2).max(12),
});
/** One drill with its keys. */
export type Drill = z.output<typeof drillSchema>;
/** One thing to do in a drill. */
export type DrillPart = Drill['parts'][number];

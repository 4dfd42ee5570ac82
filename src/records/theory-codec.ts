import * as v from 'valibot';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const seed = v.pipe(v.number(), v.integer());
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const short = v.pipe(v.string(), v.maxLength(100));
/** The longest line that is kept as an answer, in characters. */
const LONGEST = 500;
const ids = v.pipe(v.array(id), v.maxLength(20));

/** An answer to a question, by its kind. */
export const answerKinds = [
  v.object({ kind: v.literal('single'), pick: short }),
  v.object({ kind: v.literal('multiple'), picks: ids }),
  v.object({ kind: v.literal('judge'), pick: short, reason: v.optional(id) }),
  v.object({ kind: v.literal('order'), ids }),
  v.object({ kind: v.literal('match'), pairs: v.record(id, id) }),
  v.object({ kind: v.literal('numeric'), text: short }),
  v.object({ kind: v.literal('find-line'), line: short }),
  v.object({ kind: v.literal('write-line'), text: v.pipe(v.string(), v.maxLength(LONGEST)) }),
] as const;
const answer = v.variant('kind', answerKinds);

/** Points are whole and never more than there are. */
const marked = { points: whole, of: v.pipe(whole, v.minValue(1)) };
const TOO_MANY = 'more points than there are';

/** The journal's events about questions and papers, checked at every border. */
export const theoryBodies = [
  v.pipe(
    v.object({
      kind: v.literal('quiz-answered'),
      question: id,
      seed,
      answer,
      ...marked,
      first: v.boolean(),
      unsure: v.optional(v.literal(true)),
      place: v.picklist(['lesson', 'day', 'revision']),
    }),
    v.check(({ points, of }) => points <= of, TOO_MANY),
  ),
  v.object({
    kind: v.literal('paper-started'),
    paper: id,
    seed,
    questions: v.pipe(v.array(id), v.minLength(1), v.maxLength(200)),
    minutes: v.pipe(whole, v.minValue(1), v.maxValue(600)),
  }),
  v.object({ kind: v.literal('paper-answered'), paper: id, question: id, answer }),
  v.pipe(
    v.object({
      kind: v.literal('paper-handed-in'),
      paper: id,
      seed,
      ...marked,
      items: v.pipe(
        v.array(
          v.pipe(
            v.object({ question: id, ...marked }),
            v.check(({ points, of }) => points <= of, TOO_MANY),
          ),
        ),
        v.maxLength(200),
      ),
      expired: v.optional(v.literal(true)),
    }),
    v.check(({ points, of }) => points <= of, TOO_MANY),
  ),
] as const;

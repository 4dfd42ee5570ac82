import * as v from 'valibot';
import { HAND_OVER_NAMES, MATTER_NAMES } from '../shop/index.ts';
import { ACTION_NAMES, parseTranscript } from '../transcript/index.ts';
import { ACT_NAMES } from '../understanding/index.ts';
import { faqBodies } from './faq-codec.ts';
import { FORM_LENGTH, LOSS_NAMES, PROBLEM_NAMES } from './forms.ts';
import { marksBodies } from './marks-codec.ts';
import { theoryBodies } from './theory-codec.ts';
import { type JournalEvent, NOTE_LENGTH } from './types.ts';
import { weekBodies } from './week-codec.ts';

const ACTS = Object.keys(ACT_NAMES);
const ACTIONS = Object.keys(ACTION_NAMES);
const MATTERS = Object.keys(MATTER_NAMES);
const TARGETS = Object.keys(HAND_OVER_NAMES);
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const short = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const versions = v.object({
  content: v.string(),
  engine: v.number(),
  reader: v.number(),
  rubric: v.number(),
});

const input = v.variant('type', [
  v.object({
    type: v.literal('message'),
    at: whole,
    text: v.string(),
    pasted: v.optional(v.literal(true)),
  }),
  v.object({
    type: v.literal('action'),
    at: whole,
    action: v.object({
      type: v.picklist(ACTIONS),
      item: v.optional(v.string()),
      amount: v.optional(whole),
      note: v.optional(v.string()),
      matter: v.optional(v.picklist(MATTERS)),
      to: v.optional(v.picklist(TARGETS)),
    }),
  }),
  v.object({ type: v.literal('pause'), at: whole }),
  v.object({ type: v.literal('typing'), at: whole }),
]);

const body = v.variant('kind', [
  v.object({
    kind: v.literal('learner-named'),
    name: v.string(),
    number: v.optional(v.string()),
    group: v.optional(v.string()),
  }),
  v.object({
    kind: v.literal('conversation-started'),
    conversation: id,
    case: id,
    seed: v.number(),
    versions,
    forkOf: v.optional(v.object({ conversation: id, at: whole })),
    persona: v.optional(id),
    shift: v.optional(id),
    chat: v.optional(id),
  }),
  v.object({
    kind: v.literal('shift-started'),
    shift: id,
    plan: id,
    seed: v.number(),
    shoppers: whole,
    buyers: whole,
    versions,
    speed: v.optional(whole),
    untimed: v.optional(v.literal(true)),
    extended: v.optional(whole),
    series: v.optional(id),
  }),
  v.object({
    kind: v.literal('shift-noted'),
    shift: id,
    chat: id,
    note: v.pipe(v.string(), v.maxLength(NOTE_LENGTH)),
  }),
  v.object({
    kind: v.literal('series-declared'),
    series: id,
    plan: id,
    shifts: v.pipe(whole, v.minValue(1), v.maxValue(20)),
    extended: v.optional(whole),
  }),
  v.object({
    kind: v.literal('hint-asked'),
    conversation: id,
    at: whole,
    about: v.picklist(['open', 'reading']),
  }),
  v.object({
    kind: v.literal('own-added'),
    own: id,
    sort: v.picklist(['case', 'shop']),
    name: v.pipe(v.string(), v.maxLength(200)),
    data: v.looseObject({ id }),
    version: id,
  }),
  v.object({ kind: v.literal('own-removed'), own: id }),
  v.object({ kind: v.literal('shift-ended'), shift: id, lost: whole }),
  v.object({ kind: v.literal('agent-input'), conversation: id, input, shiftAt: v.optional(whole) }),
  v.object({
    kind: v.literal('conversation-ended'),
    conversation: id,
    transcript: v.custom<object>((data) => parseTranscript(data).ok, 'not a transcript'),
  }),
  v.object({
    kind: v.literal('reading-disputed'),
    conversation: id,
    event: whole,
    meant: v.pipe(v.array(v.picklist(ACTS)), v.maxLength(ACTS.length)),
    note: v.pipe(v.string(), v.maxLength(NOTE_LENGTH)),
  }),
  v.object({ kind: v.literal('dispute-withdrawn'), conversation: id, event: whole }),
  v.object({
    kind: v.literal('problem-filed'),
    conversation: id,
    case: id,
    reason: v.picklist(Object.keys(PROBLEM_NAMES)),
    text: short(FORM_LENGTH),
  }),
  v.object({
    kind: v.literal('loss-logged'),
    conversation: id,
    case: id,
    reason: v.picklist(Object.keys(LOSS_NAMES)),
    text: short(FORM_LENGTH),
  }),
  v.object({
    kind: v.literal('phrases-kept'),
    phrases: v.pipe(v.array(v.object({ key: short(20), text: short(500) })), v.maxLength(200)),
  }),
  ...theoryBodies,
  ...marksBodies,
  ...faqBodies,
  ...weekBodies,
]);

const event = v.object({
  id,
  version: v.literal(1),
  learner: id,
  seq: whole,
  time: v.pipe(v.string(), v.isoTimestamp()),
  prev: v.nullable(v.string()),
  body,
});

/** An event, or why it cannot be read. What cannot be read is set aside as it is, never changed or deleted. */
export type Read = { ok: true; event: JournalEvent } | { ok: false; data: unknown; problem: string };

/** A fork is practice: no event may put one into a shift. */
const isForkInShift = (data: unknown): boolean => v.is(forkInShift, data);
const forkInShift = v.looseObject({
  body: v.looseObject({ forkOf: v.looseObject({}), shift: v.string() }),
});

/** Checks one event at a border: from storage or from a file. */
export function readEvent(data: unknown): Read {
  if (isForkInShift(data)) return { ok: false, data, problem: '再试一次的聊天不能算在班里' };
  const result = v.safeParse(event, data);
  if (result.success) return { ok: true, event: result.output as JournalEvent };
  const newer = typeof data === 'object' && data !== null && 'version' in data && Number(data.version) > 1;
  if (newer) return { ok: false, data, problem: '来自更新的版本，请用新版本的网站打开' };
  const [issue] = result.issues;
  return { ok: false, data, problem: `${v.getDotPath(issue) ?? '整条记录'}：${issue.message}` };
}

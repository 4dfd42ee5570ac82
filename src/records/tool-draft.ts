import * as v from 'valibot';
import type { Crop, Sign } from '../grading/drills/index.ts';

/** Sums of a promotion as they are typed. */
export interface PromoForm {
  sale: string;
  was: string;
  from: string;
  off: string;
  stacks: boolean;
}

/** A sign or banner under way: what is marked, and an ornament that is not. */
export interface SignWork {
  sign: Sign;
  trim: 'none' | 'ring' | 'line';
}

/** What somebody made so far of a drill of its own kind, by the drill's id. */
export interface ToolWork {
  'shop-name': { name: string };
  /** The words of the title, and the one that is being typed. */
  titles: { pieces: readonly string[]; own: string };
  /** Photo by place, and the cut. */
  shots: { places: Readonly<Record<string, string>>; crop: Crop };
  'layout-board': { board: readonly string[] };
  /** What was judged, whether that is over, and by how much each colour was moved. */
  contrast: {
    verdicts: Readonly<Record<string, boolean>>;
    mending: boolean;
    shifts: Readonly<Record<string, number>>;
  };
  'sign-maker': SignWork;
  'banner-maker': SignWork;
  promo: { form: PromoForm; terms: readonly string[] };
  /** The bottleneck that was named (empty before), the line as it was arranged, and what was said of it. */
  'returns-line': {
    named: string;
    order: readonly string[];
    at: Readonly<Record<string, string>>;
    next: readonly string[];
    reasons: readonly string[];
  };
}
export type ToolId = keyof ToolWork;

/** A drill of its own kind under way: which round of which draw, over what, and what was made of it so far. */
export interface ToolDraft<Id extends ToolId = ToolId> {
  seed: number;
  /** Counted from 0. */
  round: number;
  /** Hash of the task as it was shown: work on other goods is not gone on with. */
  task: number;
  work: ToolWork[Id];
}

const MUCH = 100_000;
const whole = v.pipe(v.number(), v.integer(), v.minValue(-MUCH), v.maxValue(MUCH));
const short = v.pipe(v.string(), v.maxLength(100));
const texts = v.pipe(v.array(short), v.maxLength(100));
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/));
const sign = v.strictObject({
  sign: v.strictObject({
    text: short,
    second: short,
    size: whole,
    x: whole,
    y: whole,
    ground: colour,
    ink: colour,
  }),
  trim: v.picklist(['none', 'ring', 'line']),
});

const WORK = {
  'shop-name': v.strictObject({ name: short }),
  titles: v.strictObject({ pieces: texts, own: short }),
  shots: v.strictObject({
    places: v.record(short, short),
    crop: v.strictObject({ x: whole, y: whole, side: whole, turn: whole }),
  }),
  'layout-board': v.strictObject({ board: texts }),
  contrast: v.strictObject({
    verdicts: v.record(short, v.boolean()),
    mending: v.boolean(),
    shifts: v.record(short, whole),
  }),
  'sign-maker': sign,
  'banner-maker': sign,
  promo: v.strictObject({
    form: v.strictObject({ sale: short, was: short, from: short, off: short, stacks: v.boolean() }),
    terms: texts,
  }),
  'returns-line': v.strictObject({
    named: short,
    order: texts,
    at: v.record(short, short),
    next: texts,
    reasons: texts,
  }),
} satisfies Record<ToolId, v.GenericSchema>;

const uint = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff));

/** A draft of a drill as it was kept, checked; undefined where it cannot be read, which loses what was not handed in and nothing else. */
export function readToolDraft<Id extends ToolId>(tool: Id, text: string): ToolDraft<Id> | undefined {
  try {
    const draft = v.strictObject({ seed: uint, round: uint, task: uint, work: WORK[tool] });
    const read = v.safeParse(draft, JSON.parse(text));
    return read.success ? (read.output as ToolDraft<Id>) : undefined;
  } catch {
    return undefined;
  }
}

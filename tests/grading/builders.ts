import { ROOT } from '../../scripts/lib/world.ts';
import { grade, type Report, type Setting } from '../../src/grading/index.ts';
import type { AskTopic, Family, SpeechAct, Topic } from '../../src/schemas/index.ts';
import { compileCase, readContent } from '../../src/schemas/reader.ts';
import type { Claim, Insight, Reading, Transcript, TranscriptEvent } from '../../src/transcript/index.ts';

const content = readContent(ROOT);

/** The real norms and shop with the case of a family. */
export function settingOf(family: Family, id?: string): Setting {
  const story = content.cases.find((c) => c.family === family && (id === undefined || c.id === id));
  const shop = content.shops.find((s) => s.id === story?.shop);
  if (!story || !shop) throw new Error(`no case of family ${family}`);
  return { case: compileCase(story), shop, norms: content.norms };
}

interface Said {
  acts?: SpeechAct[];
  sure?: number;
  claims?: Partial<Claim>[];
  answers?: Topic[];
  asks?: AskTopic[];
  products?: string[];
  repeats?: boolean;
  slang?: string[];
}

const claim = (part: Partial<Claim>): Claim => ({
  kind: 'price',
  value: '',
  verdict: 'true',
  start: 0,
  end: 1,
  ...part,
});

/** A message of the agent as the reader would hand it on. */
export function agent(seconds: number, text: string, said: Said = {}): TranscriptEvent {
  const {
    acts = [],
    sure = 90,
    claims = [],
    answers = [],
    asks = [],
    products = [],
    repeats = false,
    slang = [],
  } = said;
  const reading: Reading = {
    acts: acts.map((act) => ({ act, sure, start: 0, end: text.length })),
    claims: claims.map(claim),
    answers,
    asks,
    products,
    tone: { courteous: true, warm: false, slang, shouting: false, repeats },
  };
  return { type: 'agent', at: seconds * 1000, text, reading };
}

export const shopper = (seconds: number, text: string): TranscriptEvent => ({
  type: 'shopper',
  at: seconds * 1000,
  text,
});
export const paid = (seconds: number): TranscriptEvent => ({ type: 'paid', at: seconds * 1000, total: 9900 });

export function ended(seconds: number, ending: 'paid' | 'left' | 'timed-out'): TranscriptEvent {
  return { type: 'ended', at: seconds * 1000, ending, why: '测试' };
}

export function insight(seconds: number, part: Partial<Insight>): TranscriptEvent {
  const whole: Insight = {
    trust: 50,
    patience: 50,
    intent: 50,
    concerns: {},
    disclosed: [],
    why: '',
    ...part,
  };
  return { type: 'insight', at: seconds * 1000, insight: whole };
}

/** A transcript of these events, played with the family's case. */
export function transcriptOf(setting: Setting, events: TranscriptEvent[]): Transcript {
  return {
    format: 'jinpai-transcript',
    version: 1,
    versions: { content: 'test', engine: 1, reader: 1, rubric: 1 },
    case: setting.case.id,
    shop: setting.shop.id,
    seed: 1,
    startsAt: setting.case.startsAt,
    events,
  };
}

/** The report on these events. */
export function reportOn(family: Family, events: TranscriptEvent[]): Report {
  const setting = settingOf(family);
  return grade(transcriptOf(setting, events), setting);
}

/** One criterion of a report. */
export function criterion(report: Report, id: string) {
  const found = report.criteria.find((c) => c.id === id);
  if (!found) throw new Error(`no criterion ${id}`);
  return found;
}

import type { SpeechAct } from '../../schemas/index.ts';
import { isBreaking, isRedLine, type RuleHit } from '../acts.ts';
import { isDenied, isReported, isSupposed } from '../guard.ts';
import type { Scanned } from '../pattern.ts';
import { jointSums, type Model, sureAt } from './predict.ts';
import { stretchWeight } from './sparse.ts';

/**
 * A rule's find is believed as long as the model's sum stays within this of the least, in units of the joint sum (a natural unit is 64);
 * measured on lines of another writer: tighter loses red lines, wider lets false finds in.
 */
const DOUBT = 112;
/** The same while a question of the shopper is open: there a rule has more to go by than the words alone. */
const OPEN_DOUBT = 384;
/** What the models take for these where a rule finds an honest limit, as in 没法保证几天见效, is its denial. */
const BOASTS: readonly SpeechAct[] = ['overclaim', 'overpromise'];
/**
 * A rule's find that the model nearly shares, within so much, counts against the agent: on two other writers' lines such finds are right four times of five.
 * A red line, half a natural unit: more let a denial through (这种活儿我们店不干).
 */
const NEAR = { redLine: 32, other: 80 } as const;
const NEARLY = 80;
/** A breaking act is taken within a narrower grace than `model.grace`: nobody is thought to break a rule only because nothing else came nearer. */
const BREAKING_GRACE = 51;
/** How sure a rule's find is that the model doubts: reported, but never a red line. */
const DOUBTED = 70;

/** Where a model's find stands: the clause that speaks most for it. */
const placeOf = (model: Model, act: number, scanned: Scanned): { start: number; end: number } => {
  let best = { start: 0, end: scanned.text.length };
  let most = Number.NEGATIVE_INFINITY;
  for (const { start, end } of scanned.clauses) {
    const weight = stretchWeight(model.sparse, act, scanned.text.slice(start, end));
    if (weight <= most) continue;
    most = weight;
    best = { start, end };
  }
  return best;
};

const surest = (hits: readonly RuleHit[]): RuleHit | undefined => {
  let best: RuleHit | undefined;
  for (const hit of hits) if (!best || hit.sure > best.sure) best = hit;
  return best;
};

/** How sure a boast of effect or of outcome is where rules found the other one and not this: shown, and held against nobody. */
const SHADOWED = 50;

/** What a message is weighed against. */
export interface Hearing {
  /** What rules found. */
  ruled: readonly RuleHit[];
  /** What follows from facts the shop's data decided: no model overrules them. */
  facts: readonly RuleHit[];
  /** The shopper's last message, in plain text. */
  shopper: string;
  /** Whether a question of the shopper is open. */
  open: boolean;
}

/**
 * How far each act's sum lies over the least. While a question is open a serving act may answer it and not the message just before, so that it is
 * also read as if it stood alone and the better of the two counts.
 */
const marginsOf = (model: Model, text: string, { shopper, open }: Hearing): number[] => {
  const [after, alone] = jointSums(model, text, open && shopper !== '' ? [shopper, ''] : [shopper]);
  return model.acts.map((act, index) => {
    const sum = after?.[index] ?? 0;
    const other = alone && !isBreaking(act) ? (alone[index] ?? 0) : sum;
    return Math.max(sum, other) - model.least;
  });
};

/**
 * What rules and the model find together, one hit an act at most. The model decides; a rule makes its find surer, places it, and carries
 * what the model nearly found. What is only reported, quoted or supposed never makes a breaking act sure. Where nothing is found, the act that comes nearest is taken within the model's grace.
 */
export const weighTogether = (model: Model, scanned: Scanned, hearing: Hearing): RuleHit[] => {
  const margins = marginsOf(model, scanned.text, hearing);
  const found = model.acts.flatMap((act, index): RuleHit[] => {
    const margin = margins[index] ?? 0;
    const fact = surest(hearing.facts.filter((hit) => hit.act === act));
    if (fact) return [fact];
    const rule = surest(hearing.ruled.filter((hit) => hit.act === act));
    const doubt = hearing.open ? OPEN_DOUBT : DOUBT;
    if (margin < -doubt || (margin < 0 && !rule)) return [];
    const place = rule ?? placeOf(model, index, scanned);
    const reach = isRedLine(act) ? NEAR.redLine : NEAR.other;
    const believed = margin < 0 ? (margin < -reach ? DOUBTED : NEARLY) : sureAt(model.steps, margin);
    const sure = margin < 0 ? believed : Math.max(believed, rule?.sure ?? 0);
    const shadowed = !rule && BOASTS.includes(act) && hearing.ruled.some((hit) => BOASTS.includes(hit.act));
    const told =
      !rule &&
      isBreaking(act) &&
      (isReported(scanned, place) || isSupposed(scanned, place) || isDenied(act, scanned.text));
    const denied =
      !rule && BOASTS.includes(act) && hearing.ruled.some((hit) => hit.act === 'set-expectation');
    const most = shadowed ? SHADOWED : told || denied ? DOUBTED : sure;
    return [{ act, sure: Math.min(sure, most), start: place.start, end: place.end }];
  });
  if (found.length > 0) return found;
  const broken = surest(hearing.ruled.filter(({ act }) => isBreaking(act)));
  if (broken) return [{ ...broken, sure: DOUBTED }];
  const near = margins.map((margin, index) =>
    isBreaking(model.acts[index] as SpeechAct) && margin < -BREAKING_GRACE
      ? Number.NEGATIVE_INFINITY
      : margin,
  );
  const nearest = near.indexOf(Math.max(...near));
  const act = model.acts[nearest];
  if (act === undefined || (margins[nearest] ?? 0) < -model.grace) return [];
  return [{ act, sure: sureAt(model.steps, margins[nearest] ?? 0), ...placeOf(model, nearest, scanned) }];
};

import type { SpeechAct } from '../schemas/index.ts';
import { ASK_PATTERNS, NEED_TOPICS } from './asks.ts';
import { type Ask, bareAsks } from './bare-asks.ts';
import { isNegated, isReported, isSupposed } from './guard.ts';
import { createLexicon } from './lexicon.ts';
import { compileTable } from './matcher.ts';
import { compilePattern, findPattern, type Match, type Pattern, type Scanned } from './pattern.ts';
import { readBackOf } from './read-backs.ts';
import { RULES } from './rules/index.ts';

/** An act found by rules, by its place in plain text. */
export interface RuleHit extends Match {
  act: SpeechAct;
  sure: number;
}

const BREAKING: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'refuse-flat',
  'argue',
  'interrogate',
  'perfunctory',
  'insult',
  'blame-shift',
  'overclaim',
  'overpromise',
  'off-platform',
  'leak-privacy',
  'threaten',
  'bribe-review',
  'press-review',
  'pressure',
]);
/** Breaking acts that are themselves denials: a negation before them undoes nothing. */
const OWN_NEGATION: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'refuse-flat',
  'argue',
  'interrogate',
  'perfunctory',
  'blame-shift',
  'pressure',
  'insult',
]);
/** Serving acts that a negation turns into something else. */
const NEGATABLE: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'offer-gift',
  'concede-price',
  'show-proof',
  'assure-return',
  'assure-authentic',
  'offer-solution',
  'invite-order',
  'recommend',
]);
/** Acts that a condition before them leaves undone. */
const SUPPOSABLE: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'overclaim',
  'overpromise',
  'off-platform',
  'leak-privacy',
  'insult',
  'threaten',
  'bribe-review',
  'press-review',
]);

const lexicon = createLexicon();
const compiled = RULES.map((rule) => ({
  act: rule.act,
  sure: rule.sure,
  any: rule.any.map((pattern) => compilePattern(pattern, lexicon)),
  shopper: rule.shopper?.map((pattern) => compilePattern(pattern, lexicon)),
}));
const asksTable = compileTable(ASK_PATTERNS);

const RED_LINES: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'off-platform',
  'leak-privacy',
  'threaten',
  'insult',
  'bribe-review',
  'press-review',
]);

/** True for the acts that are a red line wherever they stand. */
export const isRedLine = (act: SpeechAct): boolean => RED_LINES.has(act);

/** True for the acts that cost the sale or break a rule. */
export const isBreaking = (act: SpeechAct): boolean => BREAKING.has(act);

const stands = (scanned: Scanned, act: SpeechAct, match: Match): boolean => {
  if (NEGATABLE.has(act)) return !isNegated(scanned, match);
  if (!BREAKING.has(act)) return true;
  if (isReported(scanned, match)) return false;
  if (!OWN_NEGATION.has(act) && isNegated(scanned, match)) return false;
  return !(SUPPOSABLE.has(act) && isSupposed(scanned, match));
};

const firstStanding = (scanned: Scanned, act: SpeechAct, patterns: readonly Pattern[]): Match | undefined => {
  for (const pattern of patterns) {
    const match = findPattern(scanned, pattern).find((one) => stands(scanned, act, one));
    if (match) return match;
  }
  return undefined;
};

/** The acts that rules find in a message. `scanned` comes from `scanForActs`. */
export const actsByRule = (scanned: Scanned, shopper: Scanned): RuleHit[] => {
  const found: RuleHit[] = [];
  for (const rule of compiled) {
    if (rule.shopper && !rule.shopper.some((pattern) => findPattern(shopper, pattern).length > 0)) continue;
    const match = firstStanding(scanned, rule.act, rule.any);
    if (match) found.push({ act: rule.act, sure: rule.sure, ...match });
  }
  return found;
};

/** Finds the words of all act rules in a plain text. */
export const scanForActs = (plainText: string): Scanned => lexicon.scan(plainText);

/** What a message asks the shopper for, and where; `needs` and `confirms` are what it does by asking. */
export const findAsks = (plainText: string): { asks: Ask[]; needs: RuleHit[]; confirms: RuleHit[] } => {
  const scanned = asksTable.scan(plainText);
  const bare = bareAsks(plainText, scanned.clauses);
  const back = readBackOf(plainText, scanned.clauses);
  const direct = asksTable.keys.flatMap((topic): Ask[] => {
    const match = asksTable.find(scanned, topic)[0] ?? bare.find((ask) => ask.topic === topic)?.match;
    return match ? [{ topic, match }] : [];
  });
  const both = [...direct, ...back.asks];
  return {
    asks: asksTable.keys.flatMap((topic) => both.find((ask) => ask.topic === topic) ?? []),
    needs: needAct(direct),
    confirms: back.confirms ? [{ act: 'confirm-order', sure: 88, ...back.confirms }] : [],
  };
};

/** Asking for the need, as an act, from what is asked for. */
const needAct = (asks: readonly Ask[]): RuleHit[] => {
  const first = asks.find(({ topic }) => NEED_TOPICS.includes(topic));
  return first ? [{ act: 'ask-need', sure: 90, ...first.match }] : [];
};

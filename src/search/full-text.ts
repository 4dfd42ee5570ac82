import type { Form } from './query.ts';
import { bigrams, stretches } from './tokens.ts';

/** How well a text holds what is wanted: 0 to 1. */
export type TextScores = Map<number, number>;

const partsOf = (text: string): string[] =>
  stretches(text).flatMap((s) => (s.han ? bigrams(s.text) : [s.text]));

const WHOLE = 0.35;

/**
 * Looks for a form in all texts. A scan instead of an index: the whole course is under a million characters, which take a few
 * milliseconds, where an index of its pairs would be five times as large to fetch. A text scores by the share of the form's pairs that it holds, rare ones
 * counting for more; 1 needs the form as a whole, pairs that only lie about reach 0.65.
 */
export function searchTexts({ text, weight }: Form, texts: readonly string[]): TextScores {
  const parts = [...new Set(partsOf(text))];
  const held = parts.map((part) => texts.map((t) => t.includes(part)));
  const rarity = held.map((row) => {
    const times = row.filter(Boolean).length;
    return times === 0 ? 1 : 1 + Math.max(0, texts.length / times / 50);
  });
  const sum = rarity.reduce((a, b) => a + Math.min(b, 4), 0);
  const scores: TextScores = new Map();
  texts.forEach((t, at) => {
    let share = 0;
    parts.forEach((_, i) => {
      if (held[i]?.[at]) share += Math.min(rarity[i] ?? 1, 4);
    });
    if (share === 0) return;
    const whole = parts.length === 1 || t.includes(text);
    scores.set(at, weight * ((1 - WHOLE) * (share / sum) + (whole ? WHOLE : 0)));
  });
  return scores;
}

/** The texts that hold a form as a whole, by their numbers; all score alike. */
export function textsHolding({ text, weight }: Form, texts: readonly string[]): TextScores {
  const scores: TextScores = new Map();
  texts.forEach((t, at) => {
    if (t.includes(text)) scores.set(at, weight);
  });
  return scores;
}

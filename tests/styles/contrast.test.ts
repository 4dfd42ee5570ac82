import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheet = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;

/** Both colours of every token written as `--name: light-dark(#…, #…);`. */
const tokens = new Map(
  [...sheet.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string, theme: 'light' | 'dark'): number {
  const colour = (name: string) => tokens.get(name)?.[theme] ?? `no colour token ${name}`;
  const [low = 0, high = 0] = [luminance(colour(a)), luminance(colour(b))].sort((x, y) => x - y);
  return Math.floor(((high + 0.05) / (low + 0.05)) * 100) / 100;
}

const GROUNDS = ['paper', 'surface', 'raised', 'sunken'];
const MEANINGS = ['good', 'watch', 'bad', 'info'];
const on = (text: string, grounds: string[]) => grounds.map((ground): [string, string] => [text, ground]);

const TEXT: [string, string][] = [
  ...['ink', 'muted', 'gold-ink', 'agent-ink', ...MEANINGS].flatMap((text) => on(text, GROUNDS)),
  ...MEANINGS.flatMap((m) => [...on(m, [`${m}-soft`]), ...on('ink', [`${m}-soft`])]),
  ...['gold-soft', 'agent-soft', 'shopper'].flatMap((ground) => on('ink', [ground])),
  ['muted', 'shopper'],
  ['muted', 'info-soft'],
  ['gold-ink', 'gold-soft'],
  ['agent-ink', 'agent-soft'],
  ['on-gold', 'gold'],
  ['on-gold', 'gold-hover'],
  ['on-agent', 'agent'],
];

const EDGES: [string, string][] = [
  ...['edge', 'gold-edge', 'mark-1', 'mark-2', 'mark-3', 'mark-4'].flatMap((edge) => on(edge, GROUNDS)),
  ...on('agent', ['surface']),
];

describe.each(THEMES)('in the %s theme', (theme) => {
  test.each(TEXT)('%s on %s reads at 4.5 or more', (text, ground) => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(EDGES)('%s on %s is seen at 3 or more', (edge, ground) => {
    expect(contrast(edge, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});

test('every colour token has a light and a dark value', () => {
  const named = [...sheet.matchAll(/--([a-z0-9-]+): light-dark/g)].map(([, name]) => name);
  expect(named).toEqual([...tokens.keys()]);
});

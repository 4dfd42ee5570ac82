import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SPEECH_ACTS } from '../../src/schemas/vocabulary.ts';
import { loadReader } from '../../src/understanding/index.ts';
import { createReader } from '../../src/understanding/reader.ts';
import { LINE_FILES, parseLines, readData } from '../../src/understanding/train/data.ts';
import weights from '../../src/understanding/weights.json' with { type: 'json' };
import { contextOf } from './context.ts';

const root = new URL('../../', import.meta.url);

describe('the committed weights', () => {
  test('know the acts of the vocabulary, in its order', () => {
    expect(weights.acts).toEqual([...SPEECH_ACTS]);
  });
  test('were trained on the committed lines', () => {
    const hash = createHash('sha256');
    for (const name of LINE_FILES) hash.update(readFileSync(new URL(name, root)));
    expect(weights.data).toBe(hash.digest('hex'));
  });
  test('find an act that no rule knows, and never so surely that a red line could rest on it', () => {
    const reading = createReader(weights)(
      '咱家这衣裳您穿上绝对老鼻子好看',
      contextOf({ shopper: ['好看吗'] }),
    );
    expect(reading.acts.every(({ sure, start, end }) => sure <= 100 && end > start)).toBe(true);
  });
  test('load by themselves', async () => {
    const read = await loadReader();
    expect(read('在的亲', contextOf({ shopper: ['在吗'] })).acts.map(({ act }) => act)).toContain('greet');
  });
});

describe('the lines of training', () => {
  test('keep to their schema', () => {
    expect(readData(root).length).toBeGreaterThan(3000);
  });
  test('problems are told with file, line and what is wrong', () => {
    const bad = [
      '{"text":"","shopper":"","acts":[],"domain":"","voice":""}',
      '{"text":"好","shopper":"","acts":["dance"],"domain":"","voice":""}',
      'x',
    ];
    expect(() => parseLines(bad.join('\n'), 'a.jsonl')).toThrow(
      'a.jsonl:1: text must not be empty\na.jsonl:2: dance is no speech act\na.jsonl:3: a line must be a JSON object',
    );
  });
});

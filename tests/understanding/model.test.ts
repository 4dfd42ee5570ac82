import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SPEECH_ACTS } from '../../src/schemas/vocabulary.ts';
import figures from '../../src/understanding/figures.json' with { type: 'json' };
import { loadReader } from '../../src/understanding/index.ts';
import { sureAt } from '../../src/understanding/model/predict.ts';
import {
  readAscending,
  readSigned,
  writeAscending,
  writeSigned,
} from '../../src/understanding/model/symbols.ts';
import { createReader } from '../../src/understanding/reader.ts';
import { agreementOf, readSecondPass } from '../../src/understanding/train/agreement.ts';
import { describeCorpus } from '../../src/understanding/train/corpus.ts';
import { parseLines } from '../../src/understanding/train/data.ts';
import { actsWith, evaluate, readLines } from '../../src/understanding/train/evaluate.ts';
import { trainingFiles, trainingLines } from '../../src/understanding/train/material.ts';
import { createRandom } from '../../src/understanding/train/random.ts';
import weights from '../../src/understanding/weights.json' with { type: 'json' };
import { contextOf } from './context.ts';

const root = new URL('../../', import.meta.url);
const read = createReader(weights);
const lines = trainingLines(root);

describe('the committed weights', () => {
  test('know the acts of the vocabulary, in its order', () => {
    expect(weights.acts).toEqual([...SPEECH_ACTS]);
  });
  test('were trained on the committed lines', () => {
    const hash = createHash('sha256');
    for (const file of trainingFiles(root)) hash.update(readFileSync(file));
    expect(weights.data).toBe(hash.digest('hex'));
  });
  test('are the ones whose figures the site shows', () => {
    expect(figures.data).toBe(weights.data);
    expect(Object.keys(figures.acts)).toEqual([...SPEECH_ACTS]);
  });
  test('load by themselves', async () => {
    const loaded = await loadReader();
    expect(loaded('在的亲', contextOf({ shopper: ['在吗'] })).acts.map(({ act }) => act)).toContain('greet');
  });
  test('grow surer with the margin, from 50 to 99', () => {
    const margins = [-1000, -40, 0, 40, 100, 400, 1000];
    const sure = margins.map((margin) => sureAt(weights.steps, margin));
    expect([...sure].sort((a, b) => a - b)).toEqual(sure);
    expect(sure[0]).toBe(50);
    expect(sure.at(-1)).toBeLessThanOrEqual(99);
  });
});

describe('the lines of another writer', () => {
  const { groups, exact } = evaluate(
    readLines(new URL('data/held-out/other-writer.jsonl', root)),
    actsWith(read, contextOf()),
  );
  test('are read at micro F1 0.88 or more, four of five exactly', () => {
    expect(groups.all.f1).toBeGreaterThanOrEqual(88);
    expect(exact).toBeGreaterThanOrEqual(80);
  });
  test('give few false accusations: nine of ten breaking acts found are there', () => {
    expect(groups.breaking.precision).toBeGreaterThanOrEqual(90);
  });
  test.each(['other-writer', 'locked', 'locked-2'])('%s: are not among the lines of training', (name) => {
    const known = new Set(lines.map(({ text, shopper }) => `${shopper}\n${text}`));
    const held = readLines(new URL(`data/held-out/${name}.jsonl`, root));
    expect(held.filter(({ text, shopper }) => known.has(`${shopper}\n${text}`))).toEqual([]);
  });
});

describe('the lines of a writer whom nobody had read before measuring', () => {
  const { groups, overlap } = evaluate(
    readLines(new URL('data/held-out/locked-2.jsonl', root)),
    actsWith(read, contextOf()),
  );
  test('are read at micro F1 0.87 or more, with four fifths of the acts in common', () => {
    expect(groups.all.f1).toBeGreaterThanOrEqual(87);
    expect(overlap).toBeGreaterThanOrEqual(80);
  });
  test('lose few red lines: nine of ten are seen', () => {
    expect(groups.redLines.recall).toBeGreaterThanOrEqual(90);
  });
});

describe('where a found act stands', () => {
  test('is the clause that speaks for it', () => {
    const text = '这款是纯棉的，不好意思灰色暂时没有了';
    const found = read(text, contextOf({ shopper: ['灰色有吗'] })).acts.find(
      ({ act }) => act === 'apologise',
    );
    expect(text.slice(found?.start, found?.end)).toContain('不好意思');
    expect(text.slice(found?.start, found?.end)).not.toContain('纯棉');
  });
});

describe('anything can be typed', () => {
  const odd = '您好亲加微信保证第一退款123 ,。!?😀\u0000\u200baA１繁體الف𠮷[微笑]块折';
  const typed = (seed: number, length: number) => {
    const random = createRandom(seed);
    const chars = [...odd];
    return Array.from({ length }, () => chars[Math.floor(random() * chars.length)] ?? '').join('');
  };
  test.each([1, 2, 3, 4, 5, 6])(
    'seed %i: spans lie within the text, and the same text reads the same',
    (seed) => {
      const text = typed(seed, 400);
      const context = contextOf({ shopper: [typed(seed + 50, 30)] });
      const { acts } = read(text, context);
      for (const { start, end, sure } of acts) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(sure).toBeGreaterThanOrEqual(50);
      }
      expect(createReader(weights)(text, context)).toEqual(read(text, context));
    },
  );
  test.each(['', ' ', '\u200b', '😀😀'])('%j does no act', (text) => {
    expect(read(text, contextOf({ shopper: ['在吗'] })).acts).toEqual([]);
  });
  test('the models look at no more than the first characters of a flood', () => {
    const flood = `加微信转账便宜。${'哈'.repeat(20_000)}`;
    const acts = (text: string) => read(text, contextOf()).acts.map(({ act }) => act);
    expect(acts(flood.slice(0, 2000))).toEqual(acts(flood));
  });
});

describe('the lines of training', () => {
  const corpus = describeCorpus(lines);
  test('are six thousand or more, of eight voices or more', () => {
    expect(corpus.lines).toBeGreaterThanOrEqual(6000);
    expect(Object.keys(corpus.voices).length).toBeGreaterThanOrEqual(8);
  });
  test('show every act a hundred and fifty times or more', () => {
    expect(Object.entries(corpus.acts).filter(([, count]) => count < 150)).toEqual([]);
  });
  test('labelled a second time, get the same acts in four of five lines', () => {
    const second = agreementOf(readSecondPass(root));
    expect(second.lines).toBeGreaterThanOrEqual(lines.length / 11);
    expect(second.exact).toBeGreaterThanOrEqual(80);
    expect(second.kappa).toBeGreaterThanOrEqual(90);
  });
  test('are varied: few near-duplicates, mostly distinct runs of four characters', () => {
    expect(corpus.nearDuplicates).toBeLessThan(5);
    expect(corpus.distinctFourGrams).toBeGreaterThan(80);
  });
  test('problems are told with file, line and what is wrong', () => {
    const bad = [
      '{"text":"","shopper":"","acts":[],"domain":""}',
      '{"text":"好","shopper":"","acts":["dance"],"domain":""}',
      'x',
    ];
    expect(() => parseLines(bad.join('\n'), 'a.jsonl')).toThrow(
      'a.jsonl:1: text must not be empty\na.jsonl:2: dance is no speech act\na.jsonl:3: a line must be a JSON object',
    );
  });
});

describe('numbers as text', () => {
  test.each([1, 2, 3, 4])('seed %i: come back as they were written', (seed) => {
    const random = createRandom(seed);
    const signed = Array.from({ length: 300 }, () => Math.floor(random() * 91) - 45);
    expect([...readSigned(writeSigned(signed))]).toEqual(signed);
    const places = [...new Set(Array.from({ length: 200 }, () => Math.floor(random() * 262_144)))];
    const ascending = places.sort((a, b) => a - b);
    expect(readAscending(writeAscending(ascending))).toEqual(ascending);
  });
});

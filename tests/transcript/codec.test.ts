import { expect, test } from 'vitest';
import { parseTranscript, type Transcript } from '../../src/transcript/index.ts';

const good: Transcript = {
  format: 'jinpai-transcript',
  version: 1,
  versions: { content: 'abc', engine: 1, reader: 1, rubric: 1 },
  case: 'delivery-lipstick',
  shop: 'qinghe',
  seed: 1,
  startsAt: '2026-11-23T15:20',
  events: [
    { type: 'shopper', at: 0, text: '在吗' },
    { type: 'ended', at: 9000, ending: 'timed-out', why: '等太久没有回音' },
  ],
};

test('a transcript that was stored is read back as it was', () => {
  const parsed = parseTranscript(JSON.parse(JSON.stringify(good)));
  expect(parsed).toEqual({ ok: true, transcript: good });
});

test('every problem of a broken transcript is named by its field', () => {
  const broken = { ...good, seed: 'one', events: [{ type: 'shopper', at: -5, text: 3 }] };
  const parsed = parseTranscript(broken);
  if (parsed.ok) throw new Error('it was taken');
  expect(parsed.problems.map((p) => p.split(':')[0])).toEqual(['seed', 'events.0.at', 'events.0.text']);
});

test('a later version is refused, not guessed at', () => {
  const parsed = parseTranscript({ ...good, version: 2 });
  expect(parsed.ok).toBe(false);
});

test.each([null, 3, 'x', [], {}])('%j is no transcript', (data) => {
  expect(parseTranscript(data).ok).toBe(false);
});

import { expect, test } from 'vitest';
import { loadShift } from '../../../scripts/lib/shift-world.ts';
import { grade, issuedOf, RUBRIC_VERSION } from '../../../src/grading/index.ts';
import { replayTalk } from '../../../src/records/certificate/index.ts';
import type { Conversation } from '../../../src/records/index.ts';
import { open, runOut, take, transcriptOf } from '../../../src/roleplay/index.ts';
import type { Transcript } from '../../../src/transcript/index.ts';

test('a conversation of a shift is played and graded again; what was changed in it is told', async () => {
  const shift = await loadShift('certification');
  if (!shift) throw new Error('no certification shift');
  const { floor, norms, content } = shift;
  const [arrival, next] = shift.arrivals(11);
  if (!arrival || !next) throw new Error('nobody comes');
  const world = floor.worldOf(arrival);
  const said = take(world, open(world, arrival.seed), {
    type: 'message',
    at: 9000,
    text: '您好，在的，您说',
  });
  const record = transcriptOf(world, runOut(world, said), { content, rubric: RUBRIC_VERSION });
  const issued = issuedOf(grade(record, { case: world.case, shop: world.shop, norms }));
  const outcome = (change: Partial<Transcript> = {}, who: typeof arrival | undefined = arrival) => {
    const transcript: Transcript = { ...record, issued, ...change };
    const { seed, case: story, versions } = transcript;
    const begun = { id: 'c', seed, case: story, versions, startedAt: '', inputs: [], disputes: [], hints: 0 };
    const talk: Conversation = { ...begun, transcript };
    return replayTalk(talk, who, { worldOf: floor.worldOf, norms, content });
  };
  expect(outcome()).toBe('same');
  expect(outcome({ issued: { ...issued, converted: true } })).toBe('other-mark');
  expect(outcome({ issued: { ...issued, mark: issued.mark + 1 } })).toBe('other-mark');
  const kinder = record.events.map((e) => (e.type === 'ended' ? { ...e, at: e.at + 1 } : e));
  expect(outcome({ events: kinder })).toBe('other-events');
  expect(outcome({}, next)).toBe('other-shopper');
  expect(outcome({ versions: { ...record.versions, engine: 1 } })).toBe('other-version');
});

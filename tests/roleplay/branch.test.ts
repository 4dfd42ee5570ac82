import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/world.ts';
import { advance, branchAt, open, runOut, settle, take, type World } from '../../src/roleplay/index.ts';
import { readContent } from '../../src/schemas/reader.ts';
import type { Transcript } from '../../src/transcript/index.ts';
import { inputOf, playMoves, recordOf, settingOf } from '../lib/play.ts';

const CASES = ['delivery-lipstick', 'choice-bag', 'damaged-honey', 'bargain-fair-jacket'];
const plays = new Map(readContent(ROOT).cases.map((c) => [c.id, c.plays]));

/** What a branch comes to when it is opened and nothing is done yet. */
function opened(world: World, record: Transcript, at: number) {
  const branch = branchAt(world, record, at);
  if (!branch) throw new Error(`no branch at ${at}`);
  const talk = branch.inputs.reduce((t, i) => take(world, t, i), open(world, branch.seed, branch.earlier));
  return advance(world, talk, branch.reached);
}

describe.each(CASES)('case %s, gone on with from its midst', async (id) => {
  const setting = await settingOf(id);
  const { world } = setting;
  const record = recordOf(setting, playMoves(setting, plays.get(id)?.good ?? [], 3));
  const end = record.events.findIndex((e) => e.type === 'ended');

  test('from any place before the end, everything before it comes out exactly', () => {
    for (let at = 1; at <= end; at++)
      expect(opened(world, record, at).events.slice(0, at), `place ${at}`).toEqual(
        record.events.slice(0, at),
      );
  });

  test('with the same inputs as before, the rest comes out exactly as well', () => {
    for (let at = 1; at <= end; at += 4) {
      const rest = record.events.slice(at).flatMap((e) => {
        if (e.type === 'agent') return [inputOf(e.text, e.at)];
        return e.type === 'action' ? [{ type: 'action' as const, at: e.at, action: e.action }] : [];
      });
      const again = runOut(
        world,
        rest.reduce((t, i) => take(world, t, i), opened(world, record, at)),
      );
      expect(again.events, `place ${at}`).toEqual(record.events);
    }
  });

  test('with another word it goes another way and leaves what came before as it was', () => {
    const at = record.events.findIndex((e) => e.type === 'agent');
    const start = opened(world, record, at);
    const insult = take(world, start, {
      type: 'message',
      at: start.shopper.now + 5000,
      text: '你有病吧，滚',
    });
    const lost = runOut(world, settle(world, insult));
    expect(lost.events.slice(0, at)).toEqual(record.events.slice(0, at));
    expect(lost.events.at(-1)).toMatchObject({ type: 'ended', ending: 'left' });
  });

  test('there is none outside the conversation, after its end, or from a record that does not come out again', () => {
    expect(branchAt(world, record, 0)).toBeNull();
    expect(branchAt(world, record, record.events.length + 1)).toBeNull();
    expect(branchAt(world, record, end + 1)).toBeNull();
    expect(branchAt(world, { ...record, seed: record.seed + 1 }, end)).toBeNull();
    const changed = record.events.map((e) => (e.type === 'agent' ? { ...e, text: `${e.text}，最好` } : e));
    expect(branchAt(world, { ...record, events: changed }, end)).toBeNull();
  });
});

test('what a shopper remembers of an earlier contact is remembered in the branch', async () => {
  const { world } = await settingOf('damaged-honey');
  const earlier = { paid: true, promised: '明天发出' };
  const talk = runOut(world, settle(world, open(world, 4, earlier)));
  const record: Transcript = {
    format: 'jinpai-transcript',
    version: 1,
    versions: { content: '', engine: 0, reader: 0, rubric: 0 },
    case: world.case.id,
    shop: world.shop.id,
    earlier,
    seed: 4,
    startsAt: world.case.startsAt,
    events: talk.events,
  };
  expect(branchAt(world, record, 2)).toMatchObject({ earlier });
  expect(branchAt(world, { ...record, earlier: { paid: false } }, 2)).toBeNull();
});

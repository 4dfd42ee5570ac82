import { describe, expect, test } from 'vitest';
import { listCases } from '../../scripts/lib/world.ts';
import { open, settle } from '../../src/roleplay/index.ts';
import { playMove, settingOf } from '../lib/play.ts';
import { QUESTIONS } from './questions.ts';

describe.each(listCases().map((c) => c.id))('case %s', async (id) => {
  const { world } = await settingOf(id);
  const asked = world.case.facts.flatMap((fact) =>
    fact.asks.map((topic) => [fact.title, topic, fact.id] as const),
  );

  test.each(asked)('tells 「%s」 when asked about %s', (_, topic, fact) => {
    const told = QUESTIONS[topic].some((question) => {
      const talk = playMove({ world }, settle(world, open(world, 1)), question);
      // Two facts may fit one question, and no more than two come out at once: it is asked again.
      return [talk, playMove({ world }, talk, QUESTIONS[topic][1])].some((t) =>
        t.shopper.disclosed.includes(fact),
      );
    });
    expect(told).toBe(true);
  });

  test('tells nothing of it to a greeting', () => {
    const talk = playMove({ world }, settle(world, open(world, 1)), '您好，在的');
    expect(talk.shopper.disclosed).toEqual([]);
  });
});

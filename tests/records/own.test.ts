import { expect, test } from 'vitest';
import { type Body, type JournalEvent, ownIn } from '../../src/records/index.ts';

const added = (own: string, id: string, sort: 'case' | 'shop' = 'case'): Body => ({
  kind: 'own-added',
  own,
  sort,
  name: `${id}.yaml`,
  data: { id },
  version: own,
});
const events = (...bodies: Body[]): JournalEvent[] =>
  bodies.map((body, seq) => ({
    id: `e${seq}`,
    version: 1,
    learner: seq % 2 ? 'l1' : 'l2',
    seq,
    time: `2026-11-24T10:0${seq}:00.000Z`,
    prev: null,
    body,
  }));
const left = (...bodies: Body[]) => ownIn(events(...bodies)).map((o) => o.own);

test('what was brought along belongs to the machine, whoever learns there', () => {
  expect(left(added('o1', 'a'), added('o2', 'b'))).toEqual(['o1', 'o2']);
});
test('what was taken away is gone, and can be brought again', () => {
  expect(left(added('o1', 'a'), { kind: 'own-removed', own: 'o1' })).toEqual([]);
  expect(left(added('o1', 'a'), { kind: 'own-removed', own: 'o1' }, added('o2', 'a'))).toEqual(['o2']);
});
test('a later file takes the place of an earlier one of the same kind and id only', () => {
  expect(left(added('o1', 'a'), added('o2', 'a', 'shop'), added('o3', 'a'))).toEqual(['o2', 'o3']);
});

import { expect, test } from 'vitest';
import { holdWriting, type TabRole } from '../../src/records/index.ts';

/** A tab that notes every role it is given. */
function tab(name: string) {
  const roles: TabRole[] = [];
  const waiting: { role: TabRole; done: () => void }[] = [];
  const hold = holdWriting(
    name,
    (role) => {
      roles.push(role);
      for (const w of waiting.splice(0)) (w.role === role ? w.done : () => waiting.push(w))();
    },
    navigator.locks,
  );
  const becomes = (role: TabRole) =>
    hold.role() === role ? Promise.resolve() : new Promise<void>((done) => waiting.push({ role, done }));
  return { ...hold, roles, becomes };
}

test('the first tab writes, the second looks on', async () => {
  const first = tab('one');
  await first.ready;
  const second = tab('one');
  await second.ready;
  expect([first.role(), second.role()]).toEqual(['writer', 'reader']);
});

test('a tab that takes over writes, and the other one looks on', async () => {
  const first = tab('two');
  await first.ready;
  const second = tab('two');
  await second.ready;
  second.takeOver();
  await Promise.all([second.becomes('writer'), first.becomes('reader')]);
  expect([first.role(), second.role()]).toEqual(['reader', 'writer']);
});

test('when the writing tab goes, the next one may write', async () => {
  const first = tab('three');
  await first.ready;
  const second = tab('three');
  await second.ready;
  first.release();
  await second.becomes('writer');
  expect(second.roles).toEqual(['reader', 'writer']);
});

test('two learners do not stand in each other’s way', async () => {
  const first = tab('four');
  const other = tab('five');
  await Promise.all([first.ready, other.ready]);
  expect([first.role(), other.role()]).toEqual(['writer', 'writer']);
});

test('a browser without locks lets every tab write', async () => {
  const hold = holdWriting('six', () => {}, undefined);
  await hold.ready;
  expect(hold.role()).toBe('writer');
});

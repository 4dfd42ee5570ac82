import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/world.ts';
import { libraryItems, tasksInOrder } from '../../src/course/index.ts';
import { type LibraryEntry, TECHNIQUES } from '../../src/schemas/index.ts';
import { readContent } from '../../src/schemas/reader.ts';
import { isBreaking } from '../../src/understanding/acts.ts';
import { loadReader, type Read, SURE } from '../../src/understanding/index.ts';

const { library, norms, shops, outline, cases } = readContent(ROOT);

const missing = (wanted: readonly string[], found: readonly string[]) =>
  wanted.filter((one) => !found.includes(one));

describe('the case library', () => {
  test('holds 30 conversations or more, no two of one id, title or lesson', () => {
    expect(library.length).toBeGreaterThanOrEqual(30);
    for (const of of [library.map((e) => e.id), library.map((e) => e.title), library.map((e) => e.about)])
      expect(new Set(of).size).toBe(library.length);
    const learned = library.flatMap((e) => e.learned);
    expect(new Set(learned).size).toBe(learned.length);
  });

  test('shows each technique, each task of scenarios 5 to 7, and each shop', () => {
    const tasks = tasksInOrder(outline).map(({ task }) => task.id);
    const taught = tasks.filter((id) => /^[567]-/.test(id));
    expect(taught).toHaveLength(13);
    expect(
      missing(
        taught,
        library.flatMap((e) => e.tasks),
      ),
    ).toEqual([]);
    expect(
      missing(
        Object.keys(TECHNIQUES),
        library.flatMap((e) => e.techniques),
      ),
    ).toEqual([]);
    expect(
      missing(
        shops.map((s) => s.id),
        library.map((e) => e.shop),
      ),
    ).toEqual([]);
  });

  test('is two thirds good examples or so, and some of the others are mended', () => {
    const share = library.filter((e) => e.kind === 'good').length / library.length;
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.75);
    expect(library.filter((e) => e.kind === 'mended').length).toBeGreaterThanOrEqual(5);
  });

  test('leads to a rule card or answers for a rule of the register, and to the lesson of its task', () => {
    const loose = library.filter((e) => e.rules.length + e.register.length === 0 || e.tasks.length === 0);
    expect(loose.map((e) => e.id)).toEqual([]);
  });

  test('gives a reason for three lines or more of each conversation', () => {
    const poor = library.filter((e) => e.lines.filter((l) => l.note).length < 3);
    expect(poor.map((e) => e.id)).toEqual([]);
  });

  test('has shoppers who write as in a chat: in short pieces and without a full stop', () => {
    const lines = library.flatMap((e) => e.lines.filter((l) => l.from === 'shopper').map((l) => l.text));
    expect(lines.filter((text) => text.endsWith('。') || [...text].length > 24)).toEqual([]);
  });

  test('does not write out the scripted plays of the cases', () => {
    const plays = new Set(
      cases.flatMap((c) => Object.values(c.plays).flat()).filter((p) => typeof p === 'string'),
    );
    expect(plays.size).toBeGreaterThan(100);
    const lines = library.flatMap((e) => e.lines.filter((l) => l.from === 'agent').map((l) => l.text));
    expect(lines.filter((text) => plays.has(text))).toEqual([]);
  });

  test('lists what search finds it by: titles, both sides, remarks, techniques by name, and a page', () => {
    const items = libraryItems(library);
    const item = items.find((one) => one.id === 'ten-yuan-five-stars');
    expect(items).toHaveLength(library.length);
    expect(item?.path).toBe('/handbook/library/ten-yuan-five-stars/');
    expect(item?.techniques).toContain('守红线');
    expect(item?.lines).toContain('返我10块');
    expect(item?.lines.some((line) => line.startsWith('先收下他的善意'))).toBe(true);
  });
});

/** What the reader surely finds against a line of an agent, and whether the line is marked as costly. */
interface Finding {
  id: string;
  costly: boolean;
  says: string;
}

describe('what agents write', () => {
  let found: Finding[];
  beforeAll(async () => {
    const read = await loadReader();
    found = library.flatMap((entry) => findings(entry, read));
  });

  test('is never surely read as breaking a rule or as false in its shop, where no cost is marked', () => {
    expect(found.filter((f) => !f.costly).map((f) => f.says)).toEqual([]);
  });

  test('is often so where a cost is marked, so the test above can fail', () => {
    const ids = new Set(found.filter((f) => f.costly).map((f) => f.id));
    expect(ids.size).toBeGreaterThanOrEqual(5);
  });
});

/** Reads the agent's lines of a conversation, each in its place in the talk. */
function findings({ id, lines, shop: shopId }: LibraryEntry, read: Read): Finding[] {
  const shop = shops.find((s) => s.id === shopId);
  if (!shop) throw new Error('the reader lets no conversation without a shop pass');
  const base = { open: [], shop, now: '2026-11-23T10:12', slang: norms.slang };
  let shopper: string[] = [];
  const earlier: string[] = [];
  const products: string[] = [];
  return lines.flatMap(({ from, text, note }) => {
    if (from === 'shopper') {
      shopper.push(text);
      return [];
    }
    const reading = read(text, { ...base, shopper, earlier: [...earlier], products: [...products] });
    shopper = [];
    earlier.push(text);
    products.push(...reading.products);
    const acts = reading.acts.filter(({ act, sure }) => isBreaking(act) && sure >= SURE);
    const claims = reading.claims.filter((c) => c.verdict === 'false');
    const what = [...acts.map((a) => a.act), ...claims.map((c) => `${c.kind} ${c.value}`)];
    return what.map((one) => ({ id, costly: note?.kind === 'cost', says: `${id}: ${one}: ${text}` }));
  });
}

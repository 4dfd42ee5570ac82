import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/world.ts';
import { byPinyin } from '../../src/course/glossary.ts';
import { figureText, RULE_SUBJECTS, TEMPLATE_STAGES, withFigures } from '../../src/schemas/index.ts';
import { readContent } from '../../src/schemas/reader.ts';
import { checkClosingNote, checkNote, parseNote } from '../../src/shop/index.ts';
import { isBreaking } from '../../src/understanding/acts.ts';
import { loadReader, type Read, SURE } from '../../src/understanding/index.ts';

const content = readContent(ROOT);
const { rules, templates, glossary, guide, roles, norms, lessons } = content;
const shop = content.shops.find((s) => s.id === guide.shop);
if (!shop) throw new Error('the reader lets no handbook without a shop pass');

/** What a trainee reads in a lesson: neither the ids and sources above it nor what the slides tell a teacher to say. */
function readIn({ task, title, summary }: (typeof lessons)[number]): string {
  const file = readFileSync(new URL(`src/content/lessons/${task}.mdx`, ROOT), 'utf8');
  const body = file.replace(/^---\n.*?\n---\n/s, '').replace(/ notes="[^"]*"/g, '');
  return [title, summary, body].join('\n');
}

describe('the rule cards', () => {
  test('are 24 or more, of every subject, each with a source that has a day, and the day it was checked', () => {
    expect(rules.length).toBeGreaterThanOrEqual(24);
    expect(new Set(rules.map((r) => r.subject)).size).toBe(Object.keys(RULE_SUBJECTS).length);
    for (const card of rules) {
      expect(card.checked, card.id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const source of card.sources) expect(source.since <= card.checked, card.id).toBe(true);
    }
  });

  test('of the platform say that it is invented', () => {
    const own = rules.filter((r) => r.kind === 'platform');
    expect(own.length).toBeGreaterThanOrEqual(4);
    for (const card of own) {
      expect(card.title, card.id).toContain('「橙市」');
      expect(card.sources.every((s) => s.name.includes('虚构'))).toBe(true);
    }
  });

  test('name ten old practices or more, each with why it went', () => {
    expect(rules.filter((r) => r.history).length).toBeGreaterThanOrEqual(10);
  });

  test('are linked to by lessons only where there is one', () => {
    const ids = rules.map((r) => r.id);
    const linked = lessons.flatMap(({ task }) => {
      const text = readFileSync(new URL(`src/content/lessons/${task}.mdx`, ROOT), 'utf8');
      return [...text.matchAll(/ card="([^"]+)"|\/handbook\/rules\/#([\w-]+)/g)].map(
        (m) => m[1] ?? m[2] ?? '',
      );
    });
    expect(linked.length).toBeGreaterThanOrEqual(3);
    expect(linked.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('the templates', () => {
  test('are 18 or more, for every stage, each with when, when not, a worse and a better version with why', () => {
    expect(templates.length).toBeGreaterThanOrEqual(18);
    expect(new Set(templates.map((t) => t.stage)).size).toBe(Object.keys(TEMPLATE_STAGES).length);
    for (const t of templates) {
      expect(t.when.length * t.not.length, t.id).toBeGreaterThan(0);
      expect(t.worse.text, t.id).not.toBe(t.better.text);
      expect(t.worse.why, t.id).not.toBe(t.better.why);
    }
  });

  test('cover what an agent meets every day', () => {
    const ids = templates.map((t) => t.id);
    for (const wanted of [
      'welcome',
      'order-check',
      'payment-reminder',
      'dispatched',
      'delay',
      'stockout',
      'refund-done',
      'review-request',
      'hand-over',
    ])
      expect(ids).toContain(wanted);
  });

  test('hold locked phrases, and never one with a hole in it', () => {
    const locked = templates.flatMap((t) => t.locked);
    expect(locked.length).toBeGreaterThanOrEqual(8);
    expect(locked.filter((phrase) => phrase.includes('【'))).toEqual([]);
  });
});

describe('the glossary', () => {
  const terms = byPinyin(glossary.terms).flatMap((g) => g.terms);

  test('explains 150 terms or more, each with pinyin in plain order', () => {
    expect(terms.length).toBeGreaterThanOrEqual(150);
    for (const t of terms)
      expect(t.pinyin, t.term).toMatch(
        /^[A-Za-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+( [a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+)*$/,
      );
    const letters = byPinyin(glossary.terms).map((g) => g.letter);
    expect(letters).toEqual([...letters].sort());
    expect(letters.every((l) => /^[A-Z]$/.test(l))).toBe(true);
  });

  test('explains in one or two sentences', () => {
    const long = terms.filter((t) => t.says.split(/[。？！]/).filter(Boolean).length > 2);
    expect(long.map((t) => t.term)).toEqual([]);
  });

  test('a term leads to a lesson that uses it, by its name or another one of it', () => {
    const astray = terms.filter(({ task, term, also }) => {
      const lesson = lessons.find((l) => l.task === task);
      return lesson && ![term, ...also].some((word) => readIn(lesson).includes(word));
    });
    expect(astray.map((t) => `${t.term}: ${t.task}`)).toEqual([]);
  });

  test('knows the words of the desk as the site says them', () => {
    const words = terms.flatMap((t) => [t.term, ...t.also]);
    for (const word of ['转化率', '红线', '顾客', '顾虑', '交接单', '旗色', '运费', '邮费'])
      expect(words).toContain(word);
  });
});

describe('the norms', () => {
  test('show the numbers of norms.yaml and of the shop', () => {
    expect(figureText('timing.firstReply', norms, shop)).toBe(`${norms.timing.firstReply.value} 秒`);
    expect(figureText('timing.laterReply', norms, shop)).toBe('3 分钟');
    expect(figureText('shop.cutoff', norms, shop)).toBe(shop.shipping.cutoff);
    for (const card of guide.cards)
      expect(withFigures(card.says + card.why, norms, shop)).not.toMatch(/[{}]/);
  });

  test('write notes that pass the shop’s own check', () => {
    for (const card of guide.cards)
      for (const note of card.notes) {
        const name = parseNote(note.text)?.name ?? '';
        const problems =
          card.id === 'closing-note' ? checkClosingNote(note, name, '107') : checkNote(note, name);
        expect(problems, `${card.id}: ${note.text}`).toEqual([]);
      }
  });

  test('answer for timing, order notes, the five flags, hand-over and the word to the supervisor', () => {
    const named = guide.cards.flatMap((c) => c.register);
    for (const id of [
      'S000-4-25',
      'S000-4-26',
      'S000-4-28',
      'S000-4-36',
      'S000-4-41',
      'S000-4-54',
      'S000-4-29',
    ])
      expect(named).toContain(id);
  });

  test('come from the register, each with a reason and a chat in which the agent speaks', () => {
    for (const card of guide.cards) {
      expect(card.register.length, card.id).toBeGreaterThan(0);
      expect(
        card.chat.some((line) => line.by === 'agent'),
        card.id,
      ).toBe(true);
    }
  });
});

test('the roles answer for the duties of pre-sale, after-sale and supervisor', () => {
  const named = roles.roles.flatMap((role) => role.duties.flatMap((duty) => duty.register));
  const wanted = Array.from({ length: 14 }, (_, i) => `S000-4-${String(i + 1).padStart(2, '0')}`);
  expect(wanted.filter((id) => !named.includes(id))).toEqual([]);
});

describe('what is recommended', () => {
  let read: Read;
  beforeAll(async () => {
    read = await loadReader();
  });
  const context = {
    shopper: [],
    earlier: [],
    open: [],
    shop,
    products: [],
    now: '2026-11-23T10:12',
    slang: norms.slang,
  };
  const breaks = (text: string) =>
    read(text, context)
      .acts.filter(({ act, sure }) => isBreaking(act) && sure >= SURE)
      .map(({ act }) => `${act}: ${text}`);

  test('is never surely read as breaking a rule: better versions, right lines, agents in example chats', () => {
    const lines = [
      ...templates.filter((t) => t.stage !== 'inside').map((t) => t.better.text.replace(/[【】]/g, '')),
      ...rules.filter((r) => r.subject !== 'work').map((r) => r.right.text),
      ...guide.cards.flatMap((c) =>
        c.chat.some((l) => l.by === 'colleague')
          ? []
          : c.chat.filter((l) => l.by === 'agent').map((l) => l.text),
      ),
    ];
    expect(lines.flatMap(breaks)).toEqual([]);
  });

  test('differs from what is not: some worse versions and wrong lines are surely read as breaking one, so the test above can fail', () => {
    const lines = [...templates.map((t) => t.worse.text), ...rules.map((r) => r.wrong.text)];
    expect(lines.filter((line) => breaks(line).length > 0).length).toBeGreaterThanOrEqual(5);
  });
});

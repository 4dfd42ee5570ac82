import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/lib/world.ts';
import { type Persona, personaSchema } from '../../src/schemas/index.ts';
import { readContent } from '../../src/schemas/reader.ts';
import { mayGive, productsNamedIn } from '../../src/shop/index.ts';
import { product, qinghe } from './qinghe.ts';

const FOLDER = 'src/content/personas';
const personas: Persona[] = readdirSync(FOLDER).map((file) =>
  personaSchema.parse(parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))),
);
const repeated = (list: readonly string[]) => list.filter((item, i) => list.indexOf(item) !== i);

describe('the shop 青禾小铺', () => {
  it('has the products and prices that the cases speak of', () => {
    expect(Object.fromEntries(qinghe.products.map((p) => [p.id, p.price / 100]))).toEqual({
      'commuter-bag': 239,
      'light-bag': 169,
      'wool-sweater': 299,
      'white-shirt': 159,
      'inner-vest': 59,
      'down-jacket': 459,
      jeans: 199,
      sunscreen: 129,
      cleanser: 79,
      essence: 189,
      'serum-oil': 299,
      lipstick: 99,
      mask: 89,
    });
  });

  it('uses every id once and refers only to what exists', () => {
    const ids = [...qinghe.products, ...qinghe.gifts, ...qinghe.promotions, ...qinghe.proofs].map(
      (x) => x.id,
    );
    expect(repeated(ids)).toEqual([]);
    const proofs = qinghe.proofs.map((p) => p.id);
    for (const p of qinghe.products) {
      expect(p.proofs.filter((id) => !proofs.includes(id))).toEqual([]);
      expect(p.pairsWith.map((pair) => product(pair.product).id)).not.toContain(p.id);
    }
    for (const exception of qinghe.returns.exceptions) expect(product(exception.product).trade).toBe('美妆');
  });

  it('recognises each product by each of its aliases, and by nobody else’s', () => {
    for (const p of qinghe.products) {
      for (const alias of [p.name, ...p.aliases]) {
        expect(productsNamedIn(qinghe, alias).map((n) => n.id)).toEqual([p.id]);
      }
    }
  });

  it('has composition adding up to 100 for what has one, and sizes for clothes that need them', () => {
    for (const p of qinghe.products.filter((q) => q.composition.length > 0)) {
      expect(p.composition.reduce((sum, c) => sum + c.percent, 0)).toBe(100);
      const sized = p.variants.some((v) => v.size !== '均码');
      expect(p.sizeTable.length > 0).toBe(sized);
    }
  });

  it('keeps size tables and variants in step', () => {
    for (const p of qinghe.products.filter((q) => q.sizeTable.length > 0)) {
      const sizes = p.sizeTable.map((row) => row.size);
      expect(p.variants.filter((v) => !sizes.includes(v.size))).toEqual([]);
      expect(p.sizeTable.every((r) => r.height[0] < r.height[1] && r.weight[0] < r.weight[1])).toBe(true);
    }
  });

  it('has a variant in stock of every product, and one sold out somewhere to be honest about', () => {
    expect(qinghe.products.every((p) => p.variants.some((v) => v.stock > 0))).toBe(true);
    expect(qinghe.products.filter((p) => p.variants.some((v) => v.stock === 0)).length).toBeGreaterThan(5);
  });

  it('never claims as a function what it names as lacking', () => {
    for (const p of qinghe.products) {
      const has = p.functions.flatMap((f) => f.words);
      expect(p.lacks.flatMap((l) => l.words).filter((word) => has.includes(word))).toEqual([]);
    }
  });

  it('does not let its own phrases or statements say what must not be said of a product', () => {
    for (const p of qinghe.products) {
      const said = [p.material, p.care, ...p.functions.map((f) => f.says), ...p.suits].join('\n');
      const banned = p.mustNotSay.flatMap((m) => m.words).filter((word) => said.includes(word));
      expect(banned).toEqual([]);
    }
  });

  it('names each region’s places once, and serves none that it says it does not', () => {
    const { regions, notServed } = qinghe.shipping;
    const places = regions.flatMap((r) => r.places);
    expect(repeated([...places, ...notServed])).toEqual([]);
    expect(regions.every((r) => r.days[0] <= r.days[1])).toBe(true);
  });

  it('covers every province of the mainland', () => {
    const provinces =
      '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆'.split(
        ' ',
      );
    const places = qinghe.shipping.regions.flatMap((r) => r.places);
    expect(provinces.filter((name) => !places.includes(name))).toEqual([]);
  });

  it('has quick phrases that are found by different keys, some with a blank to fill in', () => {
    const keys = qinghe.phrases.map((p) => p.key);
    expect(repeated(keys)).toEqual([]);
    expect(keys.length).toBeGreaterThanOrEqual(12);
    expect(qinghe.phrases.filter((p) => /【.+】/.test(p.text)).length).toBeGreaterThanOrEqual(4);
  });

  it('gives the wool wash with the sweater and keeps the scarf back', () => {
    expect(mayGive(qinghe, 'wool-wash', product('wool-sweater').price, 'agent').ok).toBe(true);
    expect(mayGive(qinghe, 'scarf', 60_000, 'agent').ok).toBe(false);
  });
});

describe('the shoppers’ ways of typing', () => {
  it('are the ones that the cases name', () => {
    const named = new Set(readContent(ROOT).cases.flatMap((c) => [c.persona, ...c.personas]));
    expect(personas.map((p) => p.id).sort()).toEqual([...named].sort());
    expect(personas.length).toBeGreaterThanOrEqual(14);
  });

  it('wait before they nag, nag before they leave, and the hurried one waits least', () => {
    for (const { waits } of personas) {
      expect([...waits.nag].sort((a, b) => a - b)).toEqual(waits.nag);
      expect(Math.max(...waits.nag)).toBeLessThan(waits.leave);
    }
    const leaves = personas.map((p) => p.waits.leave);
    expect(personas.find((p) => p.id === 'hurried')?.waits.leave).toBe(Math.min(...leaves));
  });

  it('have three wordings or more for every occasion, all different', () => {
    for (const persona of personas) {
      for (const [slot, lines] of Object.entries(persona.lines as Record<string, string[]>)) {
        expect([persona.id, slot, lines.length >= 3, repeated(lines)]).toEqual([persona.id, slot, true, []]);
      }
    }
  });

  it('are short, and speak of no product, so that they fit any case', () => {
    const lines = personas.flatMap((p) =>
      Object.values(p.lines as Record<string, string[]>)
        .flat()
        .map((l) => l.replace('{said}', '')),
    );
    expect(lines.filter((line) => line.length > 13)).toEqual([]);
    expect(lines.filter((line) => /[。!！;；]/.test(line))).toEqual([]);
    expect(lines.filter((line) => productsNamedIn(qinghe, line).length > 0)).toEqual([]);
  });

  it('seldom sound like two people at once', () => {
    const seen = new Map<string, string[]>();
    for (const p of personas) {
      for (const line of Object.values(p.lines as Record<string, string[]>).flat()) {
        if (line.length >= 6) seen.set(line, [...(seen.get(line) ?? []), p.id]);
      }
    }
    expect([...seen].filter(([, ids]) => new Set(ids).size > 1)).toEqual([]);
  });
});

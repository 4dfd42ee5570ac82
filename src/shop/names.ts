import type { Shop } from '../schemas/index.ts';

/** A thing of the shop named in a text. UTF-16 offsets, end exclusive. */
export interface Named {
  id: string;
  start: number;
  end: number;
}

interface Entry {
  kind: 'product' | 'gift' | 'proof' | 'guarantee';
  id: string;
  words: readonly string[];
}

/** One word of an entry. */
interface Word extends Pick<Entry, 'kind' | 'id'> {
  word: string;
}

/** Products named in a text, in order of appearance, one entry each time. The longest name wins: 暖屿轻羽绒服 is no 轻羽. */
export function productsNamedIn(shop: Shop, text: string): Named[] {
  return goodsNamedIn(shop, text, 'product');
}

/** Gifts named in a text. 一片面膜 is the gift, 面膜 the product: both lists are searched as one. */
export function giftsNamedIn(shop: Shop, text: string): Named[] {
  return goodsNamedIn(shop, text, 'gift');
}

/** Proofs of the shop named in a text, whether or not they exist for the product spoken of. */
export function proofsNamedIn(shop: Shop, text: string): Named[] {
  const entries = shop.proofs.map((p): Entry => ({ kind: 'proof', id: p.id, words: [p.name, ...p.words] }));
  return longestMatches(text, wordsOf(entries), 'proof');
}

/** Guarantees really offered that a text names; any other guarantee in it is not the shop's. */
export function guaranteesNamedIn(shop: Shop, text: string): Named[] {
  const entries = shop.guarantees.map(
    (g): Entry => ({ kind: 'guarantee', id: g.id, words: [g.name, ...g.words] }),
  );
  return longestMatches(text, wordsOf(entries), 'guarantee');
}

/** The goods of a shop by their words: every message is searched for them several times. */
const goods = new WeakMap<Shop, Word[]>();

function goodsOf(shop: Shop): Word[] {
  const products = shop.products.map(
    (p): Entry => ({ kind: 'product', id: p.id, words: [p.name, ...p.aliases] }),
  );
  const gifts = shop.gifts.map((g): Entry => ({ kind: 'gift', id: g.id, words: [g.name, ...g.aliases] }));
  return wordsOf([...products, ...gifts]);
}

function goodsNamedIn(shop: Shop, text: string, kind: Entry['kind']): Named[] {
  const words = goods.get(shop) ?? goodsOf(shop);
  goods.set(shop, words);
  return longestMatches(text, words, kind);
}

const HAN = /[\u4e00-\u9fff]/;
const BEFORE_GOODS = /[瓶支个款的买拿要配加和跟]/;
const AFTER_GOODS = /[和跟加也是要的有多几呢吗]/;

/** A name of one character is a part of many words: 两瓶水 names the toner, 锁水 does not. */
function standsAlone(text: string, word: string, at: number): boolean {
  if (word.length > 1) return true;
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  return (!HAN.test(before) || BEFORE_GOODS.test(before)) && (!HAN.test(after) || AFTER_GOODS.test(after));
}

/** The words of things, the longest first. */
const wordsOf = (entries: readonly Entry[]): Word[] =>
  entries
    .flatMap((entry) => entry.words.map((word) => ({ word, kind: entry.kind, id: entry.id })))
    .sort((a, b) => b.word.length - a.word.length);

/** Reads from left to right; where several words begin at one place the longest is taken and nothing inside it again. */
function longestMatches(text: string, words: readonly Word[], kind: Entry['kind']): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < text.length; ) {
    const hit = words.find(({ word }) => text.startsWith(word, at) && standsAlone(text, word, at));
    if (hit?.kind === kind) found.push({ id: hit.id, start: at, end: at + hit.word.length });
    at += hit ? hit.word.length : 1;
  }
  return found;
}

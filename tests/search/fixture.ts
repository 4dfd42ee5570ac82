import { type Engine, engineAtOnce, packFiles, type SearchDocument } from '../../src/search/index.ts';
import { tablesFor } from '../../src/search/tables.ts';

/** A document with what a test leaves open. */
export const doc = (title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  kind: 'lesson',
  title,
  within: '',
  path: `/${title}/`,
  summary: '',
  terms: [],
  body: [],
  ...more,
});

const SYNONYMS = [
  ['运费', '邮费', '快递费'],
  ['丢件', '包裹丢了'],
];

/** The two files over some documents. */
export const filesOf = (documents: readonly SearchDocument[]) =>
  packFiles(documents, tablesFor(documents, SYNONYMS), 'test');

/** An engine over some documents, with their full texts unless they are left out. */
export function engineOf(documents: readonly SearchDocument[], full = true): Engine {
  const files = filesOf(documents);
  const engine = engineAtOnce(files.first);
  if (full) engine.takeFull(files.full);
  return engine;
}

/** A small course: enough that a word can be rare. */
export const COURSE: readonly SearchDocument[] = [
  doc('设置运费', { summary: '算清首重和续重。', body: ['邮费写在模板里。', '偏远地区另算。'] }),
  doc('处理物流纠纷', { terms: ['查件'], body: ['丢件先认下来。', '再说补发还是退款。'] }),
  doc('店铺公告', { summary: '写清活动和发货。' }),
  doc('FAB 法则', { summary: '特点、优势、好处。', body: ['好处要落到他的用处上。'] }),
  doc('顾客沟通技巧', { body: ['先回应，再解决。', '价格对每位顾客都一样。'] }),
  doc('这窗帘隔音吗', { kind: 'shopper', summary: '顾客想买窗帘。' }),
  doc('重量与重复', { summary: '银行和行走。' }),
];

/** Titles of what a query finds, the best first. */
export const titles = (engine: Engine, query: string): string[] =>
  engine.search(query).hits.map((hit) => hit.entry.title);

/** The kinds of things that are found, in words for people. The order breaks ties between groups. */
export const SEARCH_KINDS = {
  lesson: '课程',
  norm: '规范与评分',
  rule: '规则卡',
  template: '话术模板',
  term: '术语',
  transcript: '案例库',
  drill: '练习',
  week: '新人一周',
  shopper: '模拟顾客',
  shift: '当班',
  question: '题目解析',
  place: '页面',
} as const;
export type SearchKind = keyof typeof SEARCH_KINDS;

/** One thing that can be found: a section of a lesson, a shopper, a norm. All texts are Simplified Chinese. */
export interface SearchDocument {
  kind: SearchKind;
  /** What it is called in the list of results. */
  title: string;
  /** What it is a part of, such as the lesson of a section; empty where it stands alone. */
  within: string;
  /** Path of the site, with an anchor where it has one. Several documents may share a path. */
  path: string;
  /** A sentence or two; empty where there is none. */
  summary: string;
  /** Other words by which it is looked for: abilities, families, names. Not shown. */
  terms: readonly string[];
  /** The full text, a sentence or a short paragraph an item. Fetched after the first results. */
  body: readonly string[];
}
